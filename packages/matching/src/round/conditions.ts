/** What the conditions of a round cost it: pins, and points for waiting. "Best" is always best under conditions. */
import { type Change, changeBetween, columnsOf, type ExplainedRound } from './explain-pair.ts'
import { scoredAgain } from './kept-round.ts'
import { Pace, type PaceOptions } from './pace.ts'
import type { Prepared } from './prepare.ts'
import type { ScoredRound } from './scored.ts'
import { solveRound } from './solve.ts'

export interface Conditions {
  /** What the round would gain without its pins; `null` without pins. */
  pins: Change | null
  /** What its scores would gain if nobody had points for waiting; `null` where nobody has any. Pins stay. */
  waiting: Change | null
}

/**
 * Says what pins and waiting cost a round: by how much the best round without them is better, and who would be moved.
 * Points are of the scores alone, so that a bonus is not counted as a gain. With pins that fail a requirement the round may
 * also lose points without them.
 *
 * @throws MatchingInputError where the round's input is not one
 *
 * @example
 * const { pins, waiting } = await conditionsOf(await proposePairs({ ...input, pinned: [{ mentee: 'M1', mentor: 'T2' }] }))
 * console.log(pins.pairs, Math.round(pins.points), waiting.points) // → 0 85 0
 */
export async function conditionsOf(round: ExplainedRound, options: PaceOptions = {}): Promise<Conditions> {
  const pace = new Pace(options)
  const scored = await scoredAgain(round, pace)
  const { prepared } = scored
  const nobodyWaits = prepared.waiting.map((waiting) => ({ ...waiting, units: 0 }))
  const hasBonus = prepared.waiting.some(({ units }) => units > 0)
  const gain = async (changes: Partial<Prepared>, from: number): Promise<Change | null> => {
    const other = { ...prepared, ...changes }
    const solving = solveRound(scored.matrix, other, scored.objective)
    const solution = await pace.through('solving', from, from + 0.3, solving)
    if (solution === undefined) return null
    // Both rounds without bonus: what is compared is how well people fit.
    const plain: ScoredRound = { ...scored, prepared: { ...prepared, waiting: nobodyWaits } }
    return changeBetween(plain, columnsOf(round, prepared), solution.columnOf)
  }
  return {
    pins: prepared.pinned.length === 0 ? null : await gain({ pinned: [] }, 0.4),
    waiting: hasBonus ? await gain({ waiting: nobodyWaits }, 0.7) : null,
  }
}
