import { addDays, addMonths } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import { windowOf } from './precision.ts'
import type { Spell } from './spell.ts'

/**
 * Whether a job lasts, or is agreed to last, at least (or more than) so many calendar months; absent = not known, also
 * where a date that was said as a month or quarter leaves it open. A fixed term counts with its agreed end, a job that
 * is over with its real one; a permanent one outlasts any number.
 */
export function lasts(spell: Spell, months: number, isMoreThan: boolean): boolean | undefined {
  const { startedOn, startedPrecision, endedOn, endedPrecision = 'day', confirmedOn, detail } = spell
  const [earliest, latest] = windowOf(startedOn, startedPrecision)
  const fits = (first: Day, last: Day): boolean => {
    const full = addMonths(first, months)
    const end = addDays(last, 1)
    return isMoreThan ? end > full : end >= full
  }
  /** Long enough at its shortest, or too short at its longest. */
  const between = ([first, last]: readonly [Day, Day]): boolean | undefined => {
    if (fits(latest, first)) return true
    return detail.startUnknown || fits(earliest, last) ? undefined : false
  }
  if (detail.plannedEnd !== undefined)
    return between(windowOf(detail.plannedEnd, detail.plannedEndPrecision ?? 'day'))
  if (detail.contract === 'permanent' || detail.contract === 'civil-service') return true
  if (endedOn !== undefined && detail.endUnknown === undefined)
    return between(windowOf(endedOn, endedPrecision))
  // As long as it is known to have lasted, it has; how much longer is open.
  return fits(latest, endedOn ?? confirmedOn) ? true : undefined
}
