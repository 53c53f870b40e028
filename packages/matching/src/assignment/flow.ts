/**
 * Minimum-cost flow on source → rows → columns → sink, by successive shortest paths with potentials
 * (R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows, 1993, chapter 9): each push keeps the flow the cheapest of
 * its size, so the largest flow found is also the cheapest of the largest.
 */
import { NearestFirst } from './heap.ts'

/** Allowed pairs by row, with finite costs to minimise, and how much each side takes. */
export interface FlowProblem {
  readonly rows: number
  readonly columns: number
  readonly rowStarts: Int32Array
  readonly columnIndices: Int32Array
  readonly costs: Float64Array
  readonly rowCapacity: Int32Array
  readonly columnCapacity: Int32Array
}

/** The state of a flow; `potential` of row `i` is minus the dual value `rowPotential[i]`. */
export class PairFlow {
  readonly problem: FlowProblem
  /** 1 for each listed pair that is chosen. */
  readonly chosen: Uint8Array
  readonly rowLoad: Int32Array
  readonly columnLoad: Int32Array
  /** What each column must keep once it has it. */
  readonly columnFloor: Int32Array
  /** Of rows, then columns, then source and sink. */
  readonly potential: Float64Array
  readonly source: number
  readonly sink: number
  private readonly rowOfArc: Int32Array
  /** Chosen arcs of each column, in `slotCount` places from `slotStart`. */
  private readonly slots: Int32Array
  private readonly slotCount: Int32Array
  private readonly slotStart: Int32Array
  private readonly distance: Float64Array
  /** The arc over which a node was reached; for the source's and sink's arcs the node it came from, as -2 - node. */
  private readonly cameBy: Int32Array
  private readonly settled: Int32Array
  private readonly isSettled: Uint8Array
  private readonly heap: NearestFirst

  constructor(problem: FlowProblem) {
    const { rows, columns, rowStarts, columnIndices, costs, columnCapacity } = problem
    const nodes = rows + columns + 2
    this.problem = problem
    this.chosen = new Uint8Array(costs.length)
    this.rowLoad = new Int32Array(rows)
    this.columnLoad = new Int32Array(columns)
    this.columnFloor = new Int32Array(columns)
    this.source = rows + columns
    this.sink = rows + columns + 1
    this.distance = new Float64Array(nodes)
    this.cameBy = new Int32Array(nodes)
    this.settled = new Int32Array(nodes)
    this.isSettled = new Uint8Array(nodes)
    this.heap = new NearestFirst(this.distance)
    this.rowOfArc = new Int32Array(costs.length)
    const degree = new Int32Array(columns)
    for (let row = 0; row < rows; row++) {
      for (let arc = rowStarts[row]!; arc < rowStarts[row + 1]!; arc++) {
        this.rowOfArc[arc] = row
        degree[columnIndices[arc]!]!++
      }
    }
    this.slotCount = new Int32Array(columns)
    this.slotStart = new Int32Array(columns + 1)
    for (let column = 0; column < columns; column++) {
      this.slotStart[column + 1] =
        this.slotStart[column]! + Math.min(columnCapacity[column]!, degree[column]!)
    }
    this.slots = new Int32Array(this.slotStart[columns]!)
    // With every cost at least the smallest, no reduced cost is negative at the start.
    let least = Number.POSITIVE_INFINITY
    for (const cost of costs) if (cost < least) least = cost
    this.potential = new Float64Array(nodes)
    if (costs.length > 0) {
      this.potential.fill(-least, 0, rows)
      this.potential[this.source] = -least
    }
  }

  /** Pushes one more unit from source to sink over the cheapest way; says whether there was one. */
  pushOne(): boolean {
    return this.push(this.source, this.sink)
  }

  /** Moves one more unit into `column` without changing the size of the flow; says whether that was possible. */
  pullInto(column: number): boolean {
    const node = this.problem.rows + column
    if (this.columnLoad[column]! >= this.slotStart[column + 1]! - this.slotStart[column]!) return false
    if (!this.push(this.sink, node)) return false
    this.columnLoad[column]!++
    return true
  }

  private push(from: number, to: number): boolean {
    if (!this.search(from, to)) return false
    this.apply(from, to)
    return true
  }

  /** Dijkstra on reduced costs from one node until another is settled; then moves the potentials. */
  private search(from: number, to: number): boolean {
    const { distance, heap, settled, isSettled, potential } = this
    distance.fill(Number.POSITIVE_INFINITY)
    isSettled.fill(0)
    heap.clear()
    distance[from] = 0
    heap.update(from)
    let count = 0
    while (heap.length > 0) {
      const node = heap.take()
      if (node === to) {
        const end = distance[to]!
        for (let k = 0; k < count; k++) potential[settled[k]!]! += distance[settled[k]!]! - end
        return true
      }
      settled[count++] = node
      isSettled[node] = 1
      this.scan(node)
    }
    return false
  }

  private scan(node: number): void {
    const { rows, columns, rowStarts, columnIndices, costs, rowCapacity, columnCapacity } = this.problem
    if (node < rows) {
      for (let arc = rowStarts[node]!; arc < rowStarts[node + 1]!; arc++) {
        if (this.chosen[arc] === 0) this.relax(node, rows + columnIndices[arc]!, costs[arc]!, arc)
      }
      if (this.rowLoad[node]! > 0) this.relax(node, this.source, 0, -2 - node)
    } else if (node < rows + columns) {
      const column = node - rows
      const first = this.slotStart[column]!
      for (let slot = first; slot < first + this.slotCount[column]!; slot++) {
        const arc = this.slots[slot]!
        this.relax(node, this.rowOfArc[arc]!, -costs[arc]!, arc)
      }
      if (this.columnLoad[column]! < columnCapacity[column]!) this.relax(node, this.sink, 0, -2 - node)
    } else if (node === this.source) {
      for (let row = 0; row < rows; row++) {
        if (this.rowLoad[row]! < rowCapacity[row]!) this.relax(node, row, 0, -2 - node)
      }
    } else {
      for (let column = 0; column < columns; column++) {
        if (this.columnLoad[column]! > this.columnFloor[column]!)
          this.relax(node, rows + column, 0, -2 - node)
      }
    }
  }

  private relax(node: number, next: number, cost: number, by: number): void {
    if (this.isSettled[next] === 1) return
    // Rounding may make a reduced cost slightly negative.
    const reduced = Math.max(0, cost + this.potential[node]! - this.potential[next]!)
    const far = this.distance[node]! + reduced
    if (far < this.distance[next]!) {
      this.distance[next] = far
      this.cameBy[next] = by
      this.heap.update(next)
    }
  }

  private apply(from: number, to: number): void {
    const { rows } = this.problem
    for (let node = to; node !== from; ) {
      const by = this.cameBy[node]!
      if (by >= 0) {
        node = node < rows ? this.drop(by) : this.take(by)
        continue
      }
      const previous = -2 - by
      if (previous === this.source) this.rowLoad[node]!++
      else if (node === this.source) this.rowLoad[previous]!--
      else if (node === this.sink) this.columnLoad[previous - rows]!++
      else this.columnLoad[node - rows]!--
      node = previous
    }
  }

  /** Chooses an arc and returns the node it comes from. */
  private take(arc: number): number {
    const column = this.problem.columnIndices[arc]!
    this.chosen[arc] = 1
    this.slots[this.slotStart[column]! + this.slotCount[column]!++] = arc
    return this.rowOfArc[arc]!
  }

  /** Gives an arc up and returns the node that it went to. */
  private drop(arc: number): number {
    const column = this.problem.columnIndices[arc]!
    this.chosen[arc] = 0
    const last = this.slotStart[column]! + --this.slotCount[column]!
    let slot = last
    while (this.slots[slot] !== arc) slot--
    this.slots[slot] = this.slots[last]!
    return this.problem.rows + column
  }
}
