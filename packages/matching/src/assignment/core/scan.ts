import type { Matrix } from './candidates.ts'

/** The cheapest price of a row and the second cheapest, as `scan` found them. */
export const lowest = new Float64Array(2)

/**
 * Looks at all columns of a row and returns the cheapest. `lowest` holds the prices of two columns when it begins, those of
 * `best` and another: what is no better than the second of them is passed over quickly.
 */
export function scan(
  { costs, sign }: Matrix,
  row: number,
  columnPotential: Float64Array,
  best: number,
): number {
  const columns = columnPotential.length
  const offset = row * columns
  let least = lowest[0]!
  let second = lowest[1]!
  for (let column = 0; column < columns; column += 4) {
    let last = column + 4
    if (last > columns) last = columns
    else if (
      !(
        sign * costs[offset + column]! - columnPotential[column]! < second ||
        sign * costs[offset + column + 1]! - columnPotential[column + 1]! < second ||
        sign * costs[offset + column + 2]! - columnPotential[column + 2]! < second ||
        sign * costs[offset + column + 3]! - columnPotential[column + 3]! < second
      )
    )
      continue
    for (let each = column; each < last; each++) {
      const price = sign * costs[offset + each]! - columnPotential[each]!
      if (!(price < second) || each === best || price === Number.NEGATIVE_INFINITY) continue
      if (price < least) {
        second = least
        least = price
        best = each
      } else second = price
    }
  }
  lowest[0] = least
  lowest[1] = second
  return best
}
