import type { Relation } from './knowledge.ts'

const ROUNDS = 40
const SLACK = 1e-6

/**
 * Narrows `lower` and `upper` in place by what each relation alone implies, whole numbers rounded inwards.
 * The result always contains the true interval; it need not be the smallest one.
 */
export function propagate(
  relations: readonly Relation[],
  lower: Float64Array,
  upper: Float64Array,
  isWhole: readonly boolean[],
): void {
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (const relation of relations) if (tighten(relation, lower, upper, isWhole)) changed = true
    if (!changed) return
  }
}

function tighten(
  { columns, coefficients, min, max }: Relation,
  lower: Float64Array,
  upper: Float64Array,
  isWhole: readonly boolean[],
): boolean {
  // The smallest and largest value of the form, unbounded terms counted apart so that each can be left out in turn.
  let least = 0
  let most = 0
  let unboundedBelow = 0
  let unboundedAbove = 0
  columns.forEach((column, k) => {
    const [low, high] = ends(column, coefficients[k] as number, lower, upper)
    if (low === -Infinity) unboundedBelow++
    else least += low
    if (high === Infinity) unboundedAbove++
    else most += high
  })
  let changed = false
  // Narrowing one cell leaves the sums above a little too wide for the next: still sound, and the caller comes round again.
  columns.forEach((column, k) => {
    const times = coefficients[k] as number
    const [low, high] = ends(column, times, lower, upper)
    const othersLeast =
      unboundedBelow - (low === -Infinity ? 1 : 0) > 0 ? -Infinity : least - (low === -Infinity ? 0 : low)
    const othersMost =
      unboundedAbove - (high === Infinity ? 1 : 0) > 0 ? Infinity : most - (high === Infinity ? 0 : high)
    const ceiling = max - othersLeast
    const floor = min - othersMost
    let newLow = times > 0 ? floor / times : ceiling / times
    let newHigh = times > 0 ? ceiling / times : floor / times
    if (isWhole[column]) {
      newLow = Math.ceil(newLow - SLACK)
      newHigh = Math.floor(newHigh + SLACK)
    }
    if (newLow > (lower[column] as number) + SLACK) {
      lower[column] = newLow
      changed = true
    }
    if (newHigh < (upper[column] as number) - SLACK) {
      upper[column] = newHigh
      changed = true
    }
  })
  return changed
}

function ends(column: number, times: number, lower: Float64Array, upper: Float64Array): [number, number] {
  const a = (lower[column] as number) * times
  const b = (upper[column] as number) * times
  return times > 0 ? [a, b] : [b, a]
}
