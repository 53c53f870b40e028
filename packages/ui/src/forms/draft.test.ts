import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { mayBeEmpty, missingAround, readDraft, type ValueAt } from './draft.ts'

const Person = z.strictObject({
  name: z.string().min(1),
  nickname: z.string().optional(),
  email: z.email().nullable(),
  hours: z.int().optional(),
  home: z.strictObject({ city: z.string().optional(), country: z.string() }),
  steps: z.array(z.strictObject({ title: z.string(), due: z.iso.date().optional() })),
})

describe('what a form holds', () => {
  it('is read without outer spaces, with empty fields left out', () => {
    const draft = {
      name: ' Olena ',
      nickname: '  ',
      email: '',
      hours: '12',
      home: { city: '', country: 'BE' },
      steps: [{ title: 'CV', due: '' }],
    }
    expect(readDraft(Person, draft)).toEqual({
      name: 'Olena',
      email: null,
      hours: 12,
      home: { country: 'BE' },
      steps: [{ title: 'CV' }],
    })
  })

  it('keeps a null that the schema takes, and half a number for the schema to refuse', () => {
    expect(readDraft(z.strictObject({ until: z.iso.date().nullable().optional() }), { until: null })).toEqual(
      {
        until: null,
      },
    )
    expect(readDraft(z.strictObject({ hours: z.number() }), { hours: '-' })).toEqual({ hours: Number.NaN })
  })

  it('leaves out an optional object of which nothing is typed, unless it may be empty', () => {
    const Stay = z.strictObject({
      period: z.strictObject({ from: z.iso.date(), until: z.iso.date() }).optional(),
      contact: z.strictObject({ phone: z.string().optional() }).optional(),
    })
    const cleared = { period: { from: '', until: null }, contact: { phone: '' } }
    expect(readDraft(Stay, cleared)).toEqual({ contact: {} })
    expect(readDraft(Stay, { period: { from: '2026-01-01', until: '' } })).toEqual({
      period: { from: '2026-01-01' },
    })
    expect(readDraft(Person, { home: { city: '' } })).toEqual({ home: {} })
  })

  it('leaves files and values of unions alone', () => {
    const file = new File(['a'], 'a.csv')
    expect(readDraft(z.strictObject({ file: z.instanceof(File) }), { file })).toEqual({ file })
    const Either = z.union([z.string(), z.strictObject({ day: z.string() })])
    expect(readDraft(z.strictObject({ value: Either }), { value: { day: '2026-01-01' } })).toEqual({
      value: { day: '2026-01-01' },
    })
  })
})

it('knows which objects are not there yet to type into', () => {
  expect(missingAround({}, 'name')).toEqual([])
  expect(missingAround({}, 'home.city')).toEqual(['home'])
  expect(missingAround({ home: null }, 'home.city')).toEqual(['home'])
  expect(missingAround({ home: {} }, 'home.city')).toEqual([])
  expect(missingAround({ grant: {} }, 'grant.period.from')).toEqual(['grant.period'])
  expect(missingAround({}, 'grant.period.from')).toEqual(['grant', 'grant.period'])
  expect(missingAround({ steps: [{ title: 'CV' }] }, 'steps.0.title')).toEqual([])
})

it('knows what may be left empty, also inside lists', () => {
  expect(mayBeEmpty(Person, 'name')).toBe(false)
  expect(mayBeEmpty(Person, 'nickname')).toBe(true)
  expect(mayBeEmpty(Person, 'home.city')).toBe(true)
  expect(mayBeEmpty(Person, 'steps.2.title')).toBe(false)
  expect(mayBeEmpty(Person, 'steps.2.due')).toBe(true)
  expect(mayBeEmpty(Person, 'nowhere')).toBe(false)
})

it('types a field by its path', () => {
  type Input = z.input<typeof Person>
  expectTypeOf<ValueAt<Input, 'home.city'>>().toEqualTypeOf<string | undefined>()
  expectTypeOf<ValueAt<Input, `steps.${number}.title`>>().toEqualTypeOf<string>()
  expectTypeOf<ValueAt<Input, 'hours'>>().toEqualTypeOf<number | undefined>()
})
