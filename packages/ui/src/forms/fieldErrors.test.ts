import { type Locale, loadMessages, locales } from '@passerelle/messages'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { fieldErrorsOf, sayFieldError } from './fieldErrors.ts'

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
}

function errorsOf(changes: object) {
  const read = Meeting.safeParse({ ...good, ...changes }, { reportInput: true })
  return read.success ? [] : fieldErrorsOf(read.error.issues)
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

it.each(locales)(
  'says every error in %s, also one whose code or value nobody foresaw',
  async (locale: Locale) => {
    const say = await loadMessages(locale)
    const codes = ['missing', 'type', 'format', 'choice', 'too-short', 'too-few', 'too-large', 'unknown']
    for (const code of codes)
      expect(sayFieldError(say, { path: 'x', code: `field.${code}`, expected: 3 }).length).toBeGreaterThan(5)
    const general = say.t('field.invalid')
    expect(sayFieldError(say, { path: 'x', code: 'nobody.wrote-this' })).toBe(general)
    expect(sayFieldError(say, { path: 'x', code: 'field.format', expected: 'email' })).toContain(
      '@example.org',
    )
    expect(sayFieldError(say, { path: 'x', code: 'field.too-short', expected: { odd: 1 } })).not.toContain(
      '{',
    )
  },
)
