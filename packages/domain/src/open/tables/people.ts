import { AnswerKind } from '../../attributes/answers.ts'
import { attributeKeys } from '../../attributes/registry.ts'
import { Channel, type Enrolment, EnrolmentStatus } from '../../enrolments/enrolment.ts'
import { Evidence, type Fact } from '../../participants/fact.ts'
import { Consent, type Participant } from '../../participants/participant.ts'
import { ProgrammeRole } from '../../programmes/programme.ts'
import { cellOfAnswer } from './answerCell.ts'
import { choice, day, id, instant, missingAnswers, text, whole, yesNo } from './field.ts'
import type { Table } from './table.ts'

export const participants: Table<Participant> = {
  title: 'Participants',
  description: 'People known to the organisation, as mentees, mentors or both.',
  fields: [
    id('id', 'Participant'),
    text('full_name', 'Full name', {
      required: true,
      description: 'The whole name as the person writes it, in any script; not split.',
    }),
    text('call_name', 'What to call them', { description: 'Empty: the full name.' }),
    text('language', 'Language they are written to in', {
      required: true,
      constraints: { pattern: '[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?' },
    }),
    text('email', 'Mail address', { format: 'email', description: 'May be shared, as in a family.' }),
    text('phone', 'Telephone number', { description: 'In E.164 where it could be read, else as typed.' }),
    day('known_since', 'Known since', { required: true }),
    yesNo('is_test', 'Test person', { required: true, description: 'Left out of every count.' }),
  ],
  primaryKey: ['id'],
  refersTo: {},
  rowsOf: ({ id, fullName, callName, language, contact: { email, phone }, knownSince, isTest }) => [
    [id, fullName, callName, language, email, phone && (phone.e164 ?? phone.typed), knownSince, isTest],
  ],
}

/** A fact with the person of whom it is known. */
export type FactOf = Fact & { readonly participantId: string }

export const facts: Table<FactOf> = {
  title: 'Facts',
  description:
    'What is known of each attribute of a person for a stretch of time, and which kind of answer it was.',
  fields: [
    id('participant_id', 'Participant'),
    text('attribute', 'Attribute', {
      required: true,
      constraints: { pattern: `(${attributeKeys.join('|')}|judgement\\..+)` },
    }),
    choice('answer', 'Kind of answer', AnswerKind.options, { required: true }),
    text('value', 'Value', {
      missingValues: missingAnswers,
      description:
        'A date of birth is as long as it is known: 1994, 1994-05 or 1994-05-17. Lists and objects are JSON. Without a value, the kind of non-answer in brackets; a text that says just that has one more pair of brackets.',
    }),
    day('from', 'Holds from', { required: true }),
    day('until', 'Holds until', { description: 'The last day; empty: it still holds.' }),
    choice('source', 'Known from', Evidence.shape.source.options, { required: true }),
    day('said_on', 'Said on', { required: true }),
  ],
  primaryKey: ['participant_id', 'attribute', 'from', 'said_on'],
  refersTo: { participant_id: 'participants' },
  rowsOf: ({ participantId, key, answer, value, from, until, evidence }) => [
    [
      ...[participantId, key, answer],
      cellOfAnswer({ answer, value }),
      ...[from, until, evidence.source, evidence.on],
    ],
  ],
}

/** A consent with the person who gave it. */
export type ConsentOf = Consent & { readonly participantId: string }

export const consents: Table<ConsentOf> = {
  title: 'Consents',
  description: 'To what people agreed: for which purpose, to which text, when and how, and until when.',
  fields: [
    id('id', 'Consent'),
    id('participant_id', 'Participant'),
    text('purpose', 'Purpose', { required: true }),
    text('text_version', 'Version of the text', { required: true }),
    instant('given_at', 'Given at', { required: true }),
    choice('how', 'How', Consent.shape.how.options, { required: true }),
    text('audience', 'Who may see it'),
    day('until', 'Until'),
    instant('withdrawn_at', 'Withdrawn at'),
  ],
  primaryKey: ['id'],
  refersTo: { participant_id: 'participants' },
  rowsOf: ({ id, participantId, purpose, textVersion, givenAt, how, audience, until, withdrawnAt }) => [
    [id, participantId, purpose, textVersion, givenAt, how, audience, until, withdrawnAt],
  ],
}

export const enrolments: Table<Enrolment> = {
  title: 'Enrolments',
  description: 'One place of one person in one programme, as mentee or mentor.',
  fields: [
    id('id', 'Enrolment'),
    id('participant_id', 'Participant'),
    id('programme_id', 'Programme'),
    whole('programme_version', 'Version of the programme', { required: true }),
    choice('role', 'Role', ProgrammeRole.options, { required: true }),
    text('site_id', 'Site'),
    choice('status', 'Status', EnrolmentStatus.options, { required: true }),
    day('applied_on', 'Applied on', { required: true }),
    day('started_on', 'Started on', { description: 'The first service received; empty: never started.' }),
    day('ended_on', 'Left on', { description: 'Completed or withdrawn.' }),
    choice('channel', 'How they came', Channel.options),
    whole('capacity', 'Places of a mentor', { constraints: { minimum: 0 } }),
  ],
  primaryKey: ['id'],
  refersTo: { participant_id: 'participants' },
  rowsOf: (enrolment) => [
    [
      ...[enrolment.id, enrolment.participantId, enrolment.programmeId, enrolment.programmeVersion],
      ...[enrolment.role, enrolment.siteId, enrolment.status],
      ...[enrolment.appliedOn, enrolment.startedOn, enrolment.endedOn],
      ...[enrolment.channel, enrolment.capacity],
    ],
  ],
}
