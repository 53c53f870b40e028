import { Meeting } from '../../meetings/meeting.ts'
import { type Pair, PairStatus } from '../../pairs/pair.ts'
import { choice, day, id, text, whole } from './field.ts'
import type { Table } from './table.ts'

export const pairs: Table<Pair> = {
  title: 'Pairs',
  description: 'One mentor and one mentee in one programme, from proposal to closure.',
  fields: [
    id('id', 'Pair'),
    id('programme_id', 'Programme'),
    id('mentee_enrolment_id', 'Enrolment of the mentee'),
    id('mentor_enrolment_id', 'Enrolment of the mentor'),
    choice('status', 'Status', PairStatus.options, { required: true }),
    day('proposed_on', 'Proposed on', { required: true }),
    day('introduced_on', 'Introduced on'),
    day('active_on', 'Active since', { description: 'The day of the first meeting.' }),
    day('planned_end', 'Planned end'),
    day('ended_on', 'Ended on'),
    day('agreement_signed_on', 'Agreement signed on'),
    text('end_reason', 'Reason of the end', { description: 'A code.' }),
  ],
  primaryKey: ['id'],
  refersTo: { mentee_enrolment_id: 'enrolments', mentor_enrolment_id: 'enrolments' },
  rowsOf: (pair) => [
    [
      ...[pair.id, pair.programmeId, pair.menteeEnrolmentId, pair.mentorEnrolmentId, pair.status],
      ...[pair.proposedOn, pair.introducedOn, pair.activeOn, pair.plannedEnd, pair.endedOn],
      ...[pair.agreementSignedOn, pair.endedOn && pair.history.at(-1)?.reason],
    ],
  ],
}

export const meetings: Table<Meeting> = {
  title: 'Meetings',
  description: 'Contacts inside pairs, as they were written down. Notes are left out.',
  fields: [
    id('id', 'Meeting'),
    id('pair_id', 'Pair'),
    day('on', 'Day', { required: true }),
    whole('minutes', 'Minutes', { constraints: { minimum: 1, maximum: 1440 } }),
    choice('how', 'How', Meeting.shape.how.options, { required: true }),
    choice('outcome', 'What came of it', Meeting.shape.outcome.options, { required: true }),
    whole('contacts_opened', 'Contacts that the mentor opened', { constraints: { minimum: 0 } }),
    choice('logged_by', 'Written down by', ['mentee', 'mentor', 'staff'], { required: true }),
    day('logged_on', 'Written down on', { required: true }),
  ],
  primaryKey: ['id'],
  refersTo: { pair_id: 'pairs' },
  rowsOf: ({ id, pairId, on, minutes, how, outcome, contactsOpened, loggedBy, loggedOn }) => [
    [id, pairId, on, minutes, how, outcome, contactsOpened, loggedBy, loggedOn],
  ],
}
