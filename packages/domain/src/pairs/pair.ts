import { z } from 'zod'
import { ProgrammeRole } from '../programmes/programme.ts'
import { Day, DayInterval } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'

/** Every status of a pair, from proposed to closed. */
export const pairStatuses = [
  'proposed',
  'introduced',
  'active',
  'paused',
  'completed',
  'ended-early',
  'declined',
  'lapsed',
  'withdrawn',
] as const
/** Where a pair stands, from proposed to closed. */
export const PairStatus = z.enum(pairStatuses)
export type PairStatus = z.infer<typeof PairStatus>

/** Statuses in which a pair occupies a place. */
export const openPairStatuses: readonly PairStatus[] = ['proposed', 'introduced', 'active', 'paused']

/** What one of the two said to the proposal. `talk`, "talk to me first", leaves it open: a yes or a no may follow. */
export const PairAnswer = z.strictObject({
  side: ProgrammeRole,
  answer: z.enum(['yes', 'no', 'talk']),
  on: Day,
  reason: Code.optional(),
  note: z.string().min(1).max(2000).optional(),
})
export type PairAnswer = z.infer<typeof PairAnswer>

/** One dated change of the status of a pair. `on` is the true day, `recordedOn` when it was written down. */
export const PairChange = z.strictObject({
  from: PairStatus.optional(),
  to: PairStatus,
  on: Day,
  recordedOn: Day,
  by: Id,
  reason: Code.optional(),
  note: z.string().min(1).max(2000).optional(),
})
export type PairChange = z.infer<typeof PairChange>

/** One objective of an action plan, with its steps. */
export const Objective = z.strictObject({
  id: Id,
  kind: Code,
  text: z.string().min(1).max(1000).optional(),
  steps: z
    .array(
      z.strictObject({
        id: Id,
        text: z.string().min(1).max(1000),
        owner: z.enum(['mentee', 'mentor', 'staff']),
        dueOn: Day.optional(),
        doneOn: Day.optional(),
      }),
    )
    .max(100),
})
export type Objective = z.infer<typeof Objective>

/** How one side saw the relationship at its end; 1 (poor) to 5 (very good). */
export const RelationshipEvaluation = z.strictObject({
  side: ProgrammeRole,
  on: Day,
  rating: z.int().min(1).max(5).optional(),
  text: z.string().min(1).max(4000).optional(),
})
export type RelationshipEvaluation = z.infer<typeof RelationshipEvaluation>

/** Something that worries somebody about a pair. */
export const Concern = z.strictObject({
  id: Id,
  raisedOn: Day,
  raisedBy: z.enum(['mentee', 'mentor', 'staff', 'partner']),
  topic: Code,
  urgency: z.enum(['ordinary', 'soon', 'now']),
  resolvedOn: Day.optional(),
})
export type Concern = z.infer<typeof Concern>

interface DaysOfPair {
  status: PairStatus
  proposedOn: Day
  introducedOn?: Day | undefined
  activeOn?: Day | undefined
  endedOn?: Day | undefined
}

/** The statuses that nobody comes to without having been introduced, or without having met. */
const afterIntroduction: readonly PairStatus[] = [
  'introduced',
  'active',
  'paused',
  'completed',
  'ended-early',
]
const afterFirstMeeting: readonly PairStatus[] = ['active', 'paused', 'completed']

/** Whether the status has the days that it cannot be without, and an end only where it is over. */
function agree({ status, introducedOn, activeOn, endedOn }: DaysOfPair): boolean {
  if (openPairStatuses.includes(status) === (endedOn !== undefined)) return false
  if (introducedOn === undefined && afterIntroduction.includes(status)) return false
  return activeOn !== undefined || !afterFirstMeeting.includes(status)
}

/** Whether the days follow each other: nobody is introduced before the proposal, or meets before the introduction. */
function areInOrder({ proposedOn, introducedOn, activeOn }: DaysOfPair): boolean {
  if (introducedOn !== undefined && introducedOn < proposedOn) return false
  return activeOn === undefined || activeOn >= (introducedOn ?? proposedOn)
}

/** One mentor and one mentee in one programme, from proposal to closure. */
export const Pair = z
  .strictObject({
    id: Id,
    programmeId: Id,
    programmeVersion: z.int().min(1),
    componentId: Code.optional(),
    menteeEnrolmentId: Id,
    mentorEnrolmentId: Id,
    status: PairStatus,
    proposedOn: Day,
    answers: z.array(PairAnswer).max(20),
    introducedOn: Day.optional(),
    /** Day of the first meeting. */
    activeOn: Day.optional(),
    /** Last planned day; moves with extensions. */
    plannedEnd: Day.optional(),
    endedOn: Day.optional(),
    agreementSignedOn: Day.optional(),
    pauses: z.array(DayInterval).max(100),
    extensions: z.array(z.strictObject({ on: Day, until: Day, ground: Code, by: Id })).max(20),
    reviews: z.array(z.strictObject({ on: Day, by: Id.optional() })).max(200),
    checkIns: z.array(z.strictObject({ plannedOn: Day, heldOn: Day.optional() })).max(200),
    objectives: z.array(Objective).max(50),
    concerns: z.array(Concern).max(200),
    evaluations: z.array(RelationshipEvaluation).max(10),
    history: z.array(PairChange).max(500),
  })
  .refine(agree, { path: ['status'], params: { code: 'pair.status-and-days-disagree' } })
  .refine(areInOrder, { path: ['activeOn'], params: { code: 'pair.days-out-of-order' } })
export type Pair = z.infer<typeof Pair>
