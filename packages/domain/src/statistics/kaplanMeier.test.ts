import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, restrictedMean, survivalAt, survivalQuantile } from './kaplanMeier.ts'
import type { Observation } from './observation.ts'
import { vectors } from './vectors/load.ts'

interface Vector {
  readonly time: readonly number[]
  readonly status: readonly number[]
  readonly table: Readonly<Record<string, readonly (number | null)[]>>
  readonly quartiles?: Readonly<Record<string, readonly (number | null)[]>>
  readonly restrictedMean?: readonly {
    readonly tau: number
    readonly rmst: number
    readonly stdErr: number
  }[]
}

const { kaplanMeier: data } = vectors
const curves: [string, Vector][] = [
  ['6-MP', data.freireich.sixMP],
  ['placebo', data.freireich.placebo],
  ['maintained', data.aml.maintained],
  ['non-maintained', data.aml.nonmaintained],
  ['standard', data.veteran.standard],
  ['test', data.veteran.test],
  ...Object.entries(data.edge as unknown as Record<string, Vector>),
]

const observed = ({ time, status }: Vector): Observation[] =>
  time.map((each, index) => ({ time: each, event: status[index] === 1 }))

function close(value: number | null | undefined, wanted: number | null | undefined): void {
  if (wanted === null || wanted === undefined) expect(value).toBeNull()
  else expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-9)
}

describe.each(curves)('the curve of %s', (_, vector) => {
  const curve = kaplanMeier(observed(vector))

  it('is what R gives, step by step', () => {
    const { table } = vector
    expect(curve.steps.map(({ time }) => time)).toEqual(table.time)
    curve.steps.forEach((step, index) => {
      expect(step.atRisk).toBe(table.atRisk?.[index])
      expect(step.events).toBe(table.events?.[index])
      expect(step.censored).toBe(table.censored?.[index])
      close(step.survival, table.survival?.[index])
      close(step.standardError, table.stdErrGreenwood?.[index])
      close(step.lower, table.lowerLogLog?.[index])
      close(step.upper, table.upperLogLog?.[index])
    })
  })

  it('has the quartiles and restricted means of R', () => {
    vector.quartiles?.p?.forEach((p, index) => {
      const quantile = survivalQuantile(curve, p ?? Number.NaN)
      close(quantile.time, vector.quartiles?.time?.[index])
      close(quantile.lower, vector.quartiles?.lowerLogLog?.[index])
      close(quantile.upper, vector.quartiles?.upperLogLog?.[index])
      if (p === 0.5) expect(curve.median).toBe(quantile.time)
    })
    for (const { tau, rmst, stdErr } of vector.restrictedMean ?? []) {
      const { mean, standardError } = restrictedMean(curve, tau)
      close(mean, rmst)
      close(standardError, stdErr)
    }
  })
})

describe('a curve', () => {
  const observations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 60 }), event: fc.boolean() }), {
    maxLength: 60,
  })

  it('only falls, inside its limits, and is the plain share where nobody is censored', () => {
    fc.assert(
      fc.property(observations, (all) => {
        let before = 1
        for (const { survival, lower, upper } of kaplanMeier(all).steps) {
          expect(survival).toBeLessThanOrEqual(before)
          if (lower !== null) expect(lower).toBeLessThanOrEqual(survival)
          if (upper !== null) expect(upper).toBeGreaterThanOrEqual(survival)
          before = survival
        }
        const everybody = all.map(({ time }) => ({ time, event: true }))
        const plain = kaplanMeier(everybody)
        for (const at of [0, 20, 40]) {
          const share = all.length === 0 ? 1 : all.filter(({ time }) => time > at).length / all.length
          expect(survivalAt(plain, at)).toBeCloseTo(share, 10)
        }
      }),
    )
  })

  it('does not depend on the order of people, and its mean grows with the time looked at', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: 1, max: 50 }), (all, tau) => {
        const curve = kaplanMeier(all)
        expect(kaplanMeier(all.toReversed())).toEqual(curve)
        fc.pre(all.length > 0)
        expect(restrictedMean(curve, tau + 1).mean).toBeGreaterThanOrEqual(restrictedMean(curve, tau).mean)
        expect(restrictedMean(curve, tau).mean).toBeLessThanOrEqual(tau)
      }),
    )
  })

  it('of nobody has no steps, no median and no mean', () => {
    expect(kaplanMeier([])).toEqual({ n: 0, steps: [], median: null })
    expect(() => restrictedMean(kaplanMeier([]), 12)).toThrow(RangeError)
  })

  it('takes the middle also where a curve stays on one half up to its end', () => {
    const all = [1, 3].map((time) => ({ time, event: time === 1 }))
    expect(kaplanMeier(all).median).toBe(2)
  })

  it('refuses times that are none', () => {
    for (const time of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => kaplanMeier([{ time, event: true }])).toThrow(RangeError)
    }
  })
})
