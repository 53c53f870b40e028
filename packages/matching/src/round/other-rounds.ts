/** How certain a round is: which other rounds are nearly as good, and which pairs stand in all of them. */
import { unitsPerPoint } from '../criteria/compile.ts'
import { error, shown } from '../criteria/schema-problems.ts'
import { type Change, changeBetween, columnsOf, type ExplainedRound } from './explain-pair.ts'
import { scoredAgain } from './kept-round.ts'
import { NearbyChoices } from './nearby.ts'
import { Pace, type PaceOptions } from './pace.ts'
import { refuse } from './scored.ts'
import { solveRound } from './solve.ts'

export interface OtherRounds {
  /** Rounds with as good a count of pairs that lose at most `within` points, the best first; `most` of them at most. */
  rounds: Change[]
  /** Whether these are all there are. */
  isComplete: boolean
  /** Free pairs that stand in every round within the limit, of all free pairs. */
  firm: number
  of: number
}

export interface OtherRoundsOptions extends PaceOptions {
  /** Points that another round may lose; default 2. */
  within?: number
  /** At most so many rounds are told; default 10. */
  most?: number
}

/**
 * Says how many other rounds are nearly as good as this one, and what they do differently: “3 other rounds within 2 points”.
 * The pins hold in all of them. Rounds with equal scores count too, so that a draw is seen as one. For `most-pairs` they
 * have as many pairs; for `best-total` they may have more or fewer, and a pair fewer counts as 0.0001 points. `null` where the objective is no total (`fairest`,
 * `stable`), or where the groups cannot reach their minimum.
 *
 * @throws MatchingInputError where the round's input is not one, or an option is no number from 0
 *
 * @example
 * const { rounds, isComplete, firm, of } = await otherRounds(await proposePairs(input), { within: 2 })
 * console.log(rounds.length, isComplete, firm, 'of', of) // → 0 true 7 of 7
 */
export async function otherRounds(
  round: ExplainedRound,
  { within = 2, most = 10, ...options }: OtherRoundsOptions = {},
): Promise<OtherRounds | null> {
  refuse(
    Object.entries({ within, most }).flatMap(([name, value]) =>
      Number.isFinite(value) && value >= 0
        ? []
        : [error('value.invalid', [name], { expected: 'a number from 0', found: shown(value) })],
    ),
  )
  const pace = new Pace(options)
  const scored = await scoredAgain(round, pace)
  const { matrix, prepared, objective } = scored
  const solution = await pace.through('solving', 0.4, 0.6, solveRound(matrix, prepared, objective))
  if (solution === undefined || solution.potentials === null) return null
  const nearby = new NearbyChoices(solution, solution.potentials, within * unitsPerPoint)
  const firm = await pace.through('solving', 0.6, 0.8, nearby.firmRows())
  const before = columnsOf(round, prepared)
  const isSame = (other: Int32Array): boolean => other.every((column, row) => column === before[row])
  const rounds: Change[] = []
  let isComplete = true
  for (;;) {
    const next = await pace.through('solving', 0.8, 1, nearby.next())
    if (next === undefined) break
    if (isSame(next)) continue
    if (rounds.length >= most) {
      isComplete = false
      break
    }
    rounds.push(changeBetween(scored, before, next))
  }
  pace.report('done', 1)
  rounds.sort((a, b) => b.points - a.points)
  return { rounds, isComplete, firm, of: solution.pairs }
}
