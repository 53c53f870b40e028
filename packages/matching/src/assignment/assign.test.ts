import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.ts'
import { InputError } from './errors.ts'
import { anyInstance, costsOf, families } from './testing/instances.ts'
import { bestByTryingAll, expectProven, toleranceOf } from './testing/proof.ts'

describe('assign', () => {
  it('finds the cheapest total of a small table', () => {
    const costs = Float64Array.of(4, 1, 3, 2, 0, 5, 3, 2, 2)
    const result = assign({ rows: 3, columns: 3, costs })
    expect([...result.columnOf]).toEqual([1, 0, 2])
    expect(result.cost).toBe(5)
  })

  it('finds the dearest total when told to maximise', () => {
    const costs = Float64Array.of(1, 9, 3, 2)
    expect(assign({ rows: 2, columns: 2, costs, maximise: true }).cost).toBe(12)
  })

  it('places as many as possible before it looks at the total', () => {
    // Row 0 could go to column 0 for nothing, but then row 1 would be left out.
    const costs = Float64Array.of(0, 100, 1, Number.POSITIVE_INFINITY)
    const result = assign({ rows: 2, columns: 2, costs })
    expect([...result.columnOf]).toEqual([1, 0])
    expect(result.cost).toBe(101)
  })

  it('leaves out the dearest when rows compete for too few columns', () => {
    const no = Number.POSITIVE_INFINITY
    const costs = Float64Array.of(5, no, no, 3, no, no, 4, no, no)
    const result = assign({ rows: 3, columns: 3, costs })
    expect([...result.columnOf]).toEqual([-1, 0, -1])
    expect(result.size).toBe(1)
  })

  it.each([
    [0, 0],
    [0, 3],
    [3, 0],
  ])('answers %i × %i with nothing placed', (rows, columns) => {
    const result = assign({ rows, columns, costs: new Float64Array(0) })
    expect([...result.columnOf]).toEqual(Array(rows).fill(-1))
    expect([...result.rowOf]).toEqual(Array(columns).fill(-1))
    expect([result.size, result.cost]).toEqual([0, 0])
  })

  it('is as good as trying every assignment, up to 6 × 6', () => {
    fc.assert(
      fc.property(anyInstance(6), (problem) => {
        const result = assign(problem)
        const best = bestByTryingAll(problem)
        expect(result.size).toBe(best.size)
        expect(Math.abs(result.cost - best.cost)).toBeLessThanOrEqual(toleranceOf(problem.costs))
      }),
      { numRuns: 400 },
    )
  })

  it('proves every result by its potentials', () => {
    fc.assert(
      fc.property(anyInstance(24), (problem) => expectProven(problem, assign(problem))),
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
        expectProven(problem, assign(problem))
      }
    }
  })

  it('gives the same answer every time and leaves its input alone', () => {
    fc.assert(
      fc.property(anyInstance(12), (problem) => {
        const before = problem.costs.slice()
        const first = assign(problem)
        expect(assign(problem)).toEqual(first)
        expect(problem.costs).toEqual(before)
      }),
    )
  })

  it('names the argument and the index of what is wrong', () => {
    const faults = (problem: Parameters<typeof assign>[0]) => {
      try {
        assign(problem)
      } catch (error) {
        if (error instanceof InputError) return [error.code, error.argument, error.index]
      }
      return undefined
    }
    const costs = Float64Array.of(1, 2, 3, 4)
    expect(faults({ rows: 2, columns: 2, costs })).toBeUndefined()
    expect(faults({ rows: -1, columns: 2, costs })).toEqual(['not-a-count', 'rows', undefined])
    expect(faults({ rows: 2, columns: 1.5, costs })).toEqual(['not-a-count', 'columns', undefined])
    expect(faults({ rows: 2, columns: 3, costs })).toEqual(['wrong-length', 'costs.length', undefined])
    expect(faults({ rows: 2, columns: 2, costs: Float64Array.of(1, 2, Number.NaN, 4) })).toEqual([
      'not-a-number',
      'costs',
      2,
    ])
    expect(
      faults({ rows: 2, columns: 2, costs: Float64Array.of(1, 2, 3, Number.NEGATIVE_INFINITY) }),
    ).toEqual(['out-of-range', 'costs', 3])
    // @ts-expect-error plain arrays are refused at run time too
    expect(faults({ rows: 2, columns: 2, costs: [1, 2, 3, 4] })).toEqual(['wrong-type', 'costs', undefined])
  })
})
