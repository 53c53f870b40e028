import { z } from 'zod'
import { distinctIds, repeated } from '../values/distinct.ts'
import { Code, Id } from '../values/id.ts'

/** An outcome definition by its id and version: what a figure means is fixed by both. */
export const DefinitionReference = z.strictObject({ id: Id, version: z.int().min(1) })
export type DefinitionReference = z.infer<typeof DefinitionReference>

/** One planned moment to learn how somebody is. */
export const FollowUpMoment = z.strictObject({
  id: Code,
  anchor: z.enum(['application', 'start', 'event', 'leaving', 'end-of-pair']),
  /** Calendar months after the anchor; 31 August + 6 months is the last day of February. */
  months: z.int().min(0).max(120),
  window: z.strictObject({
    daysBefore: z.int().min(0).max(365),
    daysAfter: z.int().min(0).max(365),
  }),
  /** Attempts to reach somebody before the follow-up may end as unreachable. */
  attempts: z.int().min(1).max(20),
  asks: z.array(z.enum(['situation', 'quality-of-work', 'instruments', 'relationship', 'wishes'])).min(1),
})
export type FollowUpMoment = z.infer<typeof FollowUpMoment>

/** What counts as a result of a programme, and when it asks. */
export const OutcomeFramework = z
  .strictObject({
    definitions: z.array(DefinitionReference).max(50),
    /** The definition of the headline; one of `definitions`. */
    headline: DefinitionReference.optional(),
    followUps: z.array(FollowUpMoment).max(30).refine(distinctIds, repeated),
    /** Short instruments at the start and the end (interim outcomes). */
    instruments: z.array(DefinitionReference).max(20),
  })
  .refine(
    ({ headline, definitions }) =>
      headline === undefined ||
      definitions.some((each) => each.id === headline.id && each.version === headline.version),
    {
      path: ['headline'],
      params: { code: 'rule.headline-not-listed' },
    },
  )
export type OutcomeFramework = z.infer<typeof OutcomeFramework>
