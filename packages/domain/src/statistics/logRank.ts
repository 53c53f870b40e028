import { chiSquareTail } from './gamma.ts'
import { mustCount } from './given.ts'
import type { Observation } from './observation.ts'

/** The result of a log-rank test. */
export interface LogRank {
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  readonly pValue: number
  /** Weighted numbers of events, by group. */
  readonly observed: readonly number[]
  /** … if all groups were alike. */
  readonly expected: readonly number[]
}

/**
 * Whether something happens equally fast in several groups: observed events against those expected if all were alike,
 * χ² = (O−E)ᵀ V⁻¹ (O−E) with the hypergeometric variance V. With `rho` 1 early times weigh more (Peto and Peto's
 * modification of the Wilcoxon test: weights S(t−) of all groups together).
 *
 * Mantel 1966; Peto and Peto 1972, JRSS A 135:185–207; Harrington and Fleming 1982, Biometrika 69:553–566.
 *
 * @throws RangeError for a time below nought
 *
 * @example
 * const mentored = [{ time: 3, event: true }, { time: 5, event: true }]
 * const waiting = [{ time: 8, event: true }, { time: 9, event: false }]
 * logRank(mentored, waiting).pValue // 0.089…
 */
export function logRank(one: readonly Observation[], other: readonly Observation[]): LogRank {
  return logRankOf([one, other])
}

/**
 * `logRank` for any number of groups, and with weights.
 *
 * @throws RangeError for fewer than two groups
 */
export function logRankOf(groups: readonly (readonly Observation[])[], { rho = 0 } = {}): LogRank {
  if (groups.length < 2) throw new RangeError('A comparison needs two groups or more.')
  const size = groups.length
  const atRisk = groups.map((group) => group.length)
  const observed = groups.map(() => 0)
  const expected = groups.map(() => 0)
  const variance = groups.map(() => new Array<number>(size).fill(0))
  let survival = 1
  for (const { events, leaving } of together(groups)) {
    const all = total(atRisk)
    const happened = total(events)
    if (happened > 0) {
      const weight = survival ** rho
      const spread = all > 1 ? (happened * (all - happened)) / (all - 1) : 0
      for (let i = 0; i < size; i++) {
        const share = (atRisk[i] as number) / all
        observed[i] = (observed[i] as number) + weight * (events[i] as number)
        expected[i] = (expected[i] as number) + weight * happened * share
        const row = variance[i] as number[]
        for (let j = 0; j < size; j++) {
          const other = (atRisk[j] as number) / all
          row[j] = (row[j] as number) + weight * weight * spread * share * ((i === j ? 1 : 0) - other)
        }
      }
      survival *= 1 - happened / all
    }
    for (let i = 0; i < size; i++) atRisk[i] = (atRisk[i] as number) - (leaving[i] as number)
  }
  const differences = observed.map((value, index) => value - (expected[index] as number))
  const chiSquare = quadraticForm(
    variance.slice(0, -1).map((row) => row.slice(0, -1)),
    differences.slice(0, -1),
  )
  const degreesOfFreedom = size - 1
  return {
    chiSquare,
    degreesOfFreedom,
    pValue: chiSquareTail(chiSquare, degreesOfFreedom),
    observed,
    expected,
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Every distinct time with its events and everybody who leaves the risk set then, by group. */
function together(groups: readonly (readonly Observation[])[]): { events: number[]; leaving: number[] }[] {
  const byTime = new Map<number, { events: number[]; leaving: number[] }>()
  groups.forEach((group, index) => {
    for (const { time, event } of group) {
      mustCount('A time', time)
      const row = byTime.get(time) ?? { events: groups.map(() => 0), leaving: groups.map(() => 0) }
      byTime.set(time, row)
      row.leaving[index] = (row.leaving[index] as number) + 1
      if (event) row.events[index] = (row.events[index] as number) + 1
    }
  })
  return [...byTime.entries()].sort(([one], [other]) => one - other).map(([, row]) => row)
}

/** vᵀ M⁻¹ v by symmetric elimination; a group without variance adds nothing. */
function quadraticForm(matrix: readonly (readonly number[])[], vector: readonly number[]): number {
  const size = vector.length
  const rows = matrix.map((row, index) => [...row, vector[index] as number])
  let sum = 0
  for (let column = 0; column < size; column++) {
    const pivot = rows[column] as number[]
    const head = pivot[column] as number
    if (head <= 1e-12) continue
    const value = pivot[size] as number
    sum += (value * value) / head
    for (let below = column + 1; below < size; below++) {
      const row = rows[below] as number[]
      const factor = (row[column] as number) / head
      for (let k = column; k <= size; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number)
    }
  }
  return sum
}
