import type { DualSimplex } from './dualSimplex.ts'
import type { Answer, Question } from './question.ts'

const WHOLE = 1e-6

/** Rounds a limit of the linear system to the nearest whole number inside it. */
export function inward(limit: number, direction: 1 | -1): number {
  return direction > 0 ? Math.floor(limit + WHOLE) : Math.ceil(limit - WHOLE)
}

/** A point that changes are measured from. */
export type Origin = {
  readonly values: ArrayLike<number>
  /** The columns that have to be whole numbers. */
  readonly isWhole: readonly boolean[]
  /** Those of them that are not, at this point. */
  readonly fractions: readonly number[]
}

/** A column that should be whole and is not after these changes, or −1. */
export function fractional({ values, isWhole, fractions }: Origin, changes: Answer['changes']): number {
  for (const [column, change] of changes)
    if (isWhole[column] && !isNearWhole((values[column] as number) + change)) return column
  return fractions.find((column) => !changes.has(column)) ?? -1
}

function isNearWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= WHOLE
}

/** The origin at these values, made whole where they are by all but rounding noise. */
export function originAt(values: ArrayLike<number>, isWhole: readonly boolean[]): Origin {
  const exact = Float64Array.from(values, (value, column) =>
    isWhole[column] && isNearWhole(value) ? Math.round(value) : value,
  )
  const fractions = isWhole.flatMap((is, column) => (is && !Number.isInteger(exact[column]) ? [column] : []))
  return { values: exact, isWhole, fractions }
}

export type WholeSearch = {
  readonly simplex: DualSimplex
  readonly question: Question
  readonly origin: Origin
  readonly mostNodes: number
  /** Told of each whole point and of what is pushed there; `true` ends the search. */
  readonly onPoint: (changes: Answer['changes']) => boolean
  /** True where no point of a branch can be wanted, seen from its linear answer. */
  readonly isUseless?: (changes: Answer['changes']) => boolean
}

/**
 * Whole points by branch and bound (Land and Doig, 1960), depth first. `isComplete`: every branch was seen to its end, or
 * the search was ended by who asked.
 */
export function searchWhole(search: WholeSearch): { isComplete: boolean; nodes: number } {
  const { simplex, origin, mostNodes, onPoint, isUseless } = search
  const lower = Float64Array.from(search.question.lower)
  const upper = Float64Array.from(search.question.upper)
  let nodes = 0
  let isCut = false
  let isEnded = false

  const visit = (): void => {
    if (nodes >= mostNodes) isCut = true
    if (isCut || isEnded) return
    nodes++
    const { status, changes } = simplex.ask({ ...search.question, lower, upper })
    if (status === 'cut-off') isCut = true
    if (status !== 'solved' || isUseless?.(changes)) return
    const column = fractional(origin, changes)
    if (column < 0) {
      isEnded = onPoint(changes)
      return
    }
    const start = origin.values[column] as number
    const value = start + (changes.get(column) ?? 0)
    const [low, high] = [lower[column] as number, upper[column] as number]
    const sides: [number, number][] = [
      [low, Math.floor(value) - start],
      [Math.ceil(value) - start, high],
    ]
    if (value - Math.floor(value) > 0.5) sides.reverse()
    for (const [from, to] of sides) {
      // Ends need not be whole: between the last whole number and such an end there is none.
      if (from > to) continue
      lower[column] = from
      upper[column] = to
      visit()
    }
    lower[column] = low
    upper[column] = high
  }
  visit()
  return { isComplete: isEnded || !isCut, nodes }
}
