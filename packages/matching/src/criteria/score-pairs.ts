/** Scores of every pair, without a round. */
import { MatchingInputError } from '../errors.ts'
import { englishProblem } from '../reasons/english.ts'
import type { Reason } from '../reasons/reason.ts'
import { inputProblems } from './check-input.ts'
import { type CompiledCriterion, compile, unitsPerPoint } from './compile.ts'
import { type PairFunctions, registered } from './kernel.ts'
import type { RoundInput } from './policy.ts'
import { isKnown, partUnits, rowScorer, unknownRule } from './score-row.ts'

export type ScoreInput = Pick<RoundInput, 'mentees' | 'mentors' | 'policy' | 'places'> & {
  readonly functions?: PairFunctions
}

/** What one criterion gives to a pair, before rounding. */
export interface ScoredPart {
  criterion: string
  /** Points of 100. */
  points: number
  of: number
  reason: Reason
}

export interface PairScores {
  /** Ids in the order of rows and columns. */
  mentees: string[]
  mentors: string[]
  /** Score 0–100 of row `i` with column `j` at `i * mentors.length + j`; `NaN` where a requirement fails. */
  scores: Float64Array
  /** The parts of one pair; their points add up to its score. */
  parts: (row: number, column: number) => ScoredPart[]
}

/** @throws MatchingInputError with every problem of the input at once */
export function compiled(input: ScoreInput): CompiledCriterion[] {
  const { functions = {}, ...data } = input ?? {}
  const problems = inputProblems(data, registered(functions)).filter(({ severity }) => severity === 'error')
  if (problems.length > 0) throw new MatchingInputError(problems, problems.map(englishProblem))
  return compile(input)
}

/**
 * Scores every pair by a policy. Pins, forbidden pairs and capacities play no part: see `proposePairs` for a round.
 *
 * @throws MatchingInputError with every problem of the input at once
 *
 * @example
 * const { mentees, mentors, policy } = input
 * const { scores, parts } = scorePairs({ mentees, mentors, policy })
 * // The first mentee with the second mentor:
 * console.log(scores[0 * mentors.length + 1].toFixed(1)) // → 40.9
 * const [language] = parts(0, 1)
 * console.log(language.points.toFixed(1), language.of, language.reason.code) // → 16.0 20 language.common
 */
export function scorePairs(input: ScoreInput): PairScores {
  const criteria = compiled(input)
  const columns = input.mentors.length
  const scores = new Float64Array(input.mentees.length * columns).fill(Number.NaN)
  const scorer = rowScorer(criteria, columns)
  const chosen = new Int32Array(columns)
  const units = new Int32Array(columns)
  input.mentees.forEach((_, row) => {
    for (let column = 0; column < columns; column++) chosen[column] = column
    const count = scorer(row, chosen, columns, units)
    for (let k = 0; k < count; k++) scores[row * columns + chosen[k]!] = units[k]! / unitsPerPoint
  })
  return {
    mentees: input.mentees.map(({ id }) => id),
    mentors: input.mentors.map(({ id }) => id),
    scores,
    parts: (row, column) => criteria.map((criterion) => partOf(criterion, row, column)),
  }
}

function partOf(criterion: CompiledCriterion, row: number, column: number): ScoredPart {
  const reason: Reason = isKnown(criterion, row, column)
    ? criterion.explain(row, column)
    : {
        code: 'unknown.value',
        values: { side: missingSide(criterion, row, column), treatedAs: unknownRule(criterion, row) },
      }
  return {
    criterion: criterion.criterion.id,
    points: partUnits(criterion, row, column) / unitsPerPoint,
    of: criterion.share / unitsPerPoint,
    reason,
  }
}

function missingSide({ rowKnown, columnKnown }: CompiledCriterion, row: number, column: number) {
  return rowKnown[row] === 1 ? 'mentor' : columnKnown[column] === 1 ? 'mentee' : 'both'
}
