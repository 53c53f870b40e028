import { mustBeConfidence } from './given.ts'
import type { Interval } from './interval.ts'
import { twoSidedZ } from './normalQuantile.ts'

/**
 * The Wilson score interval of a share, without continuity correction:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Exactly 0 below for no success and exactly 1 above for nothing but successes. Without people there is none.
 *
 * `n` may be an effective size that is no whole number (see `effectiveSize`).
 *
 * Wilson 1927, JASA 22:209–212; Newcombe 1998, Statistics in Medicine 17:857–872, method 3.
 *
 * @throws RangeError where successes are more than n or below nought, or for a confidence that is none
 *
 * @example
 * wilsonInterval(25, 41) // { lower: 0.457…, upper: 0.743… }
 */
export function wilsonInterval(successes: number, n: number, confidence = 0.95): Interval | undefined {
  if (!(successes >= 0 && n >= successes && n < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`A share needs 0 ≤ successes ≤ n, not ${successes} of ${n}.`)
  }
  mustBeConfidence(confidence)
  if (n === 0) return undefined
  const z = twoSidedZ(confidence)
  const p = successes / n
  const spread = 1 + (z * z) / n
  const centre = (p + (z * z) / (2 * n)) / spread
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / spread
  return {
    lower: successes === 0 ? 0 : Math.max(0, centre - half),
    upper: successes === n ? 1 : Math.min(1, centre + half),
  }
}
