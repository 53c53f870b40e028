/** What no choice can pass, and with it the proof that a round is the best. */
import { unitsPerPoint } from '../criteria/compile.ts'
import type { Steps } from '../steps.ts'
import { choose } from './choose.ts'
import type { Matrix } from './matrix.ts'
import { type Solution, scoresOf } from './solve.ts'

/**
 * An upper bound on the worth of every choice with as many pairs, from the potentials alone (Lagrangian duality): for
 * each pair what it is worth above its two potentials, plus the potentials of the rows and columns that such a choice
 * could use at best. It holds whatever the potentials are; for an optimal choice it equals the worth.
 */
export function* upperBound({ problem, potentials, pairs }: Solution): Steps<number | null> {
  if (potentials === null) return null
  const { row: rowPotential, column: columnPotential } = potentials
  const { rowAt, columnAt, columns, worth, capacity, minimum, perPair } = problem
  let bound = 0
  for (let r = 0; r < rowAt.length; r++) {
    yield r / rowAt.length
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
export function* mostPairs({ problem, columnOf }: Solution): Steps<number> {
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
    yield 0
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
export function* bestWorst(solution: Solution, matrix: Matrix): Steps<number> {
  const { problem, pairs } = solution
  const score = scoresOf(problem, matrix)
  const size = function* (least: number): Steps<number> {
    // Forbidden stays forbidden: infinity rounds to infinity.
    const worth = score.map((units) =>
      Math.round(units / unitsPerPoint) < least ? Number.POSITIVE_INFINITY : units,
    )
    const chosen = yield* choose({ ...problem, worth })
    return chosen?.columnOf.filter((column) => column >= 0).length ?? 0
  }
  let low = 0
  let high = 100
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((yield* size(middle)) >= pairs) low = middle
    else high = middle - 1
  }
  return low
}
