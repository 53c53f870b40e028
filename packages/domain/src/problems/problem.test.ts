import { expect, it } from 'vitest'
import { z } from 'zod'
import { problemsOf } from './problem.ts'

const Meeting = z.strictObject({
  on: z.iso.date(),
  minutes: z.int().min(10).max(600),
  place: z.enum(['office', 'video']),
  note: z.string().max(5),
  email: z.email(),
  people: z.array(z.string()).min(2),
  period: z
    .strictObject({ from: z.iso.date(), until: z.iso.date() })
    .refine(({ from, until }) => from <= until, {
      path: ['until'],
      params: { code: 'interval.ends-before-it-starts' },
    }),
  value: z.union([z.number(), z.strictObject({ day: z.iso.date() })]),
  contact: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('phone'), number: z.string() }),
    z.strictObject({ by: z.literal('email') }),
  ]),
})

const good = {
  on: '2026-11-24',
  minutes: 45,
  place: 'video',
  note: '',
  email: 'a@b.be',
  people: ['a', 'b'],
  period: { from: '2026-01-01', until: '2026-02-01' },
  value: 3,
  contact: { by: 'email' },
}

function errorsOf(changes: object) {
  const read = Meeting.safeParse({ ...good, ...changes }, { reportInput: true })
  return read.success ? [] : problemsOf(read.error.issues)
}

it('names each field with a code and what was expected', () => {
  expect(errorsOf({})).toEqual([])
  expect(errorsOf({ on: undefined, minutes: 5, place: 'bar', note: 'too long' })).toEqual([
    { path: 'on', code: 'field.missing' },
    { path: 'minutes', code: 'field.too-small', expected: 10 },
    { path: 'place', code: 'field.choice', expected: ['office', 'video'] },
    { path: 'note', code: 'field.too-long', expected: 5 },
  ])
  expect(errorsOf({ email: 'x', people: ['a'], minutes: 'ten', on: '2026-02-30' })).toEqual([
    { path: 'on', code: 'field.format', expected: 'date' },
    { path: 'minutes', code: 'field.type', expected: 'number' },
    { path: 'email', code: 'field.format', expected: 'email' },
    { path: 'people', code: 'field.too-few', expected: 2 },
  ])
  expect(errorsOf({ extra: 1 })).toEqual([{ path: 'extra', code: 'field.unknown' }])
})

it('carries the codes of rules over several fields, and the deepest reason of a choice', () => {
  expect(errorsOf({ period: { from: '2026-02-01', until: '2026-01-01' } })).toEqual([
    { path: 'period.until', code: 'interval.ends-before-it-starts' },
  ])
  expect(errorsOf({ value: { day: 'soon' } })).toEqual([
    { path: 'value.day', code: 'field.format', expected: 'date' },
  ])
})

it('names the field that tells which of several shapes is meant', () => {
  expect(errorsOf({ contact: { by: 'pigeon' } })).toEqual([
    { path: 'contact.by', code: 'field.choice', expected: ['phone', 'email'] },
  ])
  expect(errorsOf({ contact: {} })).toEqual([{ path: 'contact.by', code: 'field.missing' }])
  expect(errorsOf({ contact: { by: 'phone', number: 3 } })).toEqual([
    { path: 'contact.number', code: 'field.type', expected: 'string' },
  ])
  expect(errorsOf({ contact: null })).toEqual([{ path: 'contact', code: 'field.missing' }])
  expect(errorsOf({ value: null })).toEqual([{ path: 'value', code: 'field.missing' }])
})

it('calls an empty list missing where something must be in it', () => {
  expect(errorsOf({ people: [] })).toEqual([{ path: 'people', code: 'field.missing' }])
})

it('claims nothing to be missing where the input was not reported', () => {
  const found = (changes: object) => {
    const read = Meeting.safeParse({ ...good, ...changes })
    return read.success ? [] : problemsOf(read.error.issues)
  }
  expect(found({ minutes: 5, place: 'bar', email: 'x', people: [] })).toEqual([
    { path: 'minutes', code: 'field.too-small', expected: 10 },
    { path: 'place', code: 'field.choice', expected: ['office', 'video'] },
    { path: 'email', code: 'field.format', expected: 'email' },
    { path: 'people', code: 'field.too-few', expected: 2 },
  ])
  expect(found({ contact: { by: 'pigeon' }, value: { day: 'soon' } })).toEqual([
    { path: 'value.day', code: 'field.format', expected: 'date' },
    { path: 'contact.by', code: 'field.choice', expected: ['phone', 'email'] },
  ])
  expect(found({ minutes: 'ten' })).toEqual([{ path: 'minutes', code: 'field.type', expected: 'number' }])
})
