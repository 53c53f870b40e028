import { atOnce } from '../steps.ts'
import { type Arcs, turnedArcs } from './arcs.ts'
import { checkSparse } from './check.ts'
import { type ClosedPart, closedPartOf, joinClosedPart } from './closed-part.ts'
import { candidatesOf } from './core/candidates.ts'
import { solveRows } from './core/solve.ts'
import { ExactSum, finished } from './finish.ts'
import type { RowSolution } from './row-solution.ts'
import type { Assignment, SparseProblem } from './types.ts'

/**
 * The optimal assignment when only some pairs are possible, listed by row: as many pairs as possible, and the cheapest
 * (or, with `maximise`, dearest) total among those. The same result as `assign` gives with every other pair forbidden, in
 * time and memory that follow the number of listed pairs.
 *
 * Deterministic; the input is not changed. The potentials prove the result, see {@link Assignment}.
 *
 * @throws InputError when sizes, positions or indices do not fit together, a column stands twice in a row, or a cost is
 *   `NaN` or `-Infinity`
 *
 * @example
 * // Row 0 may have columns 0 and 1, row 1 only column 0.
 * const { columnOf, cost } = assignSparse({
 *   rows: 2,
 *   columns: 2,
 *   rowStarts: Int32Array.of(0, 2, 3),
 *   columnIndices: Int32Array.of(0, 1, 0),
 *   costs: Float64Array.of(1, 5, 2),
 * })
 * console.log([...columnOf], cost) // → [ 1, 0 ] 7
 */
export function assignSparse(problem: SparseProblem): Assignment {
  checkSparse(problem)
  const { rows, columns, rowStarts, columnIndices, maximise } = problem
  const costs =
    maximise === true
      ? problem.costs.map((cost) => (cost < Number.POSITIVE_INFINITY ? -cost : cost))
      : problem.costs
  const arcs = { rows, columns, rowStarts, columnIndices, costs }
  return finished(solveArcs(arcs), totalOf(problem), maximise === true)
}

/** The optimal solution over listed pairs, with costs to minimise. */
export function solveArcs(arcs: Arcs): RowSolution {
  if (arcs.rows <= arcs.columns) return solveEveryone(arcs)
  const turned = solveEveryone(turnedArcs(arcs))
  return {
    columnOf: turned.rowOf,
    rowOf: turned.columnOf,
    rowPotential: turned.columnPotential,
    columnPotential: turned.rowPotential,
  }
}

function solveEveryone(arcs: Arcs): RowSolution {
  const whole = atOnce(solveRows(() => candidatesOf(arcs)))
  const part = closedPartOf(whole)
  if (part === undefined) return whole
  const turnedPart = turnedArcs(partOf(arcs, part))
  const turned = atOnce(solveRows(() => candidatesOf(turnedPart)))
  const { rowStarts, columnIndices, costs } = arcs
  joinClosedPart(whole, part, turned, () => {
    let gap = Number.NEGATIVE_INFINITY
    for (let row = 0; row < arcs.rows; row++) {
      if (whole.closedRows?.[row] === 1) continue
      for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
        const column = columnIndices[arc]!
        if (whole.closedColumns?.[column] === 1)
          gap = Math.max(gap, whole.rowPotential[row]! + whole.columnPotential[column]! - costs[arc]!)
      }
    }
    return gap
  })
  return whole
}

/** The pairs of closed rows; all of them are with closed columns, apart from forbidden ones. */
function partOf(arcs: Arcs, part: ClosedPart): Arcs {
  const placeOf = new Int32Array(arcs.columns).fill(-1)
  part.columns.forEach((column, place) => {
    placeOf[column] = place
  })
  const rowStarts = new Int32Array(part.rows.length + 1)
  const columnIndices: number[] = []
  const costs: number[] = []
  part.rows.forEach((row, place) => {
    for (let arc = arcs.rowStarts[row]!; arc < arcs.rowStarts[row + 1]!; arc++) {
      const column = placeOf[arcs.columnIndices[arc]!]!
      if (column < 0) continue
      columnIndices.push(column)
      costs.push(arcs.costs[arc]!)
    }
    rowStarts[place + 1] = columnIndices.length
  })
  return {
    rows: part.rows.length,
    columns: part.columns.length,
    rowStarts,
    columnIndices: Int32Array.from(columnIndices),
    costs: Float64Array.from(costs),
  }
}

/** The sum of the chosen pairs' costs as they were given. */
function totalOf({ rowStarts, columnIndices, costs }: SparseProblem) {
  return (columnOf: Int32Array): number => {
    const total = new ExactSum()
    columnOf.forEach((column, row) => {
      if (column < 0) return
      const arc = columnIndices.subarray(rowStarts[row], rowStarts[row + 1]).indexOf(column)
      total.add(costs[rowStarts[row]! + arc]!)
    })
    return total.value()
  }
}
