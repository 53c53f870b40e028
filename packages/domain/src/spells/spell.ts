import { z } from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'
import { Currency } from '../values/money.ts'
import { Activity } from './activity.ts'
import { Precision } from './precision.ts'

/** The main activity, a side job or course beside it, or being registered as unemployed with an office. */
export const SpellKind = z.enum(['main', 'side', 'registration'])
export type SpellKind = z.infer<typeof SpellKind>

/** The kind of contract of a job. */
export const Contract = z.enum(['permanent', 'fixed-term', 'agency', 'on-call', 'civil-service'])
export type Contract = z.infer<typeof Contract>

/** An occupation of ISCO-08, one to four digits; `01` keeps its zero. */
export const Occupation = z.strictObject({
  scheme: z.literal('isco-08'),
  code: z.string().regex(/^\d{1,4}$/),
  /** The ESCO occupation, by the address of its concept: finer than ISCO. */
  esco: z
    .string()
    .regex(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[a-zA-Z0-9.-]{1,60}$/)
    .optional(),
})
export type Occupation = z.infer<typeof Occupation>

/**
 * A sector with its revision: from section J on every letter means something else in Rev. 2 and in Rev. 2.1. There is
 * a section V in Rev. 2.1 only, and a division 45 in Rev. 2 only.
 */
export const Sector = z.discriminatedUnion('scheme', [
  z.strictObject({
    scheme: z.literal('nace-2'),
    code: z.string().regex(/^(?:[A-U]|\d{2}(?:\.\d{1,2})?)$/),
  }),
  z.strictObject({
    scheme: z.literal('nace-2.1'),
    code: z.string().regex(/^(?:[A-V]|(?:[0-35-9]\d|4[0-46-9])(?:\.\d{1,2})?)$/),
  }),
])
export type Sector = z.infer<typeof Sector>

/** The employer of a spell, as far as is known. */
export const SpellEmployer = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  partnerId: Id.optional(),
  size: z.enum(['1-9', '10-49', '50-249', '250+']).optional(),
  kind: z.enum(['ordinary', 'public', 'private-household', 'work-integration']).optional(),
})
export type SpellEmployer = z.infer<typeof SpellEmployer>

/** Gross pay as a band, in minor units; never asked for an exact amount. */
export const WageBand = z
  .strictObject({
    from: z.int().min(0),
    to: z.int().min(0).optional(),
    currency: Currency,
    per: z.enum(['hour', 'month', 'year']),
  })
  .refine((band) => band.to === undefined || band.from <= band.to, {
    path: ['to'],
    params: { code: 'interval.ends-before-it-starts' },
  })
export type WageBand = z.infer<typeof WageBand>

/** How a job fits what somebody has learned. */
export const SkillMatch = z.enum(['matched', 'over-qualified', 'under-qualified'])
export type SkillMatch = z.infer<typeof SkillMatch>

/** Everything about a spell that may be known and need not be. What is missing is not known; it is never "no". */
export const SpellDetail = z.strictObject({
  /** It had begun by `startedOn`; since when was not said. */
  startUnknown: z.literal(true).optional(),
  /** It is known up to `endedOn`; how much longer it lasted is not, and something else follows. */
  endUnknown: z.literal(true).optional(),
  contract: Contract.optional(),
  /** Last day as agreed; not an end until somebody says that it ended. */
  plannedEnd: Day.optional(),
  /** How exactly that was agreed or told; absent = to the day. */
  plannedEndPrecision: Precision.optional(),
  hoursPerWeek: z.number().min(0).max(168).optional(),
  wantsMoreHours: z.boolean().optional(),
  occupation: Occupation.optional(),
  sector: Sector.optional(),
  employer: SpellEmployer.optional(),
  wage: WageBand.optional(),
  /** The person's own answer; it overrides what ISCO and ISCED suggest. */
  skillMatch: SkillMatch.optional(),
  subsidised: z.boolean().optional(),
  /** Subject to social insurance. */
  insured: z.boolean().optional(),
  marginal: z.boolean().optional(),
  abroad: z.boolean().optional(),
  /** Away from the job for a while: still employed. */
  interrupted: z.enum(['parental', 'sick', 'other']).optional(),
  benefits: z.boolean().optional(),
  prospects: z.boolean().optional(),
  /** What got better within the job or by taking it, as the person says. */
  improvements: z
    .array(z.enum(['promoted', 'more-responsibility', 'higher-skills', 'higher-pay']))
    .max(4)
    .optional(),
  training: z
    .enum(['vocational', 'pre-qualifying', 'higher', 'school', 'language', 'integration', 'other'])
    .optional(),
  /** Registrations: with which office. */
  office: Code.optional(),
})
export type SpellDetail = z.infer<typeof SpellDetail>

/** Who said something about a situation. */
export const SpellSource = z.enum([
  'self',
  'mentor',
  'partner',
  'staff',
  'someone-else',
  'document-seen',
  'register',
  'import',
])
export type SpellSource = z.infer<typeof SpellSource>

/** Who said so, when, and whether we had planned to ask. */
export const SpellEvidence = z.strictObject({
  reportId: Id,
  source: SpellSource,
  planned: z.boolean(),
  saidOn: Day,
  recordedAt: Instant,
  followUpId: Id.optional(),
})
export type SpellEvidence = z.infer<typeof SpellEvidence>

/**
 * A stretch of one labour-market activity of a participant: what `resolveSpells` makes of the reports. Main spells of
 * a person never overlap. An open spell says nothing about days after `confirmedOn`.
 */
export const Spell = z
  .strictObject({
    /** The id of the report that first told of it, with `/2`, `/3`, … for further pieces of the same report. */
    id: z.string().min(1).max(80),
    participantId: Id,
    kind: SpellKind,
    activity: Activity,
    startedOn: Day,
    startedPrecision: Precision,
    /** The last day; absent = it goes on, as far as is known. */
    endedOn: Day.optional(),
    endedPrecision: Precision.optional(),
    confirmedOn: Day,
    detail: SpellDetail,
    evidence: z.array(SpellEvidence).min(1).max(200),
  })
  .refine((spell) => spell.endedOn === undefined || spell.startedOn <= spell.endedOn, {
    path: ['endedOn'],
    params: { code: 'interval.ends-before-it-starts' },
  })
  .refine((spell) => spell.kind !== 'registration' || spell.activity === 'unemployed', {
    path: ['activity'],
    params: { code: 'spell.registration-of-other-activity' },
  })
export type Spell = z.infer<typeof Spell>
