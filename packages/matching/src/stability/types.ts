/** Shapes of everything that goes into and comes out of the stability floor. */

/** One side's wishes, best first; those in a list of their own are equally good: `[2, [0, 1]]`. Who is missing is refused. */
export type PreferenceList = readonly (number | readonly number[])[]

/** Two sides and what they think of each other. A pair is possible where each stands on the other's list. */
export interface Market {
  /** The columns that each row accepts. A row takes one column. */
  readonly rowLists: readonly PreferenceList[]
  /** The rows that each column accepts. */
  readonly columnLists: readonly PreferenceList[]
  /** How many rows each column takes at most; 1 each when absent. */
  readonly columnCapacity?: Int32Array | undefined
}

/** Who goes with whom. The rows of column `j` are `rowIndices[columnStarts[j]] … [columnStarts[j + 1] - 1]`, ascending. */
export interface StableMatching {
  /** Column of each row, or -1 when the row is left out. */
  readonly columnOf: Int32Array
  readonly columnStarts: Int32Array
  readonly rowIndices: Int32Array
  /** Number of pairs. */
  readonly size: number
}

/** A row and a column who would both rather have each other than whom they have. */
export interface BlockingPair {
  readonly row: number
  readonly column: number
}
