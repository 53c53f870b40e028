/** The scores of all pairs of a round in one typed array. */
import type { CompiledCriterion } from '../criteria/compile.ts'
import { rowScorer } from '../criteria/score-row.ts'
import type { Pace } from './pace.ts'
import type { Prepared } from './prepare.ts'

/** Marks in the matrix for pairs that are not possible. */
export const failsRequirement = -1
export const isForbidden = -2
export const isBelowMinimum = -3

export interface Matrix {
  rows: number
  columns: number
  /** Units of each pair at `row * columns + column`, or one of the marks above. */
  units: Int32Array
}

export async function scoreAll(
  criteria: readonly CompiledCriterion[],
  prepared: Prepared,
  minimumUnits: number,
  pace: Pace,
): Promise<Matrix> {
  const rows = prepared.mentees.length
  const columns = prepared.mentors.length
  const units = new Int32Array(rows * columns)
  const scorer = rowScorer(criteria, columns)
  const chosen = new Int32Array(columns)
  const found = new Int32Array(columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) chosen[column] = column
    const count = scorer(row, chosen, columns, found)
    const start = row * columns
    if (count < columns) units.fill(failsRequirement, start, start + columns)
    for (let k = 0; k < count; k++) {
      const value = found[k]!
      units[start + chosen[k]!] = value < minimumUnits ? isBelowMinimum : value
    }
    if (pace.isDue()) await pace.rest('scoring', (0.4 * (row + 1)) / rows)
  }
  for (const key of prepared.forbidden.keys()) if (units[key] !== failsRequirement) units[key] = isForbidden
  return { rows, columns, units }
}
