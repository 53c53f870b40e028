import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllMessages } from '../load.ts'
import { locales } from '../locale.ts'
import type { Messages } from '../messages.ts'
import { changeInWords, reasonInShort, reasonInWords, scoreInWord } from './roundWords.ts'

let speakers: Readonly<Record<string, Messages>>
beforeAll(async () => {
  speakers = await loadAllMessages()
})
const say = (): Messages => speakers.en as Messages

describe('a reason in words', () => {
  it('names criteria, people and values as whoever shows it does', () => {
    const words = {
      criterion: (id: string) => (id === 'field' ? 'Field of work' : undefined),
      person: (id: string) => `person ${id}`,
      value: (code: string) => code.toUpperCase(),
    }
    const requirement = { criterion: 'field', label: '' }
    expect(reasonInWords(say(), { code: 'blocked.requirement', values: requirement }, words)).toContain(
      '“Field of work”',
    )
    const gone = { criterion: 'gone', label: '' }
    expect(reasonInWords(say(), { code: 'blocked.requirement', values: gone }, words)).toContain('“gone”')
    expect(
      reasonInWords(say(), { code: 'blocked.mentee-pinned', values: { mentor: 'T1' } }, words),
    ).toContain('person T1')
    expect(reasonInWords(say(), { code: 'same.equal', values: { value: 'care' } }, words)).toBe('both: CARE')
    expect(reasonInWords(say(), { code: 'same.equal', values: { value: 'care' } })).toBe('both: care')
    const both = { criteria: ['field', 'gone'], labels: [], mentors: 3 }
    expect(reasonInWords(say(), { code: 'unmatched.requirements', values: both }, words)).toContain(
      'Field of work and gone',
    )
  })

  it('says times of the week, languages and ways of choosing in every language', () => {
    const stretches = [{ day: 2, from: '18:00', to: '20:00' }]
    for (const locale of locales) {
      const speaker = speakers[locale] as Messages
      const together = { minutes: 120, needed: 60, stretches }
      expect(reasonInWords(speaker, { code: 'calendar.common', values: together })).toContain(
        `${speaker.weekday(2)} 18:00–20:00`,
      )
      const common = { language: 'nl', level: 'B2', mentee: 'B2', mentor: 'C2' }
      expect(reasonInWords(speaker, { code: 'language.common', values: common })).toContain(
        speaker.language('nl'),
      )
      const chosen = { was: 'most-pairs', is: 'fairest' } as const
      expect(reasonInWords(speaker, { code: 'changed.objective', values: chosen })).toContain(
        speaker.label('objective.fairest'),
      )
      const unknown = { side: 'mentor', treatedAs: 0 } as const
      expect(reasonInWords(speaker, { code: 'unknown.value', values: unknown })).not.toMatch(/[{}]|undefined/)
    }
  })

  it('is the fact alone in short, where there is one', () => {
    const asked = { shared: ['a', 'b', 'c'], missing: [], asked: 3 }
    expect(reasonInShort(say(), { code: 'overlap.asked', values: asked })).toBe('a and b')
    expect(reasonInShort(say(), { code: 'near.distance', values: { kilometres: 8.6, limit: 40 } })).toBe(
      '9 km',
    )
    expect(reasonInShort(say(), { code: 'same.equal', values: { value: 'ict' } })).toBe('ict')
    const common = { language: 'nl', level: 'B2', mentee: 'B2', mentor: 'C2' }
    expect(reasonInShort(say(), { code: 'language.common', values: common })).toBe('Dutch B2')
    const together = { minutes: 60, needed: 60, stretches: [{ day: 1, from: '18:00', to: '19:00' }] }
    expect(reasonInShort(say(), { code: 'calendar.common', values: together })).toBe('Monday')
    expect(reasonInShort(say(), { code: 'language.none', values: {} })).toBeUndefined()
  })
})

describe('a change in words', () => {
  it('says pairs first, then points, and who else moves', () => {
    const moves = [
      { mentee: 'Nadia', was: 'Griet', is: 'Paul' },
      { mentee: 'Carlos', was: 'Paul', is: 'Luc' },
      { mentee: 'Wei', was: 'Luc', is: null },
    ]
    const of = { mentee: 'Nadia' }
    expect(changeInWords(say(), { pairs: 0, points: -11.2, moves: moves.slice(0, 2) }, of)).toBe(
      'as many pairs, 11 points less; Carlos moves to Luc',
    )
    expect(changeInWords(say(), { pairs: -1, points: -60, moves }, of)).toBe(
      'one pair less; Carlos moves to Luc, and 1 more moves',
    )
    expect(changeInWords(say(), { pairs: -1, points: -60, moves: moves.slice(2) }, of)).toBe(
      'one pair less; Wei without mentor',
    )
    expect(changeInWords(say(), { pairs: 1, points: -3, moves: [] }, of)).toBe(
      'one pair more, but fewer points',
    )
    expect(changeInWords(say(), { pairs: 0, points: 0, moves: [] }, {})).toBe('as good a round')
    // French sets a space before a semicolon.
    const french = speakers.fr as Messages
    expect(changeInWords(french, { pairs: 0, points: -20, moves: moves.slice(0, 2) }, of)).toBe(
      'autant de binômes, 20 points de moins ; Carlos passe à Luc',
    )
  })
})

it('has a word for every score', () => {
  expect([0, 54, 55, 74, 75, 100].map((score) => scoreInWord(score).id)).toEqual([
    ...['matching.weak', 'matching.weak', 'matching.fair'],
    ...['matching.fair', 'matching.strong', 'matching.strong'],
  ])
})
