/**
 * Good potentials for problems in which many rows want the same columns, or neighbours each other's: an auction with bids
 * that raise prices by a step more than they must, at first large and then smaller (ε-scaling of D. P. Bertsekas, The
 * auction algorithm: a distributed relaxation method for the assignment problem, Annals of Operations Research 14, 1988).
 * It ends where steps are small beside the differences of prices that rows choose by; exact bids and searches take over.
 *
 * Columns may be without a row afterwards although their potential fell: that is for `release` to mend.
 */
import type { Steps } from '../../steps.ts'
import { type Candidates, type Matrix, redraw } from './candidates.ts'
import { lowest, scan } from './scan.ts'
import { leastPrice, type State, waitingRows } from './state.ts'

/** The first step, as a share of how much dearer than its cheapest column a column is for a row on average. */
const firstStep = 0.1
const nextStep = 0.25
/**
 * Steps are small enough from this multiple of the average difference on. Where a bid may have to look at whole rows,
 * searches are soon the cheaper of the two.
 */
const smallDense = 2.5
const smallListed = 1 / 16
const phases = 12
/** A phase ends with some rows unplaced rather than with endless bids of a few. */
const bidsPerRow = 16
/** Bids between two steps, and pairs that they may look at. */
const longestChain = 500
const mostPairs = 400_000
/** How often a row looks at all columns before it draws candidates anew, where candidates turned out short-lived. */
const mostPatience = 15
/** With fewer columns than this a look at all of them costs no more than drawing candidates. */
const candidatesFrom = 256

export function* settlePrices(candidates: Candidates, state: State): Steps<void> {
  const small = candidates.matrix === undefined ? smallListed : smallDense
  const auction = new Auction(candidates, state)
  let step = oddMultiple(firstStep * spread(candidates, state))
  for (let phase = 0; phase < phases && step > 0; phase++, step *= nextStep)
    if ((yield* auction.hold(step)) >= step / small) break
  keepNear(candidates, state, 0)
}

class Auction {
  private readonly candidates: Candidates
  private readonly state: State
  private readonly looksAtAll: boolean
  /** How often a row looks at all columns before it draws candidates anew. */
  private readonly patience: Uint8Array
  /** How often a row looked at all columns, and was content with its candidates, since it drew them. */
  private readonly looks: Uint8Array
  private readonly uses: Uint8Array
  /** The last two columns that a row wanted, if it looks at all of them anyhow. */
  private readonly wanted: Int32Array
  private cost = 0
  private bids = 0
  /** By how much the second cheapest column was dearer than the cheapest, summed over all bids. */
  private differences = 0

  constructor(candidates: Candidates, state: State) {
    const { rows, columns, matrix, costs } = candidates
    this.candidates = candidates
    this.state = state
    this.looksAtAll = matrix !== undefined && (columns < candidatesFrom || costs.length === 0)
    this.patience = new Uint8Array(rows)
    this.looks = new Uint8Array(rows)
    this.uses = new Uint8Array(rows).fill(2)
    this.wanted = new Int32Array(this.looksAtAll ? 2 * rows : 0).fill(-1)
  }

  /** One phase; returns by how much the second cheapest column was dearer, on average. */
  *hold(step: number): Steps<number> {
    keepNear(this.candidates, this.state, step)
    this.bids = 0
    this.differences = 0
    const most = bidsPerRow * this.candidates.rows
    const waiting = waitingRows(this.state.columnOf)
    for (let k = waiting.count - 1; k >= 0 && this.bids < most; k--) {
      for (let row = waiting.rows[k]!; row >= 0 && this.bids < most; ) {
        yield 0
        row = this.chainFrom(row, step)
      }
    }
    return this.bids === 0 ? step : this.differences / this.bids
  }

  /** Lets a row bid, then who lost a column to it and so on; returns who is without after many bids, or -1. */
  private chainFrom(start: number, step: number): number {
    const { columns, matrix } = this.candidates
    const { columnOf, rowOf, costOf, columnPotential } = this.state
    const most = matrix === undefined ? longestChain : Math.min(longestChain, 1 + mostPairs / columns)
    let row = start
    for (let bids = 0; row >= 0 && bids < most; bids++) {
      const column = this.looksAtAll ? this.findAmongAll(row) : this.findAmongCandidates(row)
      if (column < 0) return -1
      const least = lowest[0]!
      // Where there is no second column, the step alone has to do.
      const second = lowest[1]! < Number.POSITIVE_INFINITY ? lowest[1]! : least
      this.bids++
      this.differences += second - least
      columnPotential[column] = this.cost - second - step
      const before = rowOf[column]!
      columnOf[row] = column
      rowOf[column] = row
      costOf[row] = this.cost
      if (before >= 0) columnOf[before] = -1
      row = before
    }
    return row
  }

  /** Leaves the two lowest prices of a row in `lowest`, and returns the cheapest column or -1. */
  private findAmongCandidates(row: number): number {
    const { looks, uses, patience } = this
    const { matrix, starts, ends, columnIndices, costs, beyond } = this.candidates
    const { columnPotential } = this.state
    for (;;) {
      let least = Number.POSITIVE_INFINITY
      let second = Number.POSITIVE_INFINITY
      let best = -1
      for (let arc = starts[row]!; arc < ends[row]!; arc++) {
        const price = costs[arc]! - columnPotential[columnIndices[arc]!]!
        if (!(price < second)) continue
        if (price < least) {
          second = least
          least = price
          best = arc
        } else second = price
      }
      lowest[0] = least
      lowest[1] = second
      const column = best < 0 ? -1 : columnIndices[best]!
      if (second <= beyond[row]! || matrix === undefined) {
        if (uses[row]! < 3) uses[row]!++
        if (best >= 0) this.cost = costs[best]!
        return column
      }
      if (looks[row]! < patience[row]!) {
        looks[row]!++
        return this.find(matrix, row, column)
      }
      if (uses[row]! < 2) patience[row] = Math.min(mostPatience, 2 * patience[row]! + 1)
      else if (uses[row]! > 2) patience[row]! >>= 1
      looks[row] = 0
      uses[row] = 0
      redraw(this.candidates, row, columnPotential)
    }
  }

  /** The same without candidates. */
  private findAmongAll(row: number): number {
    const { wanted } = this
    const { rows, columns, matrix } = this.candidates
    const { columnPotential } = this.state
    if (matrix === undefined) return -1
    const { costs, sign } = matrix
    let first = wanted[row]!
    lowest.fill(Number.POSITIVE_INFINITY)
    if (first >= 0) {
      lowest[0] = sign * costs[row * columns + first]! - columnPotential[first]!
      const other = wanted[rows + row]!
      if (other >= 0) {
        lowest[1] = sign * costs[row * columns + other]! - columnPotential[other]!
        if (lowest[1]! < lowest[0]!) {
          lowest.reverse()
          first = other
        }
      }
    }
    const column = this.find(matrix, row, first)
    if (column >= 0 && column !== wanted[row]) {
      wanted[rows + row] = wanted[row]!
      wanted[row] = column
    }
    return column
  }

  private find(matrix: Matrix, row: number, known: number): number {
    const column = scan(matrix, row, this.state.columnPotential, known)
    if (column >= 0) this.cost = matrix.sign * matrix.costs[row * this.candidates.columns + column]!
    return column
  }
}

/** Unpairs the rows whose pair is dearer than another column by more than `tolerance`. */
function keepNear(
  candidates: Candidates,
  { columnOf, rowOf, costOf, columnPotential }: State,
  tolerance: number,
): void {
  for (let row = 0; row < candidates.rows; row++) {
    const column = columnOf[row]!
    if (column < 0) continue
    const price = costOf[row]! - columnPotential[column]!
    if (price <= leastPrice(candidates, columnPotential, row) + tolerance) continue
    columnOf[row] = -1
    rowOf[column] = -1
  }
}

/**
 * About a number, as a multiple of a power of two: with such steps the potentials of whole costs are free of rounding. And
 * not a power of two itself: with whole costs that would make many prices equal, and wars over them long.
 */
function oddMultiple(most: number): number {
  const odd = 181
  if (!(most > 0)) return 0
  let power = 1
  while (2 * odd * power <= most) power *= 2
  while (odd * power > most) power /= 2
  return odd * power
}

/** How much dearer a column is than the cheapest, from one column of each row. */
function spread(candidates: Candidates, { columnPotential }: State): number {
  const { rows, columns, matrix, starts, ends, columnIndices, costs } = candidates
  let sum = 0
  let count = 0
  for (let row = 0; row < rows; row++) {
    const arcs = ends[row]! - starts[row]!
    if (arcs === 0 && matrix === undefined) continue
    // Neighbouring rows look at columns far apart.
    const place = (row * 7919) % (matrix === undefined ? arcs : columns)
    const column = matrix === undefined ? columnIndices[starts[row]! + place]! : place
    const cost =
      matrix === undefined ? costs[starts[row]! + place]! : matrix.sign * matrix.costs[row * columns + place]!
    const dearer = cost - columnPotential[column]! - leastPrice(candidates, columnPotential, row)
    if (!Number.isFinite(dearer)) continue
    sum += dearer
    count++
  }
  return count === 0 ? 0 : sum / count
}
