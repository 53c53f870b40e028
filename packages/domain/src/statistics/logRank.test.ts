import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareTail } from './gamma.ts'
import { logRank, logRankOf } from './logRank.ts'
import type { Observation } from './observation.ts'
import { vectors } from './vectors/load.ts'

const { freireich, aml, veteran, veteranByCelltype } = vectors.kaplanMeier

const observed = ({ time, status }: { time: number[]; status: number[] }): Observation[] =>
  time.map((each, index) => ({ time: each, event: status[index] === 1 }))

const trials = [
  ['6-MP against placebo', [freireich.sixMP, freireich.placebo], freireich.logRank],
  [
    '6-MP against placebo, early times first',
    [freireich.sixMP, freireich.placebo],
    freireich.petoPetoWilcoxon,
  ],
  ['maintained against not', [aml.maintained, aml.nonmaintained], aml.logRank],
  ['standard against test', [veteran.standard, veteran.test], veteran.logRank],
] as const

function byCelltype(): { time: number[]; status: number[] }[] {
  const { celltype, time, status } = veteranByCelltype
  return ['adeno', 'large', 'smallcell', 'squamous'].map((kind) => {
    const rows = celltype.flatMap((each, index) => (each === kind ? [index] : []))
    return { time: rows.map((row) => time[row] as number), status: rows.map((row) => status[row] as number) }
  })
}

const close = (value: number | undefined, wanted: number) =>
  expect(Math.abs((value ?? Number.NaN) - wanted)).toBeLessThan(1e-9)

describe('the log-rank test', () => {
  it.each(trials)('of %s is what R gives', (_, groups, vector) => {
    const result = logRankOf(groups.map(observed), { rho: vector.rho })
    close(result.chiSquare, vector.chisq)
    close(result.pValue, vector.p)
    result.observed.forEach((value, index) => {
      close(value, vector.observed[index] as number)
    })
    result.expected.forEach((value, index) => {
      close(value, vector.expected[index] as number)
    })
  })

  it('of four groups is what R gives', () => {
    const { logRank: vector } = veteranByCelltype
    const result = logRankOf(byCelltype().map(observed))
    expect(result.degreesOfFreedom).toBe(3)
    close(result.chiSquare, vector.chisq)
    close(result.pValue, vector.p)
  })

  it('does not care which group is first, and finds nothing between a group and itself', () => {
    const group = fc.array(fc.record({ time: fc.nat(30), event: fc.boolean() }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(group, group, group, (one, other, third) => {
        expect(logRank(one, other).chiSquare).toBeCloseTo(logRank(other, one).chiSquare, 8)
        expect(logRankOf([one, other, third]).chiSquare).toBeCloseTo(
          logRankOf([third, one, other]).chiSquare,
          6,
        )
        expect(logRank(one, one).chiSquare).toBeCloseTo(0, 10)
      }),
    )
  })

  it('needs two groups', () => {
    expect(() => logRankOf([[]])).toThrow(RangeError)
    expect(logRank([], []).chiSquare).toBe(0)
  })
})

describe('the tail of chi-square', () => {
  /** Abramowitz and Stegun 1964, table 26.8. */
  it.each([
    [3.841458820694124, 1, 0.05],
    [5.991464547107979, 2, 0.05],
    [7.814727903251179, 3, 0.05],
    [10.827566170662733, 1, 0.001],
    [0.0039321400000195, 1, 0.95],
    [18.307038053275146, 10, 0.05],
  ])('beyond %d with %d degrees of freedom is %d', (x, degrees, p) => {
    expect(Math.abs(chiSquareTail(x, degrees) - p)).toBeLessThan(1e-9)
  })

  it('is everything from nought on', () => {
    expect(chiSquareTail(0, 1)).toBe(1)
  })
})
