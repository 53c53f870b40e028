import type { Limits } from './limits.ts'
import type { Prices } from './prices.ts'
import { type Line, NOISE } from './tableau.ts'

const SMALLEST_PIVOT = 1e-6

/** Nothing in the row can help. */
export const NONE = -1
/** It is cheapest to let the basic column pass zero. */
export const CROSS = -2

/**
 * The variable of a row that can make up for what its basic one is missing at the smallest rise of cost, of the push
 * before all. `bend`: what it costs that the basic column passes zero, `Infinity` where it may not.
 */
export function entering(
  { variables, entries, count }: Line,
  missing: number,
  bend: number,
  prices: Prices,
  limits: Limits,
  at: Float64Array,
): number {
  let best = bend < Infinity ? CROSS : NONE
  let bestSize = 0
  let bestPush = bend < Infinity ? 0 : Infinity
  let bestCost = bend
  for (let k = 0; k < count; k++) {
    const variable = variables[k] as number
    const entry = entries[variable] as number
    const size = Math.abs(entry)
    if (size < SMALLEST_PIVOT) continue
    const direction = entry * missing < 0 ? 1 : -1
    const value = at[variable] as number
    if (direction > 0 ? value >= limits.high(variable) - NOISE : value <= limits.low(variable) + NOISE)
      continue
    const isUpperSide = value > 0 || (value === 0 && direction > 0)
    const steps = direction / size
    const push = Math.max(0, prices.push(variable) * steps)
    const cost = prices.cost(variable, isUpperSide) * steps
    const isTie = Math.abs(push - bestPush) <= NOISE
    const isBetter = isTie
      ? cost < bestCost - NOISE || (cost <= bestCost + NOISE && size > bestSize)
      : push < bestPush
    if (!isBetter) continue
    best = variable
    bestSize = size
    bestPush = push
    bestCost = cost
  }
  return best
}
