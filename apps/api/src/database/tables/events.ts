import type { Day, Instant, Recorded, Row } from '../columns.ts'

export type Events = Row & {
  programmeId: string | null
  siteId: string | null
  kind: string
  title: string
  startsAt: Instant
  endsAt: Instant | null
  venue: string | null
  cancelledAt: Instant | null
}

/** An event's capacity, if it has one, is the number of these rows. */
export type EventPlaces = Recorded & { eventId: string; number: number }

export type Attendance = Row & {
  eventId: string
  participantId: string
  enrolmentId: string | null
  status: 'invited' | 'waiting' | 'registered' | 'attended' | 'absent' | 'excused'
  place: number | null
}

/** What somebody does not want to see in Today until a day. */
export type Snoozes = Omit<Row, 'id'> & {
  memberId: string
  kind: string
  subjectId: string
  untilOn: Day
  /** The day on which it was marked as done rather than put off. */
  doneOn: Day | null
}
