import type { Steps } from '../../steps.ts'
import type { Arcs } from '../arcs.ts'

/**
 * What the solver looks at of each row: a few candidates, and a bound on the price (cost minus column potential) of every
 * other column. Column potentials only ever fall, so prices only rise and a bound stays true until it is needed and drawn
 * anew. The core of A. Volgenant, Linear and semi-assignment problems: a core oriented approach, Computers & Operations
 * Research 23 (1996), with the pricing of the other pairs moved to where a search or a bid asks for them.
 */
export interface Candidates {
  readonly rows: number
  readonly columns: number
  /** The candidates of row `i` stand at `starts[i] … ends[i] - 1`, in any order; there may be one start more. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly columnIndices: Int32Array
  /** To minimise; `Infinity` is forbidden. */
  readonly costs: Float64Array
  /** The price of every other column is at least this; `Infinity` where there is none. */
  readonly beyond: Float64Array
  /** All costs, where candidates are only some of them. */
  readonly matrix: Matrix | undefined
}

/** All costs row by row; multiplied by `sign` they are to be minimised, but `Infinity` is forbidden with either sign. */
export interface Matrix {
  readonly costs: Float64Array
  readonly sign: 1 | -1
}

/** Candidates that a row has at least, where it has so many columns, and those that it has room for. */
const width = 16
const room = 2 * width

/** Pairs that are looked at between two steps. */
const pairsPerStep = 10_000

/** What `draw` collects; it is never entered twice at once. */
const prices = new Float64Array(room)
const places = new Int32Array(room)

/** Of listed pairs, all. */
// biome-ignore lint/correctness/useYield: as those of a dense problem, which take long to find
export function* candidatesOf({ rows, columns, rowStarts, columnIndices, costs }: Arcs): Steps<Candidates> {
  return {
    rows,
    columns,
    starts: rowStarts,
    ends: rowStarts.subarray(1),
    columnIndices,
    costs,
    beyond: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
    matrix: undefined,
  }
}

/** The cheapest columns of each row of a dense problem. */
export function* cheapestOf(rows: number, columns: number, matrix: Matrix): Steps<Candidates> {
  const candidates = {
    rows,
    columns,
    starts: Int32Array.from({ length: rows }, (_, row) => row * room),
    ends: new Int32Array(rows),
    columnIndices: new Int32Array(rows * room),
    costs: new Float64Array(rows * room),
    beyond: new Float64Array(rows),
    matrix,
  }
  const columnPotential = new Float64Array(columns)
  let limit = Number.POSITIVE_INFINITY
  // Rows are often alike: what bounds one is tried on the next.
  const rowsPerStep = Math.ceil(pairsPerStep / Math.max(1, columns))
  for (let row = 0; row < rows; row++) {
    if (row % rowsPerStep === 0) yield 0
    limit = draw(candidates, matrix, row, columnPotential, limit)
  }
  return candidates
}

/** No candidates at all: every look at a row is one at all its columns. */
export function noneOf(rows: number, columns: number, matrix: Matrix): Candidates {
  return {
    rows,
    columns,
    starts: new Int32Array(rows),
    ends: new Int32Array(rows),
    columnIndices: new Int32Array(0),
    costs: new Float64Array(0),
    beyond: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
    matrix,
  }
}

/** Chooses the cheapest columns of a row anew, where there are other columns than its candidates. */
export function redraw(candidates: Candidates, row: number, columnPotential: Float64Array): void {
  const { starts, ends, columnIndices, costs, matrix } = candidates
  if (matrix === undefined) return
  const first = starts[row]!
  const count = ends[row]! - first
  let limit = Number.POSITIVE_INFINITY
  if (count >= width) {
    // At least so many columns are no dearer than this candidate.
    for (let k = 0; k < count; k++)
      prices[k] = costs[first + k]! - columnPotential[columnIndices[first + k]!]!
    prices.fill(Number.POSITIVE_INFINITY, count)
    limit = keepCheapest()
  }
  draw(candidates, matrix, row, columnPotential, limit)
}

/** Makes the columns of a row with prices below `guess` its candidates, at least `width / 2` and less than `room` of them. */
function draw(
  { columns, starts, ends, columnIndices, costs, beyond }: Candidates,
  { costs: all, sign }: Matrix,
  row: number,
  columnPotential: Float64Array,
  guess: number,
): number {
  const offset = row * columns
  // Each row begins at another column, so that rows with equal costs do not all keep the same ones.
  const middle = row % columns
  let limit = guess
  let count = 0
  for (;;) {
    for (let part = 0; part < 2; part++) {
      const to = part === 0 ? columns : middle
      for (let column = part === 0 ? middle : 0; column < to; column += 4) {
        let last = column + 4
        if (last > to) last = to
        // Most columns are too dear, and it is quickest to see that of four at a time.
        else if (
          !(
            sign * all[offset + column]! - columnPotential[column]! < limit ||
            sign * all[offset + column + 1]! - columnPotential[column + 1]! < limit ||
            sign * all[offset + column + 2]! - columnPotential[column + 2]! < limit ||
            sign * all[offset + column + 3]! - columnPotential[column + 3]! < limit
          )
        )
          continue
        for (let each = column; each < last; each++) {
          const price = sign * all[offset + each]! - columnPotential[each]!
          if (!(price < limit) || price === Number.NEGATIVE_INFINITY) continue
          prices[count] = price
          places[count++] = each
          if (count < room) continue
          limit = keepCheapest()
          count = width
        }
      }
    }
    if (count >= width >> 1 || guess === Number.POSITIVE_INFINITY) break
    // The guess was too low.
    guess = Number.POSITIVE_INFINITY
    limit = guess
    count = 0
  }
  const first = starts[row]!
  for (let k = 0; k < count; k++) {
    const column = places[k]!
    columnIndices[first + k] = column
    costs[first + k] = sign * all[offset + column]!
  }
  ends[row] = first + count
  beyond[row] = limit
  return limit
}

/** Moves the `width` cheapest of all that were collected to the front; returns the dearest of them (Hoare's selection). */
function keepCheapest(): number {
  const wanted = width - 1
  let low = 0
  let high = room - 1
  while (low < high) {
    const pivot = prices[wanted]!
    let left = low
    let right = high
    do {
      while (prices[left]! < pivot) left++
      while (prices[right]! > pivot) right--
      if (left > right) break
      const price = prices[left]!
      prices[left] = prices[right]!
      prices[right] = price
      const place = places[left]!
      places[left] = places[right]!
      places[right] = place
      left++
      right--
    } while (left <= right)
    if (right < wanted) low = left
    if (wanted < left) high = right
  }
  return prices[wanted]!
}
