/** A stretch of numbers, both ends included. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
