/** What a round says of people and pairs, in the reader's language. */
import type { Message, MessageValue } from '@passerelle/domain'
import type { MessageId, Messages } from '@passerelle/messages'
import type { Tone } from '@passerelle/ui/page'
import { sayWeekday } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'

export type Round = Answers['matching']['get']
export type Suggestion = Round['suggestions'][number]
export type Detail = Answers['matching']['suggestion']
export type Criterion = Round['criteria'][number]
export type Reason = Round['unmatched'][number]['reason']
export type People = Readonly<Record<string, { readonly name: string; readonly callName: string }>>

/** A criterion's own name, or that of what it compares. */
export function criterionName(say: Messages, { label, attribute, kind }: Criterion): string {
  if (label !== undefined) return say.written(label)
  return kind === 'near' ? say.t('matching.distance') : say.label(`attribute.${attribute}`)
}

type Plain = string | number | boolean | readonly unknown[] | object

/** The sentence of a reason: codes in its values become words, people their names, and the criterion its name. */
export function sayReason(
  say: Messages,
  reason: Reason,
  criteria: readonly Criterion[],
  of?: Criterion,
  people: People = {},
): string {
  const named = new Map(criteria.map((each) => [each.id, criterionName(say, each)]))
  const values: Record<string, MessageValue> = {}
  for (const [name, value] of Object.entries(reason.values as Readonly<Record<string, Plain>>)) {
    if (name === 'criterion' && typeof value === 'string') values.label = named.get(value) ?? value
    else if (name === 'criteria' && Array.isArray(value))
      values.labels = value.map((id) => named.get(String(id)) ?? String(id))
    else if (name !== 'label' && name !== 'labels')
      values[name] = worded(say, isOfPeople(reason, name) ? 'person' : name, value, of, people)
    if (Array.isArray(value)) values[`${name}Count`] = value.length
  }
  // A criterion that is not in this round any more has only its id for a name.
  if (reason.code === 'changed.objective') values.is = { label: `objective.${reason.values.is}` }
  return say.message({ code: `matchReason.${reason.code}`, values })
}

/** What stands in the way may be somebody; their ids are no words. */
const isOfPeople = ({ code: of }: Reason, name: string): boolean =>
  of.startsWith('blocked.') && (name === 'mentor' || name === 'mentees')

function worded(
  say: Messages,
  name: string,
  value: Plain,
  of: Criterion | undefined,
  people: People,
): MessageValue {
  if (name === 'treatedAs') return value === 0 ? 'nothing' : value === 1 ? 'full' : String(value)
  if (name === 'language') return { language: String(value) }
  if (name === 'side') return String(value)
  if (typeof value === 'number') return Math.round(value * 10) / 10
  if (Array.isArray(value)) return value.map((one) => worded(say, name, one as Plain, of, people))
  if (typeof value === 'object') return stretch(say, value as Slot)
  if (name === 'person') return nameOf(say, people, String(value))
  return code(say, String(value), of)
}

type Slot = { readonly day: number; readonly from: string; readonly to: string }
const stretch = (say: Messages, { day, from, to }: Slot): string => `${sayWeekday(say, day)} ${from}–${to}`

function code(say: Messages, value: string, of: Criterion | undefined): string {
  for (const key of of === undefined ? [] : [of.attribute, of.mentorAttribute])
    for (const id of [`option.${key}.${value}`, `place.${value}`]) if (say.has(id)) return say.t(id)
  return value
}

/** The two or three things that speak most for a pair, or what has to be looked at first. */
export function shortReason(
  say: Messages,
  { best, checks, bonus }: Suggestion,
  criteria: readonly Criterion[],
): string {
  if (checks.length > 0) return checks.map((check) => sayReason(say, check, criteria)).join(', ')
  const parts = best.map(({ criterion, reason }) => {
    const of = criteria.find(({ id }) => id === criterion)
    return inShort(say, reason, of) ?? sayReason(say, reason, criteria, of)
  })
  if (bonus >= 0.5) parts.push(say.t('matching.bonus', { points: say.number(Math.round(bonus)) }))
  return parts.join(', ')
}

/** The fact alone: "health and care", "Dutch B2", "9 km". */
function inShort(
  say: Messages,
  { code: of, values }: Reason,
  criterion: Criterion | undefined,
): string | undefined {
  switch (of) {
    case 'same.equal':
      return code(say, values.value, criterion)
    case 'overlap.asked':
    case 'overlap.common':
      return say.list(values.shared.slice(0, 2).map((one) => code(say, one, criterion)))
    case 'language.common':
      return `${say.language(values.language)} ${values.level}`
    case 'near.distance':
      return say.t('matching.kilometres', { kilometres: Math.round(values.kilometres) })
    case 'calendar.common':
      return say.list(values.stretches.slice(0, 2).map(({ day }) => sayWeekday(say, day)))
    default:
      return undefined
  }
}

/** Whether the sentence of a reason says more than the two values beside it. */
export function saysMore({ code: of, values }: Reason): boolean {
  if (of === 'overlap.asked') return values.shared.length === 0
  return !of.startsWith('same.') && !of.startsWith('number.') && of !== 'overlap.nothing-asked'
}

export function nameOf(say: Messages, people: People, enrolmentId: string): string {
  return people[enrolmentId]?.name ?? say.t('matching.somebody')
}

export function callNameOf(say: Messages, people: People, enrolmentId: string): string {
  return people[enrolmentId]?.callName ?? say.t('matching.somebody')
}

/** Why a round failed, with the names of those it is about. */
export function sayProblem(
  say: Messages,
  { code: problem, values }: Round['problems'][number],
  people: People,
): string {
  const id = `roundProblem.${problem}`
  if (!say.has(id)) return say.t('roundProblem.unexpected')
  const said = Object.entries(values).map(([name, value]): [string, MessageValue] => {
    if (name === 'why') return [name, { label: `matchReason.${String(value)}` }]
    if (name === 'id') return ['person', nameOf(say, people, String(value))]
    if (Array.isArray(value)) return [name, value.map((one) => nameOf(say, people, String(one)))]
    return [name, typeof value === 'string' ? nameOf(say, people, value) : Number(value)]
  })
  return say.message({ code: id, values: Object.fromEntries(said) } satisfies Message)
}

type ScoreWord = { readonly id: MessageId; readonly tone: Tone }

export function scoreWord(score: number): ScoreWord {
  if (score >= 75) return { id: 'matching.strong', tone: 'green' }
  return score >= 55 ? { id: 'matching.fair', tone: 'blue' } : { id: 'matching.weak', tone: 'amber' }
}

export function wishFor({ wishes }: Round, { mentee, mentor }: Suggestion) {
  return wishes.find((wish) => wish.mentee === mentee && wish.mentor === mentor)?.kind
}
