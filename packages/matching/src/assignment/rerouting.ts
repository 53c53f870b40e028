/** The best assignment without one of the pairs of another: one shortest path round the pair that falls away. */

import type { Arcs } from './arcs.ts'
import { NearestFirst } from './heap.ts'

/** An assignment that is the best of those that hold some rows where they are and bar some pairs. */
export interface Chosen {
  readonly columnOf: Int32Array
  readonly rowOf: Int32Array
  readonly rowPotential: Float64Array
  readonly columnPotential: Float64Array
  /** Potential of rows, and of columns, that are left out: at least that of everybody on their side. */
  readonly leftOutRow: number
  readonly leftOutColumn: number
  /** Rows that keep their column. */
  readonly held: readonly number[]
  /** Pairs that must not be, as `row * columns + column`. */
  readonly barred: readonly number[]
}

/**
 * The nodes of the paths: rows, columns, one node through which a row gives its being placed to one that is left out, and
 * one for columns alike.
 */
export class Rerouting {
  private readonly arcs: Arcs
  private readonly distance: Float64Array
  private readonly cameFrom: Int32Array
  private readonly isSettled: Uint8Array
  private readonly heap: NearestFirst

  constructor(arcs: Arcs) {
    const nodes = arcs.rows + arcs.columns + 2
    this.arcs = arcs
    this.distance = new Float64Array(nodes)
    this.cameFrom = new Int32Array(nodes)
    this.isSettled = new Uint8Array(nodes)
    this.heap = new NearestFirst(this.distance)
  }

  /**
   * @param chosen with the pair of `row` barred already
   * @param limit what it may cost more
   * @returns `undefined` where there is none that costs less than the limit more with as many pairs
   */
  without(chosen: Chosen & { readonly row: number }, limit: number): Chosen | undefined {
    const { rows, columns } = this.arcs
    const goal = rows + chosen.columnOf[chosen.row]!
    const reached = this.search(chosen, goal, limit)
    if (reached === undefined) return undefined
    const columnOf = chosen.columnOf.slice()
    const rowOf = chosen.rowOf.slice()
    columnOf[chosen.row] = -1
    rowOf[goal - rows] = -1
    // From the goal back: a step from a row to a column chooses the pair, everything else gives one up.
    const taken: [row: number, column: number][] = []
    for (let node = goal; node !== chosen.row; ) {
      const from = this.cameFrom[node]!
      if (from < rows && node >= rows && node < rows + columns) taken.push([from, node - rows])
      else if (from >= rows && from < rows + columns && node < rows) {
        columnOf[node] = -1
        rowOf[from - rows] = -1
      }
      node = from
    }
    for (const [row, column] of taken) {
      columnOf[row] = column
      rowOf[column] = row
    }
    const gain = (node: number): number =>
      this.isSettled[node] === 1 ? Math.max(0, reached - this.distance[node]!) : 0
    const { held, barred } = chosen
    return {
      columnOf,
      rowOf,
      rowPotential: chosen.rowPotential.map((value, row) => value + gain(row)),
      columnPotential: chosen.columnPotential.map((value, column) => value - gain(rows + column)),
      leftOutRow: chosen.leftOutRow + gain(rows + columns),
      leftOutColumn: chosen.leftOutColumn - gain(rows + columns + 1),
      held,
      barred,
    }
  }

  /** Dijkstra on reduced costs from the row that lost its column to that column. */
  private search(chosen: Chosen & { readonly row: number }, goal: number, limit: number): number | undefined {
    const { distance, cameFrom, isSettled, heap } = this
    const { rows, columns, rowStarts, columnIndices, costs } = this.arcs
    const { columnOf, rowOf, rowPotential, columnPotential, leftOutRow, leftOutColumn } = chosen
    const rowGate = rows + columns
    const columnGate = rowGate + 1
    const barred = new Set(chosen.barred)
    const isHeld = new Uint8Array(rows + columns)
    for (const row of chosen.held) {
      isHeld[row] = 1
      isHeld[rows + columnOf[row]!] = 1
    }
    distance.fill(Number.POSITIVE_INFINITY)
    isSettled.fill(0)
    heap.clear()
    const relax = (from: number, to: number, reduced: number): void => {
      if (isSettled[to] === 1 || (to < rowGate && isHeld[to] === 1)) return
      // Rounding may make a reduced cost slightly negative.
      const far = distance[from]! + Math.max(0, reduced)
      if (!(far < distance[to]!) || far >= limit) return
      distance[to] = far
      cameFrom[to] = from
      heap.update(to)
    }
    distance[chosen.row] = 0
    heap.update(chosen.row)
    while (heap.length > 0) {
      const node = heap.take()
      isSettled[node] = 1
      if (node === goal) return distance[goal]
      if (node < rows) {
        const potential = rowPotential[node]!
        for (let arc = rowStarts[node]!; arc < rowStarts[node + 1]!; arc++) {
          const column = columnIndices[arc]!
          if (column === columnOf[node] || barred.has(node * columns + column)) continue
          relax(node, rows + column, costs[arc]! - potential - columnPotential[column]!)
        }
        relax(node, rowGate, leftOutRow - potential)
      } else if (node < rowGate) {
        const column = node - rows
        if (rowOf[column]! < 0) relax(node, columnGate, columnPotential[column]! - leftOutColumn)
        else if (rowOf[column] !== chosen.row) relax(node, rowOf[column]!, 0)
      } else if (node === rowGate) {
        for (let row = 0; row < rows; row++)
          if (columnOf[row]! < 0) relax(node, row, rowPotential[row]! - leftOutRow)
      } else {
        for (let column = 0; column < columns; column++)
          if (rowOf[column]! >= 0) relax(node, rows + column, leftOutColumn - columnPotential[column]!)
      }
    }
    return undefined
  }
}
