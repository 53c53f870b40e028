/** Ranks and alternatives of every pair, from one walk over the matrix. */
import type { Matrix } from './matrix.ts'
import type { Pace } from './pace.ts'
import type { Solution } from './solve.ts'

/** How many alternatives are kept on each side. */
const kept = 5

export interface Neighbours {
  /** For each row with a pair: its place in the row, possible columns, and the best other columns. */
  rowRank: Int32Array
  rowPossible: Int32Array
  rowBest: number[][]
  /** For each row with a pair: its place in its column. */
  columnRank: Int32Array
  columnPossible: Int32Array
  /** For each column with a pair: the best rows, one more than kept for each of its pairs. */
  columnBest: number[][]
  /** Pairs that would both score strictly more together than now. */
  blocking: number
}

export async function neighboursOf(
  matrix: Matrix,
  solution: Solution,
  places: Int32Array,
  pace: Pace,
): Promise<Neighbours> {
  const { rows, columns, units } = matrix
  const { columnOf } = solution
  const members: number[][] = Array.from({ length: columns }, () => [])
  columnOf.forEach((column, row) => {
    if (column >= 0) members[column]!.push(row)
  })
  // Below this a column would rather have another; 0 with a free place.
  const worstOfColumn = Float64Array.from(members, (list, column) =>
    list.length < places[column]! ? -1 : Math.min(...list.map((row) => units[row * columns + column]!)),
  )
  const rowRank = new Int32Array(rows)
  const rowPossible = new Int32Array(rows)
  const rowBest: number[][] = Array.from({ length: rows }, () => [])
  const columnRank = new Int32Array(rows).fill(1)
  const columnPossible = new Int32Array(columns)
  const columnBest: number[][] = members.map(() => [])
  const columnFloor = new Int32Array(columns).fill(-1)
  let blocking = 0
  for (let row = 0; row < rows; row++) {
    const start = row * columns
    const own = columnOf[row]!
    const ownUnits = own < 0 ? -1 : units[start + own]!
    let possible = 0
    let better = 0
    const best = rowBest[row]!
    let floor = -1
    for (let column = 0; column < columns; column++) {
      const value = units[start + column]!
      if (value < 0) continue
      possible++
      columnPossible[column]! += 1
      if (value > ownUnits) {
        if (own >= 0) better++
        if (value > worstOfColumn[column]!) blocking++
      }
      if (own >= 0 && column !== own && value > floor) {
        keepBest(best, column, kept, (c) => units[start + c]!)
        if (best.length === kept) floor = units[start + best[kept - 1]!]!
      }
      const inside = members[column]!
      if (inside.length === 0) continue
      for (const member of inside) if (value > units[member * columns + column]!) columnRank[member]! += 1
      if (value > columnFloor[column]!) {
        const list = columnBest[column]!
        const length = kept + inside.length
        keepBest(list, row, length, (r) => units[r * columns + column]!)
        if (list.length === length) columnFloor[column] = units[list[length - 1]! * columns + column]!
      }
    }
    rowPossible[row] = possible
    rowRank[row] = better + 1
    if (pace.isDue()) await pace.rest('explaining', 0.7 + (0.2 * (row + 1)) / rows)
  }
  return { rowRank, rowPossible, rowBest, columnRank, columnPossible, columnBest, blocking }
}

/** Inserts an item into a list sorted by falling value; earlier items stay before equal ones. */
function keepBest(list: number[], item: number, length: number, worthOf: (item: number) => number): void {
  const value = worthOf(item)
  let at = list.length
  while (at > 0 && worthOf(list[at - 1]!) < value) at--
  if (at >= length) return
  list.splice(at, 0, item)
  if (list.length > length) list.pop()
}
