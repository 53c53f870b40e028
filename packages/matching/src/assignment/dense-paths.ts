/**
 * Shortest augmenting paths over a dense cost matrix: one Dijkstra per row, columns kept in a plain list.
 * D. F. Crouse, On implementing 2D rectangular assignment algorithms, IEEE Transactions on Aerospace and Electronic
 * Systems 52 (2016); R. Jonker, A. Volgenant, Computing 38 (1987).
 */
import type { Steps } from '../steps.ts'

/** A row-wise solution. Rows and columns of a closed part cannot all be placed; see `placeEveryone`. */
export interface RowSolution {
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly rowPotential: Float64Array
  /** At most 0, and 0 for columns without a row. */
  readonly columnPotential: Float64Array
  /** 1 for rows from which, or through which, a row tried in vain to reach a free column; absent if all were placed. */
  readonly closedRows?: Uint8Array
  /** 1 for the columns that those rows compete for. All of them have a row. */
  readonly closedColumns?: Uint8Array
}

/** Gives every row a column at the least total cost, as far as columns can be reached. */
export function* solveDenseRows(
  rows: number,
  columns: number,
  costs: Float64Array,
  begun: RowSolution = emptyStart(rows, columns),
): Steps<RowSolution> {
  const { columnOf, rowOf, rowPotential, columnPotential } = begun
  const closedRows = new Uint8Array(rows)
  const closedColumns = new Uint8Array(columns)
  const distance = new Float64Array(columns)
  const cameFrom = new Int32Array(columns)
  // The first `waiting` columns are not settled, the others are, most recent first.
  const order = new Int32Array(columns)
  let anyClosed = false

  for (let start = 0; start < rows; start++) {
    if (columnOf[start]! >= 0) continue
    yield start / rows
    let waiting = 0
    for (let column = 0; column < columns; column++) {
      if (closedColumns[column] === 0) order[waiting++] = column
    }
    const open = waiting
    distance.fill(Number.POSITIVE_INFINITY)
    // A row begins with its cheapest column tight, so that no reduced cost is negative.
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < open; k++) {
      const column = order[k]!
      least = Math.min(least, costs[start * columns + column]! - columnPotential[column]!)
    }
    if (least < Number.POSITIVE_INFINITY) rowPotential[start] = least
    let row = start
    let reached = 0
    let end = -1

    for (let scans = 0; end < 0; scans++) {
      if ((scans & 63) === 63) yield start / rows
      const offset = row * columns
      const sofar = reached - rowPotential[row]!
      let nearest = Number.POSITIVE_INFINITY
      let place = -1
      for (let k = 0; k < waiting; k++) {
        const column = order[k]!
        let far = distance[column]!
        const through = sofar + costs[offset + column]! - columnPotential[column]!
        if (through < far) {
          distance[column] = far = through
          cameFrom[column] = row
        }
        if (
          far < nearest ||
          (far === nearest && place >= 0 && rowOf[column]! < 0 && rowOf[order[place]!]! >= 0)
        ) {
          nearest = far
          place = k
        }
      }
      if (place < 0) break
      // Rounding may make a reduced cost slightly negative; distances never fall.
      if (nearest > reached) reached = nearest
      const column = order[place]!
      order[place] = order[--waiting]!
      order[waiting] = column
      if (rowOf[column]! < 0) end = column
      else row = rowOf[column]!
    }

    if (end < 0) {
      anyClosed = true
      closedRows[start] = 1
      for (let k = waiting; k < open; k++) {
        closedColumns[order[k]!] = 1
        closedRows[rowOf[order[k]!]!] = 1
      }
      continue
    }

    rowPotential[start]! += reached
    for (let k = waiting; k < open; k++) {
      const column = order[k]!
      if (column === end) continue
      const slack = reached - distance[column]!
      if (!(slack > 0)) continue
      rowPotential[rowOf[column]!]! += slack
      columnPotential[column]! -= slack
    }
    for (let column = end; ; ) {
      const from = cameFrom[column]!
      const next = columnOf[from]!
      rowOf[column] = from
      columnOf[from] = column
      if (from === start) break
      column = next
    }
  }

  const solution = { columnOf, rowOf, rowPotential, columnPotential }
  return anyClosed ? { ...solution, closedRows, closedColumns } : solution
}

function emptyStart(rows: number, columns: number): RowSolution {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
  }
}
