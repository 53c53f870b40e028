import { InputError } from '../assignment/errors.ts'
import { type CompiledMarket, compileMarket } from './compile.ts'
import { deferredAcceptance } from './deferred-acceptance.ts'
import type { Market, StableMatching } from './types.ts'

/**
 * A stable matching: no row and column would both rather have each other than whom they have. Lists may be incomplete and
 * hold ties; columns take several rows. Of all stable matchings it is the best for every row at once, or with
 * `bestFor: 'columns'` for every column. Where wishes tie, the smaller number comes first: the result is stable under the
 * wishes as given, and the best for its side among those that are stable with ties parted so.
 *
 * Takes time in proportion to the length of all lists. Deterministic; the input is not changed.
 *
 * @throws InputError where a list names somebody twice or somebody who is not there, and for capacities of the wrong
 *   length or below 0
 *
 * @example
 * const { columnOf } = stableMatching({
 *   rowLists: [[0, 1], [0, 1]],
 *   columnLists: [[1, 0], [[0, 1]]],
 * })
 * // Both rows want column 0, which would rather have row 1.
 * console.log([...columnOf]) // → [ 1, 0 ]
 */
export function stableMatching(
  market: Market,
  { bestFor = 'rows' }: { bestFor?: 'rows' | 'columns' | undefined } = {},
): StableMatching {
  const compiled = compileMarket(market)
  if (bestFor !== 'rows' && bestFor !== 'columns')
    throw new InputError('out-of-range', {
      ...{ argument: 'bestFor', value: bestFor, expected: '“rows” or “columns”' },
    })
  return finished(compiled, bestFor === 'rows' ? rowsPropose(compiled) : columnsPropose(compiled))
}

function rowsPropose(market: CompiledMarket): Int32Array {
  const { rows, columns, starts, columnIndices, columnRank, columnCapacity } = market
  const kept = deferredAcceptance({
    proposers: rows,
    receivers: columns,
    starts,
    receiverOf: columnIndices,
    standing: columnRank,
    proposerCapacity: new Int32Array(rows).fill(1),
    receiverCapacity: columnCapacity,
  })
  const columnOf = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    for (let pair = starts[row]!; pair < starts[row + 1]!; pair++)
      if (kept[pair] === 1) columnOf[row] = columnIndices[pair]!
  }
  return columnOf
}

function columnsPropose(market: CompiledMarket): Int32Array {
  const { rows, columns, starts, columnIndices, rowRank, columnRank, columnCapacity } = market
  // Pairs by column, rows ascending, then best first: a stable sort keeps the smaller row before its equals.
  const columnStarts = new Int32Array(columns + 1)
  for (const column of columnIndices) columnStarts[column + 1]!++
  for (let column = 0; column < columns; column++) columnStarts[column + 1]! += columnStarts[column]!
  const next = columnStarts.slice(0, columns)
  const pairs = new Int32Array(columnIndices.length)
  const rowOfPair = new Int32Array(columnIndices.length)
  for (let row = 0; row < rows; row++) {
    for (let pair = starts[row]!; pair < starts[row + 1]!; pair++) {
      rowOfPair[pair] = row
      pairs[next[columnIndices[pair]!]!++] = pair
    }
  }
  for (let column = 0; column < columns; column++)
    pairs
      .subarray(columnStarts[column], columnStarts[column + 1])
      .sort((a, b) => columnRank[a]! - columnRank[b]! || a - b)
  const kept = deferredAcceptance({
    proposers: columns,
    receivers: rows,
    starts: columnStarts,
    receiverOf: pairs.map((pair) => rowOfPair[pair]!),
    standing: Float64Array.from(pairs, (pair) => rowRank[pair]!),
    proposerCapacity: columnCapacity,
    receiverCapacity: new Int32Array(rows).fill(1),
  })
  const columnOf = new Int32Array(rows).fill(-1)
  pairs.forEach((pair, offer) => {
    if (kept[offer] === 1) columnOf[rowOfPair[pair]!] = columnIndices[pair]!
  })
  return columnOf
}

function finished({ rows, columns }: CompiledMarket, columnOf: Int32Array): StableMatching {
  const columnStarts = new Int32Array(columns + 1)
  for (const column of columnOf) if (column >= 0) columnStarts[column + 1]!++
  for (let column = 0; column < columns; column++) columnStarts[column + 1]! += columnStarts[column]!
  const next = columnStarts.slice(0, columns)
  const size = columnStarts[columns]!
  const rowIndices = new Int32Array(size)
  for (let row = 0; row < rows; row++) if (columnOf[row]! >= 0) rowIndices[next[columnOf[row]!]!++] = row
  return { columnOf, columnStarts, rowIndices, size }
}
