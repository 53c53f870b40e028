/**
 * What to do when not every row can be placed.
 *
 * A row whose search finds no free column has found a closed part: columns that all have a row, and rows that can go to
 * no other column (the over-demanded part of Dulmage and Mendelsohn, 1958). However the pairs are chosen, as many as
 * possible of them means: every closed column has a closed row. So the closed part is a problem of its own, solved from
 * its columns, where everyone can be placed; the rest is solved already.
 */
import type { RowSolution } from './row-solution.ts'

/** The closed part, turned: its rows are the closed columns, its columns the closed rows. */
export interface ClosedPart {
  readonly rows: Int32Array
  readonly columns: Int32Array
}

export function closedPartOf(solution: RowSolution): ClosedPart | undefined {
  const { closedRows, closedColumns } = solution
  if (closedRows === undefined || closedColumns === undefined) return undefined
  return { rows: positionsOf(closedRows), columns: positionsOf(closedColumns) }
}

/**
 * Writes the solution of the turned closed part into the whole one. `largestGap` is the largest
 * `rowPotential + columnPotential - cost` over allowed pairs of an open row with a closed column, given the potentials
 * of both parts; the closed part's potentials are shifted until that is at most 0.
 */
export function joinClosedPart(
  whole: RowSolution,
  part: ClosedPart,
  turned: RowSolution,
  largestGap: () => number,
): void {
  const { rows, columns } = part
  for (const row of rows) whole.columnOf[row] = -1
  for (let k = 0; k < columns.length; k++) {
    const column = columns[k]!
    const row = rows[turned.columnOf[k]!]!
    whole.rowOf[column] = row
    whole.columnOf[row] = column
    whole.columnPotential[column] = turned.rowPotential[k]!
  }
  for (let k = 0; k < rows.length; k++) whole.rowPotential[rows[k]!] = turned.columnPotential[k]!

  let shift = Math.max(0, largestGap())
  const isClosed = whole.closedRows
  for (let row = 0; row < whole.columnOf.length; row++) {
    if (isClosed?.[row] === 1) continue
    // Left-out rows end at exactly `shift`, which has to be the largest row potential.
    shift = Math.max(shift, whole.rowPotential[row]!)
  }
  for (const column of columns) shift = Math.max(shift, whole.columnPotential[column]!)
  for (const row of rows) whole.rowPotential[row]! += shift
  for (const column of columns) whole.columnPotential[column]! -= shift
}

function positionsOf(marks: Uint8Array): Int32Array {
  const positions: number[] = []
  for (let k = 0; k < marks.length; k++) if (marks[k] === 1) positions.push(k)
  return Int32Array.from(positions)
}
