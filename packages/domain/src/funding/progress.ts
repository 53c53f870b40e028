import { daysBetween } from '../calendar/days.ts'
import type { GrantTarget } from '../grants/grant.ts'
import type { Day, Period } from '../values/day.ts'

/** How far a promise is kept, as far as it is known. */
export interface Progress {
  readonly target: number
  /** What should be there by the day if it came evenly over the period; of a share, all of it from the beginning. */
  readonly expected: number
  readonly atLeast: number
  /** … and at most, with everybody of whom it is not known. */
  readonly atMost: number
  /**
   * `reached` and `on-course` only where the certain number says so; `behind` only where not even all of the unknown
   * would do; else `cannot-say`.
   */
  readonly verdict: 'reached' | 'on-course' | 'behind' | 'cannot-say'
}

/**
 * Progress of a target on a day. The target is the promise as it stood that day: later changes count from the day on
 * which they were made. A number of people or hours grows over the period; a share (`isShare`) does not.
 *
 * @example
 * const target = { value: 120, by: '2026-12-31', changes: [] }
 * const period = { from: '2026-01-01', until: '2026-12-31' }
 * progressOf(target, period, { atLeast: 70 }, '2026-07-02').verdict // 'on-course'
 */
export function progressOf(
  { value, by, changes }: Pick<GrantTarget, 'value' | 'by' | 'changes'>,
  period: Period,
  { atLeast, atMost = atLeast }: { readonly atLeast: number; readonly atMost?: number },
  day: Day,
  { isShare = false }: { readonly isShare?: boolean } = {},
): Progress {
  const target = targetOn({ value, changes }, day)
  const expected = isShare ? target : target * shareOfTime(period.from, by, day)
  return { target, expected, atLeast, atMost, verdict: verdictOf(target, expected, atLeast, atMost) }
}

/** The promise as it stood on a day; `value` is the present one. */
export function targetOn({ value, changes }: Pick<GrantTarget, 'value' | 'changes'>, day: Day): number {
  const [next] = changes.filter(({ on }) => on > day).sort((one, other) => (one.on < other.on ? -1 : 1))
  return next?.from ?? value
}

function shareOfTime(from: Day, by: Day, day: Day): number {
  const all = daysBetween(from, by) + 1
  const gone = daysBetween(from, day) + 1
  return all <= 0 ? 1 : Math.min(1, Math.max(0, gone / all))
}

function verdictOf(target: number, expected: number, atLeast: number, atMost: number): Progress['verdict'] {
  if (atLeast >= target) return 'reached'
  if (atLeast >= expected) return 'on-course'
  return atMost < expected ? 'behind' : 'cannot-say'
}
