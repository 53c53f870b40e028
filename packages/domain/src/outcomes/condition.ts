import { z } from 'zod'
import { EligibilityRule } from '../eligibility/rules.ts'
import { Activity } from '../spells/activity.ts'
import { Contract, SkillMatch } from '../spells/spell.ts'
import { areInOrder, reversed } from '../values/bounds.ts'
import { Code } from '../values/id.ts'
import { AchievementKind, IscedLevel } from './achievementKind.ts'

/** Whole calendar months; half of one has no last day. */
const Months = z.int().min(0).max(600)

interface Bounds {
  readonly atLeast?: number | undefined
  readonly moreThan?: number | undefined
  readonly lessThan?: number | undefined
}
const hasBound = ({ atLeast, moreThan, lessThan }: Bounds): boolean =>
  atLeast !== undefined || moreThan !== undefined || lessThan !== undefined
const needsBound = { params: { code: 'rule.no-bound' } }
const leavesRoom = ({ atLeast = 0, moreThan = 0, lessThan }: Bounds): boolean =>
  lessThan === undefined || Math.max(atLeast, moreThan) < lessThan
const needsRoom = { path: ['lessThan'], params: { code: 'rule.bounds-reversed' } }

/** What a single condition can look at. Where a spell does not say it, the condition is neither met nor unmet. */
export const SituationLeaf = z.discriminatedUnion('kind', [
  /** The main activity; with `beside`, side jobs and courses count as well. */
  z.strictObject({ kind: z.literal('status'), in: z.array(Activity).min(1), beside: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('contract'), in: z.array(Contract).min(1) }),
  z
    .strictObject({
      kind: z.literal('hours'),
      atLeast: z.number().min(0).max(168).optional(),
      lessThan: z.number().min(0).max(168).optional(),
    })
    .refine(hasBound, needsBound)
    .refine(leavesRoom, needsRoom),
  /**
   * How long a job lasts or is meant to last, in calendar months. "Six months or more" and "more than six months" are
   * both in use. Without an end in sight a permanent contract outlasts every number.
   */
  z
    .strictObject({
      kind: z.literal('length'),
      atLeast: Months.optional(),
      moreThan: Months.optional(),
      lessThan: Months.optional(),
    })
    .refine(hasBound, needsBound)
    .refine(leavesRoom, needsRoom),
  /** By the person's own answer, else by occupation against education (ISCO-08 against ISCED 2011). */
  z.strictObject({ kind: z.literal('skill-match'), in: z.array(SkillMatch).min(1) }),
  z.strictObject({
    kind: z.literal('is'),
    what: z.enum(['subsidised', 'insured', 'marginal', 'abroad', 'benefits', 'prospects']),
    value: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('training'),
    in: z
      .array(z.enum(['vocational', 'pre-qualifying', 'higher', 'school', 'language', 'integration', 'other']))
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('employer'),
    in: z.array(z.enum(['ordinary', 'public', 'private-household', 'work-integration'])).min(1),
  }),
  /** Registered as unemployed with an office on the same day. */
  z.strictObject({ kind: z.literal('registered'), value: z.boolean() }),
  /** Against the job on entry. A higher pay alone is no improvement unless it is listed. */
  z.strictObject({
    kind: z.literal('improved'),
    by: z
      .array(
        z.enum([
          'stable-contract',
          'full-hours',
          'higher-skills',
          'more-responsibility',
          'promoted',
          'higher-pay',
        ]),
      )
      .min(1),
  }),
  /** Gained within the time looked at; with `level`, what has another level does not count, and none leaves it open. */
  z.strictObject({
    kind: z.literal('achievement'),
    in: z.array(AchievementKind).min(1),
    level: z
      .strictObject({ atLeast: IscedLevel.optional(), atMost: IscedLevel.optional() })
      .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, needsBound)
      .refine(areInOrder, reversed)
      .optional(),
  }),
  /** Earnings within the time looked at, together: so many hours at an hourly wage that the law or contract sets. */
  z.strictObject({
    kind: z.literal('earnings'),
    hours: z.number().min(0).max(10_000),
    /** In minor units; absent = a parameter that whoever evaluates must give. */
    hourlyWage: z.int().min(1).optional(),
  }),
  /** Any earnings at all within the time looked at. */
  z.strictObject({ kind: z.literal('earned') }),
  /** The main activity has lasted at least, or more than, so many calendar months by the day. */
  z
    .strictObject({ kind: z.literal('lasted'), atLeast: Months.optional(), moreThan: Months.optional() })
    .refine(hasBound, needsBound),
  /** What is known of the person on entry, as in eligibility rules. */
  z.strictObject({ kind: z.literal('facts'), rule: EligibilityRule }),
  /** Saw the programme through to its end by the last day looked at; whoever has not left yet is undecided. */
  z.strictObject({ kind: z.literal('completed') }),
  /** Everybody of the population. */
  z.strictObject({ kind: z.literal('everybody') }),
  /** An answer of a survey that spells do not hold; computable only where the survey's answers are given. */
  z.strictObject({ kind: z.literal('survey'), question: Code }),
])
export type SituationLeaf = z.infer<typeof SituationLeaf>

/** From which day of an enrolment a moment, or a window of a condition's own, counts. */
export const MomentAnchor = z.enum(['application', 'start', 'event', 'leaving', 'end-of-pair', 'ready'])
export type MomentAnchor = z.infer<typeof MomentAnchor>

/** A condition that looks at days of its own, whatever moment the definition looks at. */
export interface WithinCondition {
  readonly kind: 'within'
  readonly anchor: MomentAnchor
  /** Calendar months after the anchor. */
  readonly months: number
  readonly of: Condition
}

/** What counts: conditions joined by all, any, not; or one that must hold on so many days together, or in a window of its own. */
export type Condition =
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'days'; atLeast: number; of: Condition }
  | WithinCondition
  | SituationLeaf

const several = { of: z.lazy(() => z.array(Condition).min(1).max(50)) }

/** What counts as a result: facts about a situation, joined by all, any, not. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all'), ...several }),
    z.strictObject({ kind: z.literal('any'), ...several }),
    z.strictObject({ kind: z.literal('not'), of: z.lazy(() => Condition) }),
    /** Holds on at least so many days of the time looked at, together and not necessarily in a row. */
    z.strictObject({
      kind: z.literal('days'),
      atLeast: z.int().min(1).max(3660),
      of: z.lazy(() => Condition),
    }),
    /**
     * Holds on some day after that of the anchor, up to so many calendar months later, whenever the definition looks:
     * "with work or further education within a year after leaving". Nobody is due before that is over. The day of the
     * anchor itself is none of them: the course that ended with it is no further education.
     */
    z.strictObject({
      kind: z.literal('within'),
      anchor: MomentAnchor,
      months: z.int().min(1).max(600),
      of: z.lazy(() => Condition),
    }),
    ...SituationLeaf.options,
  ]),
)

/** Whether a condition looks at side jobs and courses beside the main activity as well. */
export const looksBeside = (condition: Condition): boolean =>
  leavesOfCondition(condition).some((leaf) => leaf.kind === 'status' && leaf.beside)

/** Every leaf of a condition, in order. */
export function leavesOfCondition(condition: Condition): SituationLeaf[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOfCondition)
    case 'not':
    case 'days':
    case 'within':
      return leavesOfCondition(condition.of)
    default:
      return [condition]
  }
}

/** Every condition with a window of its own inside of a condition, inner ones before those around them. */
export function withinsOf(condition: Condition, found: WithinCondition[] = []): readonly WithinCondition[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const each of condition.of) withinsOf(each, found)
      return found
    case 'not':
    case 'days':
      return withinsOf(condition.of, found)
    case 'within':
      withinsOf(condition.of, found)
      found.push(condition)
      return found
    default:
      return found
  }
}
