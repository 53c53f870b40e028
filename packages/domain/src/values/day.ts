import { z } from 'zod'

/** A day in the calendar, `YYYY-MM-DD`, that exists (no 30 February). */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in UTC, ISO 8601 ending in `Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** A date as well as it is known: `1994`, `1994-05` or `1994-05-17`. A year alone is a value, not the first of January. */
export const PartialDate = z.union([
  z.string().regex(/^(?:19|20)\d{2}$/),
  z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/),
  Day,
])
export type PartialDate = z.infer<typeof PartialDate>

/** A stretch of days, both ends included; without `until` it is still open. */
export const DayInterval = z
  .strictObject({ from: Day, until: Day.optional() })
  .refine((interval) => interval.until === undefined || interval.from <= interval.until, {
    path: ['until'],
    params: { code: 'interval.ends-before-it-starts' },
  })
export type DayInterval = z.infer<typeof DayInterval>

/** A stretch of days with both ends known, both included. */
export const Period = z
  .strictObject({ from: Day, until: Day })
  .refine((period) => period.from <= period.until, {
    path: ['until'],
    params: { code: 'interval.ends-before-it-starts' },
  })
export type Period = z.infer<typeof Period>
