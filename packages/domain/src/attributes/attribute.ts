import { z } from 'zod'
import { Day, PartialDate } from '../values/day.ts'
import { LanguageLevels, Point, WeeklySlot } from './answers.ts'

/** What kind of value an attribute holds; each type has one schema (see `valueSchemas`). */
export type AttributeType =
  | 'choice'
  | 'choices'
  | 'number'
  | 'yes-no'
  | 'day'
  | 'partial-date'
  | 'text'
  | 'languages'
  | 'place'
  | 'point'
  | 'taxonomy'
  | 'availability'

/** Who is asked: people enrolled as mentee, as mentor, or both. */
export type AttributeSide = 'mentee' | 'mentor' | 'both'

/**
 * How carefully a value is kept.
 * `personal`: ordinary personal data. `sensitive`: restricted to those who need it. `special`: special categories of
 * the GDPR and what reveals them (origin, residence, health); kept apart, encrypted, every read audited.
 */
export type DataClass = 'personal' | 'sensitive' | 'special'

/** One entry of the registry that eligibility, matching, forms, import and export share. */
export interface Attribute {
  readonly key: string
  readonly type: AttributeType
  readonly side: AttributeSide
  readonly dataClass: DataClass
  /** Code of the label; texts live with the renderer. */
  readonly label: `attribute.${string}`
  /** Allowed codes of a `choice` or `choices`; absent = any code (places, offices, partners of an organisation). */
  readonly options?: readonly string[]
  /** Which code list a `taxonomy` or `place` value belongs to. */
  readonly codeList?: 'isced-2011' | 'isced-f-2013' | 'isco-08' | 'nace-2' | 'nace-2.1' | 'country' | 'place'
  /** Smallest and largest plausible number. */
  readonly range?: { readonly least: number; readonly most: number }
  /**
   * Computed by `factsOn`, never stored as a fact. `from-spells`: people and files state it, and it is kept as a
   * report of a spell. `from-facts`: computed from other facts.
   */
  readonly derived?: 'from-facts' | 'from-spells'
}

const AnyCode = z.string().min(1).max(64)

/** The schema of the value for each type of attribute. */
export const valueSchemas = {
  choice: AnyCode,
  choices: z.array(AnyCode).max(100),
  number: z.number(),
  'yes-no': z.boolean(),
  day: Day,
  'partial-date': PartialDate,
  text: z.string().min(1).max(4000),
  languages: LanguageLevels,
  place: AnyCode,
  point: Point,
  taxonomy: z.string().regex(/^[A-Z]?[\d.]{0,8}$/),
  availability: z.array(WeeklySlot).max(100),
} satisfies Record<AttributeType, z.ZodType>

/** Any value that a fact can hold. */
export const FactValue = z.union([
  z.string().min(1).max(4000),
  z.number(),
  z.boolean(),
  z.array(AnyCode).max(100),
  z.array(WeeklySlot).max(100),
  Point,
  LanguageLevels,
])
export type FactValue = z.infer<typeof FactValue>

/** The exact schema of one attribute's value: its type narrowed by its options and hard range. */
export function valueSchema(attribute: Attribute): z.ZodType<FactValue> {
  const { type, options } = attribute
  if (options !== undefined && options.length > 0) {
    const Option = z.enum(options as [string, ...string[]])
    if (type === 'choice' || type === 'taxonomy') return Option
    if (type === 'choices') return z.array(Option).max(options.length)
  }
  if (type === 'number' && attribute.range) {
    return z.number().min(attribute.range.least).max(attribute.range.most)
  }
  return valueSchemas[type]
}
