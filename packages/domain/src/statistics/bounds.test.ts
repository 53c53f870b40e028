import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, boundsDifference, doubtRange } from './bounds.ts'
import { vectors } from './vectors/load.ts'
import { wilsonInterval } from './wilsonInterval.ts'

const { partialIdentification } = vectors
const answers = fc.record({ yes: fc.nat(500), no: fc.nat(500), unknown: fc.nat(500) })
const close = (value: number | undefined, wanted: number) =>
  expect(Math.abs((value ?? NaN) - wanted)).toBeLessThan(1e-9)

describe('worst and best case', () => {
  it.each(partialIdentification.vectors)('of $yes yes, $no no, $unknown unknown', (vector) => {
    close(bounds(vector)?.lower, vector.bounds.lower)
    close(bounds(vector)?.upper, vector.bounds.upper)
    close(doubtRange(vector)?.lower, vector.outerInterval.lower)
    close(doubtRange(vector)?.upper, vector.outerInterval.upper)
  })

  it.each(partialIdentification.difference.vectors)('of a difference: $lower to $upper', (vector) => {
    const difference = boundsDifference(vector.a, vector.b)
    close(difference?.lower, vector.lower)
    close(difference?.upper, vector.upper)
    expect(difference?.orderKnown).toBe(vector.orderKnown)
  })

  it('hold for whatever the unknown turn out to be', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), ({ yes, no, unknown }, part) => {
        const n = yes + no + unknown
        fc.pre(n > 0)
        const truth = yes + Math.round(part * unknown)
        const limits = bounds({ yes, no, unknown })
        expect(truth / n).toBeGreaterThanOrEqual(limits?.lower ?? NaN)
        expect(truth / n).toBeLessThanOrEqual(limits?.upper ?? NaN)
        const range = doubtRange({ yes, no, unknown })
        expect(range?.lower).toBeLessThanOrEqual(wilsonInterval(truth, n)?.lower ?? NaN)
        expect(range?.upper).toBeGreaterThanOrEqual(wilsonInterval(truth, n)?.upper ?? NaN)
      }),
    )
  })

  it('only get closer when somebody is asked after all', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), ({ yes, no, unknown }, isYes) => {
        fc.pre(unknown > 0)
        const before = bounds({ yes, no, unknown })
        const after = bounds({ yes: yes + Number(isYes), no: no + Number(!isYes), unknown: unknown - 1 })
        expect(after?.lower).toBeGreaterThanOrEqual(before?.lower ?? NaN)
        expect(after?.upper).toBeLessThanOrEqual(before?.upper ?? NaN)
      }),
    )
  })

  it('are absent without people', () => {
    const nobody = { yes: 0, no: 0, unknown: 0 }
    expect(bounds(nobody)).toBeUndefined()
    expect(doubtRange(nobody)).toBeUndefined()
    expect(boundsDifference(nobody, { yes: 1, no: 0, unknown: 0 })).toBeUndefined()
  })
})
