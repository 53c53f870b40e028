/** What comes in about a person, checked before it is used. */
import {
  AnswerKind,
  type AttributeKey,
  attributes,
  Contact,
  Day,
  type Evidence,
  type Fact,
  type FactKey,
  FactValue,
  LanguageTag,
  readPhone,
  valueSchema,
} from '@passerelle/domain'
import { z } from 'zod'
import { type FieldProblem, Invalid } from '../errors/index.ts'

/** Contact as people type it: the telephone number as text. */
export const TypedContact = Contact.omit({ phone: true }).extend({
  phone: z.string().trim().max(40).optional(),
})
export type TypedContact = z.infer<typeof TypedContact>

export function contactFrom({ phone, ...contact }: TypedContact, country: string): Contact {
  return phone === undefined || phone === '' ? contact : { ...contact, phone: readPhone(phone, country) }
}

export const PersonInput = z.strictObject({
  fullName: z.string().trim().min(1).max(200),
  callName: z.string().trim().min(1).max(100).optional(),
  language: LanguageTag,
  contact: TypedContact,
})
export type PersonInput = z.infer<typeof PersonInput>

/** One answer about one attribute, or the kind of no answer. */
export const AnswerInput = z
  .strictObject({
    key: z.string().min(1).max(80),
    answer: AnswerKind,
    value: FactValue.optional(),
    from: Day,
    source: z.enum(['self', 'staff', 'mentor', 'partner', 'document-seen', 'register']),
  })
  .refine(({ answer, value }) => (answer === 'answered') === (value !== undefined), {
    path: ['value'],
    params: { code: 'fact.value-and-answer-disagree' },
  })
export type AnswerInput = z.infer<typeof AnswerInput>

/**
 * An answer as a fact. @throws Invalid naming the field, where the registry does not know the attribute, derives it,
 * or the value is none of its kind.
 */
export function factFrom(input: AnswerInput, by: string, today: string, path = ''): Fact {
  const at = (field: string) => (path === '' ? field : `${path}.${field}`)
  const refuse = (problem: FieldProblem): never => {
    throw new Invalid({ fields: [problem] })
  }
  const { key, answer, value, from, source } = input
  if (from > today) refuse({ path: at('from'), code: 'field.too-late', expected: today })
  const isJudgement = /^judgement\.[a-z0-9]+(?:[-._][a-z0-9]+)*$/i.test(key)
  if (!isJudgement && !Object.hasOwn(attributes, key)) refuse({ path: at('key'), code: 'field.choice' })
  const attribute = isJudgement ? undefined : attributes[key as AttributeKey]
  if (attribute?.derived === 'from-facts') refuse({ path: at('key'), code: 'field.derived' })
  if (attribute?.derived === 'from-spells' && answer === 'answered') {
    refuse({ path: at('key'), code: 'field.derived' })
  }
  if (value !== undefined) {
    const schema = attribute === undefined ? z.enum(['yes', 'no']) : valueSchema(attribute)
    if (!schema.safeParse(value).success) refuse({ path: at('value'), code: 'field.invalid' })
  }
  const evidence: Evidence = { source, on: today, by }
  return { key: key as FactKey, answer, from, evidence, ...(value !== undefined && { value }) }
}
