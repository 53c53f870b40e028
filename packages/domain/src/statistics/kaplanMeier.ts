import { mustCount } from './given.ts'
import { twoSidedZ } from './normalQuantile.ts'
import { type AtTime, atTimes, type Observation } from './observation.ts'

/** One step of a curve. `null` = not defined there (no event yet, or nobody left). */
export interface SurvivalStep extends AtTime {
  /** Share of those to whom it has not happened yet. */
  readonly survival: number
  /** Greenwood, on the scale of the share. */
  readonly standardError: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/** A curve of those to whom something has not happened yet; times in the unit of the observations. */
export interface SurvivalCurve {
  readonly n: number
  readonly steps: readonly SurvivalStep[]
  /** Time by which it has happened to half; `null` = not reached. */
  readonly median: number | null
}

/**
 * The share to whom something has not happened yet, by time, when some are followed for a shorter time than others.
 * S = Π(1 − d/r) over the times of events, d of r at risk; Greenwood's standard error S·√Σ d/(r(r−d)); interval by
 * log-log: S^exp(±z·se/|ln S|), se = √Σ d/(r(r−d)).
 *
 * Kaplan and Meier 1958, JASA 53:457–481; Greenwood 1926; Kalbfleisch and Prentice 1980 for the interval.
 *
 * @throws RangeError for a time below nought, or a confidence that is none
 *
 * @example
 * kaplanMeier([{ time: 30, event: true }, { time: 90, event: false }, { time: 120, event: true }]).median // 120
 */
export function kaplanMeier(observations: readonly Observation[], confidence = 0.95): SurvivalCurve {
  const z = twoSidedZ(confidence)
  let survival = 1
  let sum = 0
  const steps = atTimes(observations).map((row): SurvivalStep => {
    const { atRisk, events } = row
    survival *= 1 - events / atRisk
    sum += events === 0 ? 0 : events / (atRisk * (atRisk - events))
    return { ...row, survival, ...errorOf(survival, sum, z) }
  })
  return { n: observations.length, steps, median: quantile(steps, 0.5, ({ survival }) => survival) }
}

function errorOf(survival: number, sum: number, z: number): Omit<SurvivalStep, keyof AtTime | 'survival'> {
  if (survival === 0) return { standardError: null, lower: null, upper: null }
  if (survival === 1) return { standardError: 0, lower: null, upper: null }
  const spread = Math.exp((z * Math.sqrt(sum)) / Math.abs(Math.log(survival)))
  return {
    standardError: survival * Math.sqrt(sum),
    lower: survival ** spread,
    upper: survival ** (1 / spread),
  }
}

/** A quantile of a curve with the interval of that time. `null` = not reached. */
export interface SurvivalQuantile {
  readonly time: number | null
  readonly lower: number | null
  readonly upper: number | null
}

/**
 * The time by which it has happened to a share `p`: the first time at which the curve is at 1 − p or below, in the
 * middle of the stretch where it lies exactly on 1 − p (as R's survfit). Its limits are where the limits of the curve
 * cross 1 − p. Between 0 and 1 for `p`.
 *
 * Brookmeyer and Crowley 1982, Biometrics 38:29–41.
 */
export function survivalQuantile({ steps }: SurvivalCurve, p: number): SurvivalQuantile {
  return {
    time: quantile(steps, p, ({ survival }) => survival),
    lower: quantile(steps, p, ({ lower }) => lower),
    upper: quantile(steps, p, ({ upper }) => upper),
  }
}

const tolerance = 1e-9

function quantile(
  steps: readonly SurvivalStep[],
  p: number,
  height: (step: SurvivalStep) => number | null,
): number | null {
  const level = 1 - p
  const index = steps.findIndex((step) => (height(step) ?? 2) <= level + tolerance)
  const step = steps[index]
  if (step === undefined) return null
  if (Math.abs((height(step) ?? 2) - level) > tolerance) return step.time
  const drop = steps.slice(index).find((later) => (height(later) ?? 2) < level - tolerance)
  return (step.time + (drop ?? steps.at(-1) ?? step).time) / 2
}

/** Share to whom it has not happened by a time: the height of the last step up to there, 1 before the first. */
export function survivalAt({ steps }: SurvivalCurve, time: number): number {
  return steps.findLast((step) => step.time <= time)?.survival ?? 1
}

/**
 * The mean time before it happens, of the first `tau`: the area under the curve up to there, with the standard error
 * √Σ A²·d/(r(r−d)), A the area right of each event (as R's survfit, without bias factor).
 *
 * Irwin 1949; Royston and Parmar 2013, BMC Medical Research Methodology 13:152.
 *
 * @throws RangeError of nobody, or for a time below nought
 *
 * @example
 * restrictedMean(kaplanMeier([{ time: 2, event: true }, { time: 4, event: true }]), 3) // { mean: 2.5, standardError: 0.353… }
 */
export function restrictedMean(
  { n, steps }: SurvivalCurve,
  tau: number,
): { readonly mean: number; readonly standardError: number } {
  mustCount('A time', tau)
  if (n === 0) throw new RangeError('There is no mean of nobody.')
  let variance = 0
  let right = 0
  let until = tau
  for (const { time, survival, events, atRisk } of steps.toReversed()) {
    if (time > tau) continue
    right += survival * (until - time)
    until = time
    if (events > 0 && atRisk > events) variance += (right * right * events) / (atRisk * (atRisk - events))
  }
  return { mean: right + until, standardError: Math.sqrt(variance) }
}
