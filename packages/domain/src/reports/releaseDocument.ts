import { z } from 'zod'
import { Grant } from '../grants/grant.ts'
import { OutcomeDefinition } from '../outcomes/definition.ts'
import { Day, Period } from '../values/day.ts'
import { Code } from '../values/id.ts'
import { LanguageTag, LocalisedText } from '../values/localisedText.ts'
import { Report } from './report.ts'

/** Everything that a funder reads of a released report besides its figures, stored at the release. */
export const ReleaseDocument = z.strictObject({
  organisation: z.string().min(1).max(200),
  grant: z.strictObject({
    name: Grant.shape.name,
    reference: Grant.shape.reference,
    period: Grant.shape.period,
    amount: Grant.shape.amount,
  }),
  programmes: z.array(LocalisedText).max(100),
  report: z.strictObject({
    title: z.string().min(1).max(200),
    period: Period,
    asOf: Day,
    language: LanguageTag,
  }),
  /** Id of the figure whose sentence leads. */
  headline: Code.optional(),
  narrative: Report.shape.narrative,
  /** The definitions used, whole: what a figure means must not change afterwards. */
  definitions: z.array(OutcomeDefinition).max(50),
  /** Counts below this are hidden, and what would give them away. */
  threshold: z.int().min(5),
  /** How many values are hidden, as one number: for the log of suppressions. */
  hidden: z.int().min(0),
  revises: z.strictObject({ number: z.int().min(1), reason: z.string().min(1).max(2000) }).optional(),
})
export type ReleaseDocument = z.infer<typeof ReleaseDocument>
