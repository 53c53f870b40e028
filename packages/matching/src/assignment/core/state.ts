import type { Candidates } from './candidates.ts'
import { lowest, scan } from './scan.ts'

/**
 * What bids, auctions and searches work on. Where a row has a pair, its potential is the price of that pair (cost minus
 * column potential), and no price in the row is lower. Column potentials begin at 0 and only ever fall; those of columns
 * without a row are 0, except after an auction.
 */
export interface State {
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  /** Cost of each row's pair. */
  readonly costOf: Float64Array
  readonly columnPotential: Float64Array
}

export function nobodyPlaced({ rows, columns }: Candidates): State {
  return {
    columnOf: new Int32Array(rows).fill(-1),
    rowOf: new Int32Array(columns).fill(-1),
    costOf: new Float64Array(rows),
    columnPotential: new Float64Array(columns),
  }
}

/** The rows without a pair. */
export function waitingRows(columnOf: Int32Array): { rows: Int32Array; count: number } {
  const rows = new Int32Array(columnOf.length)
  let count = 0
  for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! < 0) rows[count++] = row
  return { rows, count }
}

/** The lowest price of a row, as far as its candidates and the bound on others tell: never more than it is. */
export function leastPrice(
  { starts, ends, columnIndices, costs, beyond, matrix }: Candidates,
  columnPotential: Float64Array,
  row: number,
): number {
  if (costs.length === 0 && matrix !== undefined) {
    lowest.fill(Number.POSITIVE_INFINITY)
    scan(matrix, row, columnPotential, -1)
    return lowest[0]!
  }
  let least = beyond[row]!
  for (let arc = starts[row]!; arc < ends[row]!; arc++) {
    const price = costs[arc]! - columnPotential[columnIndices[arc]!]!
    if (price < least) least = price
  }
  return least
}
