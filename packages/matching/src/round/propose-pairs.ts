/** A whole matching round: from people and a policy to the best pairs, with reasons and a proof. */
import { inputProblems } from '../criteria/check-input.ts'
import { type CompiledCriterion, unitsPerPoint } from '../criteria/compile.ts'
import type { RoundInput } from '../criteria/policy.ts'
import { error } from '../criteria/schema-problems.ts'
import { MatchingInputError } from '../errors.ts'
import { compareText } from '../order.ts'
import { englishProblem } from '../reasons/english.ts'
import { atOnce, type Steps } from '../steps.ts'
import { bestWorst, mostPairs, upperBound } from './bounds.ts'
import { bonusOf, checksOf, describeParts } from './describe.ts'
import { canonicalPieces, sha256InSteps } from './hash.ts'
import { isBelowMinimum, type Matrix } from './matrix.ts'
import { type Neighbours, neighboursOf } from './neighbours.ts'
import { Pace, type PaceOptions } from './pace.ts'
import type { Prepared } from './prepare.ts'
import type { Alternative, ProposedPair, Round, Unmatched } from './result.ts'
import { refuse, scoredRound } from './scored.ts'
import { type Solution, solveRound } from './solve.ts'
import { blockingOf } from './stable-problem.ts'
import { summarise } from './summary.ts'
import { whyUnmatched } from './unmatched.ts'
import { unreachable } from './unreachable.ts'

/** Raised whenever the same input could lead to another round. */
export const roundVersion = 3

/** The data of a round together with what only a running program has. */
export type ProposeOptions = RoundInput & PaceOptions

/**
 * Proposes the best set of pairs. Deterministic: the same people in any order, with the same seed, give the same round.
 * The input is not changed. Lets other work go on every few milliseconds, and can run in a worker.
 *
 * @param options people, policy and what is decided already (see `RoundInput`), and what only a running program has:
 *   `onProgress`, `signal`, `clock`, `functions`
 * @returns plain data that can be stored and asked further: see `explainPair`, `compareRounds`, `recruitmentAdvice`
 * @throws MatchingInputError with every problem of the input at once
 * @throws the reason of `signal` (or MatchingCancelledError) when it is aborted
 *
 * @example
 * const round = await proposePairs({
 *   mentees: [{ id: 'Nadia', attributes: { sector: 'health' } }],
 *   mentors: [{ id: 'Griet', attributes: { sector: 'health' } }],
 *   policy: {
 *     attributes: [{ name: 'sector', type: 'category', side: 'both' }],
 *     criteria: [{ id: 'sector', kind: 'same', mentee: 'sector', mentor: 'sector', weight: 1 }],
 *   },
 * })
 * const [pair] = round.pairs
 * console.log(pair.mentee, pair.mentor, pair.score, round.proof.isOptimal) // → Nadia Griet 100 true
 */
export async function proposePairs(options: ProposeOptions): Promise<Round> {
  if (typeof options !== 'object' || options === null) refuse(inputProblems(options))
  const { onProgress, signal, clock, functions, ...input } = options
  const pace = new Pace({ onProgress, signal, clock, functions })
  const started = pace.now()
  const { prepared, criteria, matrix, minimumScore, objective } = await scoredRound(input, pace)
  const scored = pace.now()
  await pace.rest('solving', 0.4)
  const solution = await pace.through('solving', 0.4, 0.65, solveRound(matrix, prepared, objective))
  if (solution === undefined) throw unreachableMinimum(prepared)
  const proving = <T>(steps: Steps<T>): Promise<T> => pace.through('solving', 0.65, 0.7, steps)
  const bound = await proving(upperBound(solution))
  const pairsBound =
    objective === 'most-pairs' || objective === 'fairest' ? await proving(mostPairs(solution)) : null
  const worstBound =
    objective === 'fairest' && solution.pairs > 0 ? await proving(bestWorst(solution, matrix)) : null
  const solved = pace.now()
  await pace.rest('explaining', 0.7)
  const neighbours = await neighboursOf(matrix, solution, prepared.places, pace)
  const blockingPairs =
    objective === 'stable' ? await proving(blockingOf(solution, matrix, prepared)) : neighbours.blocking
  const firstMember = new Int32Array(matrix.columns).fill(-1)
  solution.columnOf.forEach((column, row) => {
    if (column >= 0 && firstMember[column] === -1) firstMember[column] = row
  })
  const reduced = reducedCosts(solution)
  const context: Context = {
    criteria,
    matrix,
    prepared,
    solution,
    neighbours,
    minimumScore,
    firstMember,
    reduced,
  }
  const pairs: ProposedPair[] = []
  const unmatched: Unmatched[] = []
  for (let row = 0; row < matrix.rows; row++) {
    if (solution.columnOf[row]! >= 0) pairs.push(describePair(context, row))
    else
      unmatched.push({
        mentee: prepared.mentees[row]!.id,
        ...whyUnmatched(row, criteria, matrix, prepared, minimumScore),
      })
    if (pace.isDue()) await pace.rest('explaining', 0.9 + (0.09 * (row + 1)) / matrix.rows)
  }
  pairs.sort((a, b) => b.units - a.units || compareText(a.mentee, b.mentee))
  unmatched.sort((a, b) => compareText(a.mentee, b.mentee))
  const summary = summarise(prepared, pairs, input.mentors.length, input.groupBy ?? [])
  const finishing = <T>(steps: Steps<T>): Promise<T> => pace.through('explaining', 0.99, 1, steps)
  const inputHash = await finishing(hashInSteps(input))
  const warnings = await finishing(unreachable(criteria, prepared))
  const finished = pace.now()
  pace.report('done', 1)
  return {
    pairs,
    unmatched,
    active: prepared.active.sort((a, b) => compareText(a.mentee, b.mentee)),
    summary,
    proof: {
      objective,
      pairs: solution.pairs,
      pairsBound,
      total: solution.total / unitsPerPoint,
      totalBound: bound === null ? null : bound / unitsPerPoint,
      worstBound,
      isOptimal:
        (bound === null || bound === solution.total) &&
        (pairsBound === null || pairsBound === solution.pairs) &&
        (worstBound === null || worstBound === worstOf(solution, matrix)) &&
        (objective !== 'stable' || blockingPairs === 0),
      blockingPairs,
      seed: input.seed ?? 0,
      version: roundVersion,
      inputHash,
      milliseconds: {
        scoring: scored - started,
        solving: solved - scored,
        explaining: finished - solved,
        total: finished - started,
      },
    },
    warnings,
    input,
  }
}

/** The score of the worst-off free pair in whole points. */
function worstOf({ problem, columnOf }: Solution, { units, columns }: Matrix): number {
  const scores = [...problem.rowAt].flatMap((row) => {
    const column = columnOf[row]!
    return column < 0 ? [] : [Math.round(units[row * columns + column]! / unitsPerPoint)]
  })
  return Math.min(...scores)
}

function unreachableMinimum(prepared: Prepared): MatchingInputError {
  const groups = prepared.mentors.filter((_, column) => prepared.minimum[column]! > 0).map(({ id }) => id)
  const places = prepared.minimum.reduce((sum, n) => sum + n, 0)
  const values = { mentors: groups.sort(compareText), people: prepared.mentees.length, places }
  const problem = error('minimum.unreachable', ['mentors'], values)
  return new MatchingInputError([problem], [englishProblem(problem)])
}

interface Context {
  criteria: readonly CompiledCriterion[]
  matrix: Matrix
  prepared: Prepared
  solution: Solution
  neighbours: Neighbours
  minimumScore: number
  /** One row with a pair in each column, -1 where there is none. */
  firstMember: Int32Array
  reduced: (row: number, column: number) => number | null
}

function describePair(context: Context, row: number): ProposedPair {
  const { criteria, matrix, prepared, solution, neighbours, minimumScore } = context
  const column = solution.columnOf[row]!
  const pinned = prepared.pinned.some((pin) => pin.row === row)
  const mark = matrix.units[row * matrix.columns + column]!
  const bonus = bonusOf(prepared.waiting[row]!)
  return {
    mentee: prepared.mentees[row]!.id,
    mentor: prepared.mentors[column]!.id,
    ...describeParts(criteria, row, column),
    bonus,
    pinned,
    checks: checksOf(criteria, row, column, mark === isBelowMinimum ? minimumScore : undefined),
    menteeRank: { rank: neighbours.rowRank[row]!, of: neighbours.rowPossible[row]! },
    mentorRank: { rank: neighbours.columnRank[row]!, of: neighbours.columnPossible[column]! },
    alternatives: alternativesOf(context, row, column),
  }
}

function alternativesOf(context: Context, row: number, column: number): ProposedPair['alternatives'] {
  const { matrix, prepared, solution, neighbours, firstMember } = context
  const reduced = context.reduced
  const score = (r: number, c: number): number =>
    Math.round(matrix.units[r * matrix.columns + c]! / unitsPerPoint)
  const inColumn = neighbours.columnBest[column]!.filter(
    (other) => solution.columnOf[other] !== column,
  ).slice(0, 5)
  return {
    mentors: neighbours.rowBest[row]!.map((other): Alternative => {
      const member = firstMember[other]!
      return {
        id: prepared.mentors[other]!.id,
        score: score(row, other),
        costsAtLeast: reduced(row, other),
        pairedWith: member < 0 ? null : prepared.mentees[member]!.id,
      }
    }),
    mentees: inColumn.map((other): Alternative => {
      const has = solution.columnOf[other]!
      return {
        id: prepared.mentees[other]!.id,
        score: score(other, column),
        costsAtLeast: reduced(other, column),
        pairedWith: has < 0 ? null : prepared.mentors[has]!.id,
      }
    }),
  }
}

/** Points that the total loses at least when a pair is forced; `null` where a pin stands in the way. */
function reducedCosts({ problem, potentials }: Solution): (row: number, column: number) => number | null {
  const rowHere = new Map(Array.from(problem.rowAt, (row, r): [number, number] => [row, r]))
  const columnHere = new Map(Array.from(problem.columnAt, (column, c): [number, number] => [column, c]))
  return (row, column) => {
    const r = rowHere.get(row)
    const c = columnHere.get(column)
    if (r === undefined || c === undefined || potentials === null) return null
    const loss = potentials.row[r]! + potentials.column[c]! - problem.worth[r * problem.columns + c]!
    return Math.max(0, loss) / unitsPerPoint
  }
}

/**
 * The fingerprint of an input: people and pairs in any order give the same.
 *
 * @returns SHA-256 in hexadecimal, as in `proof.inputHash`
 *
 * @example
 * const turned = { ...input, mentees: input.mentees.toReversed() }
 * console.log(hashOf(turned) === hashOf(input)) // → true
 */
export function hashOf(input: RoundInput): string {
  refuse(inputProblems(input).filter(({ code }) => code !== 'criterion.function-unknown'))
  return atOnce(hashInSteps(input))
}

function* hashInSteps(input: RoundInput): Steps<string> {
  const byId = <T extends { id: string }>(people: readonly T[]): T[] =>
    [...people].sort((a, b) => compareText(a.id, b.id))
  const byPair = <T extends { mentee: string; mentor: string }>(
    pairs: readonly T[] | undefined,
  ): T[] | undefined =>
    pairs && [...pairs].sort((a, b) => compareText(a.mentee, b.mentee) || compareText(a.mentor, b.mentor))
  return yield* sha256InSteps(
    yield* canonicalPieces({
      ...input,
      mentees: byId(input.mentees),
      mentors: byId(input.mentors),
      pinned: byPair(input.pinned),
      forbidden: byPair(input.forbidden),
    }),
  )
}
