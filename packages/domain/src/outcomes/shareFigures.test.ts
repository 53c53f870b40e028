import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, doubtRange } from '../statistics/bounds.ts'
import { clusteredInterval } from '../statistics/effectiveSize.ts'
import { wilsonInterval } from '../statistics/wilsonInterval.ts'
import { UnknownTreatment } from './definition.ts'
import { type Found, shareFigures } from './shareFigures.ts'
import type { Truth } from './truth.ts'

const truths: readonly Truth[] = [true, false, undefined]
const options = { confidence: 0.95, fewest: 1 }
const people = (yes: number, no: number, unknown: number): Found[] =>
  [yes, no, unknown].flatMap((count, index) =>
    Array.from({ length: count }, (_, each) => ({ participantId: `${index}-${each}`, truth: truths[index] })),
  )

describe('the figures of a share', () => {
  it('are those of each treatment, with the range from worst to best by Wilson', () => {
    const anyCount = fc.nat(15)
    fc.assert(
      fc.property(
        anyCount,
        anyCount,
        anyCount,
        fc.constantFrom(...UnknownTreatment.options),
        (yes, no, unknown, treatment) => {
          const all = yes + no + unknown
          const expected = {
            excluded: [yes, yes + no],
            'counted-as-not': [yes, all],
            'counted-as-yes': [yes + unknown, all],
            bounds: [yes, all],
          }[treatment] as [number, number]
          const [numerator, denominator] = expected
          const hasRate = treatment !== 'bounds' && denominator > 0
          const range = doubtRange({ yes, no, unknown })
          expect(shareFigures(people(yes, no, unknown), treatment, options)).toEqual({
            ...{ yes, no, unknown, numerator, denominator },
            ...(hasRate && {
              rate: numerator / denominator,
              interval: wilsonInterval(numerator, denominator),
            }),
            ...(all > 0 && { bounds: bounds({ yes, no, unknown }) }),
            ...(range && { range: { lower: range.lower, upper: range.upper } }),
          })
        },
      ),
    )
  })

  it('have the confidence that is asked for', () => {
    const at = (confidence: number) => shareFigures(people(6, 4, 2), 'excluded', { confidence, fewest: 1 })
    expect(at(0.8).interval).toEqual(wilsonInterval(6, 10, 0.8))
    expect(at(0.8).range).toEqual({
      lower: wilsonInterval(6, 12, 0.8)?.lower,
      upper: wilsonInterval(8, 12, 0.8)?.upper,
    })
  })
})

describe('too few', () => {
  const figures = (yes: number, no: number, unknown: number, fewest: number) =>
    shareFigures(people(yes, no, unknown), 'excluded', { confidence: 0.95, fewest })

  it('have no rate where too few of them are known, though there are bounds', () => {
    const some = figures(5, 4, 1, 10)
    expect(some).not.toHaveProperty('rate')
    expect(some).not.toHaveProperty('interval')
    expect(some).toHaveProperty('bounds')
    expect(some).toHaveProperty('range')
    expect(figures(5, 5, 0, 10)).toMatchObject({ rate: 0.5 })
  })

  it('have neither bounds nor a range where too few are due', () => {
    expect(figures(5, 3, 1, 10)).toEqual({ yes: 5, no: 3, unknown: 1, numerator: 5, denominator: 8 })
  })

  it('are nobody, even where one asks for any number', () => {
    expect(figures(0, 0, 0, 0)).toEqual({ yes: 0, no: 0, unknown: 0, numerator: 0, denominator: 0 })
    const unknown = figures(0, 0, 3, 0)
    expect(unknown).not.toHaveProperty('rate')
    expect(unknown).toMatchObject({ bounds: { lower: 0, upper: 1 } })
  })
})

describe('people with several enrolments', () => {
  const found: readonly Found[] = [
    { participantId: 'amina', truth: true },
    { participantId: 'amina', truth: true },
    { participantId: 'bram', truth: false },
    { participantId: 'bram', truth: undefined },
    { participantId: 'chloe', truth: undefined },
    { participantId: 'dana', truth: true },
  ]

  it('are one cluster each in every interval, the unknown as each case has it', () => {
    const worst = clusteredInterval([
      { successes: 2, n: 2 },
      { successes: 0, n: 2 },
      { successes: 0, n: 1 },
      { successes: 1, n: 1 },
    ])
    const best = clusteredInterval([
      { successes: 2, n: 2 },
      { successes: 1, n: 2 },
      { successes: 1, n: 1 },
      { successes: 1, n: 1 },
    ])
    const known = clusteredInterval([
      { successes: 2, n: 2 },
      { successes: 0, n: 1 },
      { successes: 1, n: 1 },
    ])
    const range = { lower: worst?.lower, upper: best?.upper }
    expect(shareFigures(found, 'excluded', options)).toMatchObject({ rate: 3 / 4, interval: known, range })
    expect(shareFigures(found, 'counted-as-not', options)).toMatchObject({
      rate: 3 / 6,
      interval: worst,
      range,
    })
    expect(shareFigures(found, 'counted-as-yes', options)).toMatchObject({
      rate: 5 / 6,
      interval: best,
      range,
    })
  })

  it('make intervals wider, never narrower', () => {
    const anyFound = fc.record({
      participantId: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      truth: fc.constantFrom(...truths),
    })
    fc.assert(
      fc.property(fc.array(anyFound, { minLength: 1, maxLength: 20 }), (some) => {
        const apart = some.map(({ truth }, index) => ({ participantId: `${index}`, truth }))
        const together = shareFigures(some, 'counted-as-not', options).range
        const each = shareFigures(apart, 'counted-as-not', options).range
        expect(together?.lower).toBeLessThanOrEqual((each?.lower ?? 0) + 1e-12)
        expect(together?.upper).toBeGreaterThanOrEqual((each?.upper ?? 1) - 1e-12)
      }),
      { numRuns: 40 },
    )
  })
})
