import type { Steps } from '../steps.ts'
import { closedPartOf, joinClosedPart } from './closed-part.ts'
import { cheapestOf, type Matrix } from './core/candidates.ts'
import { mostColumns, solveSmall } from './core/small.ts'
import { solveRows } from './core/solve.ts'
import type { RowSolution } from './row-solution.ts'

/** As many rows as possible with their columns at the least total cost; at least as many columns as rows. */
export function* solveDense(
  rows: number,
  columns: number,
  matrix: Matrix,
  solve: Solver = solveBySize,
): Steps<RowSolution> {
  const { costs, sign } = matrix
  const whole = yield* solve(rows, columns, matrix)
  const part = closedPartOf(whole)
  if (part === undefined) return whole
  const partCosts = new Float64Array(part.rows.length * part.columns.length)
  let at = 0
  for (const column of part.columns)
    for (const row of part.rows) partCosts[at++] = costs[row * columns + column]!
  const turned = yield* solve(part.columns.length, part.rows.length, { costs: partCosts, sign })
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

/** Gives every row a column at the least total cost, as far as columns can be reached. */
type Solver = (rows: number, columns: number, matrix: Matrix) => Steps<RowSolution>

function* solveBySize(rows: number, columns: number, matrix: Matrix): Steps<RowSolution> {
  if (columns <= mostColumns) return solveSmall(rows, columns, matrix)
  return yield* solveByCandidates(rows, columns, matrix)
}

export function solveByCandidates(rows: number, columns: number, matrix: Matrix): Steps<RowSolution> {
  return solveRows(() => cheapestOf(rows, columns, matrix))
}
