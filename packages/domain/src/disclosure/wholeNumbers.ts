import type { Tableau } from './tableau.ts'

const WHOLE = 1e-6

/** The first of `columns` variables that should be whole and is not, or −1. */
export function fractional(tableau: Tableau, isWhole: readonly boolean[]): number {
  for (let column = 0; column < isWhole.length; column++) {
    if (!isWhole[column]) continue
    const value = tableau.value[column] as number
    if (Math.abs(value - Math.round(value)) > WHOLE) return column
  }
  return -1
}

/** Rounds a limit of the linear system to the nearest whole number inside it. */
export function inward(limit: number, direction: 1 | -1): number {
  return direction > 0 ? Math.floor(limit + WHOLE) : Math.ceil(limit - WHOLE)
}

export type WholeSearch = {
  /** Used up by the search: hand in a clone. */
  readonly tableau: Tableau
  readonly variable: number
  readonly direction: 1 | -1
  readonly isWhole: readonly boolean[]
  /** The best value already seen at a whole point. */
  readonly known: number | undefined
  readonly mostNodes: number
  /** Called with the tableau at each whole point found. */
  readonly onPoint: () => void
}

/**
 * The extreme value of a variable over whole-number points: branch and bound (Land and Doig, 1960), depth first,
 * narrowing bounds in place. Where the search is cut off, the answer is the linear limit
 * rounded inwards and `isProven` is false.
 */
export function wholeExtreme(search: WholeSearch): { value: number; isProven: boolean; nodes: number } {
  const { tableau, variable, direction, isWhole, mostNodes } = search
  const rootLimit = inward(tableau.push(variable, direction), direction)
  let best = search.known
  let nodes = 0
  let isCut = false
  const isSettled = () => isCut || (best !== undefined && (best - rootLimit) * direction >= 0)

  const visit = (): void => {
    if (++nodes > mostNodes) {
      isCut = true
      return
    }
    const state = tableau.repair()
    if (state === 'stuck') isCut = true
    if (state !== 'feasible') return
    const limit = inward(tableau.push(variable, direction), direction)
    if (best !== undefined && (limit - best) * direction <= 0) return
    const column = fractional(tableau, isWhole)
    if (column < 0) {
      best = Math.round(tableau.value[variable] as number)
      search.onPoint()
      return
    }
    const value = tableau.value[column] as number
    const lower = tableau.lower[column] as number
    const upper = tableau.upper[column] as number
    const sides: [number, number][] = [
      [lower, Math.floor(value)],
      [Math.ceil(value), upper],
    ]
    if (value - Math.floor(value) > 0.5) sides.reverse()
    for (const [low, high] of sides) {
      if (isSettled()) break
      tableau.setBounds(column, low, high)
      visit()
    }
    tableau.setBounds(column, lower, upper)
  }
  visit()
  if (best === undefined || (isCut && !((best - rootLimit) * direction >= 0)))
    return { value: rootLimit, isProven: false, nodes }
  return { value: best, isProven: true, nodes }
}
