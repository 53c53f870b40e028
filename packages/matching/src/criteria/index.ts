/** The criteria floor: attributes and a policy in, scores with their parts out. */
export {
  AttributeDeclaration,
  type AttributeType,
  attributeTypes,
  CefrLevel,
  cefrLevels,
  Point,
  Preference,
  WeeklySlot,
} from './attributes.ts'
export { type CandidatePairs, candidatePairs } from './candidates.ts'
export { inputProblems } from './check-input.ts'
export { policyProblems } from './check-policy.ts'
export { Criterion, type CriterionKind, type CriterionOf, typesOfKind, UnknownRule } from './criterion.ts'
export type { FunctionAnswer, PairFunction, PairFunctions } from './kernel.ts'
export {
  ForbiddenPair,
  MatchingPolicy,
  Mentee,
  Mentor,
  Objective,
  PairOfIds,
  PreviousRound,
  RoundInput,
  WaitingBonus,
} from './policy.ts'
export { type PairScores, type ScoredPart, type ScoreInput, scorePairs } from './score-pairs.ts'
