/** The round floor: a whole matching round as a coordinator understands it. */

export { type Cause, compareRounds, type Moved, type RoundComparison } from './compare-rounds.ts'
export { type Conditions, conditionsOf } from './conditions.ts'
export {
  type Change,
  type ExplainedRound,
  explainPair,
  type Move,
  type PairExplanation,
} from './explain-pair.ts'
export { type OtherRounds, type OtherRoundsOptions, otherRounds } from './other-rounds.ts'
export type { Phase, Progress } from './pace.ts'
export type { Profile } from './profiles.ts'
export { hashOf, type ProposeOptions, proposePairs, roundVersion } from './propose-pairs.ts'
export { type Advice, type AdviceOptions, recruitmentAdvice } from './recruitment.ts'
export type {
  Alternative,
  GroupChance,
  Part,
  Proof,
  ProposedPair,
  Rank,
  Round,
  Spread,
  Summary,
  Unmatched,
} from './result.ts'
export { compareObjectives, type ObjectiveOptions, type ObjectiveResult } from './side-by-side.ts'
