/**
 * One shortest path over all columns, kept in a plain list: at most quadratic, however far it goes. D. F. Crouse, On
 * implementing 2D rectangular assignment algorithms, IEEE Transactions on Aerospace and Electronic Systems 52 (2016).
 */
import type { Steps } from '../../steps.ts'
import type { Matrix } from './candidates.ts'
import type { Front, Way } from './front.ts'

export function* searchDensely(
  { state, candidates, distance, cameFrom, cameCost, settled }: Front,
  { costs, sign }: Matrix,
  start: number,
): Steps<Way> {
  const { columns } = candidates
  const { rowOf, costOf, columnPotential } = state
  // The first `waiting` columns are not settled.
  const order = new Int32Array(columns)
  let waiting = 0
  let least = Number.POSITIVE_INFINITY
  for (let column = 0; column < columns; column++) {
    if (distance[column] === Number.NEGATIVE_INFINITY) continue
    order[waiting++] = column
    distance[column] = Number.POSITIVE_INFINITY
    const cost = sign * costs[start * columns + column]!
    if (cost > Number.NEGATIVE_INFINITY) least = Math.min(least, cost - columnPotential[column]!)
  }
  let row = start
  let base = -least
  let reached = 0
  let settles = 0
  for (;;) {
    if (settles % 64 === 0) yield 0
    const offset = row * columns
    let nearest = Number.POSITIVE_INFINITY
    let place = -1
    let isFree = false
    for (let k = 0; k < waiting; k++) {
      const column = order[k]!
      let far = distance[column]!
      const cost = sign * costs[offset + column]!
      const through = base + cost - columnPotential[column]!
      if (through < far && cost > Number.NEGATIVE_INFINITY) {
        distance[column] = far = through
        cameFrom[column] = row
        cameCost[column] = cost
      }
      if (far < nearest) {
        nearest = far
        place = k
        isFree = rowOf[column]! < 0
      } else if (far === nearest && !isFree && place >= 0 && rowOf[column]! < 0) {
        place = k
        isFree = true
      }
    }
    if (place < 0) return { end: -1, reached, settles }
    // Rounding may make a step slightly negative; distances never fall.
    if (nearest > reached) reached = nearest
    const column = order[place]!
    if (isFree) return { end: column, reached, settles }
    distance[column] = reached
    order[place] = order[--waiting]!
    settled[settles++] = column
    row = rowOf[column]!
    base = reached - (costOf[row]! - columnPotential[column]!)
  }
}
