/** What comes in about a person, turned into what is kept. */
import {
  type AnswerInput,
  type AttributeKey,
  attributes,
  type Contact,
  type Evidence,
  type Fact,
  type FactKey,
  type FieldProblem,
  readPhone,
  type TypedContact,
  valueSchema,
} from '@passerelle/domain'
import { z } from 'zod'
import { Invalid } from '../errors/index.ts'

export function contactFrom({ phone, ...contact }: TypedContact, country: string): Contact {
  return phone === undefined || phone.trim() === ''
    ? contact
    : { ...contact, phone: readPhone(phone, country) }
}

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
