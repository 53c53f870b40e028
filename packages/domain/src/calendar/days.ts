import * as PlainDate from 'temporal-polyfill/fns/PlainDate'
import type { Day } from '../values/day.ts'

const millisecondsPerDay = 86_400_000

/** Whole days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
}

/** The day `number` days after 1 January 1970. */
export function dayOf(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10)
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  // Every month has 28 days: most short ways need no calendar.
  const inMonth = Number(day.slice(8)) + count
  if (inMonth >= 1 && inMonth <= 28) return `${day.slice(0, 8)}${inMonth < 10 ? '0' : ''}${inMonth}`
  return dayOf(dayNumber(day) + count)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The later of two days. */
export function laterOf(one: Day, other: Day): Day {
  return one > other ? one : other
}

/** The earlier of two days. */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}

/**
 * The same day of the month `months` calendar months later; where that month is shorter, its last day
 * (31 August + 6 months = 28 or 29 February).
 */
export function addMonths(day: Day, months: number): Day {
  const [year, month] = parts(day)
  const start = PlainDate.create(year, month, Number(day.slice(8, 10)))
  return PlainDate.toString(PlainDate.addMonths(start, months))
}

/** Whole calendar months from `from` to `to`, 0 when `to` is not later. Consistent with `addMonths`. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0
  const [fromYear, fromMonth] = parts(from)
  const [toYear, toMonth] = parts(to)
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth)
  return addMonths(from, months) <= to ? months : months - 1
}

/** Completed years of age on a day. Who is born on 29 February has a birthday on 28 February in common years. */
export function ageOn(birthDay: Day, day: Day): number {
  return Math.floor(wholeMonthsBetween(birthDay, day) / 12)
}

function parts(day: Day): [number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
}
