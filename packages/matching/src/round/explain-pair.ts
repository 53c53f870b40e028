/** Why these two, and why not these two: by solving the round again with the pair forced, or without it. */
import { unitsPerPoint } from '../criteria/compile.ts'
import type { RoundInput } from '../criteria/policy.ts'
import { error, shown } from '../criteria/schema-problems.ts'
import { isKnown, unknownRule } from '../criteria/score-row.ts'
import { compareText } from '../order.ts'
import type { Reason } from '../reasons/reason.ts'
import { bonusOf, checksOf, describeParts } from './describe.ts'
import { scoredAgain } from './kept-round.ts'
import { isForbidden } from './matrix.ts'
import { Pace, type PaceOptions } from './pace.ts'
import type { Prepared } from './prepare.ts'
import type { Part, ProposedPair, Round } from './result.ts'
import { refuse, type ScoredRound, worthOf } from './scored.ts'
import { solveRound } from './solve.ts'

/** Somebody who would have another partner. */
export interface Move {
  mentee: string
  was: string | null
  is: string | null
}

/** How the round would change. */
export interface Change {
  /** Pairs more, below 0 for fewer. */
  pairs: number
  /** Points of the whole round more, bonus included; below 0 for fewer. */
  points: number
  /** Everyone whose partner would be another one, the two themselves included. */
  moves: Move[]
}

export interface PairExplanation {
  mentee: string
  mentor: string
  /** `proposed`: in the round; `possible`: not in it, but could be; `impossible`: see `reasons`. */
  standing: 'proposed' | 'possible' | 'impossible'
  score: number
  parts: Part[]
  bonus: ProposedPair['bonus']
  /** Why it cannot be; empty where it can. */
  reasons: Reason[]
  /** What to look at before accepting. */
  checks: Reason[]
  /**
   * `possible`: what putting the two together does to the round. `proposed`: what doing without this pair does.
   * `null` where the pair is impossible.
   */
  change: Change | null
}

/** What an explanation needs of a round: what it was made from, and who was paired. */
export type ExplainedRound = { readonly input: RoundInput; readonly pairs: Round['pairs'] | readonly Two[] }
type Two = { readonly mentee: string; readonly mentor: string }

/**
 * Explains one pair of a round, proposed or not. Exact: the round is solved again with the two together (or apart), and
 * the difference is what stands in `change`.
 *
 * @throws MatchingInputError where the round does not know one of the two
 *
 * @example
 * const round = await proposePairs(input)
 * const { standing, change } = await explainPair(round, 'M1', 'T2')
 * console.log(standing, change.pairs, Math.round(change.points)) // → possible 0 -85
 * console.log(change.moves[0]) // → { mentee: 'M1', was: 'T1', is: 'T2' }
 */
export async function explainPair(
  round: ExplainedRound,
  mentee: string,
  mentor: string,
  options: PaceOptions = {},
): Promise<PairExplanation> {
  const pace = new Pace(options)
  const scored = await scoredAgain(round, pace)
  const { input } = round
  refuse([
    ...(input.mentees.some(({ id }) => id === mentee)
      ? []
      : [error('person.unknown', ['mentee'], { id: nameOf(mentee), side: 'mentee' })]),
    ...(input.mentors.some(({ id }) => id === mentor)
      ? []
      : [error('person.unknown', ['mentor'], { id: nameOf(mentor), side: 'mentor' })]),
  ])
  const { prepared, criteria, minimumScore } = scored
  const row = prepared.rowOf.get(mentee)
  const column = prepared.columnOf.get(mentor)
  if (row === undefined || column === undefined) return outside(input, prepared, mentee, mentor)
  const before = columnsOf(round, prepared)
  const { parts, score } = describeParts(criteria, row, column)
  const isProposed = before[row] === column
  const reasons = isProposed ? [] : whyNot(scored, row, column, score)
  const after = reasons.length > 0 ? undefined : await solvedAnew(scored, row, column, isProposed, pace)
  pace.report('done', 1)
  const isPossible = reasons.length === 0 && (after !== undefined || isProposed)
  const groups: Reason = { code: 'blocked.groups', values: {} }
  return {
    mentee,
    mentor,
    standing: isProposed ? 'proposed' : isPossible ? 'possible' : 'impossible',
    score,
    parts,
    bonus: bonusOf(prepared.waiting[row]!),
    reasons: isPossible || reasons.length > 0 ? reasons : [groups],
    checks: checksOf(criteria, row, column, score < minimumScore ? minimumScore : undefined),
    change: after === undefined ? null : changeBetween(scored, before, after),
  }
}

const nameOf = (id: unknown): string => (typeof id === 'string' ? id : shown(id))

/** Somebody who is not part of the round: in a running pair, or without a free place. */
function outside(input: RoundInput, prepared: Prepared, mentee: string, mentor: string): PairExplanation {
  const reasons: Reason[] = []
  const running = prepared.active.find((pair) => pair.mentee === mentee)
  if (running !== undefined)
    reasons.push({ code: 'blocked.mentee-active', values: { mentor: running.mentor } })
  if (!prepared.columnOf.has(mentor)) {
    const capacity = input.mentors.find(({ id }) => id === mentor)?.capacity ?? 1
    reasons.push({ code: 'blocked.no-place', values: { capacity } })
  }
  const nothing = { score: 0, parts: [], bonus: null, checks: [], change: null }
  return { mentee, mentor, standing: 'impossible', reasons, ...nothing }
}

/** The column of each row in a round. */
export function columnsOf({ pairs }: ExplainedRound, prepared: Prepared): Int32Array {
  const columnOf = new Int32Array(prepared.mentees.length).fill(-1)
  for (const { mentee, mentor } of pairs) {
    const row = prepared.rowOf.get(mentee)
    if (row !== undefined) columnOf[row] = prepared.columnOf.get(mentor) ?? -1
  }
  return columnOf
}

function whyNot(scored: ScoredRound, row: number, column: number, score: number): Reason[] {
  const { prepared, criteria, matrix, minimumScore } = scored
  const reasons: Reason[] = []
  const forbidden = prepared.forbidden.get(row * matrix.columns + column)
  if (forbidden !== undefined) reasons.push({ code: forbidden, values: {} })
  for (const compiled of criteria) {
    const values = { criterion: compiled.criterion.id, label: compiled.label }
    if (!isKnown(compiled, row, column)) {
      if (unknownRule(compiled, row) === 'forbid') reasons.push({ code: 'check.unknown-forbids', values })
    } else if (compiled.isMust && !compiled.passes(row, column))
      reasons.push({ code: 'blocked.requirement', values })
  }
  if (reasons.length === 0 && matrix.units[row * matrix.columns + column]! < 0)
    reasons.push({ code: 'blocked.below-minimum', values: { score, minimum: minimumScore } })
  const own = prepared.pinned.find((pin) => pin.row === row)
  if (own !== undefined)
    reasons.push({ code: 'blocked.mentee-pinned', values: { mentor: prepared.mentors[own.column]!.id } })
  const theirs = prepared.pinned.filter((pin) => pin.column === column)
  if (theirs.length >= prepared.places[column]!) {
    const mentees = theirs.map((pin) => prepared.mentees[pin.row]!.id).sort(compareText)
    reasons.push({ code: 'blocked.mentor-pinned', values: { mentees } })
  }
  return reasons
}

/** The best round with the pair forced, or without it; `undefined` where the groups could not reach their minimum. */
async function solvedAnew(
  { prepared, matrix, objective }: ScoredRound,
  row: number,
  column: number,
  without: boolean,
  pace: Pace,
): Promise<Int32Array | undefined> {
  const others = prepared.pinned.filter((pin) => pin.row !== row)
  const pinned = without ? others : [...others, { row, column }]
  const units = matrix.units.slice()
  if (without) units[row * matrix.columns + column] = isForbidden
  const changed = { ...prepared, pinned }
  const other = { ...matrix, units }
  return (await pace.through('solving', 0.4, 1, solveRound(other, changed, objective)))?.columnOf
}

/** From one choice to another: pairs and points more, and everyone who has another partner. */
export function changeBetween(scored: ScoredRound, before: Int32Array, after: Int32Array): Change {
  const { mentees, mentors } = scored.prepared
  const was = worthOf(scored, before)
  const is = worthOf(scored, after)
  const nameOf = (column: number): string | null => (column < 0 ? null : mentors[column]!.id)
  const moves = mentees.flatMap(({ id }, row): Move[] =>
    before[row] === after[row] ? [] : [{ mentee: id, was: nameOf(before[row]!), is: nameOf(after[row]!) }],
  )
  moves.sort((a, b) => compareText(a.mentee, b.mentee))
  return { pairs: is.pairs - was.pairs, points: (is.units - was.units) / unitsPerPoint, moves }
}
