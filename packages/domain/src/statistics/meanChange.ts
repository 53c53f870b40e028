import { mustBeConfidence, mustBeNumbers } from './given.ts'
import type { Interval } from './interval.ts'
import { studentQuantile } from './studentT.ts'

/** A mean change with its interval, in the unit of the changes. */
export interface MeanChange extends Interval {
  readonly n: number
  readonly mean: number
  readonly standardDeviation: number
}

/**
 * The mean of changes of the same people, after less before, with Student's interval: mean ± t·s/√n. Fewer than two
 * have none.
 *
 * Student 1908, Biometrika 6:1–25.
 *
 * @throws RangeError for a change that is no number
 *
 * @example
 * meanChange([1, 2, 3]) // { n: 3, mean: 2, standardDeviation: 1, lower: -0.48…, upper: 4.48… }
 */
export function meanChange(changes: readonly number[], confidence = 0.95): MeanChange | undefined {
  mustBeNumbers(changes)
  mustBeConfidence(confidence)
  const n = changes.length
  if (n < 2) return undefined
  const mean = changes.reduce((sum, change) => sum + change, 0) / n
  const squares = changes.reduce((sum, change) => sum + (change - mean) ** 2, 0)
  const standardDeviation = Math.sqrt(squares / (n - 1))
  const half = (studentQuantile((1 + confidence) / 2, n - 1) * standardDeviation) / Math.sqrt(n)
  return { n, mean, standardDeviation, lower: mean - half, upper: mean + half }
}
