/** The objective as an assignment problem, its solution, and the bound that proves it. */
import type { Objective } from '../criteria/policy.ts'
import type { Steps } from '../steps.ts'
import { type Chosen, choose, type Potentials } from './choose.ts'
import { fairestColumns } from './fairest.ts'
import type { Matrix } from './matrix.ts'
import type { Prepared } from './prepare.ts'
import { stableColumns } from './stable.ts'
import { stableProblem } from './stable-problem.ts'

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

function* roundProblem(matrix: Matrix, prepared: Prepared, objective: Objective): Steps<RoundProblem> {
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
  for (const [r, row] of rowAt.entries()) {
    yield 0
    const extra = prepared.waiting[row]!.units + perPair
    for (let c = 0; c < columnAt.length; c++) {
      const units = matrix.units[row * matrix.columns + columnAt[c]!]!
      worth[r * columns + c] = units < 0 ? Number.POSITIVE_INFINITY : units + extra
    }
  }
  return { rowAt, columnAt, columns, capacity, minimum, worth, perPair, objective }
}

/**
 * Solves a round to the optimum, in steps.
 *
 * @returns `undefined` where the minimum sizes of groups cannot all be reached
 */
export function* solveRound(
  matrix: Matrix,
  prepared: Prepared,
  objective: Objective,
): Steps<Solution | undefined> {
  const problem = yield* roundProblem(matrix, prepared, objective)
  const chosen = yield* chooseBy(problem, matrix, prepared)
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

function* chooseBy(problem: RoundProblem, matrix: Matrix, prepared: Prepared): Steps<Chosen | undefined> {
  switch (problem.objective) {
    case 'most-pairs':
    case 'best-total':
      return yield* choose(problem)
    case 'fairest':
      return yield* chooseFairest(problem, matrix)
    case 'stable':
      return {
        columnOf: yield* stableColumns(stableProblem(problem, matrix, prepared)),
        potentials: null,
      }
  }
}

function* chooseFairest(problem: RoundProblem, matrix: Matrix): Steps<Chosen | undefined> {
  const most = yield* choose(problem)
  if (most === undefined) return undefined
  const pairs = most.columnOf.filter((column) => column >= 0).length
  const score = scoresOf(problem, matrix)
  const columnOf = yield* fairestColumns({ ...problem, rows: problem.rowAt.length, score, pairs })
  return { columnOf, potentials: null }
}

/** Units without bonus of every possible pair. */
export function scoresOf({ rowAt, columnAt, columns, worth }: RoundProblem, matrix: Matrix): Float64Array {
  const score = worth.slice()
  rowAt.forEach((row, r) => {
    columnAt.forEach((column, c) => {
      if (score[r * columns + c] !== Number.POSITIVE_INFINITY)
        score[r * columns + c] = matrix.units[row * matrix.columns + column]!
    })
  })
  return score
}
