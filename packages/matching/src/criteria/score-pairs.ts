/** Scores without a round: of every pair, or of the best few of each person where every pair would be too many. */
import { MatchingInputError } from '../errors.ts'
import { englishProblem } from '../reasons/english.ts'
import type { Reason } from '../reasons/reason.ts'
import { inputProblems } from './check-input.ts'
import { type CompiledCriterion, compile, unitsPerPoint } from './compile.ts'
import type { PairFunctions } from './kernel.ts'
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

function compiled(input: ScoreInput): CompiledCriterion[] {
  const { functions = {}, ...data } = input
  const problems = inputProblems(data, Object.keys(functions)).filter(({ severity }) => severity === 'error')
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

/** The kept pairs in compressed rows, as `assignSparse` takes them. */
export interface CandidatePairs {
  mentees: string[]
  mentors: string[]
  /** The candidates of row `i` stand at `rowStarts[i] … rowStarts[i + 1] - 1`, by column. */
  rowStarts: Int32Array
  columnIndices: Int32Array
  /** Score 0–100 of each. */
  scores: Float64Array
}

/**
 * Keeps the best pairs of each mentee and of each mentor, requirements met, without a matrix of all: memory grows with
 * people times `count`. Of equal scores the one with the earlier person is kept.
 *
 * @param count how many are kept for each person; default 32
 * @throws MatchingInputError with every problem of the input at once
 *
 * @example
 * const { mentees, mentors, policy } = input
 * const { rowStarts, columnIndices } = candidatePairs({ mentees, mentors, policy }, 1)
 * console.log([...columnIndices.subarray(rowStarts[0], rowStarts[1])]) // → [ 0 ]
 */
export function candidatePairs(input: ScoreInput, count = 32): CandidatePairs {
  const criteria = compiled(input)
  const rows = input.mentees.length
  const columns = input.mentors.length
  const scorer = rowScorer(criteria, columns)
  const chosen = new Int32Array(columns)
  const units = new Int32Array(columns)
  const ofRow = new Best(rows, Math.min(count, columns))
  const ofColumn = new Best(columns, Math.min(count, rows))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) chosen[column] = column
    const found = scorer(row, chosen, columns, units)
    for (let k = 0; k < found; k++) {
      ofRow.offer(row, chosen[k]!, units[k]!)
      ofColumn.offer(chosen[k]!, row, units[k]!)
    }
  }
  return compressed(input, ofRow, ofColumn)
}

/** The best few partners of each person: a heap each, with the worst on top, in two flat arrays. */
class Best {
  readonly size: Int32Array
  readonly partner: Int32Array
  readonly worth: Int32Array
  readonly #most: number

  constructor(people: number, most: number) {
    this.#most = most
    this.size = new Int32Array(people)
    this.partner = new Int32Array(people * most)
    this.worth = new Int32Array(people * most)
  }

  /** Partners come in rising order, so that of equals those who are here already stay. */
  offer(person: number, partner: number, worth: number): void {
    const start = person * this.#most
    const size = this.size[person]!
    if (size < this.#most) {
      this.size[person] = size + 1
      this.#put(start + size, partner, worth)
      this.#up(start, size)
    } else if (size > 0 && worth > this.worth[start]!) {
      this.#put(start, partner, worth)
      this.#down(start, size)
    }
  }

  *of(person: number): Generator<[partner: number, worth: number]> {
    const start = person * this.#most
    for (let k = 0; k < this.size[person]!; k++) yield [this.partner[start + k]!, this.worth[start + k]!]
  }

  #put(at: number, partner: number, worth: number): void {
    this.partner[at] = partner
    this.worth[at] = worth
  }

  /** The one to be given up first: the lower score, of equals the later partner. */
  #isWorse(a: number, b: number): boolean {
    const difference = this.worth[a]! - this.worth[b]!
    return difference < 0 || (difference === 0 && this.partner[a]! > this.partner[b]!)
  }

  #swap(a: number, b: number): void {
    const [partner, worth] = [this.partner[a]!, this.worth[a]!]
    this.#put(a, this.partner[b]!, this.worth[b]!)
    this.#put(b, partner, worth)
  }

  #up(start: number, k: number): void {
    for (let at = k; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!this.#isWorse(start + at, start + parent)) return
      this.#swap(start + at, start + parent)
      at = parent
    }
  }

  #down(start: number, size: number): void {
    for (let at = 0; ; ) {
      let worst = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < size && this.#isWorse(start + child, start + worst)) worst = child
      if (worst === at) return
      this.#swap(start + at, start + worst)
      at = worst
    }
  }
}

function compressed(input: ScoreInput, ofRow: Best, ofColumn: Best): CandidatePairs {
  const rows = input.mentees.length
  const kept: Map<number, number>[] = Array.from({ length: rows }, (_, row) => new Map(ofRow.of(row)))
  for (let column = 0; column < input.mentors.length; column++)
    for (const [row, worth] of ofColumn.of(column)) kept[row]!.set(column, worth)
  const rowStarts = new Int32Array(rows + 1)
  for (const [row, pairs] of kept.entries()) rowStarts[row + 1] = rowStarts[row]! + pairs.size
  const columnIndices = new Int32Array(rowStarts[rows]!)
  const scores = new Float64Array(rowStarts[rows]!)
  for (const [row, pairs] of kept.entries()) {
    const sorted = [...pairs].sort(([a], [b]) => a - b)
    for (const [k, [column, worth]] of sorted.entries()) {
      columnIndices[rowStarts[row]! + k] = column
      scores[rowStarts[row]! + k] = worth / unitsPerPoint
    }
  }
  return {
    mentees: input.mentees.map(({ id }) => id),
    mentors: input.mentors.map(({ id }) => id),
    rowStarts,
    columnIndices,
    scores,
  }
}
