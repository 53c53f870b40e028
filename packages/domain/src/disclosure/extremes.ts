import type { Component } from './components.ts'
import { DualSimplex } from './dualSimplex.ts'
import { DisclosureError } from './errors.ts'
import type { Knowledge, Relation } from './knowledge.ts'
import { propagate } from './propagate.ts'
import { type Answer, type Question, rowsFrom } from './question.ts'
import { spreadCosts } from './spreadCosts.ts'
import { type Unknowns, withoutTwins } from './twins.ts'
import { fractional, inward, type Origin, originAt, searchWhole } from './wholeNumbers.ts'

/** Limits of the search for whole numbers, per end of an interval and per connected group of cells. */
const MOST_NODES_EACH = 60
const MOST_NODES = 1200
/** Some ten seconds. */
export const DEFAULT_EFFORT = 250_000_000

/** The ends of each unknown of a component; `isProven` where tables of whole numbers attain them. */
export type Extremes = {
  readonly low: Float64Array
  readonly high: Float64Array
  readonly isProven: readonly boolean[]
}

/**
 * The smallest and largest value of every unknown: first what each relation alone implies, then, where no table seen so
 * far reaches that, a linear programme, and where its answer is not whole, a search.
 *
 * @throws DisclosureError `contradiction`
 */
export function extremesOf(
  { members, relations }: Component,
  knowledge: Knowledge,
  effort = DEFAULT_EFFORT,
): Extremes {
  const isWhole = members.map((column) => knowledge.isWhole[column] as boolean)
  const low = Float64Array.from(members, (column) => knowledge.lower[column] as number)
  const high = Float64Array.from(members, (column) => knowledge.upper[column] as number)
  propagate(relations, low, high, isWhole)
  const truth = members.map((column) => knowledge.truth[column])
  const { fewer, places } = withoutTwins({ relations, low, high, isWhole, truth })
  propagate(fewer.relations, fewer.low, fewer.high, fewer.isWhole)
  if (fewer.low.some((end, unknown) => end > (fewer.high[unknown] as number) + 1e-6))
    throw new DisclosureError('contradiction')
  const found = new Extents(fewer, effort).solve()
  const ends = places.map(({ unknown, sign, offset }) =>
    [found.low, found.high].map((end) => sign * (end[unknown] as number) + offset),
  )
  return {
    low: Float64Array.from(ends, (pair) => Math.min(...pair)),
    high: Float64Array.from(ends, (pair) => Math.max(...pair)),
    isProven: places.map(({ unknown }) => found.isProven[unknown] as boolean),
  }
}

/** What answers questions about an unknown: everything in it is measured from the origin. */
type System = {
  readonly simplex: DualSimplex
  readonly origin: Origin
  readonly costs: Float64Array
  /** Farther than any limit that there is. */
  readonly far: number
}

class Extents {
  private readonly relations: readonly Relation[]
  private readonly isWhole: readonly boolean[]
  private readonly low: Float64Array
  private readonly high: Float64Array
  private readonly isProven: boolean[]
  private readonly seenLow: Float64Array
  private readonly seenHigh: Float64Array
  private readonly truth: readonly (number | undefined)[]
  private readonly effort: number
  private nodesLeft = MOST_NODES
  private system: System | undefined

  constructor({ relations, low, high, isWhole, truth }: Unknowns, effort: number) {
    this.effort = effort
    this.relations = relations
    this.isWhole = isWhole
    this.isProven = [...isWhole]
    this.low = low
    this.high = high
    this.seenLow = new Float64Array(low.length).fill(Infinity)
    this.seenHigh = new Float64Array(low.length).fill(-Infinity)
    this.truth = truth
    if (isKnown(truth)) for (const [local, value] of truth.entries()) this.see(local, value)
  }

  solve(): Extremes {
    const { low, high, isProven } = this
    low.forEach((_, local) => {
      for (const direction of [-1, 1] as const) this.pushOut(local, direction)
    })
    return { low, high, isProven }
  }

  private see(local: number, value: number): void {
    const seen = this.isWhole[local] ? Math.round(value) : value
    this.seenLow[local] = Math.min(this.seenLow[local] as number, seen)
    this.seenHigh[local] = Math.max(this.seenHigh[local] as number, seen)
  }

  /** Settles one end of one interval. */
  private pushOut(local: number, direction: 1 | -1): void {
    const [ends, best] = direction > 0 ? [this.high, this.seenHigh] : [this.low, this.seenLow]
    if (((best[local] as number) - (ends[local] as number)) * direction >= -1e-9) return
    this.system ??= this.begin()
    const { simplex, origin, costs, far } = this.system
    const at = (column: number) => origin.values[column] as number
    const question: Question = {
      lower: this.low.map((end, column) => end - at(column)),
      upper: this.high.map((end, column) => (end === Infinity && column === local ? far : end - at(column))),
      costs,
      push: { column: local, direction },
    }
    const valueIn = (changes: Answer['changes']) => at(local) + (changes.get(local) ?? 0)
    const answer = simplex.effort < this.effort ? simplex.ask(question) : undefined
    if (answer?.status !== 'solved') {
      this.isProven[local] = false
      return
    }
    const { changes } = answer
    const limit = valueIn(changes)
    const isPoint = fractional(origin, changes) < 0
    if (isPoint) this.seeAll(changes)
    if (ends[local] === Infinity && limit >= far / 2) return
    if (!this.isWhole[local]) ends[local] = limit
    else if (isPoint) ends[local] = inward(limit, direction)
    else {
      const { isComplete, nodes } = searchWhole({
        simplex,
        question,
        origin,
        mostNodes: Math.min(MOST_NODES_EACH, this.nodesLeft),
        isUseless: (found) => (inward(valueIn(found), direction) - (best[local] as number)) * direction <= 0,
        onPoint: (found) => {
          this.seeAll(found)
          return ((best[local] as number) - inward(limit, direction)) * direction >= 0
        },
      })
      this.nodesLeft -= nodes
      const isFound = isComplete && Math.abs(best[local] as number) !== Infinity
      ends[local] = isFound ? (best[local] as number) : inward(limit, direction)
      if (!isFound) this.isProven[local] = false
    }
  }

  private seeAll(changes: Answer['changes']): void {
    const { values } = (this.system as System).origin
    for (const [local, change] of changes) this.see(local, (values[local] as number) + change)
  }

  /** Farther than any limit that relations or known ends can set. */
  private far(): number {
    const ends = this.relations.flatMap(({ min, max }) => [min, max])
    const sizes = [...ends, ...this.low, ...this.high].map(Math.abs).filter(Number.isFinite)
    return 1000 * sizes.reduce((most, size) => Math.max(most, size), 1)
  }

  /** The table that changes are measured from: the true one, or any that fits. */
  private begin(): System {
    const costs = spreadCosts(this.low.length, () => 1)
    const far = this.far()
    const { truth } = this
    if (isKnown(truth)) return { ...this.measuredFrom(truth), costs, far }
    const first = this.measuredFrom(this.low)
    const question: Question = {
      lower: this.low.map(() => 0),
      upper: this.high.map((end, local) => end - (this.low[local] as number)),
      costs,
    }
    let { status, changes } = first.simplex.ask(question)
    if (status === 'impossible') throw new DisclosureError('contradiction')
    searchWhole({
      ...{ ...first, question, mostNodes: MOST_NODES_EACH },
      onPoint: (found) => {
        changes = found
        return true
      },
    })
    const system = this.measuredFrom(this.low.map((value, local) => value + (changes.get(local) ?? 0)))
    if (system.origin.fractions.length === 0)
      for (const [local, value] of Object.entries(system.origin.values)) this.see(Number(local), value)
    return { ...system, costs, far }
  }

  private measuredFrom(values: ArrayLike<number>): { simplex: DualSimplex; origin: Origin } {
    const origin = originAt(values, this.isWhole)
    return { simplex: new DualSimplex(values.length, rowsFrom(this.relations, origin.values)), origin }
  }
}

function isKnown(values: readonly (number | undefined)[]): values is readonly number[] {
  return values.every((value) => value !== undefined)
}
