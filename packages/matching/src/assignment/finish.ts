/** From a solver's solution to the public result. */
import type { RowSolution } from './row-solution.ts'
import type { Assignment, DenseProblem } from './types.ts'

/** `totalOf` sums the chosen pairs' costs as they were given. */
export function finished(
  { columnOf, rowOf, rowPotential, columnPotential }: RowSolution,
  totalOf: (columnOf: Int32Array) => number,
  maximise: boolean,
): Assignment {
  let size = 0
  for (let row = 0; row < columnOf.length; row++) if (columnOf[row]! >= 0) size++
  if (maximise) {
    negate(rowPotential)
    negate(columnPotential)
  }
  return { columnOf, rowOf, cost: totalOf(columnOf), size, rowPotential, columnPotential }
}

/** The sum of the chosen pairs' costs in a dense problem. */
export function denseTotal({ columns, costs }: DenseProblem): (columnOf: Int32Array) => number {
  return (columnOf) => {
    const total = new ExactSum()
    for (let row = 0; row < columnOf.length; row++) {
      const column = columnOf[row]!
      if (column >= 0) total.add(costs[row * columns + column]!)
    }
    return total.value()
  }
}

export function negate(values: Float64Array): void {
  // 0 - x and not -x, so that nobody reads "-0".
  for (let k = 0; k < values.length; k++) values[k] = 0 - values[k]!
}

/** Compensated summation (Neumaier 1974): the total does not depend on the order to within a rounding. */
export class ExactSum {
  private sum = 0
  private lost = 0

  add(value: number): void {
    const next = this.sum + value
    this.lost += Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum
    this.sum = next
  }

  value(): number {
    return this.sum + this.lost
  }
}
