import type { Message, MessageValue } from '../messages/message.ts'

const languageNames = new Intl.DisplayNames('en', { type: 'language' })
const countryNames = new Intl.DisplayNames('en', { type: 'region' })
const lists = new Intl.ListFormat('en', { type: 'conjunction' })
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** What is behind a label's id where the id itself does not read as English. */
const labels: Readonly<Record<string, string>> = {
  'stepKind.guardian-consent': 'a guardian’s consent',
  'population.exited': 'people who left',
  'population.left': 'people who left',
  'population.started': 'people who started',
  'population.completed': 'people who completed',
  'population.applied': 'people who applied',
  'population.eligible': 'eligible people',
  'population.active': 'people who take part',
}

/** A value as English says it. Labels of organisations are unknown here: their ids are read out. */
export function spoken(value: MessageValue | undefined): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return value.toLocaleString('en')
  if ('label' in value) return labels[value.label] ?? readOut(value.label)
  if ('day' in value) return days.format(new Date(`${value.day}T00:00:00Z`))
  if ('language' in value) return languageNames.of(value.language) ?? value.language
  if ('country' in value) return countryNames.of(value.country) ?? value.country
  return lists.format(value.map(spoken))
}

/** `option.labourStatus.long-term` → "long term" */
function readOut(label: string): string {
  const last = label.slice(label.lastIndexOf('.') + 1)
  return last
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase()
}

/** The values of one message, ready to stand in a sentence. */
export class Words {
  readonly #values: Message['values']
  constructor(values: Message['values']) {
    this.#values = values
  }

  /** The value in words. */
  say(name: string): string {
    return spoken(this.#values[name])
  }

  number(name: string): number {
    const value = this.#values[name]
    return typeof value === 'number' ? value : 0
  }

  /** `€12.50` of 1250 minor units, `30 hours` where there is no currency. */
  amount(name: string): string {
    const { currency } = this.#values
    if (typeof currency !== 'string' || currency === '') return this.count(name, 'hour')
    const money = new Intl.NumberFormat('en', { style: 'currency', currency })
    return money.format(this.number(name) / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 0))
  }

  /** `3 days`, `1 day` */
  count(name: string, one: string, many = `${one}s`): string {
    const n = this.number(name)
    return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
  }

  /** `18 or older`, `at most B1`, `18 to 25` */
  range(atLeast: (bound: string) => string, atMost: (bound: string) => string): string {
    switch (this.#values.range) {
      case 'atLeast':
        return atLeast(this.say('atLeast'))
      case 'atMost':
        return atMost(this.say('atMost'))
      default:
        return `${this.say('atLeast')} to ${this.say('atMost')}`
    }
  }
}

/** A sentence for each code; a code without one does not compile. */
export type Sentences<Code extends string> = { readonly [C in Code]: (words: Words) => string }
