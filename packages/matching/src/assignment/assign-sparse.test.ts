import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignSparse } from './assign-sparse.ts'
import { InputError } from './errors.ts'
import { anyInstance, costsOf, families, randomFrom } from './testing/instances.ts'
import { bestByTryingAll, expectProven, toleranceOf } from './testing/proof.ts'
import type { DenseProblem, SparseProblem } from './types.ts'

/** The allowed pairs of a dense problem, those of each row in any order; some forbidden ones are listed all the same. */
function sparse({ rows, columns, costs, maximise }: DenseProblem, seed = 0): SparseProblem {
  const random = randomFrom(seed)
  const rowStarts = new Int32Array(rows + 1)
  const columnIndices: number[] = []
  for (let row = 0; row < rows; row++) {
    const listed = Array.from({ length: columns }, (_, column) => ({ column, by: random() }))
      .filter(({ column }) => costs[row * columns + column]! < Number.POSITIVE_INFINITY || random() < 0.1)
      .sort((a, b) => a.by - b.by)
    columnIndices.push(...listed.map(({ column }) => column))
    rowStarts[row + 1] = columnIndices.length
  }
  let row = 0
  const sparseCosts = columnIndices.map((column, k) => {
    while (k >= rowStarts[row + 1]!) row++
    return costs[row * columns + column]!
  })
  return {
    rows,
    columns,
    rowStarts,
    columnIndices: Int32Array.from(columnIndices),
    costs: Float64Array.from(sparseCosts),
    maximise,
  }
}

describe('assignSparse', () => {
  it('is as good as trying every assignment, up to 6 × 6', () => {
    fc.assert(
      fc.property(anyInstance(6), (problem) => {
        const result = assignSparse(sparse(problem, problem.seed))
        const best = bestByTryingAll(problem)
        expect(result.size).toBe(best.size)
        expect(Math.abs(result.cost - best.cost)).toBeLessThanOrEqual(toleranceOf(problem.costs))
      }),
      { numRuns: 400 },
    )
  })

  it('proves every result by its potentials', () => {
    fc.assert(
      fc.property(anyInstance(24), (problem) =>
        expectProven(problem, assignSparse(sparse(problem, problem.seed))),
      ),
      { numRuns: 1500 },
    )
  })

  it.each(Object.keys(families))('proves larger results by their potentials: %s', (family) => {
    for (const [rows, columns] of [
      [90, 90],
      [60, 130],
      [130, 60],
    ] as const) {
      for (const maximise of [false, true]) {
        const problem = { rows, columns, costs: costsOf(family, rows, columns, rows + columns), maximise }
        expectProven(problem, assignSparse(sparse(problem)))
      }
    }
  })

  it('gives the same answer every time and leaves its input alone', () => {
    fc.assert(
      fc.property(anyInstance(12), (dense) => {
        const problem = sparse(dense)
        const before = structuredClone(problem)
        expect(assignSparse(problem)).toEqual(assignSparse(problem))
        expect(problem).toEqual(before)
      }),
    )
  })

  it('names the argument and the index of what is wrong', () => {
    const good: SparseProblem = {
      rows: 2,
      columns: 2,
      rowStarts: Int32Array.of(0, 2, 3),
      columnIndices: Int32Array.of(0, 1, 0),
      costs: Float64Array.of(1, 5, 2),
    }
    const fault = (change: Partial<SparseProblem>) => {
      try {
        assignSparse({ ...good, ...change })
      } catch (error) {
        if (error instanceof InputError) return [error.code, error.argument, error.index]
      }
      return undefined
    }
    expect(fault({})).toBeUndefined()
    expect(fault({ rows: 3 })).toEqual(['wrong-length', 'rowStarts.length', undefined])
    expect(fault({ rowStarts: Int32Array.of(0, 3, 2) })).toEqual(['not-ascending', 'rowStarts', 2])
    expect(fault({ rowStarts: Int32Array.of(1, 2, 3) })).toEqual(['out-of-range', 'rowStarts', 0])
    expect(fault({ columnIndices: Int32Array.of(0, 2, 0) })).toEqual(['out-of-range', 'columnIndices', 1])
    expect(fault({ columnIndices: Int32Array.of(1, 1, 0) })).toEqual(['twice', 'columnIndices', 1])
    expect(fault({ costs: Float64Array.of(1, Number.NaN, 2) })).toEqual(['not-a-number', 'costs', 1])
    expect(fault({ costs: Float64Array.of(1) })).toEqual(['wrong-length', 'costs.length', undefined])
  })
})
