import { attributeKeys, attributes, brusselsMunicipalities, type FactValue } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'

type Slot = { readonly weekday: number; readonly fromMinute: number; readonly untilMinute: number }
type Point = { readonly latitude: number; readonly longitude: number }

/**
 * A value of an attribute as people say it: "Dutch B2 and Arabic, native speaker", "health and care", "Tuesday 18:00–20:00".
 * Codes without words of ours (an organisation's own) stay as they are.
 */
export function sayFact(say: Messages, key: string, value: FactValue): string {
  const attribute = attributeKeys.includes(key as never)
    ? attributes[key as keyof typeof attributes]
    : undefined
  if (typeof value === 'boolean') return say.label(`option.yes-no.${value ? 'yes' : 'no'}`)
  if (typeof value === 'number') return say.number(value)
  if (Array.isArray(value)) {
    if (value.length === 0) return say.t('common.none')
    return say.list(
      value.map((one) => (typeof one === 'string' ? sayCode(say, key, one) : saySlot(say, one))),
    )
  }
  if (typeof value === 'object')
    return 'latitude' in value ? sayPoint(say, value as Point) : sayLanguages(say, value)
  if (attribute?.type === 'day') return say.day(value)
  return attribute?.type === 'text' ? value : sayCode(say, key, value)
}

function sayCode(say: Messages, key: string, code: string): string {
  for (const id of [`option.${key}.${code}`, `${key}.${code}`, `place.${code}`, `office.${code}`])
    if (say.has(id)) return say.t(id)
  return code
}

function sayLanguages(say: Messages, levels: object): string {
  const native = say.t('forms.languageNative')
  return say.list(
    Object.entries(levels).map(
      ([code, level]) => `${say.language(code)} ${level === 'native' ? `(${native})` : String(level)}`,
    ),
  )
}

function saySlot(say: Messages, { weekday, fromMinute, untilMinute }: Slot): string {
  return `${say.weekday(weekday)} ${sayTime(fromMinute)}–${sayTime(untilMinute)}`
}

function sayTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** A point by the nearest municipality that we know: in it, or so far from it. */
function sayPoint(say: Messages, { latitude, longitude }: Point): string {
  // Degrees of Belgium in kilometres: near enough for a sentence.
  const away = ({ point }: { point: Point }) =>
    Math.hypot((point.latitude - latitude) * 111, (point.longitude - longitude) * 70)
  const [nearest] = [...brusselsMunicipalities].sort((a, b) => away(a) - away(b))
  if (nearest === undefined) return say.label('attribute.location')
  const place = sayCode(say, 'municipality', nearest.code)
  const kilometres = Math.round(away(nearest))
  return kilometres < 4 ? place : say.t('common.fromPlace', { kilometres, place })
}
