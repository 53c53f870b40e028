/** What a round says of people and pairs, in the reader's language. */
import type { Message, MessageValue } from '@passerelle/domain'
import { type Messages, type RoundWords, reasonInShort, reasonInWords } from '@passerelle/messages'
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

/** The sentence of a reason of this round. `of` is the criterion whose values it has, where it is about one. */
export function sayReason(
  say: Messages,
  reason: Reason,
  criteria: readonly Criterion[],
  of?: Criterion,
  people: People = {},
): string {
  return reasonInWords(say, reason, wordsOf(say, criteria, of, people))
}

function wordsOf(
  say: Messages,
  criteria: readonly Criterion[],
  of?: Criterion,
  people: People = {},
): Required<RoundWords> {
  return {
    // A criterion that is not in this round any more has only its id for a name.
    criterion: (id) => {
      const found = criteria.find((each) => each.id === id)
      return found && criterionName(say, found)
    },
    person: (id) => nameOf(say, people, id),
    value: (value) => code(say, value, of),
  }
}

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
    return reasonInShort(say, reason, wordsOf(say, criteria, of)) ?? sayReason(say, reason, criteria, of)
  })
  if (bonus >= 0.5) parts.push(say.t('matching.bonus', { points: say.number(Math.round(bonus)) }))
  return parts.join(', ')
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

export function wishFor({ wishes }: Round, { mentee, mentor }: Suggestion) {
  return wishes.find((wish) => wish.mentee === mentee && wish.mentor === mentor)?.kind
}
