import type { Placed } from '../spells/line.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { Truth } from './truth.ts'

/**
 * Whether somebody was registered as unemployed on a day. Before anybody told of a registration it is what was said on
 * entry, for the days around it; else not known.
 */
export function registeredOn(
  registrations: readonly Placed[],
  day: Day,
  { entry, appliedOn, startedOn }: Pick<CohortMember, 'entry' | 'appliedOn' | 'startedOn'>,
): Truth {
  const before = registrations.findLast(({ first }) => first <= day)
  if (before === undefined) {
    const said = entry.registeredWith
    const isOnEntry = day >= appliedOn && day <= (startedOn ?? appliedOn)
    return isOnEntry && said?.answer === 'answered' && Array.isArray(said.value)
      ? said.value.length > 0
      : undefined
  }
  const { last, sureFrom, sureUntil, isOver } = before
  if (day > last) return isOver ? false : undefined
  return day >= sureFrom && day <= sureUntil ? true : undefined
}
