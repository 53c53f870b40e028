import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalenJohansen.ts'
import { bounds, boundsDifference, doubtRange } from './bounds.ts'
import {
  clusteredInterval,
  designEffect,
  effectiveSize,
  marginReached,
  sampleNeeded,
  weightedInterval,
} from './effectiveSize.ts'
import { kaplanMeier, restrictedMean } from './kaplanMeier.ts'
import { logRank } from './logRank.ts'
import { meanChange } from './meanChange.ts'
import { medianInterval } from './median.ts'
import { tippingPoint } from './tippingPoint.ts'
import { wilsonInterval } from './wilsonInterval.ts'

const curve = kaplanMeier([
  { time: 1, event: true },
  { time: 2, event: false },
])
const event = true

// A figure that is no number looks like a result in a table: nothing is computed from what is none.
describe('what is no number gives no figure', () => {
  it.each<[string, () => unknown]>([
    ['a share of endlessly many', () => wilsonInterval(5, Number.POSITIVE_INFINITY)],
    ['a confidence above 1, of a curve', () => kaplanMeier([{ time: 1, event }], 2)],
    ['a confidence of 1, of competing ends', () => aalenJohansen([{ time: 1, cause: 'work' }], 1)],
    ['a confidence of 0, of a median', () => medianInterval([1, 2], 0)],
    ['a confidence that is none, of a mean', () => meanChange([1, 2], Number.NaN)],
    ['answers that are no numbers', () => bounds({ yes: Number.NaN, no: 1, unknown: 1 })],
    ['fewer than no answers', () => bounds({ yes: 5, no: -1, unknown: 1 })],
    ['unknown that are no number', () => doubtRange({ yes: 5, no: 1, unknown: Number.NaN })],
    [
      'another group that is none',
      () => boundsDifference({ yes: 1, no: 1, unknown: 1 }, { yes: 1, no: 1, unknown: Number.NaN }),
    ],
    ['a share that is none', () => tippingPoint({ yes: 5, no: 1, unknown: 1 }, Number.NaN)],
    ['a share above everybody', () => tippingPoint({ yes: 5, no: 1, unknown: 1 }, 1.5)],
    ['a value among others', () => medianInterval([1, Number.NaN, 3])],
    ['a change among others', () => meanChange([1, Number.NaN, 3])],
    ['a time of a comparison', () => logRank([{ time: Number.NaN, event }], [{ time: 1, event }])],
    ['a time before the beginning', () => logRank([{ time: -1, event }], [{ time: 1, event }])],
    ['the end of a mean', () => restrictedMean(curve, Number.NaN)],
    ['an end before the beginning', () => restrictedMean(curve, -1)],
    ['the mean of nobody', () => restrictedMean(kaplanMeier([]), 3)],
    ['a weight', () => effectiveSize([1, Number.NaN])],
    ['a weight below nought', () => effectiveSize([1, -1])],
    ['a margin of nought', () => sampleNeeded(500, 0)],
    ['a population below nought', () => sampleNeeded(-5, 0.05)],
    ['a guess above everybody', () => sampleNeeded(500, 0.05, 1.5)],
    ['a guess below nobody', () => marginReached(500, 100, -0.5)],
    ['fewer than no answers of a sample', () => marginReached(500, -1)],
    ['a sample of a population that is none', () => marginReached(Number.NaN, 1)],
    ['outcomes without weights', () => weightedInterval([1], [true, false])],
    ['weights without outcomes', () => weightedInterval([1, 2], [true])],
    [
      'a person with more successes than enrolments',
      () =>
        clusteredInterval([
          { successes: 2, n: 1 },
          { successes: 0, n: 2 },
        ]),
    ],
    [
      'a person with fewer than none',
      () =>
        clusteredInterval([
          { successes: -1, n: 1 },
          { successes: 2, n: 2 },
        ]),
    ],
    ['a cluster of nobody', () => designEffect(0, 0.1)],
    ['endless clusters', () => designEffect(Number.POSITIVE_INFINITY, 0)],
    ['a likeness above all', () => designEffect(5, 1.1)],
    ['a likeness below the least', () => designEffect(5, -1.1)],
  ])('%s', (_, compute) => {
    expect(compute).toThrow(RangeError)
  })

  it('nor does nobody turn a sentence', () => {
    expect(tippingPoint({ yes: 0, no: 0, unknown: 0 }, 0.5)).toBeUndefined()
  })

  it('while the edges of what is one do', () => {
    expect(tippingPoint({ yes: 1, no: 0, unknown: 0 }, 1)).toEqual({ verdict: 'always' })
    expect(tippingPoint({ yes: 0, no: 1, unknown: 0 }, 0)).toEqual({ verdict: 'always' })
    expect(restrictedMean(curve, 0)).toEqual({ mean: 0, standardError: 0 })
    expect(bounds({ yes: 0, no: 0, unknown: 1 })).toEqual({ lower: 0, upper: 1 })
    expect(medianInterval([-2])).toEqual({ median: -2, lower: -2, upper: -2 })
    expect(logRank([{ time: 0, event }], [{ time: 0, event }]).chiSquare).toBe(0)
    expect(clusteredInterval([])).toBeUndefined()
    expect(marginReached(0, 0)).toBeUndefined()
    expect(effectiveSize([0, 1])).toBe(1)
    expect(designEffect(1, 1)).toBe(1)
    expect(designEffect(2, -1)).toBe(0)
    expect(sampleNeeded(500, 0.05, 1)).toBe(0)
    expect(sampleNeeded(500, 0.05, 0)).toBe(0)
    expect(clusteredInterval([{ successes: 0, n: 0 }])).toBeUndefined()
    expect(weightedInterval([], [])).toBeUndefined()
  })
})
