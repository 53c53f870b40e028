import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../steps.ts'
import { assign } from './assign.ts'
import { denseTotal, finished } from './finish.ts'
import { solveByCandidates, solveDense } from './solve-dense.ts'
import { anyInstance, costsOf, families, type Instance } from './testing/instances.ts'
import { expectProven, toleranceOf } from './testing/proof.ts'
import type { Assignment, DenseProblem } from './types.ts'

/** What large problems go through, at sizes that can be proven quickly. */
function assignByCandidates(problem: DenseProblem): Assignment {
  const { rows, columns, costs, maximise } = problem
  const matrix = { costs, sign: maximise === true ? -1 : 1 } as const
  const solution = atOnce(solveDense(rows, columns, matrix, solveByCandidates))
  return finished(solution, denseTotal(problem), maximise === true)
}

function wide(problem: Instance): Instance {
  const { family, rows, columns, seed } = problem
  if (rows <= columns) return problem
  return { ...problem, rows: columns, columns: rows, costs: costsOf(family, columns, rows, seed) }
}

describe('solveDense', () => {
  it('proves every result from candidates by its potentials', () => {
    fc.assert(
      fc.property(anyInstance(40).map(wide), (problem) => expectProven(problem, assignByCandidates(problem))),
      { numRuns: 800 },
    )
  })

  it.each(Object.keys(families))(
    'proves larger results from candidates by their potentials: %s',
    (family) => {
      for (const [rows, columns] of [
        [90, 90],
        [88, 91],
        [60, 130],
      ] as const) {
        for (const maximise of [false, true]) {
          const problem = { rows, columns, costs: costsOf(family, rows, columns, rows + columns), maximise }
          expectProven(problem, assignByCandidates(problem))
        }
      }
    },
  )

  it.each(['Machol–Wien', 'euclidean', 'integers with many ties'])(
    'draws candidates anew in auctions: %s',
    (family) => {
      const problem = { rows: 260, columns: 262, costs: costsOf(family, 260, 262, 3) }
      expectProven(problem, assign(problem))
    },
  )

  it('proves whole costs without a rounding', () => {
    for (const family of [
      'Machol–Wien',
      'integers with many ties',
      'few kinds of people',
      'integers 0 to 99',
    ]) {
      const problem = { rows: 150, columns: 150, costs: costsOf(family, 150, 150, 5) }
      const { cost, rowPotential, columnPotential } = assignByCandidates(problem)
      expect([...rowPotential, ...columnPotential].reduce((sum, price) => sum + price)).toBe(cost)
    }
  })

  it('is the same for small problems, where every column is looked at', () => {
    fc.assert(
      fc.property(anyInstance(60).map(wide), (problem) => {
        const [one, other] = [assign(problem), assignByCandidates(problem)]
        expect(one.size).toBe(other.size)
        expect(Math.abs(one.cost - other.cost)).toBeLessThanOrEqual(10 * toleranceOf(problem.costs))
      }),
      { numRuns: 300 },
    )
  })
})
