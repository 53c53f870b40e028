/**
 * Shortest augmenting paths over candidates: one Dijkstra for each row that is to be placed, to the nearest free column
 * (R. Jonker, A. Volgenant, Computing 38, 1987). A row whose other columns might be nearer than what is left to settle draws
 * candidates anew, and if they are still too few looks at all its columns; so every path is the shortest of all.
 */
import type { Steps } from '../../steps.ts'
import { NearestFirst } from '../heap.ts'
import { type Candidates, redraw } from './candidates.ts'
import { searchDensely } from './dense-search.ts'
import type { Front, Way } from './front.ts'
import { leastPrice, type State } from './state.ts'

/** Rows and columns that cannot all be placed, see `closed-part.ts`. */
export interface Closed {
  readonly rows: Uint8Array
  readonly columns: Uint8Array
}

/** Pairs of whole rows that are looked at in one go; a dense search, which can pause, takes over then. */
const mostPairs = 3_000_000

export class Search {
  /** How often candidates were too few so far: a sign that prices are far from where they will end. */
  widened = 0
  searches = 0
  /** Columns that searches went through so far. */
  settled = 0
  /** Undefined as long as every row was placed. */
  closed: Closed | undefined
  private readonly front: Front
  /** Columns, and rows that are to be widened, with a distance that is to be forgotten afterwards. */
  private readonly touched: Int32Array
  /** Columns that are as near as what was settled last. */
  private readonly ready: Int32Array
  /** What must be added to a price in a row to get a distance. */
  private readonly base: Float64Array
  /** The last search in which a row drew candidates anew. */
  private readonly drawnIn: Int32Array
  private readonly heap: NearestFirst
  private touches = 0

  constructor(candidates: Candidates, state: State) {
    const { rows, columns } = candidates
    this.front = {
      candidates,
      state,
      distance: new Float64Array(columns + rows).fill(Number.POSITIVE_INFINITY),
      cameFrom: new Int32Array(columns),
      cameCost: new Float64Array(columns),
      settled: new Int32Array(columns),
    }
    this.touched = new Int32Array(columns + rows)
    this.ready = new Int32Array(columns)
    this.base = new Float64Array(rows)
    this.drawnIn = new Int32Array(rows)
    this.heap = new NearestFirst(this.front.distance)
  }

  /** Places a row and moves others on the way, or closes what it saw where no free column is within reach. */
  *place(start: number): Steps<void> {
    const { matrix, columns } = this.front.candidates
    const { distance } = this.front
    let way = this.searchCandidates(start)
    if (way === undefined && matrix !== undefined) {
      this.forget()
      way = yield* searchDensely(this.front, matrix, start)
      for (let column = 0; column < columns; column++) this.touched[column] = column
      this.touches = columns
    }
    if (way === undefined) return
    if (way.end >= 0) this.move(start, way)
    const before = this.closed?.columns
    for (let k = 0; k < this.touches; k++) {
      const node = this.touched[k]!
      if (node >= columns || before?.[node] !== 1) distance[node] = Number.POSITIVE_INFINITY
    }
    this.heap.clear()
    if (way.end < 0) this.close(start, way)
  }

  /** Gives up, with nothing, when so many rows look at all their columns that a dense search is quicker. */
  private searchCandidates(start: number): Way | undefined {
    const { touched, ready, base, drawnIn, heap } = this
    const { candidates, state, distance, cameFrom, cameCost, settled } = this.front
    const { columns, starts, ends, columnIndices, costs, beyond, matrix } = candidates
    const { rowOf, costOf, columnPotential } = state
    const search = ++this.searches
    this.touches = 0
    const mostWhole = 4 + (columns >> 5)
    let whole = 0
    let widenings = 0
    let isWhole = false
    let touches = 0
    let settles = 0
    let readies = 0
    let reached = 0
    let end = -1
    let nearestFree = Number.POSITIVE_INFINITY
    let row = start
    base[start] = -leastPrice(candidates, columnPotential, start)
    if (base[start] === Number.NEGATIVE_INFINITY) return { end, reached, settles }
    for (;;) {
      const from = isWhole ? 0 : starts[row]!
      const to = isWhole ? columns : ends[row]!
      const rowBase = base[row]!
      for (let arc = from; arc < to; arc++) {
        let column = arc
        let cost: number
        if (isWhole && matrix !== undefined) {
          cost = matrix.sign * matrix.costs[row * columns + column]!
          if (cost === Number.NEGATIVE_INFINITY) continue
        } else {
          column = columnIndices[arc]!
          cost = costs[arc]!
        }
        let far = rowBase + cost - columnPotential[column]!
        // Rounding may make a step slightly negative; distances never fall.
        if (far < reached) far = reached
        const known = distance[column]!
        // Columns beyond the nearest free one are never needed.
        if (!(far < known && far < nearestFree)) continue
        if (known === Number.POSITIVE_INFINITY) touched[touches++] = column
        distance[column] = far
        cameFrom[column] = row
        cameCost[column] = cost
        if (rowOf[column]! < 0) {
          nearestFree = far
          end = column
          if (far === reached) break
        } else if (far === reached && !heap.has(column)) ready[readies++] = column
        else heap.update(column)
      }
      if (nearestFree === reached) break
      const later = isWhole ? Number.POSITIVE_INFINITY : rowBase + beyond[row]!
      if (later < nearestFree) {
        const node = columns + row
        if (distance[node] === Number.POSITIVE_INFINITY) touched[touches++] = node
        distance[node] = Math.max(later, reached)
        heap.update(node)
      }

      let node: number
      if (readies > 0) node = ready[--readies]!
      else if (heap.length > 0) {
        node = heap.take()
        if (distance[node]! >= nearestFree) break
        reached = distance[node]!
      } else break
      isWhole = false
      if (node < columns) {
        settled[settles++] = node
        row = rowOf[node]!
        base[row] = reached - (costOf[row]! - columnPotential[node]!)
        continue
      }
      row = node - columns
      this.widened++
      if (drawnIn[row] === search) whole++
      if (whole > mostWhole || ++widenings * columns > mostPairs) {
        this.touches = touches
        return undefined
      }
      if (drawnIn[row] === search) {
        isWhole = true
      } else {
        drawnIn[row] = search
        redraw(candidates, row, columnPotential)
      }
    }
    this.touches = touches
    this.settled += settles
    return { end, reached: nearestFree, settles }
  }

  private move(start: number, { end, reached, settles }: Way): void {
    const { state, distance, cameFrom, cameCost, settled } = this.front
    const { columnOf, rowOf, costOf, columnPotential } = state
    for (let k = 0; k < settles; k++) {
      const column = settled[k]!
      const slack = reached - distance[column]!
      if (slack > 0) columnPotential[column]! -= slack
    }
    for (let column = end; ; ) {
      const row = cameFrom[column]!
      const next = columnOf[row]!
      rowOf[column] = row
      columnOf[row] = column
      costOf[row] = cameCost[column]!
      if (row === start) break
      column = next
    }
  }

  private close(start: number, { settles }: Way): void {
    const { candidates, state, distance, settled } = this.front
    this.closed ??= { rows: new Uint8Array(candidates.rows), columns: new Uint8Array(candidates.columns) }
    this.closed.rows[start] = 1
    for (let k = 0; k < settles; k++) {
      const column = settled[k]!
      this.closed.columns[column] = 1
      this.closed.rows[state.rowOf[column]!] = 1
      distance[column] = Number.NEGATIVE_INFINITY
    }
  }

  private forget(): void {
    for (let k = 0; k < this.touches; k++) this.front.distance[this.touched[k]!] = Number.POSITIVE_INFINITY
    this.heap.clear()
  }
}
