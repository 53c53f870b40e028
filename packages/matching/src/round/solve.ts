/** The objective as an assignment problem, its solution, and the bound that proves it. */
import { assign, assignWithCapacities, InputError } from '../assignment/index.ts'
import { unitsPerPoint } from '../criteria/compile.ts'
import type { Objective } from '../criteria/policy.ts'
import { fairestColumns } from './fairest.ts'
import type { Matrix } from './matrix.ts'
import type { Prepared } from './prepare.ts'
import { blockingIn, type StableProblem, stableColumns } from './stable.ts'

/** The people who are not pinned and the places that are left, as numbers. */
export interface RoundProblem {
  /** Row of the matrix for each row here, column of the matrix for each column here. */
  rowAt: Int32Array
  columnAt: Int32Array
  /** Width of `worth`: with `best-total` a last column stands for staying without a mentor, worth 0. */
  columns: number
  capacity: Int32Array
  minimum: Int32Array
  /** What each pair is worth in units, bonus included, plus `perPair`; `Infinity` where it is not possible. */
  worth: Float64Array
  /** With `best-total` one unit per pair, so that of equal totals the one with more pairs is chosen. */
  perPair: number
  objective: Objective
}

interface Potentials {
  row: Float64Array
  column: Float64Array
}

export interface Solution {
  problem: RoundProblem
  /** Column of the matrix for each row of the matrix, -1 without; pins included. */
  columnOf: Int32Array
  /** Prices that prove the total; `null` where the objective is not a total. */
  potentials: Potentials | null
  /** Chosen pairs without pins, and their worth in units, bonus included. */
  pairs: number
  total: number
}

export function roundProblem(matrix: Matrix, prepared: Prepared, objective: Objective): RoundProblem {
  const pinned = new Set(prepared.pinned.map(({ row }) => row))
  const taken = new Int32Array(matrix.columns)
  for (const { column } of prepared.pinned) taken[column]! += 1
  const rowAt = Int32Array.from(prepared.mentees.keys()).filter((row) => !pinned.has(row))
  const columnAt = Int32Array.from(prepared.mentors.keys()).filter((c) => prepared.places[c]! > taken[c]!)
  const mayStay = objective === 'best-total'
  const columns = columnAt.length + (mayStay ? 1 : 0)
  const capacity = new Int32Array(columns)
  const minimum = new Int32Array(columns)
  columnAt.forEach((column, c) => {
    capacity[c] = prepared.places[column]! - taken[column]!
    minimum[c] = Math.max(0, prepared.minimum[column]! - taken[column]!)
  })
  if (mayStay) capacity[columns - 1] = rowAt.length
  const perPair = mayStay ? 1 : 0
  const worth = new Float64Array(rowAt.length * columns)
  rowAt.forEach((row, r) => {
    const extra = prepared.waiting[row]!.units + perPair
    for (let c = 0; c < columnAt.length; c++) {
      const units = matrix.units[row * matrix.columns + columnAt[c]!]!
      worth[r * columns + c] = units < 0 ? Number.POSITIVE_INFINITY : units + extra
    }
  })
  return { rowAt, columnAt, columns, capacity, minimum, worth, perPair, objective }
}

interface Chosen {
  /** Column of each row of the problem, -1 without. */
  columnOf: Int32Array
  potentials: Potentials | null
}

/**
 * Solves the problem to the optimum.
 *
 * @returns `undefined` where the minimum sizes of groups cannot all be reached
 */
export function solveRound(problem: RoundProblem, matrix: Matrix, prepared: Prepared): Solution | undefined {
  const chosen = chooseBy(problem, matrix, prepared)
  if (chosen === undefined) return undefined
  const { rowAt, columnAt, columns, worth, perPair } = problem
  const columnOf = new Int32Array(matrix.rows).fill(-1)
  for (const { row, column } of prepared.pinned) columnOf[row] = column
  let pairs = 0
  let total = 0
  rowAt.forEach((row, r) => {
    const c = chosen.columnOf[r]!
    if (c < 0 || c >= columnAt.length) return
    columnOf[row] = columnAt[c]!
    pairs += 1
    total += worth[r * columns + c]! - perPair
  })
  return { problem, columnOf, potentials: chosen.potentials, pairs, total }
}

function chooseBy(problem: RoundProblem, matrix: Matrix, prepared: Prepared): Chosen | undefined {
  switch (problem.objective) {
    case 'most-pairs':
    case 'best-total':
      return choose(problem)
    case 'fairest':
      return chooseFairest(problem, matrix)
    case 'stable':
      return { columnOf: stableColumns(stableProblem(problem, matrix, prepared)), potentials: null }
  }
}

function choose({ rowAt, columns, worth, capacity, minimum }: RoundProblem): Chosen | undefined {
  const rows = rowAt.length
  if (capacity.every((places) => places === 1) && minimum.every((least) => least === 0)) {
    const { columnOf, rowPotential, columnPotential } = assign({
      rows,
      columns,
      costs: worth,
      maximise: true,
    })
    return { columnOf, potentials: { row: rowPotential, column: columnPotential } }
  }
  try {
    const groups = assignWithCapacities({
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

function chooseFairest(problem: RoundProblem, matrix: Matrix): Chosen | undefined {
  const most = choose(problem)
  if (most === undefined) return undefined
  const pairs = most.columnOf.filter((column) => column >= 0).length
  const score = scoresOf(problem, matrix)
  const columnOf = fairestColumns({ ...problem, rows: problem.rowAt.length, score, pairs })
  return { columnOf, potentials: null }
}

/** Units without bonus of every possible pair. */
function scoresOf({ rowAt, columnAt, columns, worth }: RoundProblem, matrix: Matrix): Float64Array {
  const score = worth.slice()
  rowAt.forEach((row, r) => {
    columnAt.forEach((column, c) => {
      if (score[r * columns + c] !== Number.POSITIVE_INFINITY)
        score[r * columns + c] = matrix.units[row * matrix.columns + column]!
    })
  })
  return score
}

/** Above every score: what somebody says of another comes before the score. */
const wishFirst = 1e7

/**
 * Both sides rank by their own wishes, where the policy asks for them, then by score. Where a mentor finds two equal, who
 * has waited longer comes first.
 */
function stableProblem(
  { rowAt, columnAt, capacity, worth, columns }: RoundProblem,
  matrix: Matrix,
  prepared: Prepared,
): StableProblem {
  const { wishes } = matrix
  const at = (r: number, c: number): number => rowAt[r]! * matrix.columns + columnAt[c]!
  const rank = (r: number, c: number, wish: Float64Array | undefined): number => {
    if (worth[r * columns + c] === Number.POSITIVE_INFINITY) return Number.NEGATIVE_INFINITY
    return matrix.units[at(r, c)]! + (wish === undefined ? 0 : Math.round(wish[at(r, c)]!) * wishFirst)
  }
  return {
    rows: rowAt.length,
    columns: columnAt.length,
    forRow: (r, c) => rank(r, c, wishes?.mentee),
    // A bonus is below a hundred points: as a small part of a unit it only parts equals.
    forColumn: (r, c) => rank(r, c, wishes?.mentor) + prepared.waiting[rowAt[r]!]!.units / 1e7,
    capacity,
  }
}

/** Pairs in which both would strictly rather have each other, by what the objective `stable` ranks by. */
export function blockingOf({ problem, columnOf }: Solution, matrix: Matrix, prepared: Prepared): number {
  const here = new Map(Array.from(problem.columnAt, (column, c): [number, number] => [column, c]))
  const chosen = Int32Array.from(problem.rowAt, (row) => here.get(columnOf[row]!) ?? -1)
  return blockingIn(stableProblem(problem, matrix, prepared), chosen)
}

/**
 * An upper bound on the worth of every choice with as many pairs, from the potentials alone (Lagrangian duality): for
 * each pair what it is worth above its two potentials, plus the potentials of the rows and columns that such a choice
 * could use at best. It holds whatever the potentials are; for an optimal choice it equals the worth.
 */
export function upperBound({ problem, potentials, pairs }: Solution): number | null {
  if (potentials === null) return null
  const { row: rowPotential, column: columnPotential } = potentials
  const { rowAt, columnAt, columns, worth, capacity, minimum, perPair } = problem
  let bound = 0
  for (let r = 0; r < rowAt.length; r++) {
    const u = rowPotential[r]!
    for (let c = 0; c < columns; c++) {
      const value = worth[r * columns + c]!
      if (value === Number.POSITIVE_INFINITY) continue
      const above = value - u - columnPotential[c]!
      if (above > 0) bound += above
    }
  }
  // Where everyone has a column to stay in, every row is used.
  const size = columns > columnAt.length ? rowAt.length : pairs
  const dearest = Float64Array.from(rowPotential).sort().reverse()
  for (let k = 0; k < size; k++) bound += dearest[k]!
  const order = Array.from(capacity.keys()).sort((a, b) => columnPotential[b]! - columnPotential[a]!)
  let left = size
  for (const c of order) {
    bound += columnPotential[c]! * minimum[c]!
    left -= minimum[c]!
  }
  for (const c of order) {
    const more = Math.min(left, capacity[c]! - minimum[c]!)
    bound += columnPotential[c]! * more
    left -= more
  }
  return bound - perPair * pairs
}

/**
 * The most pairs that any choice could have: by König's theorem the smallest set of rows and places that touches every
 * possible pair. Found from the rows without a pair along alternating paths.
 */
export function mostPairs({ problem, columnOf }: Solution): number {
  const { rowAt, columnAt, columns, worth, capacity } = problem
  const columnHere = new Map(Array.from(columnAt, (column, c): [number, number] => [column, c]))
  const members: number[][] = Array.from(columnAt, () => [])
  const queue: number[] = []
  const reached = new Uint8Array(rowAt.length)
  rowAt.forEach((row, r) => {
    const c = columnHere.get(columnOf[row]!)
    if (c !== undefined) members[c]!.push(r)
    else {
      reached[r] = 1
      queue.push(r)
    }
  })
  const touched = new Uint8Array(columnAt.length)
  let open = Int32Array.from(columnAt.keys())
  for (let r = queue.pop(); r !== undefined; r = queue.pop()) {
    const start = r * columns
    open = open.filter((c) => {
      if (worth[start + c] === Number.POSITIVE_INFINITY) return true
      touched[c] = 1
      for (const other of members[c]!)
        if (reached[other] === 0) {
          reached[other] = 1
          queue.push(other)
        }
      return false
    })
  }
  let cover = 0
  for (const seen of reached) if (seen === 0) cover += 1
  touched.forEach((seen, c) => {
    if (seen === 1) cover += capacity[c]!
  })
  return cover
}

/** The highest score, in whole points, that the worst-off of as many pairs can have: one point more, and somebody is left. */
export function bestWorst(solution: Solution, matrix: Matrix): number {
  const { problem, pairs } = solution
  const score = scoresOf(problem, matrix)
  const size = (least: number): number => {
    // Forbidden stays forbidden: infinity rounds to infinity.
    const worth = score.map((units) =>
      Math.round(units / unitsPerPoint) < least ? Number.POSITIVE_INFINITY : units,
    )
    return choose({ ...problem, worth })?.columnOf.filter((column) => column >= 0).length ?? 0
  }
  let low = 0
  let high = 100
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (size(middle) >= pairs) low = middle
    else high = middle - 1
  }
  return low
}
