/** Days and instants as people say them. A day is `YYYY-MM-DD` and belongs to no time zone. */
export type DayStyle =
  | 'full'
  | 'weekday'
  | 'day'
  | 'date'
  | 'short'
  | 'shortDate'
  | 'month'
  | 'shortMonth'
  | 'shortMonthYear'
  | 'numeric'

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  day: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  shortDate: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short' },
  shortMonthYear: { month: 'short', year: 'numeric' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const MILLISECONDS_A_DAY = 86_400_000

/** Midnight UTC of a day, in milliseconds. @throws RangeError for what is no day of the calendar. */
function midnightOf(day: string): number {
  const match = DAY.exec(day)
  if (match) {
    const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
    const time = Date.UTC(year, month - 1, date)
    if (new Date(time).toISOString().slice(0, 10) === day) return time
  }
  throw new RangeError(`"${day}" is not a day of the form YYYY-MM-DD.`)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((midnightOf(to) - midnightOf(from)) / MILLISECONDS_A_DAY)
}

export function sayDay(region: string, day: string, style: DayStyle): string {
  return new Intl.DateTimeFormat(region, { ...styles[style], timeZone: 'UTC' }).format(midnightOf(day))
}

/** "12 October" for days near today, "12 October 2024" where the year would be in doubt. */
export function sayNearDay(region: string, day: string, today: string, isShort: boolean): string {
  const isNear = day.slice(0, 4) === today.slice(0, 4) || Math.abs(daysBetween(day, today)) <= 120
  if (isShort) return sayDay(region, day, isNear ? 'short' : 'shortDate')
  return sayDay(region, day, isNear ? 'day' : 'date')
}

/** "today", "yesterday", "in 3 days", "6 weeks ago"; weeks from 14 days on, months from 60. */
export function sayRelativeDay(region: string, day: string, today: string): string {
  const days = daysBetween(today, day)
  const relative = new Intl.RelativeTimeFormat(region, { numeric: 'auto' })
  if (Math.abs(days) >= 60) return relative.format(Math.trunc(days / 30.44), 'month')
  if (Math.abs(days) >= 14) return relative.format(Math.trunc(days / 7), 'week')
  return relative.format(days, 'day')
}

/** Day and time of an instant in a zone, for example of the organisation. */
export function sayInstant(region: string, instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(instant),
  )
}

/** 1 is Monday. */
export function sayWeekday(region: string, weekday: number): string {
  // The fifth of January 1970 was a Monday.
  const day = new Date(Date.UTC(1970, 0, 4 + weekday))
  return new Intl.DateTimeFormat(region, { weekday: 'long', timeZone: 'UTC' }).format(day)
}
