/** What is known of a person, in the form in which the matching package compares it. */
import { type Attribute, brusselsMunicipalities, type FactValue, type WeeklySlot } from '@passerelle/domain'
import type { AttributeType } from '@passerelle/matching'

/** How an attribute is compared decides the form of its values: an occupation is one code, or a number of levels. */
export type Form = Exclude<AttributeType, 'preference' | 'any'>

/** The answer that asks for nothing. */
const noPreference = 'no-preference'

/** A fact's value in a form; `undefined` where the value has no such form, which counts as not known. */
export function inForm(attribute: Attribute, form: Form, value: FactValue): unknown {
  switch (form) {
    case 'category':
      return typeof value === 'string' ? tidy(attribute, value) : undefined
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'number':
      return numberOf(value)
    case 'set':
      if (value === noPreference) return []
      if (typeof value === 'string') return [value]
      return isCodes(value) ? value.filter((code) => code !== noPreference) : undefined
    case 'languages':
      return isRecord(value) ? levelsOf(value) : undefined
    case 'place':
      return isRecord(value) && 'latitude' in value ? value : pointOf(value)
    case 'codes':
      return typeof value === 'string' || isCodes(value) ? value : undefined
    case 'availability':
      return Array.isArray(value) ? (value as WeeklySlot[]).map(slotOf) : undefined
    case 'text':
      return typeof value === 'string' ? value : undefined
  }
}

/** Free texts are compared as categories without regard to case and spaces. */
function tidy({ type }: Attribute, value: string): string {
  return type === 'text' ? value.trim().toLowerCase().replace(/\s+/g, ' ') : value
}

/** Numbers, and codes of an ordered list such as ISCED levels. */
function numberOf(value: FactValue): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : undefined
}

/** A mother tongue counts as the highest level. */
function levelsOf(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([language, level]) => [language, level === 'native' ? 'C2' : level]),
  )
}

const points = new Map(brusselsMunicipalities.map(({ code, point }) => [code, point]))

/** The middle of a municipality, where we know it. */
function pointOf(value: FactValue): unknown {
  return typeof value === 'string' ? points.get(value) : undefined
}

function slotOf({ weekday, fromMinute, untilMinute }: WeeklySlot) {
  return { day: weekday, from: timeOf(fromMinute), to: timeOf(untilMinute) }
}

function timeOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

const isCodes = (value: FactValue): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
