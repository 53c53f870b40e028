/** What is known about people: the types of attributes, their declaration, and the schema of each type's values. */
import { z } from 'zod'

/** CEFR levels from lowest to highest. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export const CefrLevel = z.enum(cefrLevels)
export type CefrLevel = z.infer<typeof CefrLevel>

export const PersonId = z.string().min(1).max(200)

/** Degrees, WGS 84. */
export const Point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
export type Point = z.infer<typeof Point>

/** A stretch of every week. `day` is 1 (Monday) to 7 (Sunday), times are `HH:MM` up to `24:00`. */
export const WeeklySlot = z.strictObject({
  day: z.int().min(1).max(7),
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/),
})
export type WeeklySlot = z.infer<typeof WeeklySlot>

/**
 * What one person says about people of the other side: a ranked list (best first), ratings (of those they have met),
 * and refusals, which forbid.
 */
export const Preference = z.strictObject({
  ranked: z.array(PersonId).optional(),
  ratings: z.record(z.string(), z.number()).optional(),
  refused: z.array(PersonId).optional(),
})
export type Preference = z.infer<typeof Preference>

/** Whether a value is data that can be written down and read again, at most a hundred levels deep. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 100) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false
  return Object.values(value).every((item) => isPlain(item, depth + 1))
}

/** The schema of each attribute type's values. A missing key, `null` or `undefined` means: not known. */
export const attributeValues = {
  category: z.string().min(1),
  boolean: z.boolean(),
  set: z.array(z.string().min(1)),
  languages: z.record(z.string().min(1), CefrLevel),
  number: z.number(),
  place: z.union([Point, z.string().min(1)]),
  codes: z.union([z.string().min(1), z.array(z.string().min(1))]),
  availability: z.array(WeeklySlot),
  preference: Preference,
  text: z.string(),
  any: z.custom<unknown>((value) => isPlain(value)),
} as const

export type AttributeType = keyof typeof attributeValues
export const attributeTypes = Object.keys(attributeValues) as [AttributeType, ...AttributeType[]]

/** What a value of each type must be, for error messages. */
export const expectedOf: Record<AttributeType, string> = {
  category: 'a non-empty text',
  boolean: 'true or false',
  set: 'a list of non-empty texts',
  languages: 'languages with a level from A1 to C2',
  number: 'a finite number',
  place: 'a point { latitude, longitude } or a code from the table of places',
  codes: 'one code or a list of codes',
  availability: 'a list of weekly slots { day: 1–7, from: HH:MM, to: HH:MM }, each ending after it begins',
  preference: '{ ranked?: ids, ratings?: numbers by id, refused?: ids }',
  text: 'a text',
  any: 'plain data: texts, finite numbers, true, false, null, lists and objects of them',
}

/** Declares an attribute once, so that policies and people can be checked before anything runs. */
export const AttributeDeclaration = z.strictObject({
  name: z.string().min(1).max(100),
  type: z.enum(attributeTypes),
  side: z.enum(['mentee', 'mentor', 'both']),
  label: z.string().min(1).optional(),
})
export type AttributeDeclaration = z.infer<typeof AttributeDeclaration>
