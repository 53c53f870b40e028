/**
 * The choices of a round in order, as long as they lose no more than a limit. K. G. Murty, An algorithm for ranking all the
 * assignments in order of increasing cost, Operations Research 16 (1968), here with places for several: everything that
 * differs from a choice falls into parts, one for each row, in which that row must move and those before it stay.
 *
 * The prices of the best choice say of each pair what it loses at least; pairs beyond the limit are in no choice within it.
 * What is left is small, and the best choice of a part is one shortest chain of moves away.
 */
import type { Steps } from '../steps.ts'
import type { Solution } from './solve.ts'

/** One pair that is possible within the limit, and what it loses beside the prices. */
interface Arc {
  readonly column: number
  readonly gap: number
}

interface Part {
  readonly loss: number
  readonly columnOf: Int32Array
  readonly load: Int32Array
  /** Rows before this one stay where they are. */
  readonly from: number
  /** Columns that the row `from` must not have. */
  readonly barred: ReadonlySet<number>
  readonly order: number
}

/** Instead of a row: the column gives a place up because the chain took a free one elsewhere. */
const throughFree = -1

/** Sums of whole numbers and of prices that are nearly whole. */
const tolerance = 1e-3

export class NearbyChoices {
  readonly #solution: Solution
  readonly #limit: number
  readonly #rows: number
  /** The columns of the problem and, where not everybody has one, a last one for staying without. */
  readonly #capacity: Int32Array
  readonly #minimum: Int32Array
  readonly #price: Float64Array
  readonly #arcs: Arc[][]
  readonly #parts: Part[] = []
  /** What a chain costs that takes a place of each column, and the row that takes it. */
  readonly #reached: Float64Array
  readonly #cameFrom: Int32Array
  #order = 0

  constructor(solution: Solution, prices: { row: Float64Array; column: Float64Array }, limit: number) {
    const { problem, columnOf } = solution
    const { rowAt, columnAt, columns, worth } = problem
    this.#solution = solution
    this.#limit = limit
    this.#rows = rowAt.length
    const here = new Map(Array.from(columnAt, (column, c): [number, number] => [column, c]))
    const mayStay = columns > columnAt.length
    const own = Int32Array.from(
      rowAt,
      (row) => here.get(columnOf[row]!) ?? (mayStay ? columnAt.length : columns),
    )
    const out = own.filter((c) => c === columns).length
    // As many as now stay out, no more and no fewer: then every choice has as many pairs.
    this.#capacity = Int32Array.of(...problem.capacity, out)
    this.#minimum = Int32Array.of(...problem.minimum, out)
    const least = prices.row.reduce((smallest, price) => Math.min(smallest, price), Number.POSITIVE_INFINITY)
    this.#price = Float64Array.of(...prices.column, -least)
    this.#arcs = Array.from({ length: this.#rows }, (_, r) => {
      const arcs: Arc[] = []
      for (let c = 0; c < columns; c++) {
        const value = worth[r * columns + c]!
        if (value === Number.POSITIVE_INFINITY) continue
        const gap = prices.row[r]! + this.#price[c]! - value
        if (gap <= limit + tolerance || c === own[r]) arcs.push({ column: c, gap })
      }
      const gap = prices.row[r]! - least
      if (out > 0 && gap <= limit + tolerance) arcs.push({ column: columns, gap })
      return arcs
    })
    this.#reached = new Float64Array(columns + 1)
    this.#cameFrom = new Int32Array(columns + 1)
    const load = new Int32Array(columns + 1)
    for (const c of own) load[c]! += 1
    this.#parts.push({ loss: 0, columnOf: own, load, from: 0, barred: new Set(), order: this.#order++ })
  }

  /** Pairs that stand in every choice within the limit. */
  *firmRows(): Steps<number> {
    const [best] = this.#parts
    if (best === undefined) return 0
    const { columnAt } = this.#solution.problem
    const members = this.#membersOf(best)
    let firm = 0
    for (let row = 0; row < this.#rows; row++) {
      yield row / this.#rows
      const own = best.columnOf[row]!
      if (own >= columnAt.length) continue
      if (this.#bestWithout({ ...best, barred: new Set([own]) }, members, row, 0) === undefined) firm += 1
    }
    return firm
  }

  /** The next choice in order, as columns of the matrix by row; `undefined` when there is none within the limit. */
  *next(): Steps<Int32Array | undefined> {
    let first = 0
    this.#parts.forEach((part, k) => {
      const best = this.#parts[first]!
      if (part.loss < best.loss || (part.loss === best.loss && part.order < best.order)) first = k
    })
    const [part] = this.#parts.splice(first, 1)
    if (part === undefined) return undefined
    const members = this.#membersOf(part)
    for (let row = part.from; row < this.#rows; row++) {
      yield row / this.#rows
      const before = row === part.from ? part.barred : []
      const barred = new Set([...before, part.columnOf[row]!])
      const other = this.#bestWithout({ ...part, barred }, members, row, row)
      if (other !== undefined) this.#parts.push(other)
    }
    return this.#columnsOf(part.columnOf)
  }

  #columnsOf(chosen: Int32Array): Int32Array {
    const { problem, columnOf } = this.#solution
    const { rowAt, columnAt } = problem
    const columns = columnOf.slice()
    rowAt.forEach((row, r) => {
      columns[row] = columnAt[chosen[r]!] ?? -1
    })
    return columns
  }

  /**
   * The best choice in which `start` has none of the barred columns and the rows before `fixed` stay: the cheapest chain in
   * which each takes the place of the next, until somebody takes the place that `start` leaves, or it stays free. A chain
   * that comes to a free place goes on from any column that can do with one fewer. Chains may gain on the way, so that each
   * is looked at until none improves; the choice they begin from is the best of its part, so no circle gains.
   */
  #bestWithout(
    part: Part,
    members: ReadonlyMap<number, readonly number[]>,
    start: number,
    fixed: number,
  ): Part | undefined {
    const { columnOf, load, barred } = part
    if (!this.#arcs[start]!.some(({ column }) => !barred.has(column))) return undefined
    const leaves = columnOf[start]!
    const own = this.#gapOf(start, leaves)
    const most = this.#limit + Math.max(0, own) + tolerance
    const reached = this.#reached.fill(Number.POSITIVE_INFINITY)
    const cameFrom = this.#cameFrom
    /** The cheapest free place so far, without the price of its column, and that column. */
    let free = Number.POSITIVE_INFINITY
    let freeColumn = -1
    let waiting: Iterable<number> = [start]
    for (let isMoving = true; isMoving; ) {
      isMoving = false
      const later = new Set<number>()
      const reach = (column: number, cost: number, from: number): void => {
        if (cost > most || cost >= reached[column]! - tolerance) return
        reached[column] = cost
        cameFrom[column] = from
        // Whoever takes the place that was left ends the chain.
        if (column === leaves) return
        for (const member of members.get(column) ?? []) if (member >= fixed) later.add(member)
        isMoving = true
      }
      const freeBefore = free
      for (const row of waiting) {
        const at = columnOf[row]!
        const sofar = row === start ? 0 : reached[at]! - this.#gapOf(row, at)
        for (const { column, gap } of this.#arcs[row]!) {
          if (column === at || (row === start && barred.has(column))) continue
          reach(column, sofar + gap, row)
          if (column === leaves || load[column]! >= this.#capacity[column]!) continue
          const cost = reached[column]! - this.#price[column]!
          if (cost < free - tolerance) {
            free = cost
            freeColumn = column
          }
        }
      }
      if (free < freeBefore)
        for (let column = 0; column < load.length; column++)
          if (column !== freeColumn && load[column]! > this.#minimum[column]!)
            reach(column, free + this.#price[column]!, throughFree)
      waiting = later
    }
    const loss = part.loss + reached[leaves]! - own
    if (!(loss <= this.#limit + tolerance)) return undefined
    const moved = columnOf.slice()
    const loads = load.slice()
    for (let column = leaves; ; ) {
      if (cameFrom[column] === throughFree) {
        loads[column]! -= 1
        column = freeColumn
        loads[column]! += 1
      }
      const row = cameFrom[column]!
      const next = moved[row]!
      moved[row] = column
      if (row === start) break
      column = next
    }
    return {
      loss: Math.max(part.loss, loss),
      columnOf: moved,
      load: loads,
      from: fixed,
      barred,
      order: this.#order++,
    }
  }

  /** Rows by the column they have. */
  #membersOf({ columnOf }: Part): Map<number, number[]> {
    const members = new Map<number, number[]>()
    for (let row = 0; row < this.#rows; row++) {
      const column = columnOf[row]!
      const list = members.get(column)
      if (list === undefined) members.set(column, [row])
      else list.push(row)
    }
    return members
  }

  #gapOf(row: number, column: number): number {
    for (const arc of this.#arcs[row]!) if (arc.column === column) return arc.gap
    return 0
  }
}
