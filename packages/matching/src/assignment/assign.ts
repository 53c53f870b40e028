import { atOnce, type Steps } from '../steps.ts'
import { checkDense } from './check.ts'
import { closedPartOf, joinClosedPart } from './closed-part.ts'
import { cheapestOf, type Matrix } from './core/candidates.ts'
import { mostColumns, solveSmall } from './core/small.ts'
import { solveRows } from './core/solve.ts'
import { denseTotal, finished } from './finish.ts'
import type { RowSolution } from './row-solution.ts'
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

function* solveDense(rows: number, columns: number, matrix: Matrix): Steps<RowSolution> {
  const { costs, sign } = matrix
  const whole = yield* solveOpen(rows, columns, matrix)
  const part = closedPartOf(whole)
  if (part === undefined) return whole
  const partCosts = new Float64Array(part.rows.length * part.columns.length)
  let at = 0
  for (const column of part.columns)
    for (const row of part.rows) partCosts[at++] = costs[row * columns + column]!
  const turned = yield* solveOpen(part.columns.length, part.rows.length, { costs: partCosts, sign })
  joinClosedPart(whole, part, turned, () => {
    let gap = Number.NEGATIVE_INFINITY
    for (let row = 0; row < rows; row++) {
      if (whole.closedRows?.[row] === 1) continue
      for (const column of part.columns) {
        const cost = costs[row * columns + column]!
        if (cost === Number.POSITIVE_INFINITY) continue
        gap = Math.max(gap, whole.rowPotential[row]! + whole.columnPotential[column]! - sign * cost)
      }
    }
    return gap
  })
  return whole
}

/** Places every row as far as columns can be reached. */
function* solveOpen(rows: number, columns: number, matrix: Matrix): Steps<RowSolution> {
  const small = columns <= mostColumns ? solveSmall(rows, columns, matrix) : undefined
  return small ?? (yield* solveRows(() => cheapestOf(rows, columns, matrix)))
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
