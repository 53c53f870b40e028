/**
 * The fairest choice among those with most pairs: the worst-off pair as good as possible, then the next, and so on
 * (leximin), then the best total. Compared in whole points, as people see them.
 *
 * Level by level from the lowest score, the fewest pairs of that level are found by an assignment in which only they
 * cost something; several levels at once, each costing more than all above it together. The potentials say what every such choice must hold (complementary slackness): pairs with a gap are
 * out, people and places whose potential is not the common one stay as they are. What is left is searched for the next
 * level, and in the end for the total. See Burkard, Dell'Amico, Martello, Assignment Problems (2012), 6.5.
 */
import { assignWithCapacitiesInSteps } from '../assignment/capacities.ts'
import type { CapacityAssignment } from '../assignment/types.ts'
import { unitsPerPoint } from '../criteria/compile.ts'
import type { Steps } from '../steps.ts'

export interface FairProblem {
  rows: number
  columns: number
  /** Units of each possible pair without bonus, `Infinity` where it is not possible. */
  score: Float64Array
  /** What each pair adds to the total, bonus included. */
  worth: Float64Array
  capacity: Int32Array
  minimum: Int32Array
  /** The most pairs that there can be. */
  pairs: number
}

const out = Number.POSITIVE_INFINITY

/** The column of each row, -1 without. */
export function* fairestColumns(problem: FairProblem): Steps<Int32Array> {
  const { rows, columns, score, worth, pairs } = problem
  // One more column to stay without a pair in, for exactly as many as must: then every row has a column.
  const width = columns + 1
  const staying = rows - pairs
  const at = (row: number, column: number): number => row * width + column
  const allowed = new Uint8Array(rows * width)
  const level = new Int16Array(rows * width).fill(-1)
  for (let row = 0; row < rows; row++) {
    allowed[at(row, columns)] = staying > 0 ? 1 : 0
    for (let column = 0; column < columns; column++) {
      const units = score[row * columns + column]!
      if (units === out) continue
      allowed[at(row, column)] = 1
      level[at(row, column)] = Math.round(units / unitsPerPoint)
    }
  }
  const capacity = Int32Array.of(...problem.capacity, staying)
  const minimum = Int32Array.of(...problem.minimum, staying)
  const costs = new Float64Array(rows * width)
  const fill = function* (costOf: (cell: number) => number): Steps<void> {
    for (let row = 0; row < rows; row++) {
      yield 0
      for (let cell = row * width; cell < (row + 1) * width; cell++)
        costs[cell] = allowed[cell] === 1 ? costOf(cell) : out
    }
  }
  const solve = (maximise: boolean) =>
    assignWithCapacitiesInSteps({
      ...{ rows, columns: width, costs, maximise },
      ...{ columnCapacity: capacity, columnMinimum: minimum },
    })

  const levels = [...new Set(level)].filter((points) => points >= 0).sort((a, b) => a - b)
  const together = levelsTogether(rows)
  let undecided = pairs
  for (let from = 0; from < levels.length && undecided > 0; from += together) {
    const some = levels.slice(from, from + together)
    const weight = new Map(some.map((points, k) => [points, (rows + 1) ** (some.length - 1 - k)]))
    yield* fill((cell) => weight.get(level[cell]!) ?? 0)
    yield from / levels.length
    const found = yield* solve(false)
    undecided -= pairsIn(found, (row, column) => weight.has(level[at(row, column)]!))
    if (found.cost > 0) yield* keepOnlyOptima(found, { rows, width, costs, allowed, capacity, minimum })
    // Nobody needs these levels: no choice that is as fair has a pair of them.
    else for (let cell = 0; cell < level.length; cell++) if (weight.has(level[cell]!)) allowed[cell] = 0
  }
  yield* fill((cell) =>
    cell % width === columns ? 0 : worth[Math.floor(cell / width) * columns + (cell % width)]!,
  )
  const { rowStarts, columnIndices } = yield* solve(true)
  return Int32Array.from({ length: rows }, (_, row) => {
    const column = columnIndices[rowStarts[row]!]!
    return column === columns ? -1 : column
  })
}

/** How many levels can be told apart in one sum of whole numbers that a double holds exactly. */
function levelsTogether(rows: number): number {
  const digits = (53 * Math.LN2 - Math.log(2 * rows + 2)) / Math.log(rows + 1)
  return Math.max(1, Math.min(100, 1 + Math.floor(digits)))
}

function pairsIn(
  { rowStarts, columnIndices }: CapacityAssignment,
  counts: (row: number, column: number) => boolean,
): number {
  let count = 0
  for (let row = 0; row + 1 < rowStarts.length; row++)
    for (let k = rowStarts[row]!; k < rowStarts[row + 1]!; k++) if (counts(row, columnIndices[k]!)) count += 1
  return count
}

interface Face {
  rows: number
  width: number
  costs: Float64Array
  allowed: Uint8Array
  capacity: Int32Array
  minimum: Int32Array
}

/** Narrows the problem to the choices that are optimal for the costs of the moment, all of them and no others. */
function* keepOnlyOptima(found: CapacityAssignment, face: Face): Steps<void> {
  const { rows, width, costs, allowed, capacity, minimum } = face
  const { rowPotential, columnPotential, rowStarts, columnIndices, columnStarts } = found
  for (let row = 0; row < rows; row++) {
    yield 0
    const own = columnIndices[rowStarts[row]!]!
    const isForced = rowPotential[row]! + columnPotential[own]! > costs[row * width + own]!
    for (let column = 0; column < width; column++) {
      const cell = row * width + column
      if (column === own || allowed[cell] === 0) continue
      if (isForced || rowPotential[row]! + columnPotential[column]! < costs[cell]!) allowed[cell] = 0
    }
  }
  let common = Number.NEGATIVE_INFINITY
  const load = (column: number): number => columnStarts[column + 1]! - columnStarts[column]!
  for (let column = 0; column < width; column++)
    if (load(column) > minimum[column]!) common = Math.max(common, columnPotential[column]!)
  for (let column = 0; column < width; column++) {
    if (capacity[column] === minimum[column] || common === Number.NEGATIVE_INFINITY) continue
    if (columnPotential[column]! < common) minimum[column] = capacity[column]!
    else if (columnPotential[column]! > common) capacity[column] = minimum[column]!
  }
}
