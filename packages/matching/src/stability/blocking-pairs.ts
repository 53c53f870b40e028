import { checkLength, wrongType } from '../assignment/check.ts'
import { InputError } from '../assignment/errors.ts'
import { compileMarket } from './compile.ts'
import type { BlockingPair, Market } from './types.ts'

/**
 * Every row and column who would both, strictly, rather have each other than whom they have; empty places and being left
 * out are worse than anybody on the list. A choice is stable when there is none. By row, then by the row's wishes.
 *
 * @param columnOf column of each row, -1 where it is left out
 * @throws InputError as `stableMatching` does; and where `columnOf` has the wrong length, puts a row with a column that is
 *   not on its list or does not list it, or puts more rows in a column than it takes
 *
 * @example
 * const market = { rowLists: [[0, 1], [0, 1]], columnLists: [[1, 0], [0, 1]] }
 * console.log(blockingPairs(market, Int32Array.of(0, 1))) // → [ { row: 1, column: 0 } ]
 */
export function blockingPairs(market: Market, columnOf: Int32Array): BlockingPair[] {
  const compiled = compileMarket(market)
  const { rows, columns, starts, columnIndices, rowRank, columnRank, columnCapacity } = compiled
  if (!(columnOf instanceof Int32Array)) throw wrongType('columnOf', columnOf, 'an Int32Array')
  checkLength('columnOf', columnOf, rows, 'the length of rowLists')
  const own = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
  const load = new Int32Array(columns)
  // A column with a place left takes anybody; a full one whoever is better than its worst.
  const worst = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY)
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!
    if (column < 0) continue
    const pair = columnIndices.subarray(starts[row], starts[row + 1]).indexOf(column) + starts[row]!
    const at = { argument: 'columnOf', index: row, value: column }
    if (pair < starts[row]!)
      throw new InputError('out-of-range', { ...at, expected: '-1 or a column where each lists the other' })
    if (++load[column]! > columnCapacity[column]!)
      throw new InputError('out-of-range', {
        ...at,
        expected: `at most ${columnCapacity[column]} rows in column ${column}`,
      })
    own[row] = rowRank[pair]!
    worst[column] = Math.max(worst[column]!, columnRank[pair]!)
  }
  for (let column = 0; column < columns; column++)
    if (load[column]! < columnCapacity[column]!) worst[column] = Number.POSITIVE_INFINITY
  const blocking: BlockingPair[] = []
  for (let row = 0; row < rows; row++) {
    for (let pair = starts[row]!; pair < starts[row + 1]! && rowRank[pair]! < own[row]!; pair++) {
      const column = columnIndices[pair]!
      if (columnRank[pair]! < worst[column]!) blocking.push({ row, column })
    }
  }
  return blocking
}
