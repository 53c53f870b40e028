import { z } from 'zod'
import { EligibilityRule } from '../eligibility/rules.ts'
import { areInOrder, reversed } from '../values/bounds.ts'
import { distinctIds, repeated } from '../values/distinct.ts'
import { Code, Id } from '../values/id.ts'
import { LanguageTag, LocalisedText } from '../values/localisedText.ts'
import { ProgrammeForm } from './form.ts'
import { MatchingPolicy } from './matchingPolicy.ts'
import { OutcomeFramework } from './outcomeFramework.ts'
import { Pairing, PreparationStep } from './pairing.ts'

/** The number of the document format that this version writes. */
export const programmeFormat = 1

/** As what somebody takes part. */
export const ProgrammeRole = z.enum(['mentee', 'mentor'])
export type ProgrammeRole = z.infer<typeof ProgrammeRole>

/** The ways in which programmes help; one programme may combine several. */
export const componentForms = [
  'one-to-one',
  'group',
  'coaching',
  'event-series',
  'employer-engagement',
  'training',
  'internship',
  'talent-platform',
] as const
/** The form of one component of a programme. */
export const ComponentForm = z.enum(componentForms)
export type ComponentForm = z.infer<typeof ComponentForm>

/** One part of a programme, with the service that makes somebody started. */
export const ProgrammeComponent = z.strictObject({
  id: Code,
  form: ComponentForm,
  label: LocalisedText.optional(),
  /** The first service received: taking part begins with it. */
  startsWith: z.enum(['intake-talk', 'training', 'first-meeting', 'event']),
  required: z.boolean(),
  groupSize: z
    .strictObject({ atLeast: z.int().min(1).max(1000), atMost: z.int().min(1).max(1000) })
    .refine(areInOrder, reversed)
    .optional(),
  durationDays: z.int().min(1).max(3650).optional(),
  places: z.int().min(1).max(100_000).optional(),
})
export type ProgrammeComponent = z.infer<typeof ProgrammeComponent>

/** People for whom places are kept or who come first, inside an open offer. */
export const PriorityGroup = z.strictObject({ id: Code, label: LocalisedText, rule: EligibilityRule })
export type PriorityGroup = z.infer<typeof PriorityGroup>

/**
 * A programme: one designed offer, as data. For whom, by whom, how long, how often, how pairs are matched and what
 * counts as an outcome. No programme needs code of its own.
 */
export const Programme = z
  .strictObject({
    format: z.literal(programmeFormat),
    id: Id,
    /** Counts up with every published change; enrolments and pairs pin the one whose rules apply to them. */
    version: z.int().min(1),
    name: LocalisedText,
    nativeName: z.string().min(1).max(200).optional(),
    summary: LocalisedText.optional(),
    components: z.array(ProgrammeComponent).min(1).max(10).refine(distinctIds, repeated),
    intake: z.enum(['continuous', 'editions']),
    places: z.int().min(1).max(100_000).optional(),
    audience: z.strictObject({
      text: LocalisedText,
      groups: z.array(Code).max(20),
    }),
    /** Who runs the other side of a pair. */
    mentorsAre: z.enum(['volunteers', 'employees-of-partners', 'staff', 'paid', 'none']),
    eligibility: z.strictObject({ mentee: EligibilityRule, mentor: EligibilityRule }),
    priorities: z.array(PriorityGroup).max(20).refine(distinctIds, repeated),
    preparation: z.strictObject({
      mentee: z.array(PreparationStep).max(30).refine(distinctIds, repeated),
      mentor: z.array(PreparationStep).max(30).refine(distinctIds, repeated),
    }),
    /** Absent where a programme makes no pairs. */
    pairing: Pairing.optional(),
    matching: MatchingPolicy.optional(),
    outcomes: OutcomeFramework,
    forms: z.array(ProgrammeForm).max(30).refine(distinctIds, repeated),
    /** Languages in which the programme works, the first one as fallback. */
    languages: z.array(LanguageTag).min(1).max(20),
    /** Sensitive traits that the programme decides not to ask about: not asked is not unknown. */
    doesNotAsk: z.array(Code).max(30),
  })
  .refine(
    ({ components, pairing }) =>
      pairing !== undefined || components.every(({ form }) => form !== 'one-to-one'),
    {
      path: ['pairing'],
      params: { code: 'rule.no-pairing' },
    },
  )
export type Programme = z.infer<typeof Programme>
