/** What an explanation says is what was scored: from its numbers alone the score can be worked out again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reasonCodes } from '../../reasons/english.ts'
import type { ReasonTable } from '../../reasons/reason.ts'
import { cefrLevels } from '../attributes.ts'
import { over } from './testing/over.ts'

type Codes = keyof ReasonTable

/** The score that a reason's values give, with the criterion's own settings, and how far rounding may lead astray. */
type Worked = { [C in Codes]?: (values: ReasonTable[C]) => { score: number; within?: number } }

const share = (part: number, whole: number): number => Math.max(0, Math.min(1, part / whole))
const step = (at: number, full: number, none: number): number =>
  full === none ? (at === full ? 1 : Number(at > full === full > none)) : share(at - none, full - none)
const rank = (level: string): number => cefrLevels.indexOf(level as 'A1') + 1
const percent = (of: number) => ({ score: of / 100, within: 0.005 })

const worked: Worked = {
  'same.equal': () => ({ score: 1 }),
  'same.differs': () => ({ score: 0 }),
  'different.equal': () => ({ score: 0 }),
  'different.differs': () => ({ score: 1 }),
  'overlap.asked': ({ shared, missing, asked }) => {
    expect(shared.length + missing.length).toBe(asked)
    return { score: shared.length / asked }
  },
  'overlap.nothing-asked': () => ({ score: 1 }),
  'overlap.common': ({ shared, all }) => ({ score: all === 0 ? 1 : shared.length / all }),
  'language.common': ({ level, mentee, mentor }) => {
    expect(rank(level)).toBe(Math.min(rank(mentee), rank(mentor)))
    return { score: share(rank(level), rank('C1')) }
  },
  'language.none': () => ({ score: 0 }),
  'near.distance': ({ kilometres, limit }) => ({ score: 1 - share(kilometres, limit), within: 0.05 / limit }),
  'near.too-far': () => ({ score: 0 }),
  'number.distance': ({ difference, full, none }) => ({ score: step(difference, full, none) }),
  'number.at-least': ({ difference, full, none }) => ({ score: step(difference, full, none) }),
  'number.at-most': ({ difference, full, none }) => ({ score: step(difference, full, none) }),
  'number.within': ({ difference, from, to }) => ({ score: Number(difference >= from && difference <= to) }),
  'taxonomy.shared': ({ mentee, mentor, common, shared, of }) => {
    expect(mentee.startsWith(common) && mentor.startsWith(common)).toBe(true)
    return { score: shared / of }
  },
  'taxonomy.apart': () => ({ score: 0 }),
  'taxonomy.nothing-asked': () => ({ score: 1 }),
  'calendar.common': ({ minutes, needed, stretches }) => {
    const at = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
    expect(stretches.reduce((sum, { from, to }) => sum + at(to) - at(from), 0)).toBe(minutes)
    return { score: share(minutes, needed) }
  },
  'calendar.none': () => ({ score: 0 }),
  'text.shared': (values) => percent(values.percent),
  'text.apart': () => ({ score: 0 }),
  'looking-for.found': () => ({ score: 1 }),
  'looking-for.missed': () => ({ score: 0 }),
  'looking-for.nothing-wanted': () => ({ score: 1 }),
  'looking-for.both': ({ met }) => ({ score: met / 2 }),
  'preference.ranked': ({ menteeRank, menteeOf, mentorRank, mentorOf }) => {
    const said = ([place, of]: [number, number]): number =>
      of === 0 ? 0.5 : place === 0 ? 0 : (of - place + 1) / of
    return { score: (said([menteeRank, menteeOf]) + said([mentorRank, mentorOf])) / 2 }
  },
  'preference.rated': (values) => percent(values.percent),
  'function.said': (values) => percent(values.percent),
}

const set = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })
const number = fc.integer({ min: -40, max: 40 })
const ranked = fc
  .uniqueArray(fc.constantFrom('M0', 'T0', 'X', 'Y'), { minLength: 1, maxLength: 4 })
  .map((ids) => ({ ranked: ids }))
const rated = fc.record({
  ranked: fc.constantFrom([], ['X'], ['M0', 'T0']),
  ratings: fc.record({ M0: fc.double({ min: 1, max: 5, noNaN: true }), T0: fc.integer({ min: 1, max: 5 }) }),
})
const times = ['08:00', '09:10', '10:30', '11:00', '24:00']
const week = fc.uniqueArray(
  fc
    .record({ day: fc.integer({ min: 1, max: 2 }), slot: fc.integer({ min: 0, max: 3 }) })
    .map(({ day, slot }) => ({ day, from: times[slot]!, to: times[slot + 1]! })),
  { selector: ({ day, from }) => `${day} ${from}` },
)
const kinds: readonly [string, Record<string, unknown>, fc.Arbitrary<unknown>][] = [
  ['same', { kind: 'same' }, fc.constantFrom('x', 'y')],
  ['different', { kind: 'different' }, fc.constantFrom('x', 'y')],
  ['overlap asked by the mentee', { kind: 'overlap' }, set],
  ['overlap asked by the mentor', { kind: 'overlap', askedBy: 'mentor' }, set],
  ['overlap jaccard', { kind: 'overlap', measure: 'jaccard' }, set],
  [
    'language',
    { kind: 'language' },
    fc.dictionary(fc.constantFrom('nl', 'fr'), fc.constantFrom(...cefrLevels)),
  ],
  [
    'near',
    { kind: 'near', limit: 60 },
    fc.record({ latitude: fc.double({ min: 50, max: 51, noNaN: true }), longitude: fc.constant(4) }),
  ],
  ['number distance', { kind: 'number', compare: 'distance', full: 2, none: 30 }, number],
  ['number at-least', { kind: 'number', compare: 'at-least', full: 12, none: -3 }, number],
  ['number at-most', { kind: 'number', compare: 'at-most', full: 4, none: 4 }, number],
  ['number within', { kind: 'number', compare: 'within', from: 2, to: 9 }, number],
  ['taxonomy', { kind: 'taxonomy' }, fc.uniqueArray(fc.stringMatching(/^[12]{1,4}$/), { maxLength: 3 })],
  ['calendar', { kind: 'calendar', minutes: 130 }, week],
  ['text', { kind: 'text' }, fc.constantFrom('nurse in a ward', 'a nurse', 'drives', 'a ward, a nurse', '')],
  ['looking-for', { kind: 'looking-for' }, set],
  ['looking-for both', { kind: 'looking-for', back: { mentee: 'v', mentor: 'v' } }, set],
  ['preference ranked', { kind: 'preference' }, ranked],
  ['preference rated', { kind: 'preference' }, rated],
  ['function', { kind: 'function', name: 'f' }, fc.double({ min: 0, max: 1, noNaN: true })],
]

const seen = new Set<string>()

describe.each(kinds)('an explanation of %s', (_, criterion, value) => {
  it('gives the score again from its own numbers', () => {
    const people = fc.array(
      value.map((v) => ({ v })),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(people, people, (mentees, mentors) => {
        const all = over(criterion, mentees, mentors, { f: (a, b) => Math.abs(Number(a) - Number(b)) })
        mentees.forEach((__, row) => {
          mentors.forEach((___, column) => {
            const reason = all.explain(row, column)
            seen.add(reason.code)
            const work = worked[reason.code] as
              | ((values: unknown) => { score: number; within?: number })
              | undefined
            expect(work, reason.code).toBeDefined()
            const { score, within = 1e-12 } = work!(reason.values)
            expect(Math.abs(all.score(row, column) - score)).toBeLessThanOrEqual(within + 1e-12)
          })
        })
      }),
    )
  })
})

describe('the explanations of scores', () => {
  it('were all seen, every code of every kind', () => {
    const ofKinds =
      /^(same|different|overlap|language|near|number|taxonomy|calendar|text|looking-for|preference|function)\./
    expect([...seen].sort()).toEqual(reasonCodes.filter((code) => ofKinds.test(code)).sort())
  })
})
