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
  /** What each side says of the other, 0..1 by pair, where the policy has criteria for it. */
  wishes?: { mentee: Float64Array; mentor: Float64Array }
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
  return { rows, columns, units, ...wishesOf(criteria, rows, columns) }
}

/** The weighted mean of what each side says of the other, over the criteria that ask them. */
function wishesOf(
  criteria: readonly CompiledCriterion[],
  rows: number,
  columns: number,
): Pick<Matrix, 'wishes'> {
  const asking = criteria.filter(({ sides, share }) => sides !== undefined && share > 0)
  if (asking.length === 0) return {}
  const wishes = { mentee: new Float64Array(rows * columns), mentor: new Float64Array(rows * columns) }
  for (const { sides, share, rowKnown, columnKnown } of asking)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const at = row * columns + column
        if (rowKnown[row] === 1) wishes.mentee[at]! += share * sides!.mentee(row, column)
        if (columnKnown[column] === 1) wishes.mentor[at]! += share * sides!.mentor(row, column)
      }
  return { wishes }
}
