import { z } from 'zod'
import { Indicator } from '../grants/grant.ts'
import { DefinitionReference } from '../programmes/outcomeFramework.ts'
import { Day } from '../values/day.ts'
import { Code } from '../values/id.ts'
import { ShownCount } from './shown.ts'
import { UnknownKind } from './unknownKind.ts'

const Share = z.number().min(0).max(1)
/** Two shares, the lower first. */
export const ShareRange = z.strictObject({ lower: Share, upper: Share })
export type ShareRange = z.infer<typeof ShareRange>

/** Category of a breakdown; `null` is everybody. */
const Category = z.string().min(1).max(120).nullable()

/** What became of the people of one category. Whatever follows from a hidden count is absent. */
export const ReleasedOutcome = z.strictObject({
  category: Category,
  /** Everybody of the population whose time for answering is over: the denominator. */
  all: ShownCount,
  /** Who reached what the definition counts: the numerator. */
  counted: ShownCount,
  /** Who is in education or training, where the definition does not count that. */
  inTraining: ShownCount.optional(),
  /** Known, and neither. */
  neither: ShownCount,
  known: ShownCount,
  unknown: z.strictObject({ all: ShownCount, kinds: z.record(UnknownKind, ShownCount) }),
  /** Of the population, and not in the denominator yet: the time for answering is not over. */
  notYetDue: ShownCount,
  /** `counted ÷ all`: what is certain. */
  atLeast: Share.optional(),
  /** `(counted + unknown) ÷ all`: if all of whom nothing is known had reached it. */
  atMost: Share.optional(),
  /** Both kinds of doubt: Wilson's lower limit of the worst case to the upper limit of the best. */
  range: ShareRange.optional(),
  /** `counted ÷ known`, with Wilson's interval. */
  amongKnown: z.strictObject({ rate: Share, interval: ShareRange }).optional(),
  /** Answered ÷ due; whoever died is in neither. */
  responseRate: Share.optional(),
})
export type ReleasedOutcome = z.infer<typeof ReleasedOutcome>

const common = {
  id: Code,
  /** What the rows are split by; absent = everybody together. */
  by: Code.optional(),
  /** Outside the grant's publication plan: every count is a multiple of this, and no shares are given. */
  roundedTo: z.literal(5).optional(),
}

/**
 * One figure as a funder reads it, stored at the release and never computed again. Screen, CSV, PDF and permanent link all
 * show this.
 */
export const ReleasedFigure = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('outcome'),
    definition: DefinitionReference,
    rows: z.array(ReleasedOutcome).min(1).max(200),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('count'),
    indicator: Indicator,
    rows: z
      .array(z.strictObject({ category: Category, value: ShownCount }))
      .min(1)
      .max(200),
  }),
  z.strictObject({
    id: Code,
    kind: z.literal('target'),
    indicator: Indicator,
    /** People, hours, or a share between 0 and 1 for outcomes. */
    target: z.number().min(0),
    by: Day,
    /** What was reached: a count, or for outcomes what is certain; `nobody`: there is nobody to count yet. */
    reached: z.union([z.number().min(0), z.literal('hidden'), z.literal('nobody')]),
    /** For outcomes: both kinds of doubt. */
    range: ShareRange.optional(),
  }),
])
export type ReleasedFigure = z.infer<typeof ReleasedFigure>
