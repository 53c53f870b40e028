/** So many of so many. */
export interface Share {
  readonly successes: number
  readonly n: number
}
