import { mustBeConfidence, mustBeNumbers } from './given.ts'
import type { Interval } from './interval.ts'

/**
 * The middle of some values, with the distribution-free interval between two of them: the l-th smallest and l-th
 * largest, l the largest number with 2·P(B < l) ≤ 1 − confidence for B binomial(n, ½). Conservative; from the smallest
 * to the largest where n is too small for that.
 *
 * David and Nagaraja 2003, Order Statistics, section 7.1.
 *
 * @throws RangeError of nothing, or for a value that is no number
 *
 * @example
 * medianInterval([3, 1, 2]) // { median: 2, lower: 1, upper: 3 }
 */
export function medianInterval(
  values: readonly number[],
  confidence = 0.95,
): Interval & { readonly median: number } {
  const n = values.length
  if (n === 0) throw new RangeError('There is no median of nothing.')
  mustBeNumbers(values)
  mustBeConfidence(confidence)
  const ordered = values.toSorted((a, b) => a - b)
  const at = (index: number): number => ordered[index] as number
  const middle = Math.floor(n / 2)
  const median = n % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2
  const limit = (1 - confidence) / 2
  // In logarithms, since ½ⁿ of many people is nought to the machine.
  let logProbability = n * Math.log(0.5)
  let below = 0
  let rank = 0
  while (rank < middle && below + Math.exp(logProbability) <= limit) {
    below += Math.exp(logProbability)
    rank += 1
    logProbability += Math.log((n - rank + 1) / rank)
  }
  const edge = Math.max(rank - 1, 0)
  return { median, lower: at(edge), upper: at(n - 1 - edge) }
}
