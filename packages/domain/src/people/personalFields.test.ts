import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { attributeKeys, attributes } from '../attributes/registry.ts'
import { publicSchemas } from '../open/jsonSchema.ts'
import { attributeKeeping } from './attributes.ts'
import { keptUntil, purposes, retentionRules } from './keeping.ts'
import { personalFields } from './personalFields.ts'

/** What comes in or is computed, and is kept only as a record of its own. */
const notKept = [
  'AnswerInput',
  'Cohort',
  'CohortMember',
  'FollowUpEntry',
  'MeetingEntry',
  'PersonInput',
  'SituationEntry',
  'TypedContact',
]

/** Values of several parts: they are kept like the field that they are the value of. */
const values = ['DayInterval', 'Occupation', 'Point', 'SaidDate', 'Sector', 'WeeklySlot']

/** Whoever has one of these fields is about a person. */
const tellTale = /^(fullName|callName|email|participantId|(mentee|mentor)?enrolmentId|pairId)$/i

const schemas = publicSchemas()
const nameOf = new Map([...schemas].map(([name, schema]) => [schema as z.core.$ZodType, name]))

/** Every schema inside a schema, itself included. */
function* inside(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Generator<z.core.$ZodType> {
  if (seen.has(schema)) return
  seen.add(schema)
  yield schema
  for (const part of partsOf(schema)) yield* inside(part, seen)
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape)
  if (schema instanceof z.ZodUnion) return schema.options
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodTuple) return schema.def.items
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.unwrap()]
  if (schema instanceof z.ZodLazy) return [schema.unwrap()]
  return []
}

const isAboutPerson = (schema: z.core.$ZodType) =>
  [...inside(schema)].some(
    (part) => part instanceof z.ZodObject && Object.keys(part.shape).some((key) => tellTale.test(key)),
  )

describe('what is kept of a person', () => {
  it('has a data class, a purpose and a retention for every field of every personal record', () => {
    const personal = [...schemas].filter(
      ([name, schema]) =>
        !notKept.includes(name) && (Object.hasOwn(personalFields, name) || isAboutPerson(schema)),
    )
    expect(personal.length).toBeGreaterThan(25)
    const named = personal
      .flatMap(([, schema]) => [...inside(schema)])
      .flatMap((part) => {
        const name = nameOf.get(part)
        const isRecord = name !== undefined && !values.includes(name)
        return isRecord && part instanceof z.ZodObject ? [[name, part] as const] : []
      })
    for (const [name, schema] of named) {
      expect(Object.keys(personalFields[name] ?? {}).toSorted(), name).toEqual(
        Object.keys(schema.shape).toSorted(),
      )
    }
  })

  it('describes no record that does not exist', () => {
    expect(Object.keys(personalFields).filter((name) => !schemas.has(name))).toEqual([])
    expect(notKept.filter((name) => !schemas.has(name))).toEqual([])
  })

  it('keeps each attribute as carefully as the registry says, and for a purpose', () => {
    for (const key of attributeKeys) {
      const { dataClass, purpose, retention } = attributeKeeping(key)
      expect(dataClass).toBe(attributes[key].dataClass)
      expect(purposes).toContain(purpose)
      expect(retention === 'careful').toBe(dataClass !== 'personal')
    }
    expect(attributeKeeping('judgement.motivated').dataClass).toBe('sensitive')
    expect(attributeKeeping('languages').retention).toBe('words')
    expect(attributeKeeping('municipality').retention).toBe('course')
  })

  it('is kept until a day that follows from what ended, or from a longer duty of a grant', () => {
    expect(keptUntil('words', { 'last-service': '2026-08-31' })).toBe('2027-02-28')
    expect(keptUntil('words', { 'last-service': '2026-08-31' }, '2032-12-31')).toBe('2027-02-28')
    expect(keptUntil('course', { 'last-follow-up': '2026-08-31' }, '2032-12-31')).toBe('2032-12-31')
    expect(keptUntil('course', { 'last-follow-up': '2026-08-31' }, '2026-12-31')).toBe('2027-08-31')
    expect(keptUntil('contact', { 'last-service': '2026-08-31' })).toBeUndefined()
    for (const { months } of Object.values(retentionRules)) expect(months).toBeGreaterThan(0)
  })
})
