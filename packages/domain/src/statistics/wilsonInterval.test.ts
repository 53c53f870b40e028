import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { vectors } from './vectors/load.ts'
import { wilsonInterval } from './wilsonInterval.ts'

const { wilson95 } = vectors

describe('the interval of a share', () => {
  it.each(wilson95.vectors)('of $k in $n is what the formula gives', ({ k, n, lower, upper }) => {
    const interval = wilsonInterval(k, n)
    expect(Math.abs((interval?.lower ?? NaN) - lower)).toBeLessThan(1e-9)
    expect(Math.abs((interval?.upper ?? NaN) - upper)).toBeLessThan(1e-9)
  })

  it.each(wilson95.otherLevels)('of $k in $n at $level is what the formula gives', (vector) => {
    const interval = wilsonInterval(vector.k, vector.n, vector.level)
    expect(Math.abs((interval?.lower ?? NaN) - vector.lower)).toBeLessThan(1e-9)
    expect(Math.abs((interval?.upper ?? NaN) - vector.upper)).toBeLessThan(1e-9)
  })

  it.each(wilson95.published)(
    'of $k in $n is what Newcombe published',
    ({ k, n, lower, upper, decimals }) => {
      const interval = wilsonInterval(k, n)
      expect(interval?.lower.toFixed(decimals)).toBe(lower.toFixed(decimals))
      expect(interval?.upper.toFixed(decimals)).toBe(upper.toFixed(decimals))
    },
  )

  it('is exact at both ends: none of n from 0, all of n up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => {
        expect(wilsonInterval(0, n)?.lower).toBe(0)
        expect(wilsonInterval(n, n)?.upper).toBe(1)
      }),
    )
  })

  it('contains the share, and the same seen from the other side', () => {
    fc.assert(
      fc.property(share, ([k, n]) => {
        const interval = wilsonInterval(k, n)
        const mirrored = wilsonInterval(n - k, n)
        expect(interval?.lower).toBeLessThanOrEqual(k / n)
        expect(interval?.upper).toBeGreaterThanOrEqual(k / n)
        expect(interval?.lower).toBeCloseTo(1 - (mirrored?.upper ?? NaN), 12)
      }),
    )
  })

  it('rises with the successes, narrows with the people, widens with the confidence', () => {
    fc.assert(
      fc.property(share, ([k, n]) => {
        const interval = wilsonInterval(k, n)
        const width = (one: typeof interval) => (one?.upper ?? NaN) - (one?.lower ?? NaN)
        if (k < n) {
          expect(wilsonInterval(k + 1, n)?.lower).toBeGreaterThan(interval?.lower ?? NaN)
          expect(wilsonInterval(k + 1, n)?.upper).toBeGreaterThanOrEqual(interval?.upper ?? NaN)
        }
        expect(width(wilsonInterval(2 * k, 2 * n))).toBeLessThan(width(interval))
        expect(width(wilsonInterval(k, n, 0.99))).toBeGreaterThan(width(interval))
      }),
    )
  })

  it('covers the truth about as often as it says', () => {
    for (const n of [10, 30, 96]) {
      const shares = Array.from({ length: 99 }, (_, index) => (index + 1) / 100)
      const mean = shares.reduce((sum, p) => sum + coverage(n, p), 0) / shares.length
      expect(mean).toBeGreaterThan(0.94)
      expect(mean).toBeLessThan(0.97)
      expect(Math.min(...shares.map((p) => coverage(n, p)))).toBeGreaterThan(0.82)
    }
  })

  it('is refused for what is no share, and absent without people', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined()
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError)
    expect(() => wilsonInterval(1, 2, 95)).toThrow(RangeError)
  })
})

const share = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

/** How often the interval contains `p`, over all that n people can give. */
function coverage(n: number, p: number): number {
  let probability = (1 - p) ** n
  let covered = 0
  for (let k = 0; k <= n; k++) {
    const interval = wilsonInterval(k, n)
    if (interval && interval.lower <= p && p <= interval.upper) covered += probability
    probability *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return covered
}
