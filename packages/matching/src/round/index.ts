/** The round floor: a whole matching round as a coordinator understands it. */
export type { Phase, Progress } from './pace.ts'
export { hashOf, type ProposeOptions, proposePairs, roundVersion } from './propose-pairs.ts'
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
