/** The policy of a round and the people in it, as data. */
import { z } from 'zod'
import { AttributeDeclaration, PersonId, Point } from './attributes.ts'
import { Criterion, UnknownRule } from './criterion.ts'

export const Objective = z.enum(['most-pairs', 'best-total', 'fairest', 'stable'])
/**
 * `most-pairs`: as many pairs as possible above the minimum score, then the best total. `best-total`: the best sum of
 * scores, even where that leaves someone out. `fairest`: most pairs, of those the worst-off pair as good as possible, then
 * the next and so on, in whole points, then the best total. `stable`: no two who would both rather have each other.
 */
export type Objective = z.infer<typeof Objective>

/** Points that waiting adds to a mentee's pairs in the solver, visible beside the score and never above `maximum`. */
export const WaitingBonus = z.strictObject({
  pointsPerRound: z.number().min(0).max(100).optional(),
  pointsPerMonth: z.number().min(0).max(100).optional(),
  maximum: z.number().min(0).max(100),
})
export type WaitingBonus = z.infer<typeof WaitingBonus>

export const MatchingPolicy = z.strictObject({
  attributes: z.array(AttributeDeclaration),
  criteria: z.array(Criterion).min(1),
  /** Default `most-pairs`. */
  objective: Objective.optional(),
  /** Pairs below this score (0–100, without bonus) are never proposed. */
  minimumScore: z.number().min(0).max(100).optional(),
  waiting: WaitingBonus.optional(),
  /** What a missing value means where a criterion says nothing; default `neutral`. */
  unknown: UnknownRule.optional(),
})
export type MatchingPolicy = z.infer<typeof MatchingPolicy>

const person = {
  id: PersonId,
  /** Values by attribute name; missing or `null` means not known. */
  attributes: z.record(z.string(), z.unknown()).optional(),
  /** People who must never be proposed to this one, whoever asked for it. */
  avoid: z.array(PersonId).optional(),
}

export const Mentee = z.strictObject({
  ...person,
  /** Days since ready without a pair, for the waiting bonus. */
  waitingDays: z.int().min(0).optional(),
  /** Earlier rounds that left this mentee out, added to those that `previous` shows. */
  waitingRounds: z.int().min(0).optional(),
})
export type Mentee = z.infer<typeof Mentee>

export const Mentor = z.strictObject({
  ...person,
  /** How many mentees at the same time, running pairs of `previous` included; default 1. */
  capacity: z.int().min(0).max(1_000_000).optional(),
  /** Group mentoring: the fewest mentees this mentor must get; default 0. */
  minimum: z.int().min(0).max(1_000_000).optional(),
})
export type Mentor = z.infer<typeof Mentor>

export const PairOfIds = z.strictObject({ mentee: PersonId, mentor: PersonId })
export type PairOfIds = z.infer<typeof PairOfIds>

export const forbiddenReasons = [
  'coordinator',
  'never-together',
  'declined',
  'former-pair',
  'relatives',
  'same-employer',
  'same-person',
] as const

export const ForbiddenPair = z.strictObject({
  mentee: PersonId,
  mentor: PersonId,
  /** Default `coordinator`. */
  why: z.enum(forbiddenReasons).optional(),
})
export type ForbiddenPair = z.infer<typeof ForbiddenPair>

/** What an earlier round left behind. */
export const PreviousRound = z.strictObject({
  /** Mentees without a proposal: each such round counts for the waiting bonus. */
  leftOut: z.array(PersonId).optional(),
  /** Proposals that one of the two declined: never proposed again. */
  declined: z.array(PairOfIds).optional(),
  /** Pairs that are running: they stay as they are and occupy a place of the mentor. */
  active: z.array(PairOfIds).optional(),
})
export type PreviousRound = z.infer<typeof PreviousRound>

export const RoundInput = z.strictObject({
  mentees: z.array(Mentee),
  mentors: z.array(Mentor),
  policy: MatchingPolicy,
  /** Pairs that hold whatever their score. */
  pinned: z.array(PairOfIds).optional(),
  /** Pairs that are never proposed. */
  forbidden: z.array(ForbiddenPair).optional(),
  previous: z.array(PreviousRound).optional(),
  /** Points of postcodes, municipalities or other codes that `place` attributes use. */
  places: z.record(z.string(), Point).optional(),
  /** Attributes of mentees by which the summary compares chances. */
  groupBy: z.array(z.string().min(1)).optional(),
  /** Decides between rounds that are equally good; default 0. */
  seed: z.int().min(0).max(4_294_967_295).optional(),
})
export type RoundInput = z.infer<typeof RoundInput>
