import { addDays, addMonths } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { Spell } from './spell.ts'

/**
 * Whether a job lasts, or is agreed to last, at least (or more than) so many calendar months; absent = not known. A
 * fixed term counts with its agreed end, a job that is over with its real one; a permanent one outlasts any number.
 */
export function lasts(spell: Spell, months: number, isMoreThan: boolean): boolean | undefined {
  const { startedOn, endedOn, confirmedOn, detail } = spell
  const fits = (last: Day): boolean => {
    const full = addMonths(startedOn, months)
    const end = addDays(last, 1)
    return isMoreThan ? end > full : end >= full
  }
  if (detail.plannedEnd !== undefined) return fits(detail.plannedEnd)
  if (detail.contract === 'permanent' || detail.contract === 'civil-service') return true
  if (endedOn !== undefined && detail.endUnknown === undefined) {
    return detail.startUnknown && !fits(endedOn) ? undefined : fits(endedOn)
  }
  // As long as it is known to have lasted, it has; how much longer is open.
  return fits(endedOn ?? confirmedOn) ? true : undefined
}
