import { type AttributeKey, attributes, cefrLevels, type FactKey, type FactValue } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'

/** A value of an attribute as people say it: never a code. */
export function sayFact(say: Messages, key: FactKey, value: FactValue): string {
  if (typeof value === 'boolean') return say.t(value ? 'option.yes-no.yes' : 'option.yes-no.no')
  if (typeof value === 'number') return say.number(value)
  if (key.startsWith('judgement.')) return say.label(`option.yes-no.${String(value)}`)
  const { type, codeList, options } = attributes[key as AttributeKey]
  if (typeof value === 'string') return sayText(say, key, value, { type, codeList, options })
  if (Array.isArray(value)) {
    return say.list(
      value.map((each) => (typeof each === 'string' ? sayCode(say, key, each) : saySlot(say, each))),
    )
  }
  if ('latitude' in value)
    return `${say.number(Number(value.latitude))}, ${say.number(Number(value.longitude))}`
  return sayLanguages(say, value)
}

type Kind = {
  readonly type: string
  readonly codeList: string | undefined
  readonly options: readonly string[] | undefined
}

function sayText(say: Messages, key: FactKey, value: string, { type, codeList, options }: Kind): string {
  if (type === 'day') return say.day(value)
  if (type === 'partial-date') return sayPartial(say, value)
  if (codeList === 'country') return say.country(value)
  if (codeList === 'place') return say.label(`place.${value}`)
  if (key === 'occupation') return say.label(`occupation.${value}`)
  return options?.includes(value) ? say.label(`option.${key}.${value}`) : value
}

function sayCode(say: Messages, key: FactKey, code: string): string {
  if (key === 'registeredWith' || key === 'referredBy') return say.label(`office.${code}`)
  if (say.has(`${key}.${code}`)) return say.label(`${key}.${code}`)
  return say.label(`option.${key}.${code}`).replace(`${key}.`, '')
}

function sayPartial(say: Messages, value: string): string {
  if (value.length === 10) return say.day(value)
  return value.length === 7 ? say.day(`${value}-01`, 'month') : value
}

function saySlot(
  say: Messages,
  { weekday, fromMinute, untilMinute }: { weekday: number; fromMinute: number; untilMinute: number },
): string {
  const time = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  // The first of January 2024 was a Monday.
  const day = new Intl.DateTimeFormat(say.region, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  )
  return `${day} ${time(fromMinute)}–${time(untilMinute)}`
}

/** "French (native), Dutch B1", the best known first. */
export function sayLanguages(say: Messages, levels: Readonly<Record<string, string>>): string {
  const rank = (level: string) => (cefrLevels as readonly string[]).indexOf(level)
  return Object.entries(levels)
    .sort(([, a], [, b]) => rank(b) - rank(a))
    .map(([tag, level]) => say.t('participants.speaks', { language: say.language(tag), level }))
    .join(', ')
}
