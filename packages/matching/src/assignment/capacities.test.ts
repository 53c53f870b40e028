import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.ts'
import { assignWithCapacities } from './capacities.ts'
import { InputError } from './errors.ts'
import { anyInstance } from './testing/instances.ts'
import { toleranceOf } from './testing/proof.ts'
import type { Capacities, CapacityAssignment, DenseProblem } from './types.ts'

const forbidden = Number.POSITIVE_INFINITY

describe('assignWithCapacities', () => {
  it('fills groups up to their capacity and holds a required minimum', () => {
    const result = assignWithCapacities({
      rows: 3,
      columns: 2,
      costs: Float64Array.of(1, 5, 2, 5, 3, 5),
      columnCapacity: Int32Array.of(2, 2),
      columnMinimum: Int32Array.of(0, 1),
    })
    expect([...result.rowIndices]).toEqual([0, 1, 2])
    expect([...result.columnStarts]).toEqual([0, 2, 3])
    expect(result.cost).toBe(8)
  })

  it('uses a pair once, however large both capacities are', () => {
    const capacity = Int32Array.of(5)
    const result = assignWithCapacities({
      rows: 1,
      columns: 1,
      costs: Float64Array.of(2),
      rowCapacity: capacity,
      columnCapacity: capacity,
    })
    expect(result.size).toBe(1)
  })

  it('is assign when every capacity is 1', () => {
    fc.assert(
      fc.property(anyInstance(9), (problem) => {
        const { size, cost } = assign(problem)
        const result = assignWithCapacities(problem)
        expect(result.size).toBe(size)
        expect(Math.abs(result.cost - cost)).toBeLessThanOrEqual(10 * toleranceOf(problem.costs))
      }),
      { numRuns: 500 },
    )
  })

  it('is as good as trying every choice of pairs, minimums included', () => {
    fc.assert(
      fc.property(withCapacities(4), (problem) => {
        const best = bestByTryingAll(problem)
        if (best === undefined) {
          expect(() => assignWithCapacities(problem)).toThrow(InputError)
          return
        }
        const result = assignWithCapacities(problem)
        expect(result.size).toBe(best.size)
        expect(Math.abs(result.cost - best.cost)).toBeLessThanOrEqual(10 * toleranceOf(problem.costs))
      }),
      { numRuns: 600 },
    )
  })

  it('proves every result by its potentials', () => {
    fc.assert(
      fc.property(withCapacities(20), (problem) => {
        const result = attempt(problem)
        if (result !== undefined) expectProven(problem, result)
      }),
      { numRuns: 800 },
    )
  })

  it('takes candidates only, with the same result as the full table', () => {
    fc.assert(
      fc.property(withCapacities(8), (problem) => {
        const { rows, columns, costs, maximise } = problem
        const rowStarts = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns)
        const columnIndices = Int32Array.from({ length: rows * columns }, (_, k) => k % columns)
        const { rowCapacity, columnCapacity, columnMinimum } = problem
        const capacities = { rowCapacity, columnCapacity, columnMinimum }
        const sparse = { rows, columns, rowStarts, columnIndices, costs, maximise, ...capacities }
        expect(attempt(sparse)).toEqual(attempt(problem))
      }),
    )
  })

  it('names the column whose minimum cannot be', () => {
    const costs = Float64Array.of(1, forbidden, 2, forbidden)
    const problem = { rows: 2, columns: 2, costs }
    const fault = (capacities: Capacities) => {
      try {
        assignWithCapacities({ ...problem, ...capacities })
      } catch (error) {
        if (error instanceof InputError) return [error.code, error.argument, error.index]
      }
      return undefined
    }
    expect(fault({ columnMinimum: Int32Array.of(1, 1) })).toEqual(['minimum-unreachable', 'columnMinimum', 1])
    expect(fault({ columnMinimum: Int32Array.of(2, 0) })).toEqual([
      'minimum-above-capacity',
      'columnMinimum',
      0,
    ])
    expect(fault({ columnMinimum: Int32Array.of(0) })).toEqual([
      'wrong-length',
      'columnMinimum.length',
      undefined,
    ])
    expect(fault({ rowCapacity: Int32Array.of(1, -1) })).toEqual(['negative', 'rowCapacity', 1])
  })
})

type Counts = Record<keyof Capacities, Int32Array>

function withCapacities(most: number): fc.Arbitrary<DenseProblem & Capacities> {
  return anyInstance(most).chain((problem) => {
    const counts = (length: number, max: number) =>
      fc
        .array(fc.nat({ max }), { minLength: length, maxLength: length })
        .map((values) => Int32Array.from(values))
    return fc
      .record({
        rowCapacity: fc.option(counts(problem.rows, 3), { nil: undefined }),
        columnCapacity: counts(problem.columns, 3),
        columnMinimum: fc.option(counts(problem.columns, 2), { nil: undefined }),
      })
      .map(({ rowCapacity, columnCapacity, columnMinimum }) => ({
        ...problem,
        rowCapacity,
        columnCapacity,
        columnMinimum: columnMinimum?.map((minimum, column) => Math.min(minimum, columnCapacity[column]!)),
      }))
  })
}

function attempt(problem: Parameters<typeof assignWithCapacities>[0]): CapacityAssignment | undefined {
  try {
    return assignWithCapacities(problem)
  } catch (error) {
    if (error instanceof InputError && error.code === 'minimum-unreachable') return undefined
    throw error
  }
}

function complete(problem: DenseProblem & Capacities): DenseProblem & Counts {
  return {
    ...problem,
    rowCapacity: problem.rowCapacity ?? new Int32Array(problem.rows).fill(1),
    columnCapacity: problem.columnCapacity ?? new Int32Array(problem.columns).fill(1),
    columnMinimum: problem.columnMinimum ?? new Int32Array(problem.columns),
  }
}

/** Tries every set of pairs that keeps capacities and minimums. */
function bestByTryingAll(problem: DenseProblem & Capacities): { size: number; cost: number } | undefined {
  const { rows, columns, costs, maximise, rowCapacity, columnCapacity, columnMinimum } = complete(problem)
  const sign = maximise === true ? -1 : 1
  const columnLoad = new Int32Array(columns)
  let best: { size: number; cost: number } | undefined
  const extend = (k: number, inRow: number, size: number, cost: number): void => {
    if (k === rows * columns) {
      if (columnLoad.some((load, column) => load < columnMinimum[column]!)) return
      const isBetter =
        best === undefined || size > best.size || (size === best.size && sign * cost < sign * best.cost)
      if (isBetter) best = { size, cost }
      return
    }
    const row = Math.floor(k / columns)
    const column = k % columns
    const used = column === 0 ? 0 : inRow
    extend(k + 1, used, size, cost)
    if (costs[k] === forbidden || used >= rowCapacity[row]! || columnLoad[column]! >= columnCapacity[column]!)
      return
    columnLoad[column]!++
    extend(k + 1, used + 1, size + 1, cost + costs[k]!)
    columnLoad[column]!--
  }
  extend(0, 0, 0, 0)
  return best
}

/** The conditions written beside `CapacityAssignment`; none of the solver's code is used. */
function expectProven(problem: DenseProblem & Capacities, result: CapacityAssignment): void {
  const { rows, columns, costs, maximise, rowCapacity, columnCapacity, columnMinimum } = complete(problem)
  const sign = maximise === true ? -1 : 1
  const tolerance = 10 * toleranceOf(costs)
  const chosen = new Set<number>()
  const rowLoad = new Int32Array(rows)
  const columnLoad = new Int32Array(columns)
  for (let row = 0; row < rows; row++) {
    for (let k = result.rowStarts[row]!; k < result.rowStarts[row + 1]!; k++) {
      const column = result.columnIndices[k]!
      chosen.add(row * columns + column)
      rowLoad[row]!++
      columnLoad[column]!++
    }
  }
  const turned = new Set<number>()
  for (let column = 0; column < columns; column++) {
    for (let k = result.columnStarts[column]!; k < result.columnStarts[column + 1]!; k++) {
      turned.add(result.rowIndices[k]! * columns + column)
    }
  }
  expect(turned).toEqual(chosen)
  expect(chosen.size).toBe(result.size)
  const u = result.rowPotential.map((value) => sign * value)
  const v = result.columnPotential.map((value) => sign * value)
  const largestRow = u.reduce(
    (most, value, row) => (rowCapacity[row] === 0 ? most : Math.max(most, value)),
    -forbidden,
  )
  const largestColumn = v.reduce(
    (most, value, column) => (columnLoad[column]! > columnMinimum[column]! ? Math.max(most, value) : most),
    -forbidden,
  )
  let worst = 0
  for (let row = 0; row < rows; row++) {
    expect(rowLoad[row]).toBeLessThanOrEqual(rowCapacity[row]!)
    if (rowLoad[row]! < rowCapacity[row]!) worst = Math.max(worst, largestRow - u[row]!)
    for (let column = 0; column < columns; column++) {
      const cost = costs[row * columns + column]!
      if (cost === forbidden) {
        expect(chosen.has(row * columns + column)).toBe(false)
        continue
      }
      const gap = u[row]! + v[column]! - sign * cost
      worst = Math.max(worst, chosen.has(row * columns + column) ? -gap : gap)
    }
  }
  for (let column = 0; column < columns; column++) {
    expect(columnLoad[column]).toBeLessThanOrEqual(columnCapacity[column]!)
    expect(columnLoad[column]).toBeGreaterThanOrEqual(columnMinimum[column]!)
    if (columnLoad[column] === columnCapacity[column] || largestColumn === -forbidden) continue
    worst = Math.max(worst, largestColumn - v[column]!)
  }
  expect(worst, 'complementary slackness').toBeLessThanOrEqual(tolerance)
}
