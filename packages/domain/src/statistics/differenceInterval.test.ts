import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceInterval } from './differenceInterval.ts'

/** Newcombe 1998, Statistics in Medicine 17:873–890, table II, method 10. */
const published = [
  { one: [56, 70], other: [48, 80], lower: 0.0524, upper: 0.3339 },
  { one: [9, 10], other: [3, 10], lower: 0.1705, upper: 0.809 },
  { one: [6, 7], other: [2, 7], lower: 0.0582, upper: 0.8062 },
  { one: [5, 56], other: [0, 29], lower: -0.0381, upper: 0.1926 },
  { one: [0, 10], other: [0, 20], lower: -0.1611, upper: 0.2775 },
  { one: [0, 10], other: [0, 10], lower: -0.2775, upper: 0.2775 },
  { one: [10, 10], other: [0, 20], lower: 0.6791, upper: 1 },
  { one: [10, 10], other: [0, 10], lower: 0.6075, upper: 1 },
] as const

describe('the interval of a difference', () => {
  it.each(published)('of $one and $other is what Newcombe published', ({ one, other, lower, upper }) => {
    const interval = differenceInterval(
      { successes: one[0], n: one[1] },
      { successes: other[0], n: other[1] },
    )
    expect(interval?.lower.toFixed(4)).toBe(lower.toFixed(4))
    expect(interval?.upper.toFixed(4)).toBe(upper.toFixed(4))
  })

  it('turns its sign when the two change places, lies within −1 and 1 and holds the difference', () => {
    const share = fc
      .integer({ min: 1, max: 10_000 })
      .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))
    fc.assert(
      fc.property(share, share, (one, other) => {
        const there = differenceInterval(one, other)
        const back = differenceInterval(other, one)
        expect(there?.lower).toBeCloseTo(-(back?.upper ?? NaN), 12)
        expect(there?.lower).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(there?.upper).toBeLessThanOrEqual(1 + 1e-12)
        expect(there?.lower).toBeLessThanOrEqual(there?.difference ?? NaN)
        expect(there?.upper).toBeGreaterThanOrEqual(there?.difference ?? NaN)
      }),
    )
  })

  it('is absent where one of the two has no people', () => {
    expect(differenceInterval({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeUndefined()
  })
})
