import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medianInterval } from './median.ts'

describe('the middle', () => {
  it('of few has the interval of order statistics', () => {
    const values = [...Array(20).keys()].map((index) => index + 1)
    // David and Nagaraja: for n = 20 from the 6th to the 15th, 95.9 %.
    expect(medianInterval(values)).toEqual({ median: 10.5, lower: 6, upper: 15 })
    expect(medianInterval([3, 1, 2])).toEqual({ median: 2, lower: 1, upper: 3 })
  })

  it('lies inside its interval, whatever the order, also of many', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 200 }), (values) => {
        const { median, lower, upper } = medianInterval(values)
        expect(lower).toBeLessThanOrEqual(median)
        expect(upper).toBeGreaterThanOrEqual(median)
        expect(medianInterval(values.toReversed())).toEqual({ median, lower, upper })
      }),
    )
    const many = [...Array(10_001).keys()]
    const { lower, upper } = medianInterval(many)
    // n/2 ± 1.96·√n/2
    expect(lower).toBeCloseTo(5000 - 98, -1)
    expect(upper).toBeCloseTo(5000 + 98, -1)
  })

  it('of nothing there is none', () => {
    expect(() => medianInterval([])).toThrow(RangeError)
  })
})
