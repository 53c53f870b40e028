import { addDays, addMonths, daysBetween } from '../calendar/days.ts'
import type { Interval } from '../statistics/interval.ts'
import type { Day } from '../values/day.ts'
import { type Activity, inWork } from './activity.ts'
import { type Hearing, mainLine, type Stretch, stretches } from './line.ts'
import type { Spell } from './spell.ts'
import { type StatusOn, statusOn } from './statusOn.ts'

/** The status so many calendar months after a day, for several: a row of snapshots. */
export function snapshots(
  spells: readonly Spell[],
  anchor: Day,
  months: readonly number[],
): (StatusOn & { readonly months: number; readonly on: Day })[] {
  return months.map((count) => {
    const on = addMonths(anchor, count)
    return { months: count, on, ...statusOn(spells, on) }
  })
}

/** Whether a stretch surely, or possibly, is one of some activities. */
function isOf(
  activities: readonly Activity[],
  { spells, maybeUnknown }: Stretch,
): { sure: boolean; possible: boolean } {
  const fits = spells.filter(({ activity }) => activities.includes(activity)).length
  return {
    sure: !maybeUnknown && fits === spells.length,
    possible: maybeUnknown || fits > 0,
  }
}

/** Weeks with work, as far as is known. */
export interface Sustained {
  /** In at least so many of the weeks; absent = not known. */
  readonly verdict?: boolean
  readonly sureWeeks: number
  readonly possibleWeeks: number
}

/**
 * Employment that lasts: at least `atLeast` of the `weeks` weeks from a day on, a week counting if there was work on one
 * of its days.
 *
 * @example
 * sustainedWork(spells, '2026-02-01', 26, 20) // { verdict: true, sureWeeks: 22, possibleWeeks: 26 }
 */
export function sustainedWork(
  spells: readonly Spell[],
  from: Day,
  weeks: number,
  atLeast: number,
  activities: readonly Activity[] = inWork,
): Sustained {
  const line = mainLine(spells)
  let sureWeeks = 0
  let possibleWeeks = 0
  for (let week = 0; week < weeks; week++) {
    const first = addDays(from, week * 7)
    const parts = stretches(line, first, addDays(first, 6)).map((stretch) => isOf(activities, stretch))
    if (parts.some(({ sure }) => sure)) sureWeeks += 1
    if (parts.some(({ possible }) => possible)) possibleWeeks += 1
  }
  const verdict = sureWeeks >= atLeast ? true : possibleWeeks < atLeast ? false : undefined
  return { ...(verdict !== undefined && { verdict }), sureWeeks, possibleWeeks }
}

/**
 * Share of the days between two, both included, spent in some activities: at least what is sure, at most what is
 * possible.
 *
 * @throws RangeError where `until` lies before `from`
 *
 * @example
 * shareOfTime(spells, '2026-01-01', '2026-12-31', ['employed']) // { lower: 0.42, upper: 0.61 }
 */
export function shareOfTime(
  spells: readonly Spell[],
  from: Day,
  until: Day,
  activities: readonly Activity[] = inWork,
): Interval {
  if (until < from) throw new RangeError(`No time from ${from} to ${until}.`)
  const all = daysBetween(from, until) + 1
  let sure = 0
  let possible = 0
  for (const stretch of stretches(mainLine(spells), from, until)) {
    const days = daysBetween(stretch.from, stretch.until) + 1
    const is = isOf(activities, stretch)
    if (is.sure) sure += days
    if (is.possible) possible += days
  }
  return { lower: sure / all, upper: possible / all }
}

/** First day of the first spell of some activities from a day on, and the last day before it known to be otherwise. */
export interface FirstSpell {
  readonly spell: Spell
  readonly on: Day
  /** It began after this day; absent where nothing is known before it, and where it goes on already. */
  readonly after?: Day
}

/**
 * The first spell of some activities that goes on on a day or begins later; `asked`: as far as planned questions and
 * registers established it.
 */
export function firstSpell(
  spells: readonly Spell[],
  from: Day,
  activities: readonly Activity[] = inWork,
  hearing: Hearing = 'everything',
): FirstSpell | undefined {
  const line = mainLine(spells, hearing)
  const spell = line.find((each) => activities.includes(each.spell.activity) && each.last >= from)?.spell
  if (spell === undefined) return undefined
  const on = spell.startedOn
  if (on < from) return { spell, on: from }
  const isExact = spell.startedPrecision === 'day' && spell.detail.startUnknown === undefined
  // Else it began after the last day on which another spell was sure.
  const before = line.findLast(({ sureFrom, sureUntil }) => sureFrom <= sureUntil && sureUntil < on)
  const after = isExact ? addDays(on, -1) : before?.sureUntil
  return { spell, on, ...(after !== undefined && { after }) }
}
