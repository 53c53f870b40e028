/** Checks of a result that use nothing of the solvers: a proof from the potentials, and exhaustive search. */
import { expect } from 'vitest'
import type { Assignment, DenseProblem } from '../types.ts'

const forbidden = Number.POSITIVE_INFINITY

/** Pairs are allowed, sides agree, the sum is right, no larger assignment exists, and the potentials prove the cost. */
export function expectProven(problem: DenseProblem, result: Assignment): void {
  const { rows, columns } = problem
  const { columnOf, rowOf, rowPotential, columnPotential } = result
  const sign = problem.maximise === true ? -1 : 1
  const tolerance = toleranceOf(problem.costs)
  const costAt = (row: number, column: number) => problem.costs[row * columns + column] ?? Number.NaN
  expect([columnOf.length, rowOf.length]).toEqual([rows, columns])
  expect([rowPotential.length, columnPotential.length]).toEqual([rows, columns])

  let total = 0
  let size = 0
  columnOf.forEach((column, row) => {
    if (column < 0) return
    expect(rowOf[column]).toBe(row)
    expect(costAt(row, column)).toBeLessThan(forbidden)
    total += costAt(row, column)
    size++
  })
  expect(rowOf.filter((row) => row >= 0).length).toBe(size)
  expect(result.size).toBe(size)
  expect(Math.abs(result.cost - total)).toBeLessThanOrEqual(tolerance)
  expect(size).toBe(largestSize(problem))

  let worst = 0
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (costAt(row, column) === forbidden) continue
      const gap = sign * (costAt(row, column) - rowPotential[row]! - columnPotential[column]!)
      worst = Math.max(worst, -gap)
      if (columnOf[row] === column) worst = Math.max(worst, gap)
    }
  }
  worst = Math.max(
    worst,
    belowLargest(rowPotential, columnOf, sign),
    belowLargest(columnPotential, rowOf, sign),
  )
  expect(worst, 'complementary slackness').toBeLessThanOrEqual(tolerance)
}

/** How far the potential of one that was left out lies below the largest. */
function belowLargest(potential: Float64Array, partner: Int32Array, sign: number): number {
  const largest = potential.reduce((most, value) => Math.max(most, sign * value), Number.NEGATIVE_INFINITY)
  let worst = 0
  partner.forEach((other, k) => {
    if (other < 0) worst = Math.max(worst, largest - sign * potential[k]!)
  })
  return worst
}

/** Size of a largest assignment, by simple augmentation (Kuhn). */
export function largestSize({ rows, columns, costs }: DenseProblem): number {
  const rowOf = new Int32Array(columns).fill(-1)
  const place = (row: number, seen: Uint8Array): boolean => {
    for (let column = 0; column < columns; column++) {
      if (seen[column] === 1 || costs[row * columns + column] === forbidden) continue
      seen[column] = 1
      if (rowOf[column]! >= 0 && !place(rowOf[column]!, seen)) continue
      rowOf[column] = row
      return true
    }
    return false
  }
  let size = 0
  for (let row = 0; row < rows; row++) if (place(row, new Uint8Array(columns))) size++
  return size
}

export interface Complete {
  readonly columnOf: readonly number[]
  readonly size: number
  readonly cost: number
}

/** Every assignment there is, also the partial ones. Only for very small problems. */
export function* everyAssignment({ rows, columns, costs }: DenseProblem): Generator<Complete> {
  const columnOf: number[] = []
  function* extend(taken: number, size: number, cost: number): Generator<Complete> {
    const row = columnOf.length
    if (row === rows) {
      yield { columnOf: [...columnOf], size, cost }
      return
    }
    columnOf.push(-1)
    yield* extend(taken, size, cost)
    for (let column = 0; column < columns; column++) {
      const here = costs[row * columns + column]!
      if ((taken >> column) & 1 || here === forbidden) continue
      columnOf[row] = column
      yield* extend(taken | (1 << column), size + 1, cost + here)
    }
    columnOf.pop()
  }
  yield* extend(0, 0, 0)
}

/** The largest assignments' size and the best cost among them, by trying all. */
export function bestByTryingAll(problem: DenseProblem): { size: number; cost: number } {
  const sign = problem.maximise === true ? -1 : 1
  let best = { size: 0, cost: 0 }
  for (const { size, cost } of everyAssignment(problem)) {
    if (size > best.size || (size === best.size && sign * cost < sign * best.cost)) best = { size, cost }
  }
  return best
}

export function finite(costs: Float64Array): number[] {
  return [...costs].filter((cost) => cost < forbidden)
}

/** What rounding may cost a total. */
export function toleranceOf(costs: Float64Array): number {
  return 1e-10 * Math.max(...finite(costs).map(Math.abs), 0)
}
