/** The kinds that measure: levels, kilometres, differences, shares. Range, direction, order and symmetry of each. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cefrLevels } from '../attributes.ts'
import { over, two } from './testing/over.ts'

const number = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10)
const ends = fc.tuple(number, number).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)])
const level = fc.constantFrom(...cefrLevels)
const languages = fc.dictionary(fc.constantFrom('nl', 'fr', 'ar'), level, { maxKeys: 3 })
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})
const set = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 })

const inRange = (score: number): void => {
  expect(score).toBeGreaterThanOrEqual(0)
  expect(score).toBeLessThanOrEqual(1)
}

describe('same and different', () => {
  it('are each other’s opposite, and pass where they are full', () => {
    const value = fc.constantFrom('x', 'y', 3, true)
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [same, different] = [two({ kind: 'same' }, a, b), two({ kind: 'different' }, a, b)]
        expect(same.score() + different.score()).toBe(1)
        expect(same.passes()).toBe(same.score() === 1)
        expect(different.passes()).toBe(different.score() === 1)
      }),
    )
  })
})

describe('overlap', () => {
  it('grows with what is offered and is full exactly when all that is asked for is', () => {
    fc.assert(
      fc.property(set, set, fc.constantFrom('a', 'b', 'c', 'd'), (asked, offered, more) => {
        const now = two({ kind: 'overlap' }, asked, offered)
        expect(
          two({ kind: 'overlap' }, asked, [...new Set([...offered, more])]).score(),
        ).toBeGreaterThanOrEqual(now.score())
        expect(now.score() === 1).toBe(asked.every((item) => offered.includes(item)))
        expect(now.passes()).toBe(asked.length === 0 || now.score() > 0)
      }),
    )
  })

  it('asked by the mentor is the same with the sides turned', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const turned = two({ kind: 'overlap', askedBy: 'mentor' }, b, a)
        expect(turned.score()).toBe(two({ kind: 'overlap' }, a, b).score())
        expect(turned.passes()).toBe(two({ kind: 'overlap' }, a, b).passes())
      }),
    )
  })
})

describe('language', () => {
  const at = (mentee: unknown, mentor: unknown, more = {}) =>
    two({ kind: 'language', ...more }, mentee, mentor)
  const rank = (common: string | undefined): number => cefrLevels.indexOf(common as 'A1') + 1

  it('is the lower level of the best common language: symmetric, and full from enough', () => {
    fc.assert(
      fc.property(languages, languages, level, level, (a, b, enough, atLeast) => {
        const best = Math.max(
          0,
          ...Object.keys(a).map((language) => Math.min(rank(a[language]), rank(b[language]))),
        )
        const it = at(a, b, { enough, atLeast })
        expect(it.score()).toBe(Math.min(1, best / rank(enough)))
        expect(it.passes()).toBe(best >= rank(atLeast))
        expect(at(b, a, { enough, atLeast }).score()).toBe(it.score())
        inRange(it.score())
      }),
    )
  })

  it('never falls when somebody learns', () => {
    fc.assert(
      fc.property(
        languages,
        languages,
        fc.constantFrom('nl', 'fr', 'ar'),
        level,
        (a, b, language, learnt) => {
          const higher = cefrLevels[Math.max(rank(a[language]), rank(learnt)) - 1]!
          expect(at({ ...a, [language]: higher }, b).score()).toBeGreaterThanOrEqual(at(a, b).score())
        },
      ),
    )
  })

  it('counts only the languages that are named', () => {
    const both = { nl: 'C1', en: 'B1' }
    expect(at(both, both, { only: ['en'] }).score()).toBe(0.6)
    expect(at(both, both, { only: ['fr'] }).explain()).toEqual({ code: 'language.none', values: {} })
  })
})

describe('near', () => {
  const near = (a: unknown, b: unknown, more = {}) => two({ kind: 'near', limit: 100, ...more }, a, b)
  const shapes = ['steep', 'linear', 'gentle'] as const

  it('is full at no distance, nothing at the limit, symmetric, and in between ordered by shape', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 1, max: 30_000, noNaN: true }), (a, b, limit) => {
        const scores = shapes.map((shape) => near(a, b, { shape, limit }).score())
        scores.forEach(inRange)
        expect(scores[0]).toBeLessThanOrEqual(scores[1]!)
        expect(scores[1]).toBeLessThanOrEqual(scores[2]!)
        expect(near(b, a, { limit }).score()).toBeCloseTo(scores[1]!, 9)
        expect(near(a, a, { limit }).score()).toBe(1)
        expect(near(a, b, { limit }).passes() || scores[2] === 0).toBe(true)
      }),
    )
  })

  it('falls with distance, along the great circle, also over the date line and the poles', () => {
    const east = (longitude: number) => ({ latitude: 0, longitude })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 89 }), (degrees) => {
        const [here, there] = [near(east(0), east(degrees / 100)), near(east(0), east((degrees + 1) / 100))]
        expect(here.score()).toBeGreaterThan(there.score())
      }),
    )
    // One degree of a great circle is 111.195 km.
    expect(near(east(179.8), east(-179.8)).explain().values).toMatchObject({ kilometres: 44.5 })
    const poles = [
      { latitude: 89.9, longitude: 0 },
      { latitude: 89.9, longitude: 180 },
    ]
    expect(near(poles[0], poles[1]).explain().values).toMatchObject({ kilometres: 22.2 })
    expect(near(east(0), east(1)).passes()).toBe(false)
    expect(near(east(0), east(1)).explain().code).toBe('near.too-far')
  })
})

describe('number', () => {
  const compare = (how: string, more: object, mentee: number, mentor: number) =>
    two({ kind: 'number', compare: how, ...more }, mentee, mentor)

  it('at-least grows and at-most falls with how far the mentor is ahead, between the two ends', () => {
    fc.assert(
      fc.property(ends, number, number, number, ([low, high], mentee, mentor, more) => {
        const ahead = Math.abs(more)
        const least = (by: number) => compare('at-least', { none: low, full: high }, mentee, mentor + by)
        const most = (by: number) => compare('at-most', { full: low, none: high }, mentee, mentor + by)
        inRange(least(0).score())
        inRange(most(0).score())
        expect(least(ahead).score()).toBeGreaterThanOrEqual(least(0).score())
        expect(most(ahead).score()).toBeLessThanOrEqual(most(0).score())
        if (low < high) expect(least(0).score() + most(0).score()).toBeCloseTo(1, 9)
        expect(least(0).score() > 0 ? least(0).passes() : true).toBe(true)
        expect(most(0).score() > 0 ? most(0).passes() : true).toBe(true)
      }),
    )
    const years = { none: 0, full: 10 }
    expect([0, 5, 10, 15].map((mentor) => compare('at-least', years, 0, mentor).score())).toEqual([
      0, 0.5, 1, 1,
    ])
    expect([-0.1, 0].map((mentor) => compare('at-least', years, 0, mentor).passes())).toEqual([false, true])
  })

  it('distance is symmetric and falls as the two move apart', () => {
    fc.assert(
      fc.property(ends, number, number, number, ([low, high], a, b, more) => {
        const limits = { full: Math.abs(low), none: Math.abs(low) + (high - low) }
        const now = compare('distance', limits, a, b)
        inRange(now.score())
        expect(compare('distance', limits, b, a).score()).toBeCloseTo(now.score(), 9)
        const further = b + Math.sign(b - a || 1) * Math.abs(more)
        expect(compare('distance', limits, a, further).score()).toBeLessThanOrEqual(now.score())
      }),
    )
  })

  it('within is full between its ends and falls to nothing over the tolerance on both sides', () => {
    const gap = { from: 5, to: 10, tolerance: 4 }
    const scores = [0, 1, 3, 5, 8, 10, 12, 14].map((mentor) => compare('within', gap, 0, mentor).score())
    expect(scores).toEqual([0, 0, 0.5, 1, 1, 1, 0.5, 0])
    expect([0.9, 1, 14, 14.1].map((mentor) => compare('within', gap, 0, mentor).passes())).toEqual([
      ...[false, true, true, false],
    ])
    expect(compare('within', { from: 5, to: 5 }, 0, 5).score()).toBe(1)
    expect(compare('within', { from: 5, to: 5 }, 0, 5.1).score()).toBe(0)
  })

  it('of equal ends is a step that includes the end', () => {
    for (const how of ['at-least', 'at-most', 'distance'] as const)
      expect(compare(how, { full: 3, none: 3 }, 0, 3).score()).toBe(1)
    expect(compare('at-least', { full: 3, none: 3 }, 0, 2.9).score()).toBe(0)
    expect(compare('at-most', { full: 3, none: 3 }, 0, 3.1).score()).toBe(0)
  })
})

describe('function', () => {
  const ask = (answer: unknown, mentee: unknown = 1, mentor: unknown = 2) =>
    over({ kind: 'function', name: 'f', parameters: { by: 4 } }, [{ v: mentee }], [{ v: mentor }], {
      f: (a, b, { by }) => (answer === 'sum' ? (Number(a) + Number(b)) / Number(by) : (answer as number)),
    })

  it('is what the function says of both values and its parameters, and passes above nothing', () => {
    expect(ask('sum').score()).toBe(0.75)
    expect([ask('sum').passes(), ask(0).passes(), ask({ score: 0, meets: true }).passes()]).toEqual([
      ...[true, false, true],
    ])
    expect(ask({ score: 0.5, text: 'half way' }).explain()).toEqual({
      code: 'function.said',
      values: { text: 'half way', percent: 50 },
    })
  })

  it('gets all of a person where no attribute is named', () => {
    const seen: unknown[] = []
    const nobody = { kind: 'function', name: 'f', mentee: undefined, mentor: undefined }
    over(nobody, [{ v: 1, w: 2 }], [{ v: 3 }], {
      f: (a, b) => {
        seen.push(a, b)
        return 1
      },
    }).score()
    expect(seen).toEqual([{ v: 1, w: 2 }, { v: 3 }])
  })

  it('refuses every answer that is no score, with the two people', () => {
    fc.assert(
      fc.property(fc.anything(), (answer) => {
        const score = typeof answer === 'number' ? answer : (answer as { score?: unknown } | undefined)?.score
        fc.pre(answer !== 'sum' && !(typeof score === 'number' && score >= 0 && score <= 1))
        expect(() => ask(answer).score()).toThrow(/function “f” answered .* for M0 and T0/)
      }),
    )
  })
})
