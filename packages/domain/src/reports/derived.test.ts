import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilsonInterval } from '../statistics/wilsonInterval.ts'
import { derivedOf } from './derived.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

type Row = Parameters<typeof derivedOf>[0]
const kinds = { 'not-asked': 3, 'not-reached': 10, refused: 2, undecided: 5 }
/** Of a hundred who are due, forty are counted, forty are not, and of twenty it is not known. */
const row: Row = { all: 100, counted: 40, known: 80, unknown: { all: 20, kinds } }
const withUndecided = (undecided: Row['all']): Row['unknown'] => ({ all: 20, kinds: { ...kinds, undecided } })
const told = (changes: Partial<Row>) => Object.keys(derivedOf({ ...row, ...changes })).sort()

describe('what follows from printed counts', () => {
  it('is between which shares the truth lies, the share of the known and who answered', () => {
    expect(derivedOf(row)).toEqual({
      atLeast: 0.4,
      atMost: 0.6,
      range: { lower: wilsonInterval(40, 100)?.lower, upper: wilsonInterval(60, 100)?.upper },
      amongKnown: { rate: 0.5, interval: wilsonInterval(40, 80) },
      // Who answered without deciding it has answered.
      responseRate: 0.85,
    })
  })

  it('is one share where all is known', () => {
    const known = { ...row, known: 100, unknown: { all: 0, kinds: { ...kinds, undecided: 0 } } }
    expect(derivedOf(known)).toEqual({
      ...{ atLeast: 0.4, atMost: 0.4, range: wilsonInterval(40, 100) },
      ...{ amongKnown: { rate: 0.4, interval: wilsonInterval(40, 100) }, responseRate: 1 },
    })
  })

  it('is never told where it would give a hidden count away', () => {
    expect(told({ all: 'hidden' })).toEqual(['amongKnown'])
    expect(told({ counted: 'hidden' })).toEqual(['responseRate'])
    expect(told({ known: 'hidden' })).toEqual(['atLeast', 'atMost', 'range'])
    expect(told({ unknown: withUndecided('hidden') })).toEqual(['amongKnown', 'atLeast', 'atMost', 'range'])
    expect(told({ all: 'hidden', known: 'hidden' })).toEqual([])
  })

  it('is what is certain, and no more, where the unknown are hidden', () => {
    const hidden = derivedOf({ ...row, unknown: { all: 'hidden', kinds } })
    expect(hidden).toMatchObject({ atLeast: 0.4, amongKnown: { rate: 0.5 }, responseRate: 0.85 })
    expect(hidden).not.toHaveProperty('atMost')
    expect(hidden).not.toHaveProperty('range')
  })

  it('is no share of nobody', () => {
    const nobody = { 'not-asked': 0, 'not-reached': 0, refused: 0, undecided: 0 }
    expect(derivedOf({ all: 0, counted: 0, known: 0, unknown: { all: 0, kinds: nobody } })).toEqual({})
    // All are due, and of none is it known.
    const unknown = derivedOf({ ...row, counted: 0, known: 0, unknown: { all: 100, kinds } })
    expect(unknown).toMatchObject({
      atLeast: 0,
      atMost: 1,
      range: { lower: 0, upper: 1 },
      responseRate: 0.05,
    })
    expect(unknown).not.toHaveProperty('amongKnown')
  })

  it('lies in its range, and the share of the known between the least and the most', () => {
    const counts = fc.tuple(fc.nat(80), fc.nat(80), fc.nat(40), fc.nat(40))
    fc.assert(
      fc.property(counts, ([counted, neither, undecided, silent]) => {
        const known = counted + neither
        const all = known + undecided + silent
        fc.pre(known > 0)
        const unknown = { all: undecided + silent, kinds: { ...kinds, undecided } }
        const {
          atLeast = -1,
          atMost = -1,
          range,
          amongKnown,
          responseRate,
        } = derivedOf({
          ...{ all, counted, known, unknown },
        })
        expect(range?.lower).toBeLessThanOrEqual(atLeast + 1e-12)
        expect(range?.upper).toBeGreaterThanOrEqual(atMost - 1e-12)
        expect(amongKnown?.rate).toBeGreaterThanOrEqual(atLeast - 1e-12)
        expect(amongKnown?.rate).toBeLessThanOrEqual(atMost + 1e-12)
        expect(responseRate).toBeCloseTo(1 - silent / all, 9)
      }),
      { numRuns: runs },
    )
  })
})
