/**
 * A stable choice: no mentee and mentor would both rather have each other than whom they have. By deferred acceptance
 * (Gale and Shapley, 1962) in which mentees propose, so that of all stable choices it is the one that is best for every
 * mentee. Both rank by what their own wishes say of the other, where the policy has a criterion for it, then by score.
 */

export interface StableProblem {
  rows: number
  columns: number
  /** What each side thinks of each pair, larger is better; `-Infinity` where it is not possible. */
  forRow: (row: number, column: number) => number
  forColumn: (row: number, column: number) => number
  capacity: Int32Array
}

/** The column of each row, -1 without. Of equals the earlier one in the drawn order comes first. */
export function stableColumns({ rows, columns, forRow, forColumn, capacity }: StableProblem): Int32Array {
  const wishes = Array.from({ length: rows }, (_, row) =>
    Int32Array.from({ length: columns }, (__, column) => column)
      .filter((column) => forRow(row, column) > Number.NEGATIVE_INFINITY)
      .sort((a, b) => forRow(row, b) - forRow(row, a) || a - b),
  )
  const next = new Int32Array(rows)
  const columnOf = new Int32Array(rows).fill(-1)
  const members: number[][] = Array.from({ length: columns }, () => [])
  const free = Array.from({ length: rows }, (_, k) => rows - 1 - k)
  for (let row = free.pop(); row !== undefined; row = free.pop()) {
    const column = wishes[row]![next[row]!]
    next[row]! += 1
    if (column === undefined) continue
    const here = members[column]!
    here.push(row)
    columnOf[row] = column
    if (here.length <= capacity[column]!) continue
    const worst = here.reduce((a, b) => {
      const difference = forColumn(a, column) - forColumn(b, column)
      return difference < 0 || (difference === 0 && a > b) ? a : b
    })
    here.splice(here.indexOf(worst), 1)
    columnOf[worst] = -1
    free.push(worst)
  }
  return columnOf
}

/** Pairs in which both would rather have each other, strictly. */
export function blockingIn(problem: StableProblem, columnOf: Int32Array): number {
  const { rows, columns, forRow, forColumn, capacity } = problem
  const members: number[][] = Array.from({ length: columns }, () => [])
  columnOf.forEach((column, row) => {
    if (column >= 0) members[column]!.push(row)
  })
  const worst = members.map((list, column) =>
    list.length < capacity[column]!
      ? Number.NEGATIVE_INFINITY
      : Math.min(...list.map((row) => forColumn(row, column))),
  )
  let blocking = 0
  for (let row = 0; row < rows; row++) {
    const own = columnOf[row]!
    const has = own < 0 ? Number.NEGATIVE_INFINITY : forRow(row, own)
    for (let column = 0; column < columns; column++)
      if (column !== own && forRow(row, column) > has && forColumn(row, column) > worst[column]!) blocking++
  }
  return blocking
}
