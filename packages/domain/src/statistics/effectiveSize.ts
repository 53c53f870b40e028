import { mustCount } from './given.ts'
import type { Interval } from './interval.ts'
import { twoSidedZ } from './normalQuantile.ts'
import type { Share } from './share.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/**
 * How many equal people some weighted ones are worth: (Σw)²/Σw². Kish 1965, Survey Sampling.
 *
 * @throws RangeError for a weight below nought
 *
 * @example
 * effectiveSize([1, 2, 3, 4]) // 3.33…
 */
export function effectiveSize(weights: readonly number[]): number {
  for (const weight of weights) mustCount('A weight', weight)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const squares = weights.reduce((total, weight) => total + weight * weight, 0)
  return squares === 0 ? 0 : (sum * sum) / squares
}

/**
 * By how much likeness within equal clusters (sites, coaches) inflates a variance: 1 + (m − 1)·icc, with m people in
 * each and an intraclass correlation from −1 to 1. Kish 1965, Survey Sampling.
 *
 * @throws RangeError for a cluster of nobody or a correlation beyond 1
 *
 * @example
 * designEffect(10, 0.05) // 1.45
 */
export function designEffect(clusterSize: number, intraclassCorrelation: number): number {
  if (!(clusterSize >= 1 && clusterSize < Number.POSITIVE_INFINITY))
    throw new RangeError(`A cluster has one person or more, not ${clusterSize}.`)
  if (!(intraclassCorrelation >= -1 && intraclassCorrelation <= 1))
    throw new RangeError(`A correlation lies between −1 and 1, not ${intraclassCorrelation}.`)
  return 1 + (clusterSize - 1) * intraclassCorrelation
}

/**
 * The interval of a weighted share p = Σwᵢyᵢ/Σwᵢ: Wilson's with the effective size (Σw)²/Σw² for the number of people.
 * An approximation, after Korn and Graubard 1998, Survey Methodology 24:193–201. Without weight there is none.
 *
 * @throws RangeError where outcomes and weights differ in number, or a weight is below nought
 *
 * @example
 * weightedInterval([1, 2, 3, 4], [true, false, true, false])?.rate // 0.4
 */
export function weightedInterval(
  weights: readonly number[],
  outcomes: readonly boolean[],
  confidence = 0.95,
): (Interval & { readonly rate: number; readonly effectiveSize: number }) | undefined {
  if (weights.length !== outcomes.length)
    throw new RangeError(`Each outcome has a weight: ${outcomes.length} outcomes, ${weights.length} weights.`)
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (sum === 0) return undefined
  const yes = weights.reduce((total, weight, index) => (outcomes[index] ? total + weight : total), 0)
  const n = effectiveSize(weights)
  const rate = yes / sum
  const interval = wilsonInterval(rate * n, n, confidence)
  return interval && { rate, effectiveSize: n, ...interval }
}

/**
 * The interval of a share of enrolments when some people have several: a person is one cluster. Wilson's interval with
 * n divided by the design effect, the variance between people over that of independent enrolments, m/(m−1)·Σ(yᵢ−p·nᵢ)²
 * over n·p(1−p), never below 1. Where all or none succeed that says nothing, and n is Kish's Σnᵢ²/n instead.
 *
 * Cochran 1977, Sampling Techniques, section 3.12; Rao and Scott 1992, Biometrics 48:577–585.
 *
 * @throws RangeError where somebody has more successes than enrolments
 */
export function clusteredInterval(clusters: readonly Share[], confidence = 0.95): Interval | undefined {
  for (const { successes, n } of clusters) {
    if (!(successes >= 0 && n >= successes))
      throw new RangeError(`A share needs 0 ≤ successes ≤ n, not ${successes} of ${n}.`)
  }
  const n = clusters.reduce((sum, cluster) => sum + cluster.n, 0)
  const successes = clusters.reduce((sum, cluster) => sum + cluster.successes, 0)
  if (n === 0) return undefined
  const effect = Math.max(1, clusterEffect(clusters, successes, n))
  return wilsonInterval(successes / effect, n / effect, confidence)
}

function clusterEffect(clusters: readonly Share[], successes: number, n: number): number {
  const m = clusters.length
  const p = successes / n
  const worst = clusters.reduce((sum, cluster) => sum + cluster.n ** 2, 0) / n
  if (p === 0 || p === 1 || m < 2) return worst
  const between = clusters.reduce((sum, cluster) => sum + (cluster.successes - p * cluster.n) ** 2, 0)
  return ((m / (m - 1)) * between) / (n * p * (1 - p))
}

/**
 * How many of a population must answer for a margin of error: n₀ = z²p(1−p)/e², less for a finite population,
 * n₀/(1 + (n₀−1)/N), rounded up. ESF+ asks for a margin of at most 0.03 at 95 %.
 *
 * Cochran 1977, Sampling Techniques, section 4.5.
 *
 * @throws RangeError for a margin, population or share that are none
 *
 * @example
 * sampleNeeded(500, 0.03) // 341
 */
export function sampleNeeded(population: number, margin: number, p = 0.5, confidence = 0.95): number {
  if (!(margin > 0 && margin <= 1)) throw new RangeError(`A margin lies between 0 and 1, not ${margin}.`)
  mustCount('A population', population)
  mustBeShare(p)
  const z = twoSidedZ(confidence)
  const unlimited = (z * z * p * (1 - p)) / (margin * margin)
  return Math.ceil(unlimited / (1 + (unlimited - 1) / population))
}

function mustBeShare(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share lies between 0 and 1, not ${p}.`)
}

/**
 * The margin of error that an answered sample of a finite population reaches: z·√(p(1−p)/n · (N−n)/(N−1)), the other
 * way round of `sampleNeeded`. Without answers there is none.
 *
 * Cochran 1977, Sampling Techniques, section 4.5.
 *
 * @throws RangeError for numbers of people or a share that are none
 *
 * @example
 * marginReached(500, 341) // 0.0299…
 */
export function marginReached(
  population: number,
  answered: number,
  p = 0.5,
  confidence = 0.95,
): number | undefined {
  mustCount('A number of people', population, answered)
  mustBeShare(p)
  if (answered === 0) return undefined
  if (population <= 1) return 0
  const finite = Math.max(0, (population - answered) / (population - 1))
  return twoSidedZ(confidence) * Math.sqrt(((p * (1 - p)) / answered) * finite)
}
