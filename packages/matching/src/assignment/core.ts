/**
 * A start for the dense solver from the few cheapest pairs of each row: most of the work happens among them (A. Volgenant,
 * Linear and semi-assignment problems: a core oriented approach, Computers & Operations Research 23, 1996). Their
 * prices hold for all pairs once each row's potential is lowered to its cheapest column; pairs that are still tight stay.
 */

import type { Steps } from '../steps.ts'
import type { RowSolution } from './dense-paths.ts'
import { type Arcs, solveSparseRows } from './sparse-paths.ts'

/** Pairs of each row that are looked at first. */
const width = 16

/** Feasible potentials and tight pairs of a square problem without forbidden pairs. */
export function* startFromCore(size: number, costs: Float64Array): Steps<RowSolution> {
  const core = yield* cheapest(size, costs)
  const { columnOf, rowOf, columnPotential } = yield* solveSparseRows(core)
  const rowPotential = new Float64Array(size)
  for (let row = 0; row < size; row++) {
    yield 0
    const offset = row * size
    let least = Number.POSITIVE_INFINITY
    for (let column = 0; column < size; column++) {
      const price = costs[offset + column]! - columnPotential[column]!
      if (price < least) least = price
    }
    rowPotential[row] = least
    const column = columnOf[row]!
    if (column < 0) continue
    const price = costs[offset + column]! - columnPotential[column]!
    if (price - least <= 1e-15 * Math.abs(price)) continue
    columnOf[row] = -1
    rowOf[column] = -1
  }
  return { columnOf, rowOf, rowPotential, columnPotential }
}

function* cheapest(size: number, costs: Float64Array): Steps<Arcs> {
  const columnIndices = new Int32Array(size * width)
  const kept = new Float64Array(size * width)
  const rowStarts = Int32Array.from({ length: size + 1 }, (_, row) => row * width)
  for (let row = 0; row < size; row++) {
    yield 0
    const first = row * width
    let count = 0
    // Each row begins at another column, so that rows with equal costs do not all keep the same ones.
    for (let k = 0; k < size; k++) {
      const column = k + row < size ? k + row : k + row - size
      const cost = costs[row * size + column]!
      if (count === width && cost >= kept[first + width - 1]!) continue
      let place = first + (count < width ? count++ : width - 1)
      while (place > first && kept[place - 1]! > cost) {
        kept[place] = kept[place - 1]!
        columnIndices[place] = columnIndices[place - 1]!
        place--
      }
      kept[place] = cost
      columnIndices[place] = column
    }
  }
  return { rows: size, columns: size, rowStarts, columnIndices, costs: kept }
}
