/**
 * Shortest augmenting paths over listed pairs only. First every row bids for its cheapest column, which rises in price by
 * what the second cheapest would cost more (augmenting row reduction, in bounded rounds); then one Dijkstra for each row
 * that is left. R. Jonker, A. Volgenant, Computing 38 (1987).
 */

import type { Steps } from '../steps.ts'
import type { RowSolution } from './dense-paths.ts'
import { NearestFirst } from './heap.ts'

/** Listed pairs by row, with costs to minimise; `Infinity` is forbidden. */
export interface Arcs {
  readonly rows: number
  readonly columns: number
  readonly rowStarts: Int32Array
  readonly columnIndices: Int32Array
  readonly costs: Float64Array
}

/** How often rows may bid, as a multiple of their number: chains of bids can be very long. */
const bidsPerRow = 8

/** Gives every row a column at the least total cost, as far as columns can be reached. */
export function* solveSparseRows(arcs: Arcs): Steps<RowSolution> {
  const { rows, columns } = arcs
  const solution = {
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
  }
  yield* bid(arcs, solution)
  const closedRows = new Uint8Array(rows)
  const closedColumns = new Uint8Array(columns)
  const search = new Search(arcs, solution, closedRows, closedColumns)
  let anyClosed = false
  for (let row = 0; row < rows; row++) {
    if (solution.columnOf[row] !== -1) continue
    yield row / rows
    if (!search.place(row)) anyClosed = true
  }
  return anyClosed ? { ...solution, closedRows, closedColumns } : solution
}

function* bid({ rows, rowStarts, columnIndices, costs }: Arcs, solution: RowSolution): Steps<void> {
  const { columnOf, rowOf, rowPotential, columnPotential } = solution
  let waiting = Int32Array.from({ length: rows }, (_, row) => row)
  let left = bidsPerRow * rows
  for (let round = 0; round < 3 && waiting.length > 0; round++) {
    const later: number[] = []
    for (const start of waiting) {
      if ((start & 63) === 0) yield 0
      for (let row = start; row >= 0; ) {
        let least = Number.POSITIVE_INFINITY
        let second = Number.POSITIVE_INFINITY
        let first = -1
        let other = -1
        for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
          const column = columnIndices[arc]!
          const price = costs[arc]! - columnPotential[column]!
          if (price < least) {
            second = least
            other = first
            least = price
            first = column
          } else if (price < second) {
            second = price
            other = column
          }
        }
        if (first < 0) break
        // Of two equally cheap columns the free one.
        if (least === second && rowOf[first]! >= 0 && rowOf[other]! < 0) first = other
        const before = rowOf[first]!
        // With nowhere else to go, or nothing to win, a taken column is left to the searches.
        if (before >= 0 && (second === Number.POSITIVE_INFINITY || !(second > least) || --left < 0)) {
          later.push(row)
          break
        }
        let potential = least
        if (before >= 0 || second < Number.POSITIVE_INFINITY) {
          const lowered = columnPotential[first]! - (second - least)
          // A difference that rounding swallows moves nothing and could go on for ever.
          if (before >= 0 && !(lowered < columnPotential[first]!)) {
            later.push(row)
            break
          }
          columnPotential[first] = lowered
          potential = second
        }
        rowPotential[row] = potential
        columnOf[row] = first
        rowOf[first] = row
        if (before >= 0) columnOf[before] = -1
        row = before
      }
    }
    waiting = Int32Array.from(later)
  }
}

/** Dijkstra from one row to the nearest free column. */
class Search {
  private readonly arcs: Arcs
  private readonly solution: RowSolution
  private readonly closedRows: Uint8Array
  private readonly closedColumns: Uint8Array
  private readonly distance: Float64Array
  private readonly cameFrom: Int32Array
  private readonly isSettled: Uint8Array
  private readonly touched: Int32Array
  private readonly settled: Int32Array
  private readonly heap: NearestFirst

  constructor(arcs: Arcs, solution: RowSolution, closedRows: Uint8Array, closedColumns: Uint8Array) {
    const { columns } = arcs
    this.arcs = arcs
    this.solution = solution
    this.closedRows = closedRows
    this.closedColumns = closedColumns
    this.distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
    this.cameFrom = new Int32Array(columns)
    this.isSettled = new Uint8Array(columns)
    this.touched = new Int32Array(columns)
    this.settled = new Int32Array(columns)
    this.heap = new NearestFirst(this.distance)
  }

  /** Places a row and moves others on the way; says whether that was possible, and closes what it saw where not. */
  place(start: number): boolean {
    const { arcs, solution, closedColumns, distance, cameFrom, isSettled, touched, settled, heap } = this
    const { rowStarts, columnIndices, costs } = arcs
    const { rowOf, rowPotential, columnPotential } = solution
    let touches = 0
    let settles = 0
    let end = -1
    let reached = 0
    let nearestFree = Number.POSITIVE_INFINITY
    // A row begins with its cheapest column tight, so that no reduced cost is negative.
    let least = Number.POSITIVE_INFINITY
    for (let arc = rowStarts[start]!; arc < rowStarts[start + 1]!; arc++) {
      const column = columnIndices[arc]!
      if (closedColumns[column] === 0) least = Math.min(least, costs[arc]! - columnPotential[column]!)
    }
    if (least < Number.POSITIVE_INFINITY) rowPotential[start] = least
    for (let row = start; ; ) {
      const sofar = reached - rowPotential[row]!
      for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
        const column = columnIndices[arc]!
        if (isSettled[column] === 1 || closedColumns[column] === 1) continue
        // Rounding may make a reduced cost slightly negative; distances never fall.
        const far = Math.max(reached, sofar + costs[arc]! - columnPotential[column]!)
        // Columns beyond the nearest free one are never needed.
        if (!(far < distance[column]!) || far > nearestFree) continue
        if (distance[column] === Number.POSITIVE_INFINITY) touched[touches++] = column
        distance[column] = far
        cameFrom[column] = row
        if (rowOf[column]! < 0) {
          if (far < nearestFree) {
            nearestFree = far
            end = column
          }
        } else heap.update(column)
      }
      if (heap.length === 0) break
      const column = heap.take()
      if (distance[column]! >= nearestFree) break
      reached = distance[column]!
      isSettled[column] = 1
      settled[settles++] = column
      row = rowOf[column]!
    }
    if (end >= 0) this.move(start, end, nearestFree, settles)
    else this.close(start, settles)
    for (let k = 0; k < touches; k++) {
      distance[touched[k]!] = Number.POSITIVE_INFINITY
      isSettled[touched[k]!] = 0
    }
    heap.clear()
    return end >= 0
  }

  private move(start: number, end: number, reached: number, settles: number): void {
    const { distance, cameFrom, settled } = this
    const { columnOf, rowOf, rowPotential, columnPotential } = this.solution
    rowPotential[start]! += reached
    for (let k = 0; k < settles; k++) {
      const column = settled[k]!
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

  private close(start: number, settles: number): void {
    this.closedRows[start] = 1
    for (let k = 0; k < settles; k++) {
      const column = this.settled[k]!
      this.closedColumns[column] = 1
      this.closedRows[this.solution.rowOf[column]!] = 1
    }
  }
}

/** The same pairs by column. */
export function turnedArcs({ rows, columns, rowStarts, columnIndices, costs }: Arcs): Arcs {
  const starts = new Int32Array(columns + 1)
  for (const column of columnIndices) starts[column + 1]!++
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!
  const next = starts.slice(0, columns)
  const indices = new Int32Array(columnIndices.length)
  const turned = new Float64Array(columnIndices.length)
  for (let row = 0; row < rows; row++) {
    for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
      const place = next[columnIndices[arc]!]!++
      indices[place] = row
      turned[place] = costs[arc]!
    }
  }
  return { rows: columns, columns: rows, rowStarts: starts, columnIndices: indices, costs: turned }
}
