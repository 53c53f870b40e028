import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aalenJohansen } from './aalenJohansen.ts'
import { kaplanMeier } from './kaplanMeier.ts'

const observations = fc.array(
  fc.record({
    time: fc.nat(30),
    cause: fc.option(fc.constantFrom('work', 'training', 'left-country'), { nil: undefined }),
  }),
  { maxLength: 50 },
)

describe('competing ends', () => {
  it('with one end only are one minus Kaplan–Meier, with Greenwood’s error', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const one = all.map(({ time, cause }) => (cause ? { time, cause: 'work' } : { time }))
        const curve = kaplanMeier(one.map(({ time, ...end }) => ({ time, event: 'cause' in end })))
        const steps = aalenJohansen(one).work ?? []
        steps.forEach((step, index) => {
          const wanted = curve.steps[index]
          expect(step.incidence).toBeCloseTo(1 - (wanted?.survival ?? Number.NaN), 10)
          if (wanted?.standardError != null) expect(step.standardError).toBeCloseTo(wanted.standardError, 8)
        })
      }),
    )
  })

  it('add up to those to whom anything happened, never to more than everybody', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const curve = kaplanMeier(all.map(({ time, cause }) => ({ time, event: cause !== undefined })))
        const ends = Object.values(aalenJohansen(all))
        curve.steps.forEach((step, index) => {
          const sum = ends.reduce((total, steps) => total + (steps[index]?.incidence ?? 0), 0)
          if (ends.length > 0) expect(sum).toBeCloseTo(1 - step.survival, 10)
          expect(sum).toBeLessThanOrEqual(1 + 1e-12)
        })
      }),
    )
  })

  it('are the plain shares where everybody is followed to an end', () => {
    const result = aalenJohansen([
      { time: 1, cause: 'work' },
      { time: 2, cause: 'training' },
      { time: 3, cause: 'work' },
      { time: 4, cause: 'work' },
    ])
    expect(result.work?.at(-1)?.incidence).toBeCloseTo(0.75, 12)
    expect(result.training?.at(-1)?.incidence).toBeCloseTo(0.25, 12)
    // Binomial, as nobody is censored: √(p(1−p)/n).
    expect(result.training?.at(-1)?.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 4), 12)
  })

  it('refuses times that are none', () => {
    expect(() => aalenJohansen([{ time: Number.NaN }])).toThrow(RangeError)
  })
})
