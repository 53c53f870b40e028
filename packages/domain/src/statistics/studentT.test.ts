import { describe, expect, it } from 'vitest'
import { meanChange } from './meanChange.ts'
import { studentQuantile, studentT } from './studentT.ts'

describe('Student’s t', () => {
  /** Abramowitz and Stegun 1964, table 26.10. */
  it.each([
    [0.975, 1, 12.706],
    [0.975, 9, 2.262],
    [0.975, 30, 2.042],
    [0.995, 5, 4.032],
    [0.95, 120, 1.658],
  ])('at %d with %d degrees of freedom is %d', (p, degrees, wanted) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(wanted, 3)
  })

  it('is symmetric, and the arctangent with one degree of freedom', () => {
    expect(studentT(-1.3, 7)).toBeCloseTo(1 - studentT(1.3, 7), 14)
    for (const t of [-2, -0.5, 0.1, 3]) expect(studentT(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
  })
})

/** Student 1908, additional hours of sleep of ten patients: optical isomers of hyoscyamine. */
const sleep = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4]

describe('a mean change', () => {
  it('is what R gives for Student’s own data', () => {
    const change = meanChange(sleep)
    expect(change?.mean).toBeCloseTo(1.58, 12)
    expect(change?.lower).toBeCloseTo(0.7001142, 6)
    expect(change?.upper).toBeCloseTo(2.4598858, 6)
  })

  it('of one person is none', () => {
    expect(meanChange([1])).toBeUndefined()
  })
})
