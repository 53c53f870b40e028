import { z } from 'zod'
import { addDays, addMonths, dayNumber, earlierOf } from '../calendar/days.ts'
import { Day } from '../values/day.ts'

/** How exactly a date was said: people say "in spring". */
export const Precision = z.enum(['day', 'month', 'quarter'])
export type Precision = z.infer<typeof Precision>

/** A date as somebody said it: any day of the month or quarter stands for all of it. */
export const SaidDate = z.strictObject({ on: Day, precision: Precision })
export type SaidDate = z.infer<typeof SaidDate>

/** First and last day that a said date can mean. */
export function windowOf(day: Day, precision: Precision): readonly [first: Day, last: Day] {
  if (precision === 'day') return [day, day]
  const month = Number(day.slice(5, 7))
  const firstMonth = precision === 'month' ? month : month - ((month - 1) % 3)
  const first = `${day.slice(0, 5)}${String(firstMonth).padStart(2, '0')}-01`
  return [first, addDays(addMonths(first, precision === 'month' ? 1 : 3), -1)]
}

/**
 * The day that stands for a said date among exact days: itself, else the middle of what it can mean, and no day that
 * had not come when it was said. Ends stand a day before beginnings, so that "until April" and "since April" meet.
 */
export function standIn(date: SaidDate, edge: 'start' | 'end', saidOn: Day): Day {
  if (date.precision === 'day') return date.on
  const [first, last] = windowOf(date.on, date.precision)
  const half = Math.floor((dayNumber(last) - dayNumber(first)) / 2)
  const middle = addDays(first, edge === 'start' ? half + 1 : half)
  return first <= saidOn ? earlierOf(middle, saidOn) : middle
}
