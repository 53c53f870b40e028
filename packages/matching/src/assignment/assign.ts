import { atOnce, type Steps } from '../steps.ts'
import { checkDense } from './check.ts'
import { denseTotal, finished } from './finish.ts'
import { solveDense } from './solve-dense.ts'
import type { Assignment, DenseProblem } from './types.ts'

/**
 * The optimal assignment of rows to columns when every pair has a cost: as many pairs as possible, and the cheapest
 * (or, with `maximise`, dearest) total among those. Each row and each column is used at most once.
 *
 * Deterministic; never slower than cubic in the size; the input is not changed. The result's potentials prove that it is
 * optimal, see {@link Assignment}.
 *
 * @param problem rows, columns, and `rows × columns` costs row by row; `Infinity` forbids a pair
 * @throws InputError when a size is not a count, `costs` has the wrong length, or a cost is `NaN` or `-Infinity`
 *
 * @example
 * const costs = Float64Array.of(
 *   4, 1, 3,
 *   2, 0, 5,
 *   3, 2, 2,
 * )
 * const { columnOf, cost } = assign({ rows: 3, columns: 3, costs })
 * console.log([...columnOf], cost) // → [ 1, 0, 2 ] 5
 */
export function assign(problem: DenseProblem): Assignment {
  checkDense(problem)
  return atOnce(assignInSteps(problem))
}

/** `assign` in steps, for a problem that is known to be one: its costs are not checked. */
export function* assignInSteps(problem: DenseProblem): Steps<Assignment> {
  const { rows, columns, costs } = problem
  const maximise = problem.maximise === true
  const sign = maximise ? -1 : 1
  if (rows <= columns) {
    const solution = yield* solveDense(rows, columns, { costs, sign })
    return finished(solution, denseTotal(problem), maximise)
  }
  const turned = yield* solveDense(columns, rows, { costs: yield* transposed(rows, columns, costs), sign })
  const solution = {
    columnOf: turned.rowOf,
    rowOf: turned.columnOf,
    rowPotential: turned.columnPotential,
    columnPotential: turned.rowPotential,
  }
  return finished(solution, denseTotal(problem), maximise)
}

function* transposed(rows: number, columns: number, costs: Float64Array): Steps<Float64Array> {
  const turned = new Float64Array(costs.length)
  // In blocks, so that both sides stay in the cache.
  const block = 32
  for (let top = 0; top < rows; top += block) {
    yield 0
    const bottom = Math.min(rows, top + block)
    for (let left = 0; left < columns; left += block) {
      const right = Math.min(columns, left + block)
      for (let row = top; row < bottom; row++) {
        for (let column = left; column < right; column++)
          turned[column * rows + row] = costs[row * columns + column]!
      }
    }
  }
  return turned
}
