import { addMonths } from '../calendar/days.ts'
import type { Activity } from '../spells/activity.ts'
import { mainLine } from '../spells/line.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { statusOn, statusOnLine } from '../spells/statusOn.ts'
import type { Day } from '../values/day.ts'
import type { Cohort, CohortMember } from './cohort.ts'

type Status = Activity | 'unknown'

/** So many went from one status to another. */
export interface Transition {
  readonly from: Status
  readonly to: Status
  readonly count: number
  readonly ids: readonly string[]
}

/**
 * From which status on entry to which status so many months after leaving, as a list of the cells that are not empty.
 * The unknown are a row and a column of their own; where somebody went is known only as far as a planned question or a
 * register established it, since news that comes by itself is mostly good. Members who have not left, or whose day has
 * not come, are not in it.
 */
export function transitions(cohort: Cohort, asOf: Day, monthsAfterLeaving: number): Transition[] {
  const cells = new Map<string, { from: Status; to: Status; ids: string[] }>()
  for (const member of cohort.members) {
    const days = daysOf(member, monthsAfterLeaving)
    if (member.isTest || days === undefined || days.later > asOf) continue
    const spells = member.spells ?? resolveSpells(member.reports, asOf).spells
    const from = statusOn(spells, days.entry).status
    const to = statusOnLine(mainLine(spells, 'asked'), days.later).status
    const cell = cells.get(`${from}>${to}`) ?? { from, to, ids: [] }
    cells.set(`${from}>${to}`, cell)
    cell.ids.push(member.enrolmentId)
  }
  return [...cells.values()]
    .map(({ from, to, ids }) => ({ from, to, count: ids.length, ids }))
    .sort((one, other) => (`${one.from}>${one.to}` < `${other.from}>${other.to}` ? -1 : 1))
}

function daysOf({ startedOn, leftOn }: CohortMember, months: number): { entry: Day; later: Day } | undefined {
  if (startedOn === undefined || leftOn === undefined) return undefined
  return { entry: startedOn, later: addMonths(leftOn, months) }
}
