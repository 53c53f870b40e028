import { z } from 'zod'

/** The six reasons for which an attribute of a person has no value. They are never the same thing. */
export const nonAnswers = ['prefer-not', 'skipped', 'not-asked', 'unknown', 'unreachable', 'refused'] as const

/** How a question was met: with a value, or with one of the six kinds of non-answer. */
export const AnswerKind = z.enum(['answered', ...nonAnswers])
export type AnswerKind = z.infer<typeof AnswerKind>
/** Why there is no answer: one of `nonAnswers`. */
export type NonAnswer = (typeof nonAnswers)[number]

/** Levels of the Common European Framework, lowest first; `native` is above C2. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const
/** A level of the Common European Framework, or `native`. */
export const CefrLevel = z.enum(cefrLevels)
export type CefrLevel = z.infer<typeof CefrLevel>

/** Language tag → level. */
export const LanguageLevels = z.record(z.string().regex(/^[a-z]{2,3}$/), CefrLevel)
export type LanguageLevels = z.infer<typeof LanguageLevels>

/** A point on Earth in degrees. */
export const Point = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
})
export type Point = z.infer<typeof Point>

/** A weekly free stretch: ISO weekday (1 = Monday) and minutes since midnight. */
export const WeeklySlot = z
  .strictObject({
    weekday: z.int().min(1).max(7),
    fromMinute: z.int().min(0).max(1439),
    untilMinute: z.int().min(1).max(1440),
  })
  .refine((slot) => slot.fromMinute < slot.untilMinute, {
    path: ['untilMinute'],
    params: { code: 'interval.ends-before-it-starts' },
  })
export type WeeklySlot = z.infer<typeof WeeklySlot>
