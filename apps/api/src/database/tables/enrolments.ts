import type { GeneratedAlways } from 'kysely'
import type { AppendedRow, Day, Recorded, Row } from '../columns.ts'

export type ProgrammeRole = 'mentee' | 'mentor'
export type EnrolmentStatus = 'applied' | 'eligible' | 'ineligible' | 'active' | 'completed' | 'withdrawn'

export type Enrolments = Row & {
  participantId: string
  programmeId: string
  programmeVersion: number
  role: ProgrammeRole
  siteId: string | null
  editionId: string | null
  status: EnrolmentStatus
  appliedOn: Day
  startedOn: Day | null
  endedOn: Day | null
  endReason: string | null
  channel: string | null
  /** A partner. */
  referredBy: string | null
}

export type EnrolmentChanges = AppendedRow & {
  enrolmentId: string
  fromStatus: EnrolmentStatus | null
  toStatus: EnrolmentStatus
  /** The true day, which may lie before the day it was recorded. */
  changedOn: Day
  changedBy: string | null
  reason: string | null
  note: string | null
}

/** Another true day for the start or the end; `correctedOn` is the organisation's day on which it was entered. */
export type EnrolmentCorrections = AppendedRow & {
  enrolmentId: string
  of: 'start' | 'end'
  wasOn: Day
  isOn: Day
  correctedOn: Day
  correctedBy: string
  reason: string
}

export type EnrolmentHolds = Row & {
  enrolmentId: string
  fromOn: Day
  untilOn: Day | null
  reason: string | null
  during: GeneratedAlways<string>
}

/** Preparation that was done: training, interview, a check seen (never the document). */
export type EnrolmentSteps = Row & {
  enrolmentId: string
  step: string
  doneOn: Day
  validUntil: Day | null
  seenBy: string | null
}

/** A mentor's capacity is the number of these rows; an open pair takes one of them. */
export type MentorPlaces = Recorded & {
  enrolmentId: string
  number: number
  programmeId: string
  role: GeneratedAlways<'mentor'>
}
