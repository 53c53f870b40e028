import type { Tableau } from './tableau.ts'

const WHOLE = 1e-6
const MOST_NODES = 400

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

/**
 * The extreme value of a variable over whole-number points, by branch and bound (Land and Doig, 1960).
 * `known` is the best value already seen at a whole point. Where the search is cut off, the answer is the
 * linear limit rounded inwards and `isProven` is false.
 */
export function wholeExtreme(
  root: Tableau,
  variable: number,
  direction: 1 | -1,
  isWhole: readonly boolean[],
  known: number | undefined,
): { value: number; isProven: boolean } {
  const rootLimit = inward(root.push(variable, direction), direction)
  let best = known
  let nodes = 0
  const stack: Tableau[] = [root.clone()]
  while (stack.length > 0) {
    if (best !== undefined && (best - rootLimit) * direction >= 0) break
    if (++nodes > MOST_NODES) return { value: rootLimit, isProven: false }
    const node = stack.pop() as Tableau
    if (!node.repair()) continue
    const limit = inward(node.push(variable, direction), direction)
    if (best !== undefined && (limit - best) * direction <= 0) continue
    const column = fractional(node, isWhole)
    if (column < 0) {
      best = Math.round(node.value[variable] as number)
      continue
    }
    const value = node.value[column] as number
    const above = node.clone()
    above.setBounds(column, Math.ceil(value), above.upper[column] as number)
    node.setBounds(column, node.lower[column] as number, Math.floor(value))
    stack.push(above, node)
  }
  return best === undefined ? { value: rootLimit, isProven: false } : { value: best, isProven: true }
}
