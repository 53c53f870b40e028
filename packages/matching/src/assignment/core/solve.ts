/** From candidates to a solution: bids, an auction where prices are far from settled, and shortest paths for the rest. */
import type { Steps } from '../../steps.ts'
import type { RowSolution } from '../row-solution.ts'
import { settlePrices } from './auction.ts'
import { bid } from './bid.ts'
import type { Candidates } from './candidates.ts'
import { release } from './release.ts'
import { Search } from './search.ts'
import { nobodyPlaced, waitingRows } from './state.ts'

/** Gives every row a column at the least total cost, as far as columns can be reached. */
export function* solveRows(draw: () => Steps<Candidates>): Steps<RowSolution> {
  // An auction is in vain, and leaves wrong prices, where some column cannot get a row.
  return (yield* solve(yield* draw(), true)) ?? ((yield* solve(yield* draw(), false)) as RowSolution)
}

function* solve(candidates: Candidates, mayAuction: boolean): Steps<RowSolution | undefined> {
  const { rows } = candidates
  const state = nobodyPlaced(candidates)
  yield* bid(candidates, state)
  let search = new Search(candidates, state)
  let isOpen = mayAuction
  let isSettled = false
  let waiting = waitingRows(state.columnOf).count
  // Most rows want columns that others have.
  let isHard = waiting > rows / 2
  for (let row = 0; row < rows; row++) {
    if (isHard && isOpen) {
      yield* settlePrices(candidates, state)
      yield* bid(candidates, state)
      search = new Search(candidates, state)
      isOpen = false
      isSettled = true
      row = 0
    }
    if (state.columnOf[row]! >= 0) continue
    yield row / rows
    yield* search.place(row)
    if (search.closed !== undefined) {
      if (isSettled) return undefined
      isOpen = false
    }
    waiting--
    isHard = areSearchesLong(search, candidates, waiting)
  }
  if (isSettled) yield* release(candidates, state)
  const { columnOf, rowOf, costOf, columnPotential } = state
  const rowPotential = costOf.map((cost, row) =>
    columnOf[row]! < 0 ? 0 : cost - columnPotential[columnOf[row]!]!,
  )
  const { closed } = search
  return {
    columnOf,
    rowOf,
    rowPotential,
    columnPotential,
    closedRows: closed?.rows,
    closedColumns: closed?.columns,
  }
}

/** Columns that searches over listed pairs may go through before an auction is worth its while, for each row. */
const listedColumns = 8
/** How much longer the last searches may be than those before. */
const growth = 8
/** The same for candidates that turned out to be too few. */
const widenings = 1 / 4

function areSearchesLong(search: Search, { rows, matrix }: Candidates, waiting: number): boolean {
  if (matrix !== undefined) return search.widened > widenings * rows
  const most = listedColumns * rows
  return search.settled > most && waiting * Math.min(rows, (growth * search.settled) / search.searches) > most
}
