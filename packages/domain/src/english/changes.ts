import { assessEligibility } from '../eligibility/assess.ts'
import type { EligibilityLeaf } from '../eligibility/rules.ts'
import type { MessageValue } from '../messages/message.ts'
import type { ProgrammeChange, ProgrammeField } from '../programmes/changes.ts'
import { eligibilityInEnglish } from './eligibility.ts'
import { spoken, Words } from './words.ts'

const fields: Readonly<Record<ProgrammeField, string>> = {
  name: 'Name',
  audience: 'For whom',
  languages: 'Languages',
  places: 'Places',
  components: 'Parts of the offer',
  'eligibility-mentee': 'Who may join as mentee',
  'eligibility-mentor': 'Who may join as mentor',
  priorities: 'Priority groups',
  'preparation-mentee': 'Preparation of mentees',
  'preparation-mentor': 'Preparation of mentors',
  duration: 'Length of a pair, in months',
  cadence: 'One meeting every so many days',
  'minimum-meetings': 'Meetings, at least',
  agreement: 'What is agreed in writing',
  reviews: 'Reviews of the plan, every so many months',
  'answer-within': 'Days to answer a proposal',
  'first-meeting-within': 'Days until the first meeting',
  capacity: 'Pairs of one mentor at a time',
  'pairing-rest': 'Check-ins, extensions, ways to meet',
  criteria: 'Criteria of matching',
  weight: 'Weight of',
  'matching-rest': 'Rules of matching',
  'follow-ups': 'Outcomes and follow-ups',
  forms: 'Forms',
  rest: 'Description',
}

/**
 * One difference between two versions of a programme as a line of English.
 *
 * @example
 * programmeChanges(before, after).map(programmeChangeInEnglish)
 * // ['Who may join as mentee: no longer 29 or younger; now 35 or younger', 'One meeting every so many days: 14 → 7']
 */
export function programmeChangeInEnglish(change: ProgrammeChange): string {
  const { field, criterion } = change
  const label = criterion === undefined ? fields[field] : `${fields[field]} ${criterion}`
  return `${label}: ${whatChanged(change)}`
}

function whatChanged({ field, was, is, entries, conditions }: ProgrammeChange): string {
  const said = (value: MessageValue | undefined): string =>
    field === 'weight' && typeof value === 'number'
      ? `${Math.round(value * 100)} %`
      : value === undefined
        ? 'none'
        : spoken(value)
  if (was !== undefined || is !== undefined) return `${said(was)} → ${said(is)}`
  const parts = [
    ...told('no longer', conditions?.removed.map(asked)),
    ...told('now', conditions?.added.map(asked)),
    ...told('without', entries?.removed),
    ...told('with', entries?.added),
    ...told('changed:', entries?.changed),
  ]
  if (parts.length > 0) return parts.join('; ')
  return conditions ? 'joined in another way' : 'changed'
}

const told = (word: string, list: readonly string[] = []): string[] =>
  list.length === 0 ? [] : [`${word} ${spoken(list)}`]

/** What a condition asks: of nobody it is never known. */
function asked(leaf: EligibilityLeaf): string {
  const [reason] = assessEligibility(leaf, {}, '2000-01-01').reasons
  return reason ? eligibilityInEnglish(reason.code, new Words(reason.values)).replace(/^asked: /, '') : ''
}
