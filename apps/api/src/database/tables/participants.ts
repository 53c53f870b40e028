import type { Generated, GeneratedAlways } from 'kysely'
import type { Day, Instant, Json, JsonOrNull, JsonWithDefault, Row } from '../columns.ts'

export type AnswerKind =
  | 'answered'
  | 'prefer-not'
  | 'skipped'
  | 'not-asked'
  | 'unknown'
  | 'unreachable'
  | 'refused'

export type Participants = Row & {
  fullName: string
  /** How the name sounds, for finding it in other spellings; made by the domain. */
  nameKeys: string[]
  callName: string | null
  language: string
  contact: JsonWithDefault<unknown>
  /** From `contact`, in lower case. */
  email: GeneratedAlways<string | null>
  /** From `contact`, E.164. */
  phone: GeneratedAlways<string | null>
  knownSince: Day
  isTest: Generated<boolean>
  restrictedUntil: Day | null
  erasedAt: Instant | null
}

/** `sensitive_facts` has the same columns, its own rights and its own table. */
export type Facts = Row & {
  participantId: string
  key: string
  answer: AnswerKind
  value: JsonOrNull<unknown>
  fromOn: Day
  untilOn: Day | null
  evidence: Json<unknown>
  recordedBy: string | null
}

export type Consents = Row & {
  participantId: string
  purpose: string
  textVersion: string
  givenAt: Instant
  how: 'form' | 'link' | 'paper' | 'spoken'
  audience: string | null
  untilOn: Day | null
  withdrawnAt: Instant | null
}

export type Suspensions = Row & {
  participantId: string
  fromOn: Day
  untilOn: Day | null
  reason: string
  decidedBy: string | null
}

/** The smaller id stands first. Never shown to either of the two. */
export type NeverTogether = Row & {
  oneParticipantId: string
  otherParticipantId: string
  reason: string
  note: string | null
  decidedBy: string | null
}
