import type { NonAnswer } from '../attributes/answers.ts'
import type { FactValue } from '../attributes/attribute.ts'
import { type AttributeKey, attributes } from '../attributes/registry.ts'
import type { SpellClaim } from '../spells/report.ts'
import { cutTo, withoutUnseen } from '../values/line.ts'
import { dayFromText } from './days.ts'
import { fromText, type TextProblem } from './fromText.ts'
import type { ImportField } from './words.ts'

/** One answer of a row of a file: a value, or the kind of non-answer that the cell names. */
export type ImportedAnswer =
  | { readonly key: AttributeKey; readonly answer: 'answered'; readonly value: FactValue }
  | { readonly key: AttributeKey; readonly answer: NonAnswer }

/** What a row of a file says about a person. */
export type ImportedPerson = {
  readonly fullName: string
  readonly email?: string
  readonly phone?: string
  readonly appliedOn?: string
  /** Mentors: how many at a time. */
  readonly places?: number
  readonly answers: readonly ImportedAnswer[]
  /** The situation that the file states, as a word on it. */
  readonly situation?: SpellClaim
}

/** What could not be read in one row of a file. */
export type RowProblem = {
  readonly field: ImportField
  readonly code: TextProblem['code'] | 'row.no-name'
  readonly found: string
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u
/** Fields that are no attribute, or become a word on the situation. */
const own = ['fullName', 'givenName', 'familyName', 'email', 'phone', 'appliedOn', 'places'] as const
const ofSituation = ['labourStatus', 'unemployedSince'] as const

/**
 * Reads one row. A value that cannot be read is left out and named in `problems`; only a row without a name cannot be
 * a person.
 *
 * @param cells texts by field; empty ones are not said
 * @param today `YYYY-MM-DD`
 */
export function readImportRow(
  cells: Partial<Readonly<Record<ImportField, string>>>,
  today: string,
): { readonly person: ImportedPerson | undefined; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = []
  const text = (field: ImportField) => withoutUnseen(cells[field] ?? '').trim()
  const problem = (field: ImportField, code: RowProblem['code'], found = text(field)) =>
    problems.push({ field, code, found })
  const fullName = nameOf(text('fullName'), text('givenName'), text('familyName'))
  if (fullName === '') problem('fullName', 'row.no-name')
  const email = text('email').toLowerCase()
  const hasEmail = EMAIL.test(email) && email.length <= 254
  if (email !== '' && !hasEmail) problem('email', 'cell.not-an-email')
  const phone = text('phone')
  const hasPhone = /\d{4}/.test(phone.replace(/[\s().\-/]/g, ''))
  const latestYear = Number(today.slice(0, 4))
  const appliedOn = text('appliedOn') === '' ? undefined : dayFromText(text('appliedOn'), latestYear)
  if (text('appliedOn') !== '' && appliedOn === undefined) problem('appliedOn', 'cell.not-a-day')
  const isEarly = appliedOn !== undefined && appliedOn > today
  if (isEarly) problem('appliedOn', 'cell.in-the-future')
  const places = text('places') === '' ? undefined : Number(text('places'))
  const hasPlaces = places !== undefined && Number.isInteger(places) && places >= 0 && places <= 50
  if (places !== undefined && !hasPlaces) problem('places', 'cell.not-a-number')
  const answers = answersOf(cells, today, problems)
  const situation = situationOf(cells, today, problems)
  if (fullName === '') return { person: undefined, problems }
  return {
    problems,
    person: {
      fullName,
      answers,
      ...(hasEmail && { email }),
      ...(hasPhone && { phone }),
      ...(appliedOn !== undefined && !isEarly && { appliedOn }),
      ...(hasPlaces && { places }),
      ...(situation && { situation }),
    },
  }
}

function nameOf(full: string, given: string, family: string): string {
  const line = (full === '' ? `${given} ${family}` : full).replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return cutTo(line, 200).trim()
}

function answersOf(
  cells: Partial<Readonly<Record<ImportField, string>>>,
  today: string,
  problems: RowProblem[],
): ImportedAnswer[] {
  const answers: ImportedAnswer[] = []
  for (const [field, text] of Object.entries(cells) as [ImportField, string][]) {
    if (withoutUnseen(text).trim() === '' || [...own, ...ofSituation].some((each) => each === field)) continue
    const key = field as AttributeKey
    if (attributes[key] === undefined) continue
    const read = fromText(key, text, today)
    if ('problem' in read) problems.push({ field, ...read.problem })
    else if ('answer' in read) answers.push({ key, answer: read.answer })
    else answers.push({ key, answer: 'answered', value: read.value })
  }
  return answers
}

/** Unemployed since a day, or whatever the file says of the situation. */
function situationOf(
  cells: Partial<Readonly<Record<ImportField, string>>>,
  today: string,
  problems: RowProblem[],
): SpellClaim | undefined {
  const said = withoutUnseen(cells.labourStatus ?? '').trim()
  const since = withoutUnseen(cells.unemployedSince ?? '').trim()
  const status = said === '' ? undefined : fromText('labourStatus', said, today)
  if (status && 'problem' in status) problems.push({ field: 'labourStatus', ...status.problem })
  const day = since === '' ? undefined : dayFromText(since, Number(today.slice(0, 4)))
  if (since !== '' && day === undefined)
    problems.push({ field: 'unemployedSince', code: 'cell.not-a-day', found: since })
  const isFuture = day !== undefined && day > today
  if (isFuture) problems.push({ field: 'unemployedSince', code: 'cell.in-the-future', found: since })
  const known = status && 'value' in status ? String(status.value) : undefined
  const activity = known ?? (day === undefined ? undefined : 'unemployed')
  if (activity === undefined) return undefined
  const from = activity === 'unemployed' && day !== undefined && !isFuture ? day : undefined
  return {
    says: 'spell',
    kind: 'main',
    activity: activity as Extract<SpellClaim, { says: 'spell' }>['activity'],
    ...(from !== undefined && { from: { on: from, precision: 'day' as const } }),
    detail: {},
  }
}
