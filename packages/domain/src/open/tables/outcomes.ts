import { type FollowUp, followUpResults } from '../../followups/followUp.ts'
import { Activity } from '../../spells/activity.ts'
import { Precision } from '../../spells/precision.ts'
import {
  Contract,
  Sector,
  SkillMatch,
  type Spell,
  SpellEmployer,
  SpellKind,
  SpellSource,
} from '../../spells/spell.ts'
import { choice, day, decimal, id, text, whole, yesNo } from './field.ts'
import type { Table } from './table.ts'

const { size } = SpellEmployer.shape
const revisions = Sector.options.map(({ shape }) => shape.scheme.value)

export const spells: Table<Spell> = {
  title: 'Spells',
  description:
    'Stretches of one labour-market activity of a person, resolved from what was reported. A spell without an end says nothing about days after it was last confirmed.',
  fields: [
    id('id', 'Spell'),
    id('participant_id', 'Participant'),
    choice('kind', 'Main, side or registration', SpellKind.options, { required: true }),
    choice('activity', 'Activity', Activity.options, { required: true }),
    day('started_on', 'From', { required: true }),
    choice('started_precision', 'How exactly that is known', Precision.options, { required: true }),
    day('ended_on', 'Until', { description: 'The last day; empty: it went on, as far as is known.' }),
    choice('ended_precision', 'How exactly that is known', Precision.options),
    day('confirmed_on', 'Last confirmed on', { required: true }),
    choice('contract', 'Contract', Contract.options),
    decimal('hours_per_week', 'Hours a week', { constraints: { minimum: 0, maximum: 168 } }),
    text('occupation_isco08', 'Occupation, ISCO-08', { constraints: { pattern: '\\d{1,4}' } }),
    text('occupation_esco', 'Occupation, ESCO', { description: 'The address of the concept.' }),
    text('sector_nace', 'Sector, NACE', { constraints: { pattern: '([A-V]|\\d{2}(\\.\\d{1,2})?)' } }),
    choice('sector_revision', 'Revision of NACE', revisions, {
      description: 'From section J on every letter means something else in Rev. 2 and in Rev. 2.1.',
    }),
    choice('employer_size', 'Size of the employer', size.unwrap().options),
    choice('skill_match', 'Fits what they learned', SkillMatch.options, {
      description: 'The person’s own answer.',
    }),
    yesNo('subsidised', 'Subsidised'),
    choice('source', 'Said last by', SpellSource.options, { required: true }),
    yesNo('planned', 'Said in a planned follow-up', {
      required: true,
      description: 'False: news that came by itself, which travels better when it is good.',
    }),
  ],
  primaryKey: ['id'],
  refersTo: { participant_id: 'participants' },
  rowsOf: ({ detail, evidence, ...spell }) => {
    const last = evidence.at(-1)
    return [
      [
        ...[spell.id, spell.participantId, spell.kind, spell.activity],
        ...[spell.startedOn, spell.startedPrecision, spell.endedOn, spell.endedPrecision, spell.confirmedOn],
        ...[detail.contract, detail.hoursPerWeek, detail.occupation?.code, detail.occupation?.esco],
        ...[detail.sector?.code, detail.sector?.scheme, detail.employer?.size],
        ...[detail.skillMatch, detail.subsidised, last?.source, last?.planned],
      ],
    ]
  },
}

export const followUps: Table<FollowUp> = {
  title: 'Follow-ups',
  description:
    'Planned moments to learn what became of somebody. Without a result it is still open; not due, not asked, not reached and refused are never the same.',
  fields: [
    id('id', 'Follow-up'),
    id('enrolment_id', 'Enrolment'),
    text('moment', 'Moment of the schedule', { required: true }),
    day('anchor_on', 'Counted from', { required: true }),
    day('due_on', 'Due on', { required: true }),
    day('window_from', 'Window from', { required: true }),
    day('window_until', 'Window until', { required: true }),
    whole('attempts', 'Attempts', { required: true, constraints: { minimum: 0 } }),
    choice('result', 'Result', followUpResults),
    day('closed_on', 'Closed on'),
  ],
  primaryKey: ['id'],
  refersTo: { enrolment_id: 'enrolments' },
  rowsOf: ({ id, enrolmentId, momentId, anchorOn, dueOn, window, attempts, result, closedOn }) => [
    [
      id,
      enrolmentId,
      momentId,
      anchorOn,
      dueOn,
      window.from,
      window.until,
      attempts.length,
      result,
      closedOn,
    ],
  ],
}
