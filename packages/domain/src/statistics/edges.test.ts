import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalenJohansen.ts'
import { designEffect, marginReached } from './effectiveSize.ts'
import { survivalBetween, turnbull } from './turnbull.ts'

describe('competing ends', () => {
  it('have an interval of the wanted confidence around the share, cut at none and all', () => {
    const ends = Array.from({ length: 100 }, (_, index) => ({
      time: index + 1,
      cause: index % 4 ? 'work' : 'training',
    }))
    const last = aalenJohansen(ends).training?.at(-1)
    const error = Math.sqrt((0.25 * 0.75) / 100)
    expect(last?.lower).toBeCloseTo(0.25 - 1.959963984540054 * error, 9)
    expect(last?.upper).toBeCloseTo(0.25 + 1.959963984540054 * error, 9)
    const wide = aalenJohansen(ends, 0.99).training?.at(-1)
    expect(wide?.upper).toBeCloseTo(0.25 + 2.5758293035489 * error, 9)
    const few = aalenJohansen([{ time: 1, cause: 'work' }, { time: 2 }, { time: 3, cause: 'work' }]).work
    expect(few?.[0]?.lower).toBe(0)
    expect(few?.at(-1)?.upper).toBe(1)
  })

  it('are listed by name, whatever came first, and never for those without an end', () => {
    const causes = Object.keys(
      aalenJohansen([{ time: 1, cause: 'work' }, { time: 2, cause: 'died' }, { time: 3 }]),
    )
    expect(causes).toEqual(['died', 'work'])
    for (const time of [-1, Number.POSITIVE_INFINITY])
      expect(() => aalenJohansen([{ time, cause: 'work' }])).toThrow(RangeError)
    expect(aalenJohansen([{ time: 0, cause: 'work' }]).work).toHaveLength(1)
  })
})

describe('dates that are not exact', () => {
  const masses = [
    { after: 10, by: 20, probability: 0.5 },
    { after: 30, by: 30, probability: 0.2 },
    { after: 40, by: Number.POSITIVE_INFINITY, probability: 0.3 },
  ]
  const at = (time: number) => {
    const { lower, upper } = survivalBetween(masses, time)
    return [Number(lower.toFixed(9)), Number(upper.toFixed(9))]
  }

  it('leave a share between two limits inside a stretch, and one share outside of it', () => {
    expect(at(5)).toEqual([1, 1])
    // Nothing has happened at the very beginning of a stretch; by its end everything has.
    expect(at(10)).toEqual([1, 1])
    expect(at(15)).toEqual([0.5, 1])
    expect(at(20)).toEqual([0.5, 0.5])
    expect(at(29)).toEqual([0.5, 0.5])
    expect(at(30)).toEqual([0.3, 0.3])
    expect(at(100)).toEqual([0, 0.3])
  })

  it('that do not overlap keep their own shares', () => {
    const found = turnbull([
      { after: 0, by: 1 },
      { after: 2, by: 3 },
      { after: 2, by: 3 },
      { after: 5, by: 5 },
    ])
    expect(found.map(({ after, by, probability }) => [after, by, Number(probability.toFixed(9))])).toEqual([
      [0, 1, 0.25],
      [2, 3, 0.5],
      [5, 5, 0.25],
    ])
  })
})

describe('people who count more than once', () => {
  it('widen nothing where each is alone', () => {
    expect(designEffect(1, 0.5)).toBe(1)
    expect(designEffect(3, 0.5)).toBe(2)
  })

  it('a survey of everybody has no margin, one of half of them less than a plain one', () => {
    const plain = 1.959963984540054 * Math.sqrt(0.25 / 50)
    expect(marginReached(50, 50)).toBe(0)
    expect(marginReached(100, 50)).toBeCloseTo(plain * Math.sqrt(50 / 99), 9)
  })
})
