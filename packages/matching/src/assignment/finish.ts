/** From a solver's solution to the public result. */
import type { RowSolution } from './dense-paths.ts'
import type { Assignment, DenseProblem } from './types.ts'

export function finished(problem: DenseProblem, solution: RowSolution): Assignment {
  const { columnOf, rowOf, rowPotential, columnPotential } = solution
  const total = new ExactSum()
  let size = 0
  for (let row = 0; row < columnOf.length; row++) {
    const column = columnOf[row]!
    if (column < 0) continue
    size++
    total.add(problem.costs[row * problem.columns + column]!)
  }
  if (problem.maximise === true) {
    negate(rowPotential)
    negate(columnPotential)
  }
  return { columnOf, rowOf, cost: total.value(), size, rowPotential, columnPotential }
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
