/** A row-wise solution. Rows and columns of a closed part cannot all be placed; see `closed-part.ts`. */
export interface RowSolution {
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly rowPotential: Float64Array
  /** At most 0, and 0 for columns without a row. */
  readonly columnPotential: Float64Array
  /** 1 for rows from which, or through which, a row tried in vain to reach a free column; `undefined` if all were placed. */
  readonly closedRows?: Uint8Array | undefined
  /** 1 for the columns that those rows compete for. All of them have a row. */
  readonly closedColumns?: Uint8Array | undefined
}
