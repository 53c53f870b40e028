import { addDays, dayNumber } from '@passerelle/domain'

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(day: string): number {
  return ((dayNumber(day) + 3) % 7) + 1
}

/** Easter Sunday by Gauss's rule as corrected for the Gregorian calendar. */
function easter(year: number): string {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift(century) + 15) % 30
  const epact =
    moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${year}-03-28`, epact - sunday)
}

function moonShift(century: number): number {
  return Math.floor((century - Math.floor((century - 17) / 25)) / 3)
}

/** Belgium's public holidays of a year. */
function publicHolidays(year: number): string[] {
  const sunday = easter(year)
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((end) => `${year}-${end}`)
  return [...fixed, addDays(sunday, 1), addDays(sunday, 39), addDays(sunday, 50)]
}

/** The stretch around New Year in which the house is closed. */
export function closure(year: number): { from: string; until: string } {
  return { from: `${year}-12-24`, until: `${year + 1}-01-02` }
}

const holidaysByYear = new Map<number, ReadonlySet<string>>()

function isHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4))
  const known = holidaysByYear.get(year) ?? new Set(publicHolidays(year))
  holidaysByYear.set(year, known)
  const end = day.slice(5)
  return known.has(day) || end >= '12-24' || end <= '01-02'
}

/** The day itself when people work on it, else the last working day before it. Keeps the order of days. */
export function workday(day: string): string {
  let found = day
  while (weekdayOf(found) > 5 || isHoliday(found)) found = addDays(found, -1)
  return found
}

/** The weeks in which half the town is away. */
export function isSummerBreak(day: string): boolean {
  const end = day.slice(5)
  return end >= '07-15' && end <= '08-20'
}

export function laterOf(one: string, other: string): string {
  return one > other ? one : other
}

export function earlierOf(one: string, other: string): string {
  return one < other ? one : other
}
