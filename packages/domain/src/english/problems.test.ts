import { describe, expect, it } from 'vitest'
import { problemInEnglish } from './problems.ts'

const say = (code: string, expected?: unknown, path = 'pairing.cadence') =>
  problemInEnglish({ path, code, ...(expected !== undefined && { expected }) } as never)

describe('problems in words', () => {
  it('say what would be right, with one and with several', () => {
    expect(say('field.too-short', 1)).toContain('needs at least 1 character.')
    expect(say('field.too-short', 3)).toContain('needs at least 3 characters.')
    expect(say('field.too-few', 1)).toContain('needs at least 1 entry.')
    expect(say('field.too-many', 5)).toContain('may have at most 5 entries.')
    expect(say('field.too-long')).toContain('may have at most')
    expect(say('field.choice', ['yes', 'no'])).toContain('“yes” or “no”')
    expect(say('field.choice')).toContain('is none of the options')
    expect(say('field.type', 'int')).toContain('a whole number')
    expect(say('field.type', 'never')).toContain('something else')
    expect(say('field.format', 'date')).toContain('a day like 2026-11-24')
    expect(say('field.format', 'cuid')).toContain('written in another way')
    expect(say('field.too-small', 1)).toContain('1 or more')
    expect(say('field.too-large', 9)).toContain('9 or less')
  })

  it('begin with the place, or with "this"; an unknown code does not fit', () => {
    expect(say('field.missing', undefined, '')).toBe('This is missing; please fill it in.')
    expect(say('custom.of-somebody')).toContain('does not fit here')
  })
})
