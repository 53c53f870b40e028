import { z } from 'zod'
import { AnswerKind } from '../attributes/answers.ts'
import { AttributeKey } from '../attributes/registry.ts'
import { distinctIds, repeated } from '../values/distinct.ts'
import { Code } from '../values/id.ts'
import { LocalisedText } from '../values/localisedText.ts'

/** One question: about an attribute of the registry, or free. */
export const FormQuestion = z
  .strictObject({
    id: Code,
    attribute: AttributeKey.optional(),
    /** Asked instead of the attribute's own label. */
    label: LocalisedText.optional(),
    help: LocalisedText.optional(),
    required: z.boolean(),
    /** Non-answers that the form offers besides leaving the field empty. */
    nonAnswers: z.array(AnswerKind.exclude(['answered', 'not-asked'])).max(5),
  })
  .refine(({ attribute, label }) => attribute !== undefined || label !== undefined, {
    path: ['label'],
    params: { code: 'rule.no-words' },
  })
export type FormQuestion = z.infer<typeof FormQuestion>

/** A form that people without an account fill in. */
export const ProgrammeForm = z.strictObject({
  id: Code,
  purpose: z.enum(['application', 'meeting', 'check-in', 'follow-up', 'evaluation']),
  role: z.enum(['mentee', 'mentor']),
  introduction: LocalisedText.optional(),
  questions: z.array(FormQuestion).max(100).refine(distinctIds, repeated),
})
export type ProgrammeForm = z.infer<typeof ProgrammeForm>
