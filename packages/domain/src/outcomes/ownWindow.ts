import { addDays, addMonths, earlierOf, laterOf } from '../calendar/days.ts'
import { type Span, spanAround } from '../spells/line.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import { type Condition, type WithinCondition, withinsOf } from './condition.ts'
import type { PopulationBase } from './definition.ts'
import type { Life } from './life.ts'
import { anchorDay } from './moments.ts'
import { verdictOver } from './overTime.ts'
import type { Truth } from './truth.ts'

/** The days of a condition with a window of its own; absent = its anchor has not come. */
interface OwnWindow {
  readonly condition: WithinCondition
  readonly days?: { readonly from: Day; readonly until: Day }
}

/** The windows inside of a condition, inner ones before those around them. */
export function ownWindows(condition: Condition, member: CohortMember, base: PopulationBase): OwnWindow[] {
  return withinsOf(condition).map((each) => {
    const anchor = anchorDay(member, each.anchor, base)
    return anchor === undefined
      ? { condition: each }
      : { condition: each, days: { from: addDays(anchor, 1), until: addMonths(anchor, each.months) } }
  })
}

/** The last day of all windows: before it has gone by, nobody can say that something did not happen. */
export const lastDayOf = (windows: readonly OwnWindow[]): Day | undefined =>
  windows.reduce<Day | undefined>(
    (last, { days }) => (days && (last === undefined || days.until > last) ? days.until : last),
    undefined,
  )

/** A span that reaches over the windows too. */
export function spanOver(span: Span, windows: readonly OwnWindow[]): Span {
  return windows.reduce((all, { days }) => {
    if (days === undefined) return all
    const { from, until } = spanAround(days.from, days.until)
    return { from: earlierOf(all.from, from), until: laterOf(all.until, until) }
  }, span)
}

/**
 * A life with what came of every condition that has a window of its own, whichever day is looked at.
 *
 * @param askedUntil the last day that an answer was about: of days after it, what was not recorded is not known
 */
export function withOwnWindows(life: Life, windows: readonly OwnWindow[], askedUntil: Day): Life {
  if (windows.length === 0) return life
  const ownWindowTruths = new Map<Condition, Truth>()
  const known: Life = { ...life, ownWindowTruths }
  for (const { condition, days } of windows) {
    const heard = days && days.until > askedUntil ? { ...known, hasAnswered: false } : known
    ownWindowTruths.set(condition, days && verdictOver(condition.of, heard, days.from, days.until))
  }
  return known
}
