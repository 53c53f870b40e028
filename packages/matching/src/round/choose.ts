/** The best total of a round, with as many pairs as possible or as many as pay. */
import { assignInSteps } from '../assignment/assign.ts'
import { assignWithCapacitiesInSteps } from '../assignment/capacities.ts'
import { InputError } from '../assignment/errors.ts'
import type { Steps } from '../steps.ts'
import type { RoundProblem } from './solve.ts'

export interface Potentials {
  row: Float64Array
  column: Float64Array
}

export interface Chosen {
  /** Column of each row of the problem, -1 without. */
  columnOf: Int32Array
  potentials: Potentials | null
}

/** Where places are more than this many pairs apart from each other, groups are solved as what they are. */
const mostCells = 60_000_000

/**
 * As many pairs as possible and the best total of those; where rows may stay without a column, the best total alone.
 *
 * @returns `undefined` where the minimum sizes of groups cannot all be reached
 */
export function* choose(problem: RoundProblem): Steps<Chosen | undefined> {
  const { rowAt, columnAt, capacity, minimum } = problem
  const places = columnAt.reduce((sum, _, c) => sum + Math.min(capacity[c]!, rowAt.length), 0)
  const hasGroups = minimum.some((least) => least > 0)
  if (hasGroups || rowAt.length * places > mostCells) return yield* chooseGroups(problem)
  return yield* choosePlaces(problem, places)
}

/**
 * With a column for each place the problem is an assignment of one to one. All places of a mentor come out at one price: each
 * that is taken costs no more than any other.
 *
 * Where rows may stay, a pair that is not possible is worth nothing instead: every possible pair is worth something, so
 * that the best total never takes less than it could, and who gets nothing stays.
 */
function* choosePlaces(problem: RoundProblem, places: number): Steps<Chosen> {
  const { rowAt, columnAt, columns, worth, capacity } = problem
  const rows = rowAt.length
  const mayStay = columns > columnAt.length
  const columnOfPlace = new Int32Array(places)
  let place = 0
  for (let c = 0; c < columnAt.length; c++)
    for (let k = Math.min(capacity[c]!, rows); k > 0; k--) columnOfPlace[place++] = c
  let costs = worth
  if (mayStay || places !== columnAt.length) {
    costs = new Float64Array(rows * places)
    for (let row = 0; row < rows; row++) {
      yield 0
      for (let p = 0; p < places; p++) {
        const value = worth[row * columns + columnOfPlace[p]!]!
        costs[row * places + p] = mayStay && value === Number.POSITIVE_INFINITY ? 0 : value
      }
    }
  }
  const found = yield* assignInSteps({ rows, columns: places, costs, maximise: true })
  const { rowPotential: row } = found
  const column = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
  found.columnPotential.forEach((price, p) => {
    column[columnOfPlace[p]!] = Math.min(column[columnOfPlace[p]!]!, price)
  })
  // Without anybody to place there are no places, and no prices.
  for (let c = 0; c < columns; c++) if (column[c] === Number.POSITIVE_INFINITY) column[c] = 0
  const columnOf = found.columnOf.map((p) => (p < 0 ? -1 : columnOfPlace[p]!))
  if (mayStay) {
    // Prices from nothing up: who stays, and a place that nobody takes, are worth nothing.
    const shift = rows <= places ? 0 - smallest(column.subarray(0, columnAt.length)) : smallest(row)
    for (let r = 0; r < rows; r++) {
      row[r]! -= shift
      const c = columnOf[r]!
      if (c < 0 || worth[r * columns + c] === Number.POSITIVE_INFINITY) columnOf[r] = columnAt.length
    }
    for (let c = 0; c < columnAt.length; c++) column[c]! += shift
    column[columnAt.length] = 0
  }
  return { columnOf, potentials: { row, column } }
}

function smallest(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((least, value) => Math.min(least, value))
}

/** Groups that need their minimum, and mentors with more places than can be laid out one by one. */
function* chooseGroups({
  rowAt,
  columns,
  worth,
  capacity,
  minimum,
}: RoundProblem): Steps<Chosen | undefined> {
  const rows = rowAt.length
  try {
    const groups = yield* assignWithCapacitiesInSteps({
      rows,
      columns,
      costs: worth,
      maximise: true,
      columnCapacity: capacity,
      columnMinimum: minimum,
    })
    const columnOf = new Int32Array(rows).fill(-1)
    for (let r = 0; r < rows; r++) {
      const at = groups.rowStarts[r]!
      if (at < groups.rowStarts[r + 1]!) columnOf[r] = groups.columnIndices[at]!
    }
    return { columnOf, potentials: { row: groups.rowPotential, column: groups.columnPotential } }
  } catch (error) {
    if (error instanceof InputError && error.code === 'minimum-unreachable') return undefined
    throw error
  }
}
