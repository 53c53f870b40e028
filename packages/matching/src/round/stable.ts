/**
 * A stable choice: no mentee and mentor would both rather have each other than whom they have. By deferred acceptance
 * (Gale and Shapley, 1962) in which mentees propose, so that of all stable choices it is the one that is best for every
 * mentee. Both rank by what their own wishes say of the other, where the policy has a criterion for it, then by score.
 */
import { deferredAcceptance } from '../stability/deferred-acceptance.ts'
import type { Steps } from '../steps.ts'

export interface StableProblem {
  rows: number
  columns: number
  /** What each side thinks of each pair, larger is better; `-Infinity` where it is not possible. */
  forRow: (row: number, column: number) => number
  forColumn: (row: number, column: number) => number
  capacity: Int32Array
}

/** The column of each row, -1 without. Of equals the earlier one in the drawn order comes first. */
export function* stableColumns({
  rows,
  columns,
  forRow,
  forColumn,
  capacity,
}: StableProblem): Steps<Int32Array> {
  const wishes: Int32Array[] = []
  const liking = new Float64Array(columns)
  for (let row = 0; row < rows; row++) {
    yield row / (2 * rows)
    let count = 0
    const list = new Int32Array(columns)
    for (let column = 0; column < columns; column++) {
      liking[column] = forRow(row, column)
      if (liking[column]! > Number.NEGATIVE_INFINITY) list[count++] = column
    }
    wishes.push(list.slice(0, count).sort((a, b) => liking[b]! - liking[a]! || a - b))
  }
  const starts = new Int32Array(rows + 1)
  for (let row = 0; row < rows; row++) starts[row + 1] = starts[row]! + wishes[row]!.length
  const receiverOf = new Int32Array(starts[rows]!)
  const standing = new Float64Array(starts[rows]!)
  for (const [row, list] of wishes.entries()) {
    yield 0.5 + row / (2 * rows)
    receiverOf.set(list, starts[row])
    for (let k = 0; k < list.length; k++) standing[starts[row]! + k] = -forColumn(row, list[k]!)
  }
  const kept = deferredAcceptance({
    proposers: rows,
    receivers: columns,
    starts,
    receiverOf,
    standing,
    proposerCapacity: new Int32Array(rows).fill(1),
    receiverCapacity: capacity,
  })
  const columnOf = new Int32Array(rows).fill(-1)
  for (let row = 0; row < rows; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) if (kept[k] === 1) columnOf[row] = receiverOf[k]!
  }
  return columnOf
}

/** Pairs in which both would rather have each other, strictly. */
export function* blockingIn(problem: StableProblem, columnOf: Int32Array): Steps<number> {
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
    yield row / rows
    const own = columnOf[row]!
    const has = own < 0 ? Number.NEGATIVE_INFINITY : forRow(row, own)
    for (let column = 0; column < columns; column++)
      if (column !== own && forRow(row, column) > has && forColumn(row, column) > worst[column]!) blocking++
  }
  return blocking
}
