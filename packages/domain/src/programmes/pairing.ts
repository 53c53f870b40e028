import { z } from 'zod'
import { areInOrder, reversed } from '../values/bounds.ts'
import { Code } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'

const Days = z.int().min(1).max(1000)
const Months = z.int().min(1).max(60)

/** How a pair lives: how long, how often, what is agreed, when somebody looks. */
export const Pairing = z.strictObject({
  /** Planned length; `atLeast` and `atMost` where the programme leaves room. */
  durationMonths: z
    .strictObject({
      planned: Months,
      atLeast: Months.optional(),
      atMost: Months.optional(),
    })
    .refine(areInOrder, reversed)
    .refine(({ planned, atLeast = planned, atMost = planned }) => atLeast <= planned && planned <= atMost, {
      path: ['planned'],
      params: { code: 'rule.outside-bounds' },
    }),
  /** One meeting every so many days: 7 = weekly, 14 = every other week, 30 = monthly. */
  cadence: z.strictObject({
    everyDays: z.int().min(1).max(365),
    hoursPerMonth: z
      .strictObject({ atLeast: z.number().min(0), atMost: z.number().max(100).optional() })
      .refine(areInOrder, reversed)
      .optional(),
  }),
  minimumMeetings: z.int().min(1).max(500).optional(),
  agreement: z.enum(['none', 'contract', 'memorandum', 'action-plan']),
  /** Days after the first meeting by which the agreement should be signed. */
  agreementWithinDays: Days.optional(),
  actionPlan: z.strictObject({ reviewEveryMonths: Months }).optional(),
  /** Planned contacts of staff with the pair, in days after it becomes active. */
  checkIns: z.array(Days).max(50),
  extension: z
    .strictObject({ months: Months, times: z.int().min(1).max(10), graceDays: Days.optional() })
    .optional(),
  /** A proposal without both answers lapses after so many days. */
  answerWithinDays: Days,
  /** An introduced pair that has not met by then gives its place back. */
  firstMeetingWithinDays: Days,
  meetingForms: z.array(z.enum(['in-person', 'video', 'phone', 'message'])).min(1),
  capacityPerMentor: z.int().min(1).max(200),
})
export type Pairing = z.infer<typeof Pairing>

/** One step before taking part. Only `safety` steps block a first meeting; the others are open items. */
export const PreparationStep = z.strictObject({
  id: Code,
  kind: z.enum([
    'interview',
    'orientation',
    'training',
    'check',
    'guardian-consent',
    'reference',
    'form',
    'assessment',
  ]),
  label: LocalisedText,
  required: z.boolean(),
  safety: z.boolean(),
  /** Needed only from people younger than this, or of unknown age (a guardian's consent: 18). */
  onlyUnderAge: z.int().min(1).max(30).optional(),
  days: z.number().min(0).max(365).optional(),
  /** How long a passed step stays valid; absent = for ever. A step passed once counts for every role. */
  validMonths: Months.optional(),
  /** Days after the first meeting by which an open step should be done. */
  withinDays: Days.optional(),
})
export type PreparationStep = z.infer<typeof PreparationStep>
