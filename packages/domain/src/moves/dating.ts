import { addDays, laterOf } from '../calendar/days.ts'
import type { Day, DayInterval } from '../values/day.ts'
import { RefusedMove } from './refusedMove.ts'

/** When a move truly happened, when it was written down, and by whom. */
export interface Recorded {
  readonly on: Day
  readonly recordedOn: Day
  /** Id of the member, or of the link holder's participant. */
  readonly by: string
}

/** A move may be dated in the past, not in the future and not before what it follows. */
export function checkDay({ on, recordedOn }: Recorded, previous: Day | undefined): void {
  if (on > recordedOn) {
    throw new RefusedMove('refusal.in-the-future', { on: { day: on }, recordedOn: { day: recordedOn } })
  }
  if (previous !== undefined && on < previous) {
    throw new RefusedMove('refusal.before-previous', { on: { day: on }, previous: { day: previous } })
  }
}

/** The reason of a move that ends something. @throws RefusedMove when there is none. */
export function checkReason(move: string, reason: string | undefined): string {
  if (reason === undefined || reason === '') {
    throw new RefusedMove('refusal.needs-reason', { move: { label: `move.${move}` } })
  }
  return reason
}

/** Opens a hold or pause from a day; without `until` it lasts until it is closed. */
export function withInterval(
  intervals: readonly DayInterval[],
  from: Day,
  until: Day | undefined,
): DayInterval[] {
  if (until !== undefined && until < from) {
    throw new RefusedMove('refusal.ends-before-it-starts', { from: { day: from }, until: { day: until } })
  }
  const overlaps = intervals.some(
    (each) => (each.until === undefined || each.until >= from) && (until === undefined || each.from <= until),
  )
  if (overlaps) throw new RefusedMove('refusal.interval-overlaps', { from: { day: from } })
  const interval = until === undefined ? { from } : { from, until }
  return [...intervals, interval].sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Closes the open hold or pause; its last day is the one before `on`. One that began on `on` vanishes. */
export function withoutOpenInterval(
  intervals: readonly DayInterval[],
  on: Day,
  dayBefore: Day,
): DayInterval[] {
  const open = intervals.find((each) => each.until === undefined || each.until >= on)
  if (open === undefined || open.from > on) throw new RefusedMove('refusal.no-open-interval')
  return intervals.flatMap((each) => {
    if (each !== open) return [each]
    return open.from === on ? [] : [{ from: open.from, until: dayBefore }]
  })
}

/** True when a day lies in one of the intervals. */
export function isInside(intervals: readonly DayInterval[], day: Day): boolean {
  return intervals.some((each) => each.from <= day && (each.until === undefined || day <= each.until))
}

/** Two lists of intervals as one list without overlaps. */
export function union(one: readonly DayInterval[], other: readonly DayInterval[]): DayInterval[] {
  const merged: DayInterval[] = []
  for (const next of [...one, ...other].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (last === undefined || (last.until !== undefined && next.from > addDays(last.until, 1))) {
      merged.push({ ...next })
    } else if (last.until !== undefined) {
      const until = next.until === undefined ? undefined : laterOf(last.until, next.until)
      merged[merged.length - 1] = until === undefined ? { from: last.from } : { from: last.from, until }
    }
  }
  return merged
}
