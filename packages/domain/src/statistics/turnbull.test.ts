import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, survivalAt } from './kaplanMeier.ts'
import { survivalBetween, turnbull } from './turnbull.ts'

const never = Number.POSITIVE_INFINITY

/** Finkelstein and Wolfe 1985, Biometrics 41:933–945: months to cosmetic deterioration, radiotherapy only. */
const radiotherapy = [
  [45, never],
  [6, 10],
  [0, 7],
  [46, never],
  [46, never],
  [7, 16],
  [17, never],
  [7, 14],
  [37, 44],
  [0, 8],
  [4, 11],
  [15, never],
  [11, 15],
  [22, never],
  [46, never],
  [46, never],
  [25, 37],
  [46, never],
  [26, 40],
  [46, never],
  [27, 34],
  [36, 44],
  [46, never],
  [36, 48],
  [37, never],
  [40, never],
  [17, 25],
  [46, never],
  [11, 18],
  [38, never],
  [5, 12],
  [37, never],
  [0, 5],
  [18, never],
  [24, never],
  [36, never],
  [5, 11],
  [19, 35],
  [17, 25],
  [24, never],
  [32, never],
  [33, never],
  [19, 26],
  [37, never],
  [34, never],
  [36, never],
].map(([after = 0, by = never]) => ({ after, by }))

describe('times known only to lie between two others', () => {
  it('lie where Turnbull’s estimate of the published case puts them', () => {
    const masses = turnbull(radiotherapy)
    expect(masses.map(({ after, by }) => [after, by])).toEqual([
      [4, 5],
      [6, 7],
      [7, 8],
      [11, 12],
      [24, 25],
      [33, 34],
      [38, 40],
      [46, 48],
    ])
    expect(masses.map(({ probability }) => probability.toFixed(3))).toEqual([
      '0.046',
      '0.033',
      '0.089',
      '0.071',
      '0.093',
      '0.082',
      '0.121',
      '0.466',
    ])
  })

  const time = fc.integer({ min: 1, max: 40 })

  it('are Kaplan–Meier where they are exact or never seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ time, event: fc.boolean() }), { minLength: 1, maxLength: 25 }),
        (all) => {
          const masses = turnbull(all.map(({ time, event }) => ({ after: time, by: event ? time : never })))
          const curve = kaplanMeier(all)
          for (const at of [5, 15, 25]) {
            const between = survivalBetween(masses, at)
            const last = Math.max(...all.map(({ time }) => time))
            if (at < last) {
              expect(between.lower - 1e-5).toBeLessThanOrEqual(survivalAt(curve, at))
              expect(between.upper + 1e-5).toBeGreaterThanOrEqual(survivalAt(curve, at))
            }
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('are all of the probability, in innermost stretches that do not overlap', () => {
    const stretch = fc.tuple(time, fc.option(time, { nil: never })).map(([a, b]) => ({
      after: Math.min(a, b),
      by: Math.max(a, b),
    }))
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 25 }), (all) => {
        const masses = turnbull(all)
        expect(masses.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 6)
        masses.forEach(({ by }, index) => {
          const next = masses[index + 1]
          if (next) expect(next.after).toBeGreaterThanOrEqual(by)
        })
        const { lower, upper } = survivalBetween(masses, 20)
        expect(lower).toBeLessThanOrEqual(upper)
      }),
      { numRuns: 60 },
    )
  })

  it('are refused where they end before they begin', () => {
    expect(() => turnbull([{ after: 3, by: 2 }])).toThrow(RangeError)
  })
})
