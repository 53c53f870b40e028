import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { AppendedRow, Day, Instant, Json, JsonWithDefault, Row } from '../columns.ts'

export type FollowUps = Row & {
  enrolmentId: string
  pairId: string | null
  /** Id of the moment in the programme's outcome framework. */
  moment: string
  anchorOn: Day
  dueOn: Day
  opensOn: Day
  closesOn: Day
  result: 'reached' | 'unreachable' | 'refused' | 'died' | null
  closedOn: Day | null
  cancelledOn: Day | null
}

export type FollowUpAttempts = AppendedRow & {
  followUpId: string
  attemptedOn: Day
  how: string
  result: 'reached' | 'no-answer' | 'wrong-contact' | 'refused' | 'later'
  nextOn: Day | null
  attemptedBy: string | null
}

/** What somebody said. Reports may contradict each other; `spells` is what the domain's rules make of them. */
export type SpellReports = AppendedRow & {
  participantId: string
  claim: Json<unknown>
  source: string
  planned: boolean
  followUpId: string | null
  saidOn: Day
  recordedBy: string | null
  supersededAt: ColumnType<Instant | null, Instant | null | undefined, Instant>
}

type Precision = 'day' | 'month' | 'quarter'

export type Spells = Row & {
  participantId: string
  kind: 'main' | 'side' | 'registration'
  activity: string
  startedOn: Day
  startedPrecision: Generated<Precision>
  /** The last day, or null while it goes on. */
  endedOn: Day | null
  endedPrecision: Generated<Precision>
  /** After this day an open spell says nothing. */
  confirmedOn: Day
  detail: JsonWithDefault<unknown>
  evidence: JsonWithDefault<unknown>
  during: GeneratedAlways<string>
}

export type Achievements = Row & {
  participantId: string
  kind:
    | 'qualification'
    | 'recognition'
    | 'licence'
    | 'language-level'
    | 'functioning-level'
    | 'credits'
    | 'milestone'
    | 'exam'
  achievedOn: Day
  detail: JsonWithDefault<unknown>
  evidence: Json<unknown>
}

export type Earnings = Row & {
  participantId: string
  fromOn: Day
  untilOn: Day
  /** In minor units of the currency. */
  amount: number
  currency: string
  evidence: Json<unknown>
}
