import { mustCount } from './given.ts'
import { twoSidedZ } from './normalQuantile.ts'

/** How long somebody was followed, and which of several ends it had; without one, censored. */
export interface CompetingObservation {
  readonly time: number
  readonly cause?: string | undefined
}

/** One step of the share that has come to one end; shares lie between 0 and 1. */
export interface IncidenceStep {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  /** Share with this end by then. */
  readonly incidence: number
  readonly standardError: number
  readonly lower: number
  readonly upper: number
}

/**
 * The share that has come to each of several ends by a time, where one end rules out the others (work, training,
 * leaving the country): F(t) = Σ S(t−)·d/r. Unlike one minus Kaplan–Meier with the other ends as censored, the shares
 * never add up to more than everybody. Standard error by the delta method; plain interval, cut at 0 and 1.
 *
 * Aalen and Johansen 1978, Scandinavian Journal of Statistics 5:141–150; variance of Marubini and Valsecchi 1995,
 * Analysing Survival Data, section 10.
 *
 * @throws RangeError for a time below nought, or a confidence that is none
 *
 * @example
 * const shares = aalenJohansen([{ time: 3, cause: 'work' }, { time: 5, cause: 'training' }, { time: 8 }])
 * shares.work?.at(-1)?.incidence // 0.333…
 */
export function aalenJohansen(
  observations: readonly CompetingObservation[],
  confidence = 0.95,
): Readonly<Record<string, readonly IncidenceStep[]>> {
  const causes = [...new Set(observations.flatMap(({ cause }) => cause ?? []))].sort()
  const rows = rowsOf(observations)
  const z = twoSidedZ(confidence)
  return Object.fromEntries(causes.map((cause) => [cause, incidence(rows, cause, z)]))
}

interface Row {
  readonly time: number
  readonly atRisk: number
  readonly all: number
  readonly byCause: ReadonlyMap<string, number>
}

function rowsOf(observations: readonly CompetingObservation[]): Row[] {
  const byTime = new Map<number, CompetingObservation[]>()
  for (const observation of observations) {
    const { time } = observation
    mustCount('A time', time)
    const here = byTime.get(time)
    if (here) here.push(observation)
    else byTime.set(time, [observation])
  }
  let atRisk = observations.length
  return [...byTime.entries()]
    .sort(([one], [other]) => one - other)
    .map(([time, here]) => {
      const byCause = new Map<string, number>()
      for (const { cause } of here) if (cause !== undefined) byCause.set(cause, (byCause.get(cause) ?? 0) + 1)
      const all = [...byCause.values()].reduce((sum, count) => sum + count, 0)
      const row = { time, atRisk, all, byCause }
      atRisk -= here.length
      return row
    })
}

/**
 * The variance at t is Σ (F(t)−F(tⱼ))²·aⱼ + Σ bⱼ − 2 Σ (F(t)−F(tⱼ))·cⱼ; expanding the squares leaves running sums.
 */
function incidence(rows: readonly Row[], cause: string, z: number): IncidenceStep[] {
  let survival = 1
  let share = 0
  let a = 0
  let aShare = 0
  let aSquare = 0
  let b = 0
  let c = 0
  let cShare = 0
  return rows.map(({ time, atRisk, all, byCause }) => {
    const events = byCause.get(cause) ?? 0
    const before = survival
    share += (before * events) / atRisk
    if (atRisk > all) {
      const weight = all / (atRisk * (atRisk - all))
      a += weight
      aShare += weight * share
      aSquare += weight * share * share
    }
    b += (before * before * events * (atRisk - events)) / atRisk ** 3
    const slope = (before * events) / (atRisk * atRisk)
    c += slope
    cShare += slope * share
    survival *= 1 - all / atRisk
    const variance = share * share * a - 2 * share * aShare + aSquare + b - 2 * (share * c - cShare)
    const standardError = Math.sqrt(Math.max(0, variance))
    return {
      time,
      atRisk,
      events,
      incidence: share,
      standardError,
      lower: Math.max(0, share - z * standardError),
      upper: Math.min(1, share + z * standardError),
    }
  })
}
