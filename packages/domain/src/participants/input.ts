import { z } from 'zod'
import { AnswerKind } from '../attributes/answers.ts'
import { FactValue } from '../attributes/attribute.ts'
import { Day } from '../values/day.ts'
import { Line } from '../values/line.ts'
import { LanguageTag } from '../values/localisedText.ts'
import { Evidence } from './fact.ts'
import { Contact } from './participant.ts'

/** Contact as people type it: the telephone number as a text, to be read with `readPhone`. */
export const TypedContact = Contact.omit({ phone: true }).extend({
  phone: Line.max(40).optional(),
  throughContactPerson: Line.max(300).optional(),
})
export type TypedContact = z.infer<typeof TypedContact>

/** What people enter about somebody, whatever the programme. */
export const PersonInput = z.strictObject({
  fullName: Line,
  callName: Line.optional(),
  language: LanguageTag,
  contact: TypedContact,
})
export type PersonInput = z.infer<typeof PersonInput>

/** One answer about one attribute, or which kind of no answer it was. */
export const AnswerInput = z
  .strictObject({
    /** An attribute of the registry, or `judgement.<key>`. */
    key: z.string().min(1).max(80),
    answer: AnswerKind,
    value: FactValue.optional(),
    /** The day from which it holds. */
    from: Day,
    source: Evidence.shape.source.exclude(['import']),
  })
  .refine(({ answer, value }) => (answer === 'answered') === (value !== undefined), {
    path: ['value'],
    params: { code: 'fact.value-and-answer-disagree' },
  })
export type AnswerInput = z.infer<typeof AnswerInput>
