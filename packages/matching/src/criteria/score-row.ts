/** Scores of one mentee with many mentors: requirements prune first, then every wish adds its units. */
import { type CompiledCriterion, unitsOf } from './compile.ts'
import type { UnknownRule } from './criterion.ts'

/** Whether the values of both are known for this criterion. */
export function isKnown(criterion: CompiledCriterion, row: number, column: number): boolean {
  return criterion.rowKnown[row] === 1 && criterion.columnKnown[column] === 1
}

/** The rule for a missing value: the mentee's where the mentee's value misses, else the mentor's. */
export function unknownRule(criterion: CompiledCriterion, row: number): UnknownRule {
  return criterion.rowKnown[row] === 0 ? criterion.unknownMentee : criterion.unknownMentor
}

function unknownUnits(criterion: CompiledCriterion, rule: UnknownRule): number {
  return rule === 1 ? criterion.share : rule === 'neutral' ? criterion.neutral : 0
}

/** Whether the criterion lets this pair be: a must that is known to fail, or a missing value that forbids, does not. */
export function allows(criterion: CompiledCriterion, row: number, column: number): boolean {
  if (!isKnown(criterion, row, column)) return unknownRule(criterion, row) !== 'forbid'
  return !criterion.isMust || criterion.passes(row, column)
}

/** Units that this criterion gives to this pair. */
export function partUnits(criterion: CompiledCriterion, row: number, column: number): number {
  if (!isKnown(criterion, row, column)) return unknownUnits(criterion, unknownRule(criterion, row))
  one[0] = column
  criterion.score(row, one, 1, single)
  return unitsOf(criterion.share, single[0]!)
}

const one = new Int32Array(1)
const single = new Float64Array(1)

/** Whether a criterion can forbid a pair. */
export function decides(c: CompiledCriterion): boolean {
  return c.isMust || (c.hasUnknown && (c.unknownMentee === 'forbid' || c.unknownMentor === 'forbid'))
}

/** Moves those of `columns[0..count)` that every criterion allows to the front and returns how many they are. */
export function keepAllowed(
  deciding: readonly CompiledCriterion[],
  row: number,
  columns: Int32Array,
  given: number,
): number {
  let count = given
  for (const criterion of deciding) {
    if (criterion.isMust && !criterion.hasUnknown && criterion.keepPassing !== undefined) {
      count = criterion.keepPassing(row, columns, count)
      continue
    }
    let kept = 0
    for (let k = 0; k < count; k++) {
      const column = columns[k]!
      if (allows(criterion, row, column)) columns[kept++] = column
    }
    count = kept
  }
  return count
}

export interface RowScorer {
  /**
   * Keeps those of `columns[0..count)` that every requirement allows, moved to the front in their order, writes their
   * units to `units`, and returns how many they are.
   */
  (row: number, columns: Int32Array, count: number, units: Int32Array): number
}

/** A scorer with its own scratch space for rows of up to `width` columns. */
export function rowScorer(criteria: readonly CompiledCriterion[], width: number): RowScorer {
  const scores = new Float64Array(width)
  const deciding = criteria.filter(decides)
  const scoring = criteria.filter((c) => c.share > 0)
  return (row, columns, given, units) => {
    const count = keepAllowed(deciding, row, columns, given)
    units.fill(0, 0, count)
    for (const criterion of scoring) addUnits(criterion, row, columns, count, units, scores)
    return count
  }
}

/** Adds what a criterion gives to `row` with each of `columns[0..count)`; `scores` is scratch space. */
export function addUnits(
  criterion: CompiledCriterion,
  row: number,
  columns: Int32Array,
  count: number,
  units: Int32Array,
  scores: Float64Array,
): void {
  const { share, columnKnown } = criterion
  if (criterion.rowKnown[row] === 0) {
    const missing = unknownUnits(criterion, criterion.unknownMentee)
    for (let k = 0; k < count; k++) units[k]! += missing
    return
  }
  criterion.score(row, columns, count, scores)
  if (!criterion.hasUnknown) {
    for (let k = 0; k < count; k++) units[k]! += (share * scores[k]! + 0.5) | 0
    return
  }
  const missing = unknownUnits(criterion, criterion.unknownMentor)
  for (let k = 0; k < count; k++)
    units[k]! += columnKnown[columns[k]!] === 1 ? (share * scores[k]! + 0.5) | 0 : missing
}
