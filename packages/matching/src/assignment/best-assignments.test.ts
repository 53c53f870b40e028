import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.ts'
import { bestAssignments } from './best-assignments.ts'
import { anyInstance, costsOf, families } from './testing/instances.ts'
import { everyAssignment, expectProven, toleranceOf } from './testing/proof.ts'
import type { DenseProblem, SparseProblem } from './types.ts'

/** The costs of all largest assignments, best first, by trying every assignment. */
function costsByTryingAll(problem: DenseProblem): number[] {
  const all = [...everyAssignment(problem)]
  const most = Math.max(...all.map(({ size }) => size))
  const costs = all.filter(({ size }) => size === most).map(({ cost }) => cost)
  return costs.sort((a, b) => (problem.maximise === true ? b - a : a - b))
}

function everyPair({ rows, columns, costs, maximise }: DenseProblem): SparseProblem {
  return {
    rows,
    columns,
    rowStarts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    columnIndices: Int32Array.from({ length: rows * columns }, (_, k) => k % columns),
    costs,
    maximise,
  }
}

describe('bestAssignments', () => {
  it('is the full list of the largest assignments in order, up to 6 × 6', () => {
    fc.assert(
      fc.property(anyInstance(6), fc.constantFrom(0, 1, 2, 5, 20, 1000), (problem, count) => {
        const found = bestAssignments(problem, count)
        const costs = costsByTryingAll(problem).slice(0, count)
        const tolerance = toleranceOf(problem.costs)
        expect(found.length).toBe(costs.length)
        found.forEach(({ cost, columnOf, rowOf, size }, k) => {
          expect(Math.abs(cost - costs[k]!)).toBeLessThanOrEqual(tolerance)
          let total = 0
          columnOf.forEach((column, row) => {
            if (column < 0) return
            total += problem.costs[row * problem.columns + column]!
            expect(rowOf[column]).toBe(row)
          })
          expect(Math.abs(total - cost)).toBeLessThanOrEqual(tolerance)
          expect(columnOf.filter((column) => column >= 0).length).toBe(size)
        })
        expect(new Set(found.map(({ columnOf }) => columnOf.join())).size).toBe(found.length)
      }),
      { numRuns: 500 },
    )
  })

  it.each(Object.keys(families))('begins with the proven best, and never gets better: %s', (family) => {
    for (const [rows, columns] of [
      [30, 30],
      [20, 40],
      [40, 20],
    ] as const) {
      const problem = { rows, columns, costs: costsOf(family, rows, columns, 7), maximise: rows > 25 }
      const sign = problem.maximise ? -1 : 1
      const found = bestAssignments(problem, 12)
      const tolerance = 10 * toleranceOf(problem.costs)
      expectProven(problem, found[0]!)
      expect(Math.abs(found[0]!.cost - assign(problem).cost)).toBeLessThanOrEqual(tolerance)
      found.slice(1).forEach(({ cost, size }, k) => {
        expect(size).toBe(found[0]!.size)
        expect(sign * (cost - found[k]!.cost)).toBeGreaterThanOrEqual(-tolerance)
      })
      expect(new Set(found.map(({ columnOf }) => columnOf.join())).size).toBe(found.length)
    }
  })

  it('costs as much more than the first as it is away from the potentials', () => {
    fc.assert(
      fc.property(anyInstance(9), (problem) => {
        const sign = problem.maximise === true ? -1 : 1
        const found = bestAssignments(problem, 8)
        for (const { columnOf, rowOf, cost, rowPotential, columnPotential } of found) {
          const most = (values: Float64Array) => Math.max(...values.map((value) => sign * value))
          let away = 0
          columnOf.forEach((column, row) => {
            if (column < 0) away += most(rowPotential) - sign * rowPotential[row]!
            else {
              const gap = problem.costs[row * problem.columns + column]! - rowPotential[row]!
              away += sign * (gap - columnPotential[column]!)
            }
          })
          rowOf.forEach((row, column) => {
            if (row < 0) away += most(columnPotential) - sign * columnPotential[column]!
          })
          const more = sign * (cost - found[0]!.cost)
          expect(Math.abs(away - more)).toBeLessThanOrEqual(100 * toleranceOf(problem.costs))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same for listed pairs, every time, and leaves its input alone', () => {
    fc.assert(
      fc.property(anyInstance(8), (problem) => {
        const before = problem.costs.slice()
        const found = bestAssignments(problem, 6)
        expect(bestAssignments(everyPair(problem), 6)).toEqual(found)
        expect(problem.costs).toEqual(before)
      }),
    )
  })

  it('says what is wrong', () => {
    const problem = { rows: 1, columns: 1, costs: Float64Array.of(1) }
    expect(() => bestAssignments(problem, -1)).toThrow('count is -1; expected a whole number')
    expect(() => bestAssignments({ ...problem, rows: 2 }, 1)).toThrow('costs.length is 1; expected 2')
  })
})
