/** What a round returns: plain data that can be stored, sent and read again. */
import type { Criterion } from '../criteria/criterion.ts'
import type { Objective, RoundInput } from '../criteria/policy.ts'
import type { Problem } from '../errors.ts'
import type { Reason, ReasonOf } from '../reasons/reason.ts'

/** What one criterion gives to a pair. */
export interface Part {
  criterion: string
  kind: Criterion['kind']
  label: string
  requirement: 'must' | 'wish'
  /** Whole points of `of`; over all parts they add up to the score and to 100. */
  points: number
  of: number
  /** 0 to 1 before weighting; a missing value shows what it was taken for. */
  score: number
  /** Exact points and share behind `points` and `of`, in ten-thousandths of a point; they add up to `exact` and 1,000,000. */
  units: number
  share: number
  /** Whether both values are known; where not, `reason` says whose is missing and what that counts. */
  known: boolean
  /** Whether the criterion's requirement is met, `null` where it is not known; wishes are judged alike. */
  met: boolean | null
  reason: Reason
  /** What each of the two said, `null` where not known. */
  mentee: unknown
  mentor: unknown
}

/** Place among all that are possible: 1 is the best; equal scores share a place. */
export interface Rank {
  rank: number
  of: number
}

export interface Alternative {
  id: string
  /** Whole points. */
  score: number
  /**
   * Points that the round loses at least, with as many pairs, if these two are put together; a lower bound from the
   * potentials. `null` beside a pin. `explainPair` gives the exact cost and who is moved.
   */
  costsAtLeast: number | null
  /** The pair that this person has in the round, if any. */
  pairedWith: string | null
}

export interface ProposedPair {
  mentee: string
  mentor: string
  /** Whole points 0 to 100: how well the two fit; the bonus is not in it. */
  score: number
  /** The score that decided, in ten-thousandths of a point: the sum of the parts' `units`. */
  units: number
  parts: Part[]
  /** Points that waiting added in the comparison with other pairs. */
  bonus: { points: number; reason: ReasonOf<'waiting.bonus'> } | null
  pinned: boolean
  /** What a person should look at before accepting. */
  checks: Reason[]
  /** Place of the mentor among this mentee's possible mentors, and of the mentee among the mentor's. */
  menteeRank: Rank
  mentorRank: Rank
  alternatives: { mentors: Alternative[]; mentees: Alternative[] }
}

export interface Unmatched {
  mentee: string
  reason: Reason
  /** What would make mentors possible, best first. */
  changes: Reason[]
}

export interface GroupChance {
  /** The value of the attribute, `null` where not known. */
  value: string | null
  mentees: number
  pairs: number
  /** Share with a pair, 0 to 1. */
  rate: number
  /** Mean score of the group's pairs, `null` without pairs. */
  meanScore: number | null
}

export interface Spread {
  attribute: string
  groups: GroupChance[]
  /** Largest minus smallest rate, and mean score, over groups with a known value; `null` with fewer than two. */
  rateGap: number | null
  scoreGap: number | null
}

export interface Summary {
  mentees: number
  mentors: number
  pairs: number
  unmatched: number
  /** Places of mentors that nobody takes. */
  placesLeft: number
  /** Points without bonus, over the pairs; `null` without pairs. */
  mean: number | null
  median: number | null
  worst: number | null
  /** Pairs with at least this score. */
  atLeast: { score: number; pairs: number }[]
  /** Pairs by score: 0–9, 10–19, …, 90–100. */
  distribution: number[]
  spread: Spread[]
}

export interface Proof {
  objective: Objective
  /** Pairs of the round without pins, and the most that any round could have under the same input. */
  pairs: number
  pairsBound: number | null
  /**
   * Points of the free pairs with bonus, and an upper bound that no round with as many pairs can pass; `null` where the
   * objective is no total.
   */
  total: number
  totalBound: number | null
  /** `fairest`: the highest score, in whole points, that the worst-off of as many pairs can have. */
  worstBound: number | null
  /** Whether the round reaches its bounds: pairs and total, or pairs and worst-off, or no blocking pair. */
  isOptimal: boolean
  /** Mentees and mentors who would both score higher with each other than with whom they have. */
  blockingPairs: number
  seed: number
  /** Raised whenever the same input could lead to another round. */
  version: number
  /** SHA-256 of the input in canonical form. */
  inputHash: string
  milliseconds: { scoring: number; solving: number; explaining: number; total: number }
}

export interface Round {
  pairs: ProposedPair[]
  unmatched: Unmatched[]
  /** Running pairs that were left alone. */
  active: { mentee: string; mentor: string }[]
  summary: Summary
  proof: Proof
  /** Problems that did not stop the round, such as a requirement that nobody can meet. */
  warnings: Problem[]
  /** What the round was made from, so that it can be explained, compared and run again. */
  input: RoundInput
}
