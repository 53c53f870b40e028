import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Phone } from './participant.ts'
import { readPhone } from './phone.ts'

describe('a telephone number', () => {
  it.each([
    ['0470 12 34 56', 'BE', '+32470123456'],
    ['+32 (0)2 512.34.56', 'BE', '+3225123456'],
    ['0033 6 12 34 56 78', 'BE', '+33612345678'],
    ['06-12345678', 'NL', '+31612345678'],
  ])('is read as people write it: %s', (typed, country, e164) => {
    expect(readPhone(typed, country)).toEqual({ typed, e164 })
  })

  it.each([['ask her sister'], ['470 12'], ['0470 12 34 56 (work)']])(
    'stays as typed where it cannot be read: %s',
    (typed) => {
      expect(readPhone(typed, 'BE')).toEqual({ typed })
    },
  )

  it('is read as it comes from an address book, with marks that nobody sees around it', () => {
    expect(readPhone('\u202a+32 470 12 34 56\u202c', 'BE')).toEqual({
      ...{ typed: '+32 470 12 34 56', e164: '+32470123456' },
    })
    expect(readPhone(`${'0'.repeat(39)}𠮷`, 'BE').typed).toBe('0'.repeat(39))
  })

  it('is always one that can be kept', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.constantFrom('BE', 'NL', 'XX'),
        (typed, country) => {
          if (typed.trim() !== '') expect(Phone.safeParse(readPhone(typed, country)).success).toBe(true)
        },
      ),
    )
  })
})
