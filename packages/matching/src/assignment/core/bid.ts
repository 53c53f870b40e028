/**
 * A good start at little cost: every row takes its cheapest column, which rises in price by what the second cheapest would
 * cost more; who loses a column bids again (augmenting row reduction of R. Jonker, A. Volgenant, Computing 38, 1987). In
 * bounded rounds: left alone, chains of ever smaller bids can take longer than everything else.
 */
import type { Steps } from '../../steps.ts'
import { type Candidates, redraw } from './candidates.ts'
import { type State, waitingRows } from './state.ts'

const rounds = 3
/** How often rows may take a column from another, as a multiple of their number, and in one go. */
const bidsPerRow = 8
const longestChain = 500

export function* bid(candidates: Candidates, state: State): Steps<void> {
  const bids = { left: bidsPerRow * candidates.rows }
  const waiting = waitingRows(state.columnOf)
  for (let round = 0; round < rounds && waiting.count > 0; round++) {
    let later = 0
    for (let k = 0; k < waiting.count; k++) {
      if (k % 64 === 0) yield 0
      const row = chainFrom(candidates, state, waiting.rows[k]!, bids)
      if (row >= 0) waiting.rows[later++] = row
    }
    waiting.count = later
  }
}

/** Lets a row bid, then who lost a column to it and so on; returns the last if it is still without, or -1. */
function chainFrom(candidates: Candidates, state: State, start: number, bids: { left: number }): number {
  const { starts, ends, columnIndices, costs, beyond } = candidates
  const { columnOf, rowOf, costOf, columnPotential } = state
  let longest = longestChain
  for (let row = start; ; ) {
    let least = Number.POSITIVE_INFINITY
    let second = Number.POSITIVE_INFINITY
    let best = -1
    let isFree = false
    for (let arc = starts[row]!; arc < ends[row]!; arc++) {
      const price = costs[arc]! - columnPotential[columnIndices[arc]!]!
      if (price > second || price === Number.POSITIVE_INFINITY) continue
      if (price < least) {
        second = least
        least = price
        best = arc
        isFree = rowOf[columnIndices[arc]!]! < 0
      } else {
        second = price
        // Of equally cheap columns a free one.
        if (price === least && !isFree && rowOf[columnIndices[arc]!]! < 0) {
          best = arc
          isFree = true
        }
      }
    }
    if (second > beyond[row]!) {
      redraw(candidates, row, columnPotential)
      continue
    }
    if (best < 0) return -1
    const column = columnIndices[best]!
    if (!isFree) {
      // With nowhere else to go, or nothing to win, a column that is taken is left to the searches. Rounding may swallow
      // a difference, which would then move nothing for ever.
      const isNothing =
        second === Number.POSITIVE_INFINITY || !(costs[best]! - second < columnPotential[column]!)
      if (isNothing || --longest < 0 || --bids.left < 0) return row
    }
    if (second < Number.POSITIVE_INFINITY)
      columnPotential[column] = Math.min(columnPotential[column]!, costs[best]! - second)
    const before = rowOf[column]!
    columnOf[row] = column
    rowOf[column] = row
    costOf[row] = costs[best]!
    if (before < 0) return -1
    columnOf[before] = -1
    row = before
  }
}
