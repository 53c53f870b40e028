/** Shapes of everything that goes into and comes out of the assignment floor. */

/** Every pair has a cost, written row by row; `Infinity` means that the pair is forbidden. */
export interface DenseProblem {
  readonly rows: number
  readonly columns: number
  /** `rows × columns` numbers, row-major: the cost of row `i` with column `j` stands at `i * columns + j`. */
  readonly costs: Float64Array
  /** `true`: the larger the better. Forbidden stays `Infinity`. */
  readonly maximise?: boolean | undefined
}

/**
 * Only the listed pairs are allowed (compressed rows): the candidates of row `i` are
 * `columnIndices[rowStarts[i]] … columnIndices[rowStarts[i + 1] - 1]`, each column at most once per row, any order.
 * A listed pair of cost `Infinity` is forbidden all the same.
 */
export interface SparseProblem {
  readonly rows: number
  readonly columns: number
  /** `rows + 1` ascending positions; the first is 0 and the last is the number of listed pairs. */
  readonly rowStarts: Int32Array
  readonly columnIndices: Int32Array
  readonly costs: Float64Array
  readonly maximise?: boolean | undefined
}

/** Capacities of a group assignment; each pair is used at most once. */
export interface Capacities {
  /** How many columns each row takes at most; 1 each when absent. */
  readonly rowCapacity?: Int32Array | undefined
  /** How many rows each column takes at most; 1 each when absent. */
  readonly columnCapacity?: Int32Array | undefined
  /** How many rows each column must get; 0 each when absent. */
  readonly columnMinimum?: Int32Array | undefined
}

/**
 * An optimal assignment: as many pairs as possible, and the best total among those.
 *
 * The potentials prove it. When minimising, `rowPotential[i] + columnPotential[j] <= cost(i, j)` for every allowed pair
 * and equal for every chosen one; a row that is left out has the largest row potential of all, a column that is left
 * out has the largest column potential of all. (When maximising: `>=`, and the smallest.)
 */
export interface Assignment {
  /** Column of each row, or -1 when the row is left out. */
  readonly columnOf: Int32Array
  /** Row of each column, or -1 when the column is left out. */
  readonly rowOf: Int32Array
  /** Sum of the chosen pairs' costs, in the sense of the input (not negated when maximising). */
  readonly cost: number
  /** Number of pairs. */
  readonly size: number
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
}

/**
 * An optimal group assignment. The columns of row `i` are `columnIndices[rowStarts[i]] … [rowStarts[i + 1] - 1]`,
 * ascending; the rows of column `j` are `rowIndices[columnStarts[j]] … [columnStarts[j + 1] - 1]`, ascending.
 *
 * When minimising, `rowPotential[i] + columnPotential[j] - cost(i, j)` is `<= 0` for an allowed pair that was not chosen
 * and `>= 0` for a chosen one. A row with places left has the largest row potential of all rows that have a capacity;
 * a column with places left and more than its minimum has the largest column potential of all columns above their
 * minimum, and a column at its minimum with places left has at least that. (When maximising, all turned round.)
 */
export interface CapacityAssignment {
  readonly rowStarts: Int32Array
  readonly columnIndices: Int32Array
  readonly columnStarts: Int32Array
  readonly rowIndices: Int32Array
  readonly cost: number
  readonly size: number
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
}
