import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clusteredInterval,
  designEffect,
  effectiveSize,
  marginReached,
  sampleNeeded,
  weightedInterval,
} from './effectiveSize.ts'
import { vectors } from './vectors/load.ts'
import { wilsonInterval } from './wilsonInterval.ts'

const { kish, clusters, weightedWilson, finitePopulation } = vectors.effectiveSampleSize
const close = (value: number | undefined, wanted: number) =>
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-9)

describe('how many people the data are worth', () => {
  it.each(kish.vectors)('$weights are worth $nEff', ({ weights, nEff, designEffect: effect }) => {
    close(effectiveSize(weights), nEff)
    close(weights.length / effectiveSize(weights), effect)
  })

  it.each(clusters.vectors)('$n in clusters of $clusterSize with $icc are worth $nEff', (vector) => {
    close(designEffect(vector.clusterSize, vector.icc), vector.designEffect)
    close(vector.n / designEffect(vector.clusterSize, vector.icc), vector.nEff)
  })

  it.each(weightedWilson.vectors)('a weighted share of $weightedRate', (vector) => {
    const interval = weightedInterval(
      vector.weights,
      vector.outcome.map((one) => one === 1),
    )
    close(interval?.rate, vector.weightedRate)
    close(interval?.effectiveSize, vector.nEff)
    close(interval?.lower, vector.lower)
    close(interval?.upper, vector.upper)
  })

  it.each(finitePopulation.vectors)(
    '$sample of $population answer for a margin of $marginOfError',
    (vector) => {
      const { population, marginOfError, p, level, sample } = vector
      expect(sampleNeeded(population, marginOfError, p, level)).toBe(sample)
      expect(marginReached(population, sample, p, level)).toBeLessThanOrEqual(marginOfError + 1e-3)
    },
  )

  it('are nothing without weights', () => {
    expect(effectiveSize([])).toBe(0)
    expect(weightedInterval([], [])).toBeUndefined()
    expect(marginReached(10, 0)).toBeUndefined()
    expect(marginReached(10, 10)).toBe(0)
    expect(marginReached(1, 1)).toBe(0)
  })
})

describe('people with several enrolments', () => {
  const person = fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }))

  it('never make an interval narrower, and change nothing where everybody came once', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 60 }), (people) => {
        const n = people.reduce((sum, each) => sum + each.n, 0)
        const successes = people.reduce((sum, each) => sum + each.successes, 0)
        const clustered = clusteredInterval(people)
        const plain = wilsonInterval(successes, n)
        const width = (one: typeof plain) => (one?.upper ?? Number.NaN) - (one?.lower ?? Number.NaN)
        expect(width(clustered)).toBeGreaterThanOrEqual(width(plain) - 1e-12)
      }),
    )
    const once = [...Array(30).keys()].map((index) => ({ n: 1, successes: index % 3 === 0 ? 1 : 0 }))
    const clustered = clusteredInterval(once)
    const plain = wilsonInterval(10, 30)
    expect(clustered?.lower).toBeCloseTo(plain?.lower ?? Number.NaN, 1)
  })

  it('count as few where they are alike', () => {
    const alike = [...Array(20).keys()].map((index) => ({ n: 5, successes: index < 10 ? 5 : 0 }))
    expect(clusteredInterval(alike)?.lower).toBeCloseTo(wilsonInterval(9.5, 19)?.lower ?? Number.NaN, 2)
    expect(clusteredInterval([])).toBeUndefined()
    expect(clusteredInterval([{ n: 5, successes: 5 }])).toEqual(wilsonInterval(1, 1))
  })
})
