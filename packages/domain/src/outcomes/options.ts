/** How a definition is evaluated; what is left out takes the default. */
export interface EvaluateOptions {
  /** Of an interval; 0.95. */
  readonly confidence?: number
  /** Fewer than so many in the denominator are "too few to say"; 10. Give 1 to see the figure all the same. */
  readonly fewest?: number
  /** For definitions that count hours at a wage set by law or contract, in minor units. */
  readonly hourlyWage?: number
}
