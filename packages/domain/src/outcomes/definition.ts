import { z } from 'zod'
import { AttributeKey } from '../attributes/registry.ts'
import { EligibilityRule } from '../eligibility/rules.ts'
import { Code } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'
import { Condition, MomentAnchor } from './condition.ts'

/**
 * Who is in the denominator. `left` = completed or withdrawn after starting; `exited` = left, dated on the last
 * service; `active` = taking part in the period looked at; `entities` = supported organisations, not people.
 */
export const PopulationBase = z.enum([
  'applied',
  'eligible',
  'started',
  'completed',
  'left',
  'exited',
  'active',
  'entities',
])
export type PopulationBase = z.infer<typeof PopulationBase>

/** Who is in the denominator. */
export const Population = z.strictObject({
  base: PopulationBase,
  /** The situation on the day of entry: of starting, or of applying where the base is `applied` or `eligible`. */
  onEntry: Condition.optional(),
  /** What must have been so at some time between starting and leaving. */
  during: Condition.optional(),
  /** Kinds of supported organisations, where those are counted. */
  entityKinds: z.array(Code).max(20).optional(),
  /** What is known of the person on entry, as in eligibility rules. */
  facts: EligibilityRule.optional(),
  /**
   * What must be on record for the day of entry, or somebody is not counted: their entry is not known. A stated age
   * stands for the `birthDate`, a known main activity for the `labourStatus`.
   */
  completeRecord: z.array(AttributeKey).min(1).max(50).optional(),
  /** Reasons of leaving that take somebody out of the count. */
  leavesOut: z.array(Code).max(30).optional(),
  /** Took part at least so many days. */
  minimumDays: z.int().min(0).max(3660).optional(),
  /** Took part at least so many whole calendar months: from 1 February to 30 April are three. */
  minimumMonths: z.int().min(0).max(120).optional(),
  /** Whoever died before the moment; left out unless the publisher keeps them. */
  died: z.enum(['left-out', 'kept']).optional(),
})
export type Population = z.infer<typeof Population>

/** `MM-DD`, as long as each year has it: no 29 February. */
const dayOfEveryYear =
  /^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/

/** Which days are looked at, and how one answer is picked from them. */
export const Pick = z.discriminatedUnion('kind', [
  /** The status on the day itself; failing that the answer nearest to it inside the window. */
  z.strictObject({ kind: z.literal('on-the-day') }),
  /** The last status known within so many days from the moment on. */
  z.strictObject({ kind: z.literal('last-status-within'), days: z.int().min(0).max(366) }),
  /** Any day of the calendar quarter: the n-th whole one after that of the anchor. */
  z.strictObject({ kind: z.literal('any-day-in-quarter') }),
  /** At any time from the anchor to the moment, and so many days longer. */
  z.strictObject({ kind: z.literal('ever-within'), extraDays: z.int().min(0).max(366).optional() }),
  /** At any time from the anchor to leaving, and so many days or calendar months longer. */
  z.strictObject({
    kind: z.literal('until-leaving'),
    extraDays: z.int().min(0).max(366).optional(),
    extraMonths: z.int().min(0).max(60).optional(),
  }),
  /** In at least so many of the weeks that begin with the moment; a week counts if it holds on one of its days. */
  z
    .strictObject({
      kind: z.literal('sustained'),
      weeks: z.int().min(1).max(520),
      atLeast: z.int().min(1).max(520),
    })
    .refine(({ weeks, atLeast }) => atLeast <= weeks, {
      path: ['atLeast'],
      params: { code: 'sustained.more-weeks-than-looked-at' },
    }),
  /** A spell that begins between the anchor and the moment, seen as a whole, up to its end. */
  z.strictObject({ kind: z.literal('whole-spell'), minimumDays: z.int().min(1).max(3660).optional() }),
  /** At any time in the last whole year before the day of evaluation, of years that begin on this month and day. */
  z.strictObject({ kind: z.literal('in-year'), begins: z.string().regex(dayOfEveryYear) }),
])
export type Pick = z.infer<typeof Pick>

/** The moment at which a definition looks at a person. */
export const Moment = z.strictObject({
  anchor: MomentAnchor,
  /** Calendar months, calendar quarters or days after the anchor. */
  after: z.strictObject({ count: z.int().min(0).max(120), unit: z.enum(['months', 'quarters', 'days']) }),
  /** Days around the moment in which an answer may be given. */
  window: z
    .strictObject({ daysBefore: z.int().min(0).max(365), daysAfter: z.int().min(0).max(365) })
    .optional(),
  pick: Pick,
})
export type Moment = z.infer<typeof Moment>

/**
 * What is done with those of whom it is not known: left out; counted as if not; counted as if so (German register
 * figures: who is not on the unemployment register counts); or shown as bounds, without a rate.
 */
export const UnknownTreatment = z.enum(['excluded', 'counted-as-not', 'counted-as-yes', 'bounds'])
export type UnknownTreatment = z.infer<typeof UnknownTreatment>

/** What is made of the people who count: a number, a share, a middle value or a sum. */
export const Measure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate') }),
  z.strictObject({ kind: z.literal('count') }),
  /** Of those of whom the condition holds. */
  z.strictObject({ kind: z.literal('median'), of: z.enum(['earnings', 'hours']) }),
  z.strictObject({ kind: z.literal('mean'), of: z.enum(['earnings', 'hours']) }),
  z.strictObject({ kind: z.literal('sum'), of: z.enum(['earnings', 'hours']) }),
])
export type Measure = z.infer<typeof Measure>

/**
 * What exactly counts as a result, of whom, when, and what is done with the unknown. Figures are comparable only
 * where definition and version are the same.
 */
export const OutcomeDefinition = z.strictObject({
  id: Code,
  version: z.int().min(1),
  label: LocalisedText,
  /** Completes "50 of the 96 people who left …": "were in work six months later". */
  sentence: LocalisedText,
  /** Whose definition it is: `ESF+`, `US WIOA`, … */
  frame: z.string().min(1).max(100),
  population: Population,
  /** Who comes back: one person from the first entry to the last exit, or each enrolment on its own. */
  reEntry: z.enum(['first-entry-last-exit', 'each-enrolment']),
  moment: Moment,
  counts: Condition,
  unknown: UnknownTreatment,
  /** News that nobody had asked for: a second, labelled variant, or counted like any other word. */
  news: z.enum(['apart', 'counted']),
  measure: Measure,
  /** Answers of a sample may stand for all, within a margin. */
  sample: z
    .strictObject({
      maxMargin: z.number().min(0).max(1),
      level: z.number().min(0).max(1),
      mirrors: z.array(Code).max(20),
    })
    .optional(),
  /** Never both for one person. */
  excludes: z.array(Code).max(20).optional(),
  /** Whoever counts there counts here too. */
  includes: z.array(Code).max(20).optional(),
  /** Which parts were seen in a stored public source; the others are recalled or inferred, and the small print says so. */
  confirmed: z.record(Code, z.union([z.boolean(), z.string().min(1).max(200)])),
  source: z.array(z.string().min(1).max(500)).max(20),
  notes: z.array(LocalisedText).max(20),
})
export type OutcomeDefinition = z.infer<typeof OutcomeDefinition>
