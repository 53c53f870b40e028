import { z } from 'zod'
import { ProgrammeRole } from '../programmes/programme.ts'
import { Day, DayInterval } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'

/** Every status of an enrolment, in the order of a life. */
export const enrolmentStatuses = [
  'applied',
  'eligible',
  'ineligible',
  'active',
  'completed',
  'withdrawn',
] as const
/** Where an enrolment stands; preparing, waiting and on hold are derived, not stored. */
export const EnrolmentStatus = z.enum(enrolmentStatuses)
export type EnrolmentStatus = z.infer<typeof EnrolmentStatus>

/** One dated change of status. `on` is the true day, also in the past; `recordedOn` when somebody wrote it down. */
export const EnrolmentChange = z.strictObject({
  from: EnrolmentStatus.optional(),
  to: EnrolmentStatus,
  on: Day,
  recordedOn: Day,
  by: Id,
  reason: Code.optional(),
  note: z.string().min(1).max(2000).optional(),
})
export type EnrolmentChange = z.infer<typeof EnrolmentChange>

/** A start or an end that got another true day later; reports list these with their results. */
export const DateCorrection = z.strictObject({
  of: z.enum(['start', 'end']),
  was: Day,
  is: Day,
  recordedOn: Day,
  by: Id,
  reason: Code,
})
export type DateCorrection = z.infer<typeof DateCorrection>

/** A preparation step of this enrolment's programme that is done. */
export const CompletedStep = z.strictObject({
  step: Code,
  on: Day,
  validUntil: Day.optional(),
  seenBy: Id.optional(),
})
export type CompletedStep = z.infer<typeof CompletedStep>

/** How an application came: channel-level knowledge for outreach figures. */
export const Channel = z.enum([
  'employment-office',
  'word-of-mouth',
  'partner',
  'outreach',
  'web',
  'company',
  'school',
  'other',
])
export type Channel = z.infer<typeof Channel>

/** What somebody says of an enrolment that is to be made; the rest follows from the programme. */
export const NewEnrolment = z.strictObject({
  programmeId: Id,
  /** Needed where the organisation has sites. */
  siteId: Id.optional(),
  role: ProgrammeRole,
  appliedOn: Day,
  channel: Channel.optional(),
  /** Mentors: how many open pairs at a time, where it is not as the programme says. */
  capacity: z.int().min(1).max(200).optional(),
})
export type NewEnrolment = z.infer<typeof NewEnrolment>

/** Whether the status has the days that it cannot be without, and none that only comes later. */
function agree({
  status,
  startedOn,
  endedOn,
}: {
  status: EnrolmentStatus
  startedOn?: Day | undefined
  endedOn?: Day | undefined
}): boolean {
  const isOver = status === 'completed' || status === 'withdrawn'
  const hasStarted = status === 'active' || status === 'completed'
  return isOver === (endedOn !== undefined) && (startedOn !== undefined || !hasStarted)
}

/** One participant's place in one programme, as mentee or mentor. */
export const Enrolment = z
  .strictObject({
    id: Id,
    participantId: Id,
    programmeId: Id,
    /** The version of the programme whose rules apply. */
    programmeVersion: z.int().min(1),
    role: ProgrammeRole,
    siteId: Id.optional(),
    editionId: Id.optional(),
    status: EnrolmentStatus,
    appliedOn: Day,
    /** First day active: the first service received. Absent = never started. */
    startedOn: Day.optional(),
    /** Day of completing or withdrawing. */
    endedOn: Day.optional(),
    /** Changes in the order of the days on which they happened. */
    history: z.array(EnrolmentChange).max(500),
    corrections: z.array(DateCorrection).max(100),
    /** On hold is a dated interval, not a status. */
    holds: z.array(DayInterval).max(100),
    completedSteps: z.array(CompletedStep).max(100),
    /** Mentors: how many open pairs at a time. */
    capacity: z.int().min(0).max(200).optional(),
    channel: Channel.optional(),
    referredBy: Id.optional(),
  })
  .refine(agree, { path: ['status'], params: { code: 'enrolment.status-and-days-disagree' } })
  .refine(
    ({ appliedOn, startedOn, endedOn }) => endedOn === undefined || endedOn >= (startedOn ?? appliedOn),
    { path: ['endedOn'], params: { code: 'enrolment.days-out-of-order' } },
  )
export type Enrolment = z.infer<typeof Enrolment>
