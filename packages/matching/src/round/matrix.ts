/** The scores of all pairs of a round in one typed array. */
import type { CompiledCriterion } from '../criteria/compile.ts'
import { rowScorer } from '../criteria/score-row.ts'
import type { Pace } from './pace.ts'
import type { Prepared } from './prepare.ts'

/** Marks in the matrix for pairs that are not possible. */
export const failsRequirement = -1
export const isForbidden = -2
export const isBelowMinimum = -3

export type Wish = (row: number, column: number) => number

export interface Matrix {
  rows: number
  columns: number
  /** Units of each pair at `row * columns + column`, or one of the marks above. */
  units: Int32Array
  /** What each side says of the other, in units, where the policy has criteria for it. */
  wishes?: { mentee: Wish; mentor: Wish }
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
    if (pace.isDue()) await pace.rest('scoring', 0.1 + (0.3 * (row + 1)) / rows)
  }
  for (const key of prepared.forbidden.keys()) if (units[key] !== failsRequirement) units[key] = isForbidden
  return { rows, columns, units, ...wishesOf(criteria) }
}

/** The weighted sum of what each side says of the other, over the criteria that ask them. */
function wishesOf(criteria: readonly CompiledCriterion[]): Pick<Matrix, 'wishes'> {
  const asking = criteria.filter(({ sides, share }) => sides !== undefined && share > 0)
  if (asking.length === 0) return {}
  const sum =
    (of: (criterion: CompiledCriterion, row: number, column: number) => number): Wish =>
    (row, column) =>
      asking.reduce((all, criterion) => all + of(criterion, row, column), 0)
  return {
    wishes: {
      mentee: sum((c, row, column) => (c.rowKnown[row] === 1 ? c.share * c.sides!.mentee(row, column) : 0)),
      mentor: sum((c, row, column) =>
        c.columnKnown[column] === 1 ? c.share * c.sides!.mentor(row, column) : 0,
      ),
    },
  }
}
