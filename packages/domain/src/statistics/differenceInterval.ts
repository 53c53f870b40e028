import type { Interval } from './interval.ts'
import type { Share } from './share.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/** A difference of two shares with its interval; between −1 and 1. */
export interface Difference extends Interval {
  /** First share minus second. */
  readonly difference: number
}

/**
 * How much two independent shares differ, with Newcombe's hybrid interval from the two Wilson intervals:
 * d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²).
 * For different people only, not for the same people asked twice. Without people in one of them there is none.
 *
 * Newcombe 1998, Statistics in Medicine 17:873–890, method 10.
 *
 * @throws RangeError where successes are more than n or below nought
 *
 * @example
 * differenceInterval({ successes: 56, n: 70 }, { successes: 48, n: 80 }) // { difference: 0.2…, lower: 0.0524…, upper: 0.3338… }
 */
export function differenceInterval(one: Share, other: Share, confidence = 0.95): Difference | undefined {
  const a = wilsonInterval(one.successes, one.n, confidence)
  const b = wilsonInterval(other.successes, other.n, confidence)
  if (a === undefined || b === undefined) return undefined
  return differenceOf(
    { rate: one.successes / one.n, interval: a },
    { rate: other.successes / other.n, interval: b },
  )
}

/** A share with an interval of its own, such as that of people in clusters. */
export interface Estimate {
  readonly rate: number
  readonly interval: Interval
}

/**
 * How much two independent shares differ, from the interval of each, whichever way it was found: Newcombe's formula is
 * that of two Wilson intervals.
 *
 * Zou and Donner 2008, Statistics in Medicine 27:1693–1702.
 */
export function differenceOf(
  { rate: p, interval: a }: Estimate,
  { rate: q, interval: b }: Estimate,
): Difference {
  return {
    difference: p - q,
    lower: p - q - Math.hypot(p - a.lower, b.upper - q),
    upper: p - q + Math.hypot(a.upper - p, q - b.lower),
  }
}
