/**
 * Small dense problems, where keeping candidates costs more than looking at every column: bids and shortest augmenting
 * paths as elsewhere (R. Jonker, A. Volgenant, Computing 38, 1987), with the columns of each row in a plain list.
 */
import { atOnce } from '../../steps.ts'
import type { RowSolution } from '../row-solution.ts'
import { settlePrices } from './auction.ts'
import { type Matrix, noneOf } from './candidates.ts'
import { release } from './release.ts'

/** Problems with at most so many columns are small. */
export const mostColumns = 160

/** How often rows may take a column from another, as a multiple of their number. */
const bidsPerRow = 1
/** From this size on rows that mostly want the same columns, so that few have one after the bids, hold an auction first. */
const auctionFrom = 64

// Room that all calls share: none is entered while another works.
const distance = new Float64Array(mostColumns)
const cameFrom = new Int32Array(mostColumns)
/** Columns that are settled, then those as near as the last of them, then others. */
const order = new Int32Array(mostColumns)
const waiting = new Int32Array(mostColumns)

/** For at least as many columns as rows, up to `mostColumns`. */
export function solveSmall(rows: number, columns: number, matrix: Matrix): RowSolution {
  const state = {
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    rowPotential: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
  }
  const left = bid(state, matrix)
  const isCrowded = rows >= auctionFrom && 2 * left > rows
  const closed = isCrowded ? placeAfterAuction(state, matrix) : placeWaiting(state, matrix, left)
  const { columnOf, rowPotential, columnPotential } = state
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!
    if (column < 0) continue
    rowPotential[row] = matrix.sign * matrix.costs[row * columns + column]! - columnPotential[column]!
  }
  return closed === undefined ? state : { ...state, ...closed }
}

type Closed = Required<Pick<RowSolution, 'closedRows' | 'closedColumns'>>

function placeAfterAuction(state: RowSolution, matrix: Matrix): Closed | undefined {
  const { columnOf, rowOf, columnPotential } = state
  const candidates = noneOf(columnOf.length, rowOf.length, matrix)
  atOnce(settlePrices(candidates, { ...state, costOf: costsOf(state, matrix) }))
  if (placeWaiting(state, matrix, bid(state, matrix)) === undefined) {
    atOnce(release(candidates, { ...state, costOf: costsOf(state, matrix) }))
    return undefined
  }
  // The auction was in vain, and left wrong prices, as some column cannot get a row.
  columnOf.fill(-1)
  rowOf.fill(-1)
  columnPotential.fill(0)
  return placeWaiting(state, matrix, bid(state, matrix))
}

function costsOf({ columnOf, rowOf }: RowSolution, { costs, sign }: Matrix): Float64Array {
  return Float64Array.from(columnOf, (column, row) =>
    column < 0 ? 0 : sign * costs[row * rowOf.length + column]!,
  )
}

/** Places the rows in `waiting`; returns what is closed if that was not possible for all. */
function placeWaiting(state: RowSolution, matrix: Matrix, count: number): Closed | undefined {
  let closed: { closedRows: Uint8Array; closedColumns: Uint8Array } | undefined
  for (let k = 0; k < count; k++) {
    const row = waiting[k]!
    if (place(state, matrix, row, closed?.closedColumns)) continue
    closed ??= {
      closedRows: new Uint8Array(state.columnOf.length),
      closedColumns: new Uint8Array(state.rowOf.length),
    }
    closed.closedRows[row] = 1
    for (let place = 0; place < settled; place++) {
      const column = order[place]!
      closed.closedColumns[column] = 1
      closed.closedRows[state.rowOf[column]!] = 1
    }
  }
  return closed
}

/** Leaves the rows without a column in `waiting` and returns their number. */
function bid({ columnOf, rowOf, columnPotential }: RowSolution, { costs, sign }: Matrix): number {
  const columns = rowOf.length
  let left = bidsPerRow * columnOf.length
  let count = 0
  for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! < 0) waiting[count++] = row
  let later = 0
  for (let k = 0; k < count; k++) {
    for (let row = waiting[k]!; row >= 0; ) {
      const offset = row * columns
      let least = Number.POSITIVE_INFINITY
      let second = Number.POSITIVE_INFINITY
      let best = -1
      for (let column = 0; column < columns; column++) {
        const price = sign * costs[offset + column]! - columnPotential[column]!
        if (price > second || price === Number.NEGATIVE_INFINITY) continue
        if (price < least) {
          second = least
          least = price
          best = column
        } else {
          second = price
          // Of equally cheap columns a free one.
          if (price === least && best >= 0 && rowOf[best]! >= 0 && rowOf[column]! < 0) best = column
        }
      }
      const before = best < 0 ? -1 : rowOf[best]!
      const lowered =
        second < Number.POSITIVE_INFINITY ? sign * costs[offset + best]! - second : Number.POSITIVE_INFINITY
      // With nothing to win, or nowhere else to go, a column that is taken is left to the searches.
      if (best < 0 || (before >= 0 && (!(lowered < columnPotential[best]!) || --left < 0))) {
        waiting[later++] = row
        break
      }
      if (lowered < columnPotential[best]!) columnPotential[best] = lowered
      columnOf[row] = best
      rowOf[best] = row
      if (before >= 0) columnOf[before] = -1
      row = before
    }
  }
  return later
}

/** How many columns the last search settled: the first ones in `order`. */
let settled = 0

/** One shortest path from a row to a free column; says whether there is one. */
function place(
  { columnOf, rowOf, columnPotential }: RowSolution,
  { costs, sign }: Matrix,
  start: number,
  closedColumns: Uint8Array | undefined,
): boolean {
  const columns = rowOf.length
  let open = 0
  for (let column = 0; column < columns; column++) {
    if (closedColumns?.[column] === 1) continue
    order[open++] = column
    distance[column] = Number.POSITIVE_INFINITY
  }
  settled = 0
  /** Up to here columns are as near as the last that was settled, or nearer. */
  let ready = 0
  let row = start
  let base = 0
  let reached = Number.NEGATIVE_INFINITY
  let end = -1
  for (;;) {
    const offset = row * columns
    for (let k = ready; k < open; k++) {
      const column = order[k]!
      const through = base + sign * costs[offset + column]! - columnPotential[column]!
      if (!(through < distance[column]!) || through === Number.NEGATIVE_INFINITY) continue
      distance[column] = through
      cameFrom[column] = row
      if (through > reached) continue
      // Rounding may make a step slightly negative; distances never fall.
      distance[column] = reached
      if (rowOf[column]! < 0) {
        end = column
        break
      }
      order[k] = order[ready]!
      order[ready++] = column
    }
    if (end >= 0) break
    if (settled === ready) {
      let nearest = Number.POSITIVE_INFINITY
      for (let k = settled; k < open; k++) {
        const column = order[k]!
        const far = distance[column]!
        if (far > nearest) continue
        if (far < nearest) {
          nearest = far
          ready = settled
        }
        order[k] = order[ready]!
        order[ready++] = column
      }
      if (nearest === Number.POSITIVE_INFINITY) return false
      reached = nearest
      for (let k = settled; k < ready; k++) if (rowOf[order[k]!]! < 0) end = order[k]!
      if (end >= 0) break
    }
    const column = order[settled++]!
    row = rowOf[column]!
    base = reached - (sign * costs[row * columns + column]! - columnPotential[column]!)
  }
  for (let k = 0; k < settled; k++) {
    const column = order[k]!
    const slack = reached - distance[column]!
    if (slack > 0) columnPotential[column]! -= slack
  }
  for (let column = end; ; ) {
    const from = cameFrom[column]!
    const next = columnOf[from]!
    rowOf[column] = from
    columnOf[from] = column
    if (from === start) return true
    column = next
  }
}
