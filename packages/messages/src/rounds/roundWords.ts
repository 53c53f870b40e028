/** What a matching round says of people and pairs, in the reader's language. */
import type { MessageValue } from '@passerelle/domain'
import type { Change, Reason } from '@passerelle/matching'
import type { MessageId, Messages } from '../messages.ts'

/** How whoever shows a round calls what a reason only has codes for; what is absent is called by its code. */
export type RoundWords = {
  readonly criterion?: (id: string) => string | undefined
  readonly person?: (id: string) => string
  readonly value?: (code: string) => string
}

type Plain = string | number | boolean | readonly unknown[] | object
type Slot = { readonly day: number; readonly from: string; readonly to: string }

/** The sentence of a reason: codes in its values become words, people their names, and the criterion its name. */
export function reasonInWords(say: Messages, reason: Reason, words: RoundWords = {}): string {
  const criterion = (id: string) => words.criterion?.(id) ?? id
  const values: Record<string, MessageValue> = {}
  for (const [name, value] of Object.entries(reason.values as Readonly<Record<string, Plain>>)) {
    if (name === 'criterion' && typeof value === 'string') values.label = criterion(value)
    else if (name === 'criteria' && Array.isArray(value))
      values.labels = value.map((id) => criterion(String(id)))
    else if (name !== 'label' && name !== 'labels')
      values[name] = valueInWords(say, isOfPeople(reason, name) ? 'person' : name, value, words)
    if (Array.isArray(value)) values[`${name}Count`] = value.length
  }
  if (reason.code === 'changed.objective') values.is = { label: `objective.${reason.values.is}` }
  return say.message({ code: `matchReason.${reason.code}`, values })
}

/** What stands in the way may be somebody; their ids are no words. */
const isOfPeople = ({ code }: Reason, name: string): boolean =>
  code.startsWith('blocked.') && (name === 'mentor' || name === 'mentees')

function valueInWords(say: Messages, name: string, value: Plain, words: RoundWords): MessageValue {
  if (name === 'treatedAs') return value === 0 ? 'nothing' : value === 1 ? 'full' : String(value)
  if (name === 'language') return { language: String(value) }
  if (name === 'side') return String(value)
  if (typeof value === 'number') return Math.round(value * 10) / 10
  if (Array.isArray(value)) return value.map((one) => valueInWords(say, name, one as Plain, words))
  if (typeof value === 'object') return slotInWords(say, value as Slot)
  const code = String(value)
  return (name === 'person' ? words.person?.(code) : words.value?.(code)) ?? code
}

const slotInWords = (say: Messages, { day, from, to }: Slot): string => `${say.weekday(day)} ${from}–${to}`

/** The fact alone, for a short line: "health and care", "Dutch B2", "9 km"; nothing where there is no fact to tell. */
export function reasonInShort(
  say: Messages,
  { code, values }: Reason,
  { value = String }: RoundWords = {},
): string | undefined {
  switch (code) {
    case 'same.equal':
      return value(values.value)
    case 'overlap.asked':
    case 'overlap.common':
      return say.list(values.shared.slice(0, 2).map((one) => value(one)))
    case 'language.common':
      return `${say.language(values.language)} ${values.level}`
    case 'near.distance':
      return say.t('matching.kilometres', { kilometres: Math.round(values.kilometres) })
    case 'calendar.common':
      return say.list(values.stretches.slice(0, 2).map(({ day }) => say.weekday(day)))
    default:
      return undefined
  }
}

/** "as many pairs, 11 points less; Carlos moves to Luc". The mentee whom it is about is not named again. */
export function changeInWords(
  say: Messages,
  { pairs, points, moves }: Change,
  { person = String, mentee }: Pick<RoundWords, 'person'> & { readonly mentee?: string },
): string {
  const loss = Math.max(0, Math.round(-points))
  const whole =
    pairs < 0
      ? say.t('matching.fewerPairs', { pairs: -pairs })
      : pairs > 0
        ? say.t('matching.morePairs', { pairs })
        : say.t('matching.samePairs', { points: loss })
  const others = moves.filter((move) => move.mentee !== mentee)
  const named = others.slice(0, 1).map((move) => moveInWords(say, move, person))
  if (others.length > 1) named.push(say.t('matching.movesMore', { count: others.length - 1 }))
  return named.length === 0 ? whole : say.t('matching.then', { first: whole, second: named.join(', ') })
}

function moveInWords(
  say: Messages,
  { mentee, is }: Change['moves'][number],
  person: (id: string) => string,
): string {
  return is === null
    ? say.t('matching.movesOut', { mentee: person(mentee) })
    : say.t('matching.movesTo', { mentee: person(mentee), mentor: person(is) })
}

/** How good a score is, in a word and a tone that says the same. */
export function scoreInWord(score: number): {
  readonly id: MessageId
  readonly tone: 'green' | 'blue' | 'amber'
} {
  if (score >= 75) return { id: 'matching.strong', tone: 'green' }
  return score >= 55 ? { id: 'matching.fair', tone: 'blue' } : { id: 'matching.weak', tone: 'amber' }
}
