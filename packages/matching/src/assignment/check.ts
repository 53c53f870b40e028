/** Checks of the arguments; each throws an `InputError` that names the argument and the index. */
import { InputError } from './errors.ts'
import type { Capacities, DenseProblem, SparseProblem } from './types.ts'

/** Sums of costs up to this size stay finite, so that `Infinity` can only mean forbidden. */
export const largestCost = 1e300

/** Costs of either form: listed pairs where there are `rowStarts`, all of them otherwise. */
export function checkProblem(problem: DenseProblem | SparseProblem): void {
  checkGiven(problem)
  if ('rowStarts' in problem) checkSparse(problem)
  else checkDense(problem)
}

function checkGiven(problem: unknown): void {
  if (typeof problem !== 'object' || problem === null)
    throw wrongType('problem', problem, '{ rows, columns, costs }')
}

export function checkDense(problem: DenseProblem): void {
  checkGiven(problem)
  const { rows, columns, costs } = problem
  checkCount('rows', rows)
  checkCount('columns', columns)
  if (!(costs instanceof Float64Array)) throw wrongType('costs', costs, 'a Float64Array')
  checkLength('costs', costs, rows * columns, 'rows × columns')
  checkCosts(costs)
}

export function checkSparse(problem: SparseProblem): void {
  checkGiven(problem)
  const { rows, columns, rowStarts, columnIndices, costs } = problem
  checkCount('rows', rows)
  checkCount('columns', columns)
  if (!(rowStarts instanceof Int32Array)) throw wrongType('rowStarts', rowStarts, 'an Int32Array')
  if (!(columnIndices instanceof Int32Array)) throw wrongType('columnIndices', columnIndices, 'an Int32Array')
  if (!(costs instanceof Float64Array)) throw wrongType('costs', costs, 'a Float64Array')
  checkLength('rowStarts', rowStarts, rows + 1, 'rows + 1')
  if (rowStarts[0] !== 0) {
    throw new InputError('out-of-range', {
      argument: 'rowStarts',
      index: 0,
      value: rowStarts[0],
      expected: '0',
    })
  }
  for (let row = 0; row < rows; row++) {
    if (rowStarts[row + 1]! < rowStarts[row]!) {
      const expected = `at least rowStarts[${row}] (${rowStarts[row]})`
      throw new InputError('not-ascending', {
        argument: 'rowStarts',
        index: row + 1,
        value: rowStarts[row + 1],
        expected,
      })
    }
  }
  checkLength('columnIndices', columnIndices, rowStarts[rows]!, 'the last of rowStarts')
  checkLength('costs', costs, columnIndices.length, 'the length of columnIndices')
  checkColumnIndices(rows, columns, rowStarts, columnIndices)
  checkCosts(costs)
}

export function checkCapacities(rows: number, columns: number, capacities: Capacities): void {
  checkCounts('rowCapacity', capacities.rowCapacity, rows, 'rows')
  checkCounts('columnCapacity', capacities.columnCapacity, columns, 'columns')
  checkCounts('columnMinimum', capacities.columnMinimum, columns, 'columns')
  const { columnMinimum, columnCapacity } = capacities
  if (columnMinimum === undefined) return
  for (let column = 0; column < columns; column++) {
    const capacity = columnCapacity === undefined ? 1 : columnCapacity[column]!
    if (columnMinimum[column]! <= capacity) continue
    throw new InputError('minimum-above-capacity', {
      argument: 'columnMinimum',
      index: column,
      value: columnMinimum[column],
      expected: `at most the column's capacity (${capacity})`,
    })
  }
}

/** A whole number that is at least 0 and small enough to index typed arrays with. */
export function checkCount(argument: string, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= 0x7fffffff) return
  throw new InputError('not-a-count', { argument, value, expected: 'a whole number from 0 to 2147483647' })
}

function checkCounts(
  argument: string,
  counts: Int32Array | undefined,
  length: number,
  meaning: string,
): void {
  if (counts === undefined) return
  if (!(counts instanceof Int32Array)) throw wrongType(argument, counts, 'an Int32Array')
  checkLength(argument, counts, length, meaning)
  const index = counts.findIndex((count) => count < 0)
  if (index < 0) return
  throw new InputError('negative', { argument, index, value: counts[index], expected: 'at least 0' })
}

export function checkLength(
  argument: string,
  array: { readonly length: number },
  length: number,
  meaning: string,
): void {
  if (array.length === length) return
  const at = { argument: `${argument}.length`, value: array.length, expected: `${length} (${meaning})` }
  throw new InputError('wrong-length', at)
}

export function wrongType(argument: string, value: unknown, expected: string): InputError {
  const name = value === null ? 'null' : typeof value === 'object' ? value.constructor?.name : typeof value
  return new InputError('wrong-type', { argument, value: name ?? 'object', expected })
}

function checkCosts(costs: Float64Array): void {
  for (let index = 0; index < costs.length; index++) {
    // Four good ones at a time: this is a fair part of the time that easy problems take. NaN fails the comparisons.
    while (
      Math.abs(costs[index]!) <= largestCost &&
      Math.abs(costs[index + 1]!) <= largestCost &&
      Math.abs(costs[index + 2]!) <= largestCost &&
      Math.abs(costs[index + 3]!) <= largestCost
    )
      index += 4
    const cost = costs[index]
    if (cost === undefined || Math.abs(cost) <= largestCost || cost === Number.POSITIVE_INFINITY) continue
    const expected = `a number from -${largestCost} to ${largestCost}, or Infinity for a forbidden pair`
    const code = Number.isNaN(cost) ? 'not-a-number' : 'out-of-range'
    throw new InputError(code, { argument: 'costs', index, value: cost, expected })
  }
}

function checkColumnIndices(
  rows: number,
  columns: number,
  rowStarts: Int32Array,
  columnIndices: Int32Array,
): void {
  const seenInRow = new Int32Array(columns).fill(-1)
  for (let row = 0; row < rows; row++) {
    for (let index = rowStarts[row]!; index < rowStarts[row + 1]!; index++) {
      const column = columnIndices[index]!
      const at = { argument: 'columnIndices', index, value: column }
      if (column < 0 || column >= columns) {
        throw new InputError('out-of-range', { ...at, expected: `a column from 0 to ${columns - 1}` })
      }
      if (seenInRow[column] === row) {
        throw new InputError('twice', { ...at, expected: `each column once in row ${row}` })
      }
      seenInRow[column] = row
    }
  }
}
