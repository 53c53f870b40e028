import type { Generated, GeneratedAlways } from 'kysely'
import type { AppendedRow, Day, Instant, Json, JsonOrNull, Recorded, Row } from '../columns.ts'
import type { ProgrammeRole } from './enrolments.ts'

export type PairStatus =
  | 'proposed'
  | 'introduced'
  | 'active'
  | 'paused'
  | 'completed'
  | 'ended-early'
  | 'declined'
  | 'lapsed'
  | 'withdrawn'

export type Rounds = Row & {
  programmeId: string
  programmeVersion: number
  component: Generated<string>
  number: number
  status: 'draft' | 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  policy: Json<unknown>
  seed: string
  /** 0 to 1. */
  progress: Generated<number>
  inputHash: string | null
  /** What the round was made from: people as they were known then. */
  input: JsonOrNull<unknown>
  result: JsonOrNull<unknown>
  failure: JsonOrNull<unknown>
  /** The run that this one replaces: with other pins, weights or people. */
  rerunOf: string | null
  /** Only people of these sites, and of none; null for everybody. */
  siteIds: string[] | null
  madeBy: string | null
  startedAt: Instant | null
  finishedAt: Instant | null
}

type Two = { menteeEnrolmentId: string; mentorEnrolmentId: string }

export type RoundWishes = Row &
  Two & { roundId: string; kind: 'pinned' | 'forbidden'; reason: string | null; decidedBy: string | null }

export type Suggestions = Row &
  Two & {
    roundId: string
    /** 0 to 100. */
    score: number
    explanation: Json<unknown>
    checkFirst: Generated<boolean>
    status: Generated<'open' | 'accepted' | 'dismissed'>
    decidedBy: string | null
    decidedAt: Instant | null
  }

export type RoundUnmatched = Recorded & {
  roundId: string
  enrolmentId: string
  side: ProgrammeRole
  reason: Json<unknown>
}

export type Pairs = Row &
  Two & {
    programmeId: string
    programmeVersion: number
    component: Generated<string>
    menteeRole: GeneratedAlways<'mentee'>
    mentorRole: GeneratedAlways<'mentor'>
    suggestionId: string | null
    status: PairStatus
    isOpen: GeneratedAlways<boolean>
    /** One of the mentor's places while the pair is open, null afterwards. */
    place: number | null
    proposedOn: Day
    introducedOn: Day | null
    activeOn: Day | null
    plannedEndOn: Day | null
    endedOn: Day | null
    endReason: string | null
    agreementSignedOn: Day | null
  }

export type PairAnswers = AppendedRow & {
  pairId: string
  side: ProgrammeRole
  /** `talk`: "talk to me first". */
  answer: 'yes' | 'no' | 'talk'
  answeredOn: Day
  reason: string | null
  note: string | null
  recordedBy: string | null
}

export type PairChanges = AppendedRow & {
  pairId: string
  fromStatus: PairStatus | null
  toStatus: PairStatus
  changedOn: Day
  changedBy: string | null
  reason: string | null
  note: string | null
}

/** What is still open, with its deadline: agreement, training. */
export type PairItems = Row & {
  pairId: string
  kind: string
  item: string
  dueOn: Day | null
  doneOn: Day | null
  waivedReason: string | null
}

export type PairPauses = Row & {
  pairId: string
  fromOn: Day
  untilOn: Day | null
  reason: string | null
  during: GeneratedAlways<string>
}

export type PairExtensions = AppendedRow & {
  pairId: string
  extendedOn: Day
  untilOn: Day
  ground: string
  decidedBy: string | null
}

export type PairEvaluations = Row & {
  pairId: string
  side: ProgrammeRole
  evaluatedOn: Day
  rating: number | null
  text: string | null
}

export type PairObjectives = Row & {
  pairId: string
  kind: string
  text: string | null
  droppedOn: Day | null
}

export type PairObjectiveSteps = Row & {
  objectiveId: string
  text: string
  owner: 'mentee' | 'mentor' | 'staff'
  dueOn: Day | null
  doneOn: Day | null
}

export type PairReviews = Row & { pairId: string; reviewedOn: Day; reviewedBy: string | null }

export type PairCheckIns = Row & { pairId: string; plannedOn: Day; heldOn: Day | null; note: string | null }

export type PairConcerns = Row & {
  pairId: string
  raisedOn: Day
  raisedBy: 'mentee' | 'mentor' | 'staff' | 'partner'
  topic: string
  urgency: 'ordinary' | 'soon' | 'now'
  resolvedOn: Day | null
}

export type Meetings = Row & {
  pairId: string
  heldOn: Day
  minutes: number | null
  how: 'in-person' | 'video' | 'phone' | 'message'
  outcome: 'held' | 'cancelled' | 'mentee-absent' | 'mentor-absent'
  topics: Generated<string[]>
  contactsOpened: number | null
  note: string | null
  loggedBy: 'mentee' | 'mentor' | 'staff'
  loggedOn: Day
  memberId: string | null
  removedAt: Instant | null
}
