/**
 * What an auction leaves to be mended where there are more columns than rows: columns without a row whose potential fell
 * all the same. Each is raised again, and takes a row over where that would rather have it, whose column is raised in its
 * turn, until one of them is back at 0 and stays without: a shortest path of its own (the reverse part of D. P. Bertsekas,
 * D. A. Castañon, A forward/reverse auction algorithm for asymmetric assignment problems, Computational Optimization and
 * Applications 1, 1992, exact and from each column once).
 */
import type { Steps } from '../../steps.ts'
import { type Arcs, turnedArcs } from '../arcs.ts'
import { NearestFirst } from '../heap.ts'
import type { Candidates, Matrix } from './candidates.ts'
import type { State } from './state.ts'

/** For a solution in which every row has its column. Bounds on prices do not hold afterwards. */
export function* release(candidates: Candidates, state: State): Steps<void> {
  const { rowOf, columnPotential } = state
  let releases: Releases | undefined
  for (let column = 0; column < candidates.columns; column++) {
    if (rowOf[column]! >= 0 || columnPotential[column] === 0) continue
    yield 1
    releases ??= new Releases(candidates, state)
    releases.raise(column)
  }
}

class Releases {
  private readonly state: State
  private readonly rows: number
  private readonly columns: number
  private readonly matrix: Matrix | undefined
  /** Listed pairs by column. */
  private readonly offers: Arcs | undefined
  private readonly distance: Float64Array
  /** The column that would take the row of this one, and at what cost. */
  private readonly cameFrom: Int32Array
  private readonly cameCost: Float64Array
  private readonly touched: Int32Array
  private readonly settled: Int32Array
  private readonly heap: NearestFirst
  private touches = 0
  /** The column that will be without a row, and by how much the first one rises then. */
  private last = -1
  private rise = Number.POSITIVE_INFINITY

  constructor(candidates: Candidates, state: State) {
    const { rows, columns, matrix } = candidates
    this.state = state
    this.rows = rows
    this.columns = columns
    this.matrix = matrix
    this.offers =
      matrix === undefined ? turnedArcs({ ...candidates, rowStarts: candidates.starts }) : undefined
    this.distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY)
    this.cameFrom = new Int32Array(columns)
    this.cameCost = new Float64Array(columns)
    this.touched = new Int32Array(columns)
    this.settled = new Int32Array(columns)
    this.heap = new NearestFirst(this.distance)
  }

  raise(start: number): void {
    const { distance, settled, touched, heap } = this
    const { columnPotential } = this.state
    let settles = 0
    this.touches = 0
    this.rise = Number.POSITIVE_INFINITY
    touched[this.touches++] = start
    distance[start] = 0
    for (let column = start; ; ) {
      settled[settles++] = column
      const atZero = distance[column]! - columnPotential[column]!
      if (atZero < this.rise) {
        this.rise = atZero
        this.last = column
      }
      this.look(column)
      if (heap.length === 0) break
      column = heap.take()
      if (distance[column]! >= this.rise) break
    }
    for (let k = 0; k < settles; k++) {
      const column = settled[k]!
      columnPotential[column] = Math.min(0, columnPotential[column]! + this.rise - distance[column]!)
    }
    columnPotential[this.last] = 0
    this.shift(start)
    for (let k = 0; k < this.touches; k++) distance[touched[k]!] = Number.POSITIVE_INFINITY
    heap.clear()
  }

  /** Which rows would rather have this column once it is raised? */
  private look(column: number): void {
    const { matrix, offers, columns } = this
    if (offers !== undefined) {
      const { rowStarts, columnIndices, costs } = offers
      for (let arc = rowStarts[column]!; arc < rowStarts[column + 1]!; arc++)
        this.offer(column, columnIndices[arc]!, costs[arc]!)
    } else if (matrix !== undefined) {
      for (let row = 0; row < this.rows; row++) {
        const cost = matrix.sign * matrix.costs[row * columns + column]!
        if (cost > Number.NEGATIVE_INFINITY) this.offer(column, row, cost)
      }
    }
  }

  private offer(column: number, row: number, cost: number): void {
    const { distance } = this
    const { columnOf, costOf, columnPotential } = this.state
    const other = columnOf[row]!
    const ahead = cost - columnPotential[column]! - (costOf[row]! - columnPotential[other]!)
    // Rounding may make a step slightly negative.
    const far = distance[column]! + Math.max(0, ahead)
    const known = distance[other]!
    if (!(far < known && far < this.rise)) return
    if (known === Number.POSITIVE_INFINITY) this.touched[this.touches++] = other
    distance[other] = far
    this.cameFrom[other] = column
    this.cameCost[other] = cost
    this.heap.update(other)
  }

  private shift(start: number): void {
    const { columnOf, rowOf, costOf } = this.state
    let row = rowOf[this.last]!
    rowOf[this.last] = -1
    for (let column = this.last; column !== start; ) {
      const taker = this.cameFrom[column]!
      const next = rowOf[taker]!
      rowOf[taker] = row
      columnOf[row] = taker
      costOf[row] = this.cameCost[column]!
      column = taker
      row = next
    }
  }
}
