import type { Candidates } from './candidates.ts'
import type { State } from './state.ts'

/** What searches share: how far columns are from the row that is to be placed, and on which way. */
export interface Front {
  readonly candidates: Candidates
  readonly state: State
  /** Of columns, then of rows with other columns to look at; `-Infinity` for closed columns, which no search enters. */
  readonly distance: Float64Array
  readonly cameFrom: Int32Array
  /** Cost of the pair by which a column was reached. */
  readonly cameCost: Float64Array
  /** Columns whose distance is final, nearest first. */
  readonly settled: Int32Array
}

/** What a search found. */
export interface Way {
  /** The nearest free column, or -1 when there is none within reach. */
  readonly end: number
  readonly reached: number
  /** How many columns are settled. */
  readonly settles: number
}
