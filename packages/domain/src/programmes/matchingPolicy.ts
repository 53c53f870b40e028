import { z } from 'zod'
import { CefrLevel } from '../attributes/answers.ts'
import { AttributeKey } from '../attributes/registry.ts'
import { Code } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'

/** How two values are compared. The attributes come from the registry, one for each side. */
export const Comparison = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same') }),
  z.strictObject({ kind: z.literal('different') }),
  /** Share of what the mentee asks for that the mentor offers, or of what they have in common. */
  z.strictObject({ kind: z.literal('overlap'), of: z.enum(['asked', 'both']) }),
  z.strictObject({ kind: z.literal('language'), atLeast: CefrLevel.optional() }),
  /** 1 at no distance, falling to 0 at the limit. */
  z.strictObject({ kind: z.literal('near'), limitKm: z.number().positive().max(5000) }),
  /** Linear between the difference that scores nothing and the one that scores fully (mentor minus mentee). */
  z.strictObject({
    kind: z.literal('number'),
    measure: z.enum(['distance', 'mentor-ahead']),
    scoresNothingAt: z.number(),
    scoresFullyAt: z.number(),
  }),
  /** Shared leading digits of two codes. */
  z.strictObject({ kind: z.literal('taxonomy'), digits: z.int().min(1).max(6) }),
  z.strictObject({ kind: z.literal('calendar'), minutesNeeded: z.int().min(15).max(2400) }),
  /** The mentee's wish named by `attribute` against the mentor's value named by `mentorAttribute`. */
  z.strictObject({ kind: z.literal('wish') }),
  z.strictObject({ kind: z.literal('text') }),
])
export type Comparison = z.infer<typeof Comparison>

/** One criterion of a programme's policy, in the words of the attribute registry. */
export const PolicyCriterion = z.strictObject({
  id: Code,
  label: LocalisedText.optional(),
  attribute: AttributeKey,
  /** The mentor's attribute where it has another name. */
  mentorAttribute: AttributeKey.optional(),
  comparison: Comparison,
  weight: z.number().positive().max(1000),
  requirement: z.enum(['must', 'wish']),
  /** What a missing value means: the mean of the known, nothing, fully, or no pair. */
  unknown: z.enum(['neutral', 'zero', 'one', 'forbid']),
})
export type PolicyCriterion = z.infer<typeof PolicyCriterion>

/** What a matching round weighs. `apps` map it to the criteria of the matching package. */
export const MatchingPolicy = z
  .strictObject({
    /** Who decides in the end; a round only suggests. */
    decidedBy: z.enum(['coordinator', 'participants', 'mentor-chooses', 'mentee-chooses']),
    criteria: z.array(PolicyCriterion).max(40),
    objective: z.enum(['most-pairs', 'best-total', 'fairest', 'stable']),
    /** 0–100; pairs below are not suggested. */
    minimumScore: z.number().min(0).max(100).optional(),
    /** Points added for each month of waiting, up to a limit. */
    waiting: z
      .strictObject({ pointsPerMonth: z.number().min(0).max(10), atMost: z.number().min(0).max(50) })
      .optional(),
    sameEmployerAllowed: z.boolean(),
    trialTalks: z.int().min(1).max(3).optional(),
  })
  .refine((policy) => new Set(policy.criteria.map((each) => each.id)).size === policy.criteria.length, {
    path: ['criteria'],
    params: { code: 'list.repeated-id' },
  })
export type MatchingPolicy = z.infer<typeof MatchingPolicy>
