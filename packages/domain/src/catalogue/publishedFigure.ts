import { z } from 'zod'
import { DefinitionReference } from '../programmes/outcomeFramework.ts'
import type { Id } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'
import { StudySection } from './citation.ts'
import { figureKinds } from './figureKinds.ts'

/**
 * A figure as its publisher gave it: context, never a ranking. Shares lie between 0 and 1. Where the publisher's own
 * definition of an outcome is known it is named; where not, the figure stands for itself.
 */
export const PublishedFigure = z.strictObject({
  what: z.enum(figureKinds),
  value: z.number(),
  unit: z.enum(['people', 'pairs', 'share', 'hours', 'months', 'organisations', 'money', 'other']),
  /** What a share or count is of, where the publisher says so. */
  of: z.number().optional(),
  qualifier: z.enum(['about', 'almost', 'more-than', 'less-than', 'target']).optional(),
  period: LocalisedText.optional(),
  definition: DefinitionReference.optional(),
  section: StudySection,
})
export type PublishedFigure = z.infer<typeof PublishedFigure>

/** A published figure with the entry that it belongs to. */
export interface PublishedFigureOf {
  readonly entry: Id
  readonly figure: PublishedFigure
}
