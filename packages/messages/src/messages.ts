import type { Message, MessageValue } from '@passerelle/domain'
import type { en } from './catalogues/en/index.ts'
import { type DayStyle, sayDay, sayInstant, sayNearDay, sayRelativeDay, sayWeekday } from './days.ts'
import type { Family } from './families.ts'
import { type Locale, regionOf } from './locale.ts'
import {
  compile,
  MissingValue,
  type Part,
  partsOf,
  piecesOf,
  type Token,
  textOf,
  type Values,
} from './render.ts'

export type MessageId = keyof typeof en

/** Every sentence of one language. */
export type Catalogue = Readonly<Record<MessageId, string>>

export type Messages = ReturnType<typeof createMessages>

/** A reason or error as the published packages and the API give it. */
export type Coded = { readonly code: string; readonly values?: Readonly<Record<string, unknown>> | undefined }

/** Text that an organisation or a blueprint wrote, by language. */
export type TextByLanguage = Readonly<Partial<Record<string, string | undefined>>>

/**
 * All that is said in one language: sentences by id, and days, numbers, names as the region writes them.
 *
 * @example
 * const say = createMessages('en', await loadCatalogue('en'))
 * say.t('common.more', { count: 18 }) // '18 more'
 * say.day('2026-11-24', 'weekday') // 'Tuesday 24 November'
 */
export function createMessages(locale: Locale, catalogue: Catalogue) {
  const region = regionOf(locale)
  const compiled = new Map<string, readonly Token[]>()
  const number = new Intl.NumberFormat(region)
  const lists = {
    and: new Intl.ListFormat(region, { type: 'conjunction' }),
    or: new Intl.ListFormat(region, { type: 'disjunction' }),
  }

  const has = (id: string): id is MessageId => Object.hasOwn(catalogue, id)

  function tokensOf(id: MessageId): readonly Token[] {
    const known = compiled.get(id)
    if (known) return known
    if (!has(id)) throw new UnknownCode(id)
    const tokens = compile(catalogue[id])
    compiled.set(id, tokens)
    return tokens
  }

  function pieces(id: MessageId, values: Values) {
    try {
      return piecesOf(tokensOf(id), values, region)
    } catch (error) {
      if (error instanceof MissingValue) error.message = `${id}: ${error.message}`
      throw error
    }
  }

  /** The sentence with this id. @throws MissingValue when a placeholder has no value. */
  const t = (id: MessageId, values: Values = {}): string => textOf(pieces(id, values))

  const label = (id: string): string => (has(id) ? t(id) : id.slice(id.indexOf('.') + 1))

  function spoken(value: MessageValue, kind: 'and' | 'or'): string | number {
    if (typeof value === 'string' || typeof value === 'number') return value
    if ('label' in value) return label(value.label)
    if ('day' in value) return sayDay(region, value.day, 'date')
    if ('language' in value) return nameOf(region, 'language', value.language)
    if ('country' in value) return nameOf(region, 'region', value.country)
    return lists[kind].format(value.map((one) => String(spoken(one, kind))))
  }

  return {
    locale,
    region,
    t,
    has,
    /** The sentence in parts, for a renderer that draws `<b>` and other tags of the catalogue. */
    parts: (id: MessageId, values: Values = {}): Part[] => partsOf(pieces(id, values)),
    /**
     * The sentence of a code: `coded('refusals', { code: 'place-taken', values })` says `refusals.place-taken`.
     * Lists in values are joined; other values that are no text or number are left out.
     * @throws UnknownCode when the family does not say this code.
     */
    coded(family: Family, { code, values = {} }: Coded): string {
      const id = `${family}.${code}`
      if (!has(id)) throw new UnknownCode(id)
      return t(id, plain(values, lists.and, number))
    },
    /**
     * The sentence of a message of the domain, whose code is a whole id. Labels, days, languages and countries in its
     * values are said in this language; lists are joined, `or` where the sentence leaves a choice.
     * @throws UnknownCode when nobody wrote the sentence.
     */
    message({ code, values }: Message, kind: 'and' | 'or' = 'and'): string {
      if (!has(code)) throw new UnknownCode(code)
      const said = Object.entries(values).map(([name, value]) => [name, spoken(value, kind)] as const)
      return t(code, Object.fromEntries(said))
    },
    /** One value of a message of the domain, by itself. */
    value: (value: MessageValue, kind: 'and' | 'or' = 'and'): string => {
      const said = spoken(value, kind)
      return typeof said === 'number' ? number.format(said) : said
    },
    /** The words for a label of the domain (`option.gender.woman`); its last part where it is a code of somebody's own. */
    label,
    /** At the beginning of a line: the first letter large, as this language writes it. */
    opening: (words: string): string => words.charAt(0).toLocaleUpperCase(region) + words.slice(1),
    day: (day: string, style: DayStyle = 'date'): string => sayDay(region, day, style),
    /** Without the year where it goes without saying. */
    nearDay: (day: string, today: string, { short = false } = {}): string =>
      sayNearDay(region, day, today, short),
    relativeDay: (day: string, today: string): string => sayRelativeDay(region, day, today),
    /** 1 is Monday. */
    weekday: (weekday: number): string => sayWeekday(region, weekday),
    instant: (instant: string, timeZone: string): string => sayInstant(region, instant, timeZone),
    number: (value: number, options?: Intl.NumberFormatOptions): string =>
      options ? new Intl.NumberFormat(region, options).format(value) : number.format(value),
    /** A share of 1 as "52 %": never the browser's sign without a space. */
    percent: (share: number, digits = 0): string =>
      `${new Intl.NumberFormat(region, { maximumFractionDigits: digits }).format(share * 100)}\u00a0%`,
    /** Integer minor units; whole amounts without ",00". */
    money(minor: number, currency: string): string {
      const digits = new Intl.NumberFormat(region, { style: 'currency', currency }).resolvedOptions()
      const scale = 10 ** (digits.maximumFractionDigits ?? 2)
      return new Intl.NumberFormat(region, {
        style: 'currency',
        currency,
        trailingZeroDisplay: 'stripIfInteger',
      }).format(minor / scale)
    },
    list: (items: readonly string[], kind: 'and' | 'or' = 'and'): string => lists[kind].format(items),
    language: (code: string): string => nameOf(region, 'language', code),
    country: (code: string): string => nameOf(region, 'region', code),
    /** An organisation's own text: this language, else English, else the first there is, else ''. */
    written: (text: TextByLanguage): string =>
      text[locale] ?? text.en ?? Object.values(text).find((one) => one !== undefined) ?? '',
    /** For sorting names as this language does. */
    compare: new Intl.Collator(region, { numeric: true, sensitivity: 'base' }).compare,
  }
}

function plain(
  values: Readonly<Record<string, unknown>>,
  list: Intl.ListFormat,
  number: Intl.NumberFormat,
): Values {
  const entries = Object.entries(values).flatMap(([name, value]): [string, string | number][] => {
    if (typeof value === 'string' || typeof value === 'number') return [[name, value]]
    if (typeof value === 'boolean') return [[name, String(value)]]
    if (!Array.isArray(value)) return []
    return [
      [name, list.format(value.map((one) => (typeof one === 'number' ? number.format(one) : String(one))))],
    ]
  })
  return Object.fromEntries(entries)
}

function nameOf(region: string, type: 'language' | 'region', code: string): string {
  const name = new Intl.DisplayNames(region, { type, fallback: 'none' }).of(code)
  return name ?? code
}

export class UnknownCode extends Error {
  readonly code = 'unknown-code'
  constructor(id: string) {
    super(`No sentence is written for ${id}.`)
  }
}
