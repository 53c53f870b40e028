import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTo, Line, withoutUnseen } from './line.ts'

const takes = (text: string) => Line.safeParse(text).success

/** One of each kind: marks, embeddings, overrides, isolates, spaces without width, half a character. */
const unseen = [
  ...['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e'],
  ...['\u2066', '\u2067', '\u2068', '\u2069', '\u200b', '\u2060', '\ufeff', '\ud800', '\udc00'],
]

describe('a line', () => {
  it.each(unseen)('is none with %j in it, and is one without', (sign) => {
    for (const text of [`${sign}Ana`, `A${sign}na`, `Ana${sign}`]) {
      expect(takes(text)).toBe(false)
      expect(withoutUnseen(text)).toBe('Ana')
      expect(takes(withoutUnseen(text))).toBe(true)
    }
    expect(takes(sign)).toBe(false)
    expect(withoutUnseen(sign)).toBe('')
  })

  it('keeps every sign that shows, and the joiners that Persian and pictures need', () => {
    for (const text of ['می\u200cخواهم', 'क्\u200dष', '👩\u200d🏫', '𠮷野', 'e\u0301', 'a b', ' a']) {
      expect(takes(text)).toBe(true)
      expect(withoutUnseen(text)).toBe(text)
    }
  })

  it('is at most 200 signs long and has one that shows', () => {
    expect([takes('x'.repeat(200)), takes('x'.repeat(201)), takes('  '), takes('')]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('is told from none without trying every place of a long text', () => {
    // Takes hours where each place is tried against all that follow.
    for (const text of ['a', ' ', ' a']) expect(takes(`${text.repeat(1_000_000)}\u202e`)).toBe(false)
  })

  it('is any text without what is not seen and without control characters, and only such', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const cleaned = withoutUnseen(text).replace(/\p{Cc}/gu, ' ')
        expect(takes(cleaned)).toBe(cleaned.trim() !== '')
        if (text !== cleaned) expect(takes(text)).toBe(false)
      }),
    )
  })
})

describe('a text cut to a length', () => {
  it('never ends in half of a character', () => {
    expect(cutTo('ab𠮷', 3)).toBe('ab')
    expect(cutTo('ab𠮷', 4)).toBe('ab𠮷')
    expect(cutTo('abc', 2)).toBe('ab')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, longest) => {
        const cut = cutTo(text, longest)
        expect(cut.isWellFormed()).toBe(true)
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, longest) - 1)
        expect(text.startsWith(cut)).toBe(true)
      }),
    )
  })
})
