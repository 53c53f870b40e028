import { z } from 'zod'
import { addDays, dayNumber, earlierOf } from '../calendar/days.ts'
import { Day } from '../values/day.ts'

/** How exactly a date was said: people say "in spring". */
export const Precision = z.enum(['day', 'month', 'quarter'])
export type Precision = z.infer<typeof Precision>

/** A date as somebody said it: any day of the month or quarter stands for all of it. */
export const SaidDate = z.strictObject({ on: Day, precision: Precision })
export type SaidDate = z.infer<typeof SaidDate>

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** First and last day that a said date can mean. */
export function windowOf(day: Day, precision: Precision): readonly [first: Day, last: Day] {
  if (precision === 'day') return [day, day]
  const month = Number(day.slice(5, 7))
  const firstMonth = precision === 'month' ? month : month - ((month - 1) % 3)
  const lastMonth = precision === 'month' ? month : firstMonth + 2
  const year = day.slice(0, 4)
  return [
    `${year}-${padded(firstMonth)}-01`,
    `${year}-${padded(lastMonth)}-${daysIn(Number(year), lastMonth)}`,
  ]
}

const padded = (month: number): string => (month < 10 ? `0${month}` : String(month))

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (daysOfMonth[month - 1] ?? 31)
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
