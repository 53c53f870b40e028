import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { over, two } from './testing/over.ts'

const code = fc.stringMatching(/^[1-3]{1,4}$/)
const codes = fc.uniqueArray(code, { maxLength: 3 })
const slot = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 46 }), fc.integer({ min: 1, max: 8 }))
  .map(([day, start, length]) => ({
    day,
    from: half(start),
    to: half(Math.min(48, start + length)),
  }))
const half = (n: number): string =>
  `${String(Math.floor(n / 2)).padStart(2, '0')}:${n % 2 === 0 ? '00' : '30'}`
const week = fc.array(slot, { maxLength: 6 })
const words = fc
  .array(fc.constantFrom('hospital', 'nurse', 'driver', 'ville', 'ስራ', 'مدرسة'), { maxLength: 8 })
  .map((list) => list.join(' '))
const set = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })

const kinds: readonly [string, Record<string, unknown>, fc.Arbitrary<unknown>, isSymmetric: boolean][] = [
  ['same', { kind: 'same' }, fc.constantFrom('x', 'y'), true],
  ['different', { kind: 'different' }, fc.constantFrom('x', 'y'), true],
  ['overlap asked', { kind: 'overlap' }, set, false],
  ['overlap jaccard', { kind: 'overlap', measure: 'jaccard' }, set, true],
  ['taxonomy', { kind: 'taxonomy' }, codes, false],
  ['taxonomy to a depth', { kind: 'taxonomy', depth: 2, levels: [1, 2, 4] }, codes, false],
  ['calendar', { kind: 'calendar', minutes: 120 }, week, true],
  ['text', { kind: 'text' }, words, true],
  ['looking-for', { kind: 'looking-for' }, set, false],
  ['looking-for both', { kind: 'looking-for', back: { mentee: 'v', mentor: 'v' } }, set, true],
]

describe.each(kinds)('the kind %s', (_, criterion, value) => {
  const people = fc.array(
    value.map((v) => ({ v })),
    { minLength: 1, maxLength: 4 },
  )

  it('scores from 0 to 1, the same one by one as in a row, whatever came before', () => {
    fc.assert(
      fc.property(people, people, (mentees, mentors) => {
        const all = over(criterion, mentees, mentors)
        const rows = mentees.map((__, row) => all.row(row))
        for (const [row, scores] of rows.entries())
          for (const [column, score] of scores.entries()) {
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
            expect(all.score(row, column)).toBe(score)
          }
      }),
    )
  })
})

describe.each(kinds.filter(([, , , isSymmetric]) => isSymmetric))('the kind %s', (_, criterion, value) => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(two(criterion, a, b).score()).toBeCloseTo(two(criterion, b, a).score(), 12)
      }),
    )
  })
})

describe('taxonomy', () => {
  const at = (mentee: unknown, mentor: unknown, more: Record<string, unknown> = {}) =>
    two({ kind: 'taxonomy', ...more }, mentee, mentor)

  it('scores the levels shared of those asked for', () => {
    expect(at('2221', '2224').score()).toBe(0.75)
    expect(at('22', '2224').score()).toBe(1)
    expect(at('2221', '22').score()).toBe(0.5)
    expect(at('M69.10', 'M69.20', { levels: [1, 3, 4, 5] }).score()).toBe(0.5)
    expect(at('2221', '5120').explain().code).toBe('taxonomy.apart')
    expect(at('2221', '2224').explain()).toEqual({
      code: 'taxonomy.shared',
      values: { mentee: '2221', mentor: '2224', common: '222', shared: 3, of: 4 },
    })
  })

  it('takes the closest of several codes, and asks nothing of an empty list', () => {
    expect(at(['5120', '2221'], ['2224', '9999']).score()).toBe(0.75)
    expect(at([], ['2224']).score()).toBe(1)
    expect(at([], ['2224']).passes()).toBe(true)
    expect(at(['1'], []).passes()).toBe(false)
  })

  it('never scores less for a mentor with one code more, and is full exactly when a must for all levels is met', () => {
    fc.assert(
      fc.property(codes, codes, code, (asked, offered, more) => {
        const before = at(asked, offered)
        expect(at(asked, [...offered, more]).score()).toBeGreaterThanOrEqual(before.score())
        expect(before.passes()).toBe(before.score() === 1)
      }),
    )
  })
})

describe('calendar', () => {
  it('counts minutes in common against those needed, exactly', () => {
    const mentee = [{ day: 2, from: '18:00', to: '20:05' }]
    const mentor = [{ day: 2, from: '19:00', to: '22:00' }, ...[{ day: 3, from: '00:00', to: '24:00' }]]
    const it = two({ kind: 'calendar', minutes: 130 }, mentee, mentor)
    expect(it.score()).toBe(0.5)
    expect(it.passes()).toBe(false)
    expect(two({ kind: 'calendar', minutes: 130, atLeast: 65 }, mentee, mentor).passes()).toBe(true)
    expect(it.explain()).toEqual({
      code: 'calendar.common',
      values: { minutes: 65, needed: 130, stretches: [{ day: 2, from: '19:00', to: '20:05' }] },
    })
  })

  it('agrees with counting every minute, also where slots overlap, and only grows with more time', () => {
    const minutesOf = (slots: { day: number; from: string; to: string }[]) => {
      const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
      return new Set(
        slots.flatMap(({ day, from, to }) =>
          Array.from({ length: at(to) - at(from) }, (_, i) => day * 1440 + at(from) + i),
        ),
      )
    }
    fc.assert(
      fc.property(week, week, slot, (a, b, more) => {
        const needed = 10_080
        const criterion = { kind: 'calendar', minutes: needed }
        const theirs = minutesOf(b)
        const common = [...minutesOf(a)].filter((minute) => theirs.has(minute)).length
        const now = two(criterion, a, b)
        expect(now.score()).toBeCloseTo(common / needed, 12)
        const { values } = now.explain()
        if ('stretches' in values) expect(minutesOf([...values.stretches]).size).toBe(common)
        expect(two(criterion, [...a, more], b).score()).toBeGreaterThanOrEqual(now.score())
      }),
    )
  })
})

describe('text', () => {
  it('counts rare words more, and names those that counted', () => {
    const all = over(
      { kind: 'text' },
      [{ v: 'I want to work as a nurse in a hospital' }],
      [{ v: 'I want to help a nurse' }, { v: 'I want to work as a driver' }, { v: 'Школа' }],
    )
    const [nurse, driver, none] = all.row(0)
    expect(nurse).toBeGreaterThan(0)
    expect(driver).toBeGreaterThan(0)
    expect(none).toBe(0)
    expect(all.explain(0, 2).code).toBe('text.apart')
    expect(all.explain(0, 0).values).toMatchObject({ words: ['nurse', 'to', 'want'] })
  })

  it('is full for the same text, and reads every script', () => {
    expect(two({ kind: 'text' }, 'ስራ መፈለግ', 'ስራ መፈለግ').score()).toBeCloseTo(1, 12)
    expect(two({ kind: 'text' }, '…!', '…!').score()).toBe(0)
    expect(two({ kind: 'text', ignore: ['nurse'] }, 'nurse', 'nurse').score()).toBe(0)
  })
})

describe('looking-for', () => {
  it('takes any of several wanted values, and everything where nothing is wanted', () => {
    const looks = (mentee: unknown, mentor: unknown) => two({ kind: 'looking-for' }, mentee, mentor)
    expect(looks(['woman', 'non-binary'], 'woman').score()).toBe(1)
    expect(looks(['woman'], 'man').passes()).toBe(false)
    expect(looks([], 'man').score()).toBe(1)
    expect(looks(['woman'], 'man').explain()).toEqual({
      code: 'looking-for.missed',
      values: { wanted: ['woman'], offered: ['man'] },
    })
  })

  it('goes both ways where both look for something', () => {
    const both = over(
      {
        kind: 'looking-for',
        mentee: 'wants',
        mentor: 'offers',
        back: { mentor: 'wants', mentee: 'offers' },
      },
      [{ wants: ['health'], offers: ['arabic'] }],
      [
        { wants: ['arabic'], offers: ['health'] },
        { wants: ['dutch'], offers: ['health'] },
      ],
    )
    expect(both.row(0)).toEqual([1, 0.5])
    expect(both.passes(0, 0)).toBe(true)
    expect(both.passes(0, 1)).toBe(false)
  })
})

describe('preference', () => {
  const mutual = { kind: 'preference', mentee: 'v', mentor: 'v' }
  const people = ['M0', 'M1', 'M2', 'T0', 'T1', 'T2']
  const preference = fc.record(
    {
      ranked: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
      ratings: fc.dictionary(fc.constantFrom(...people), fc.double({ min: 1, max: 5, noNaN: true })),
    },
    { requiredKeys: [] },
  )

  it('scores by rank, the mean of both sides where both speak', () => {
    const mentees = [{ v: { ranked: ['T1', 'T0'] } }]
    const mentors = [{ v: { ranked: ['M0'] } }, { v: { ranked: ['M9', 'M0'] } }, { v: { ranked: ['M9'] } }]
    expect(over({ kind: 'preference', mentee: 'v', mentor: undefined }, mentees, mentors).row(0)).toEqual([
      0.5, 1, 0,
    ])
    const both = over(mutual, mentees, mentors)
    expect(both.row(0)).toEqual([0.75, 0.75, 0])
    expect([both.passes(0, 0), both.passes(0, 2)]).toEqual([true, false])
    expect(both.explain(0, 1)).toEqual({
      code: 'preference.ranked',
      values: { menteeRank: 1, menteeOf: 2, mentorRank: 2, mentorOf: 2 },
    })
  })

  it('scores ratings between the ends of their scale, and who was not rated in the middle', () => {
    const rated = { kind: 'preference', mentee: 'v', mentor: undefined, worst: 0, best: 10 }
    const all = over(rated, [{ v: { ratings: { T0: 10, T1: 2.5 } } }], [{}, {}, {}])
    expect(all.row(0)).toEqual([1, 0.25, 0.5])
  })

  it('is between 0 and 1, and never scores less for who moves up the list', () => {
    fc.assert(
      fc.property(preference, preference, fc.nat(3), (mentee, mentor, by) => {
        const score = over(mutual, [{ v: mentee }], [{ v: mentor }]).score()
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        const ranked = (mentee.ranked ?? []).filter((id) => id !== 'T0')
        const at = (place: number) =>
          over(
            mutual,
            [{ v: { ...mentee, ranked: ranked.toSpliced(place, 0, 'T0') } }],
            [{ v: mentor }],
          ).score()
        const place = Math.min(by, ranked.length)
        if (place > 0) expect(at(place - 1)).toBeGreaterThanOrEqual(at(place))
      }),
    )
  })
})
