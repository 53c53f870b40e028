/** Whom to recruit next: what one more place of a kind would give the round. */

import { inputProblems } from '../criteria/check-input.ts'
import type { CompiledCriterion } from '../criteria/compile.ts'
import { compile, unitsPerPoint } from '../criteria/compile.ts'
import type { Objective, RoundInput } from '../criteria/policy.ts'
import { error, shown } from '../criteria/schema-problems.ts'
import { allows, partUnits } from '../criteria/score-row.ts'
import type { Problem } from '../errors.ts'
import { compareText } from '../order.ts'
import type { Steps } from '../steps.ts'
import { columnsOf, type ExplainedRound } from './explain-pair.ts'
import { canonicalJson } from './hash.ts'
import { scoredAgain } from './kept-round.ts'
import { failsRequirement } from './matrix.ts'
import { Pace, type PaceOptions } from './pace.ts'
import type { Prepared } from './prepare.ts'
import { type Profile, profilesOf } from './profiles.ts'
import { refuse, type ScoredRound, worthOf } from './scored.ts'
import { solveRound } from './solve.ts'

export interface Advice extends Profile {
  /** Pairs more with one more place of this kind; never more than one. */
  pairs: number
  /** Points of the whole round more, bonus included. With one pair more they include that pair's. */
  points: number
  /** Who would take the place. */
  mentee: string
  /** Mentees without mentor for whom a place of this kind would be possible. */
  unmatched: number
}

export interface AdviceOptions extends PaceOptions {
  /** Asked about these kinds instead of those that follow from the round. */
  profiles?: readonly Profile[]
  /** At most so many answers; default 5. */
  most?: number
}

type Gain = Omit<Advice, keyof Profile>

/**
 * Says for kinds of mentors by how many pairs and points the round would improve with one more place, best first. Kinds
 * follow from what mentees without a mentor need: each requirement that a mentee's own value answers, alone and together
 * with the heaviest wish. Exact: the best round with one more place differs from this one by one chain of moves, and the
 * best chain from every place is found once for all kinds. Where the objective is no total (`fairest`, `stable`) the round
 * is solved again for each of the first kinds instead; a stable round that has to draw between equals may draw otherwise
 * once somebody has joined. A missing value counts as it counts in this round.
 *
 * @throws MatchingInputError where the round's input is not one
 *
 * @example
 * const [first] = await recruitmentAdvice(await proposePairs(input))
 * console.log(first.attributes.languages, first.pairs, first.mentee) // → { ti: 'C1', en: 'C1' } 1 M8
 */
export async function recruitmentAdvice(
  round: ExplainedRound,
  options: AdviceOptions = {},
): Promise<Advice[]> {
  const pace = new Pace(options)
  const scored = await scoredAgain(round, pace)
  const { input } = round
  refuse(optionProblems(options, input))
  const { prepared, matrix } = scored
  if (matrix.rows === 0) return []
  const columnOf = columnsOf(round, prepared)
  const profiles = options.profiles ?? profilesOf(scored, columnOf, input.policy.attributes)
  const mentors = profiles.map(({ attributes }, i) => ({ id: String(i), attributes }))
  const { functions } = pace
  const criteria = compile({ ...prepared, mentors, policy: input.policy, places: input.places, functions })
  // A missing value is worth what it is worth in the round, not among the kinds asked about.
  criteria.forEach((criterion, i) => {
    criterion.neutral = scored.criteria[i]!.neutral
  })
  await pace.rest('explaining', 0.5)
  const isTotal = scored.objective === 'most-pairs' || scored.objective === 'best-total'
  const freed = isTotal ? await pace.through('solving', 0.4, 0.5, freedRows(scored, columnOf)) : undefined
  const advice: Advice[] = []
  for (const [column, profile] of profiles.entries()) {
    if (freed === undefined && column >= mostSolved) break
    const gain =
      freed === undefined
        ? await solvedFor(scored, criteria, column, columnOf, pace)
        : bestFor(scored, criteria, column, columnOf, freed)
    if (gain !== undefined) advice.push({ ...profile, ...gain })
    if (pace.isDue()) await pace.rest('explaining', 0.5 + (0.5 * column) / profiles.length)
  }
  return distinct(advice.sort(better)).slice(0, options.most ?? 5)
}

/** Kinds that are asked about are checked like mentors: attributes that are declared, with values of their type. */
function optionProblems({ profiles = [], most = 0 }: AdviceOptions, input: RoundInput): Problem[] {
  const problems: Problem[] = []
  if (!(Number.isInteger(most) && most >= 0))
    problems.push(error('value.invalid', ['most'], { expected: 'a whole number', found: shown(most) }))
  if (!Array.isArray(profiles))
    return [...problems, error('value.invalid', ['profiles'], { expected: 'a list', found: shown(profiles) })]
  const mentors = profiles.map((profile, i) => ({ id: `${i}`, attributes: profile?.attributes }))
  for (const problem of inputProblems({ ...input, mentees: [], mentors }))
    if (problem.path[0] === 'mentors')
      problems.push({ ...problem, path: ['profiles', ...problem.path.slice(1)] })
  return problems
}

function better(a: Advice, b: Advice): number {
  return (
    b.pairs - a.pairs ||
    b.points - a.points ||
    b.unmatched - a.unmatched ||
    a.criteria.length - b.criteria.length ||
    compareText(canonicalJson(a.attributes), canonicalJson(b.attributes))
  )
}

/** One kind for each mentee who would take the place: the others are the same advice in other words. */
function distinct(advice: readonly Advice[]): Advice[] {
  const taken = new Set<string>()
  return advice.filter(({ mentee }) => !taken.has(mentee) && taken.add(mentee))
}

/** One pair, worth more than all points of any round; sums stay exact in a double. */
const onePair = 1e12

/** What a pair counts beside its units: everything, or as little as the solver of `best-total` gives it. */
const pairWorth = (objective: Objective): number => (objective === 'best-total' ? 1 : onePair)

/** A chain of moves: what it is worth to the objective, and how many pairs more it makes. */
interface Chains {
  worth: Float64Array
  pairs: Int32Array
}

/**
 * What it does to the rest of the round when each row leaves its place for the new one: a chain of moves fills what it
 * leaves behind, or nobody does. `NaN` for pinned rows, which stay.
 */
function* freedRows({ matrix, prepared, objective }: ScoredRound, columnOf: Int32Array): Steps<Chains> {
  const { rows, columns, units } = matrix
  const pinned = new Set(prepared.pinned.map(({ row }) => row))
  const perPair = pairWorth(objective)
  const worthAt = (row: number, column: number): number =>
    units[row * columns + column]! + prepared.waiting[row]!.units + perPair
  const load = new Int32Array(columns)
  for (const column of columnOf) if (column >= 0) load[column]! += 1
  // The best chain after one place of a column became free. It never gains by coming back: the round is optimal.
  const filled = Float64Array.from(load, (members, column) =>
    members > prepared.minimum[column]! ? 0 : Number.NEGATIVE_INFINITY,
  )
  const filledPairs = new Int32Array(columns)
  for (let changed = true, turn = 0; changed && turn <= columns; turn++) {
    changed = false
    for (let row = 0; row < rows; row++) {
      yield 0.5
      const own = columnOf[row]!
      if (pinned.has(row)) continue
      const leaves = own < 0 ? 0 : filled[own]! - worthAt(row, own)
      for (let column = 0; column < columns; column++) {
        if (column === own || load[column] === 0 || units[row * columns + column]! < 0) continue
        const gain = worthAt(row, column) + leaves
        if (gain > filled[column]!) {
          filled[column] = gain
          filledPairs[column] = own < 0 ? 1 : filledPairs[own]!
          changed = true
        }
      }
    }
  }
  const worth = Float64Array.from({ length: rows }, (_, row) => {
    const own = columnOf[row]!
    if (pinned.has(row)) return Number.NaN
    return own < 0 ? 0 : filled[own]! - worthAt(row, own)
  })
  const pairs = Int32Array.from(columnOf, (own) => (own < 0 ? 0 : filledPairs[own]! - 1))
  return { worth, pairs }
}

function bestFor(
  { prepared, minimumScore, objective }: ScoredRound,
  criteria: readonly CompiledCriterion[],
  column: number,
  columnOf: Int32Array,
  freed: Chains,
): Gain | undefined {
  const perPair = pairWorth(objective)
  let best = 0
  let who = -1
  let unmatched = 0
  prepared.mentees.forEach((_, row) => {
    const rest = freed.worth[row]!
    if (Number.isNaN(rest) || !criteria.every((criterion) => allows(criterion, row, column))) return
    const units = criteria.reduce((sum, criterion) => sum + partUnits(criterion, row, column), 0)
    if (units < minimumScore * unitsPerPoint) return
    if (columnOf[row]! < 0) unmatched += 1
    const gain = units + prepared.waiting[row]!.units + perPair + rest
    if (gain > best) {
      best = gain
      who = row
    }
  })
  if (who < 0) return undefined
  const pairs = 1 + freed.pairs[who]!
  const points = (best - pairs * perPair) / unitsPerPoint
  return { pairs, points, mentee: prepared.mentees[who]!.id, unmatched }
}

/** The round solved again with one more place of a kind. */
async function solvedFor(
  scored: ScoredRound,
  criteria: readonly CompiledCriterion[],
  column: number,
  columnOf: Int32Array,
  pace: Pace,
): Promise<Gain | undefined> {
  const { prepared, matrix, minimumScore, objective } = scored
  const { rows, columns } = matrix
  const width = columns + 1
  const units = new Int32Array(rows * width)
  let unmatched = 0
  for (let row = 0; row < rows; row++) {
    units.set(matrix.units.subarray(row * columns, (row + 1) * columns), row * width)
    const isAllowed = criteria.every((criterion) => allows(criterion, row, column))
    const own = criteria.reduce((sum, criterion) => sum + partUnits(criterion, row, column), 0)
    const isPossible = isAllowed && own >= minimumScore * unitsPerPoint
    units[row * width + columns] = isPossible ? own : failsRequirement
    if (isPossible && columnOf[row]! < 0) unmatched += 1
  }
  const more: Prepared = {
    ...prepared,
    mentors: [...prepared.mentors, { id: '' }],
    places: Int32Array.of(...prepared.places, 1),
    minimum: Int32Array.of(...prepared.minimum, 0),
  }
  const other = { rows, columns: width, units }
  const from = 0.5 + (0.5 * column) / mostSolved
  const solution = await pace.through(
    'solving',
    from,
    from + 0.5 / mostSolved,
    solveRound(other, more, objective),
  )
  const who = solution?.columnOf.indexOf(columns) ?? -1
  if (solution === undefined || who < 0) return undefined
  const was = worthOf(scored, columnOf)
  const is = worthOf({ ...scored, matrix: other, prepared: more }, solution.columnOf)
  const [pairs, points] = [is.pairs - was.pairs, (is.units - was.units) / unitsPerPoint]
  return { pairs, points, mentee: prepared.mentees[who]!.id, unmatched }
}

/** So many where each needs a solution of its own. */
const mostSolved = 30
