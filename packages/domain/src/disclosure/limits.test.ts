import { describe, expect, it } from 'vitest'
import { Limits } from './limits.ts'

describe('limits', () => {
  const row = (min: number, max: number) => ({ columns: [0], factors: [1], min, max })
  const limits = new Limits(2, [row(-7, 8), row(0, 0)], { lower: [-3, 2], upper: [4, 5] })

  it('of columns are those of the question, of slacks those of their rows', () => {
    expect([0, 1, 2, 3].map((variable) => limits.low(variable))).toEqual([-3, 2, -7, 0])
    expect([0, 1, 2, 3].map((variable) => limits.high(variable))).toEqual([4, 5, 8, 0])
  })

  it.each([
    // A column on the upper side may go from 0 to its upper limit, one on the lower side from its lower limit to 0.
    [0, 5, 1, -1],
    [0, 4, 1, 0],
    [0, 0, 1, 0],
    [0, -1, 1, 1],
    [0, 1, -1, -1],
    [0, 0, -1, 0],
    [0, -3, -1, 0],
    [0, -5, -1, 2],
    [1, 1, 1, 1],
    [1, 2, 1, 0],
    // A slack has no sides.
    [2, -7, 1, 0],
    [2, -9, 1, 2],
    [2, 8, -1, 0],
    [2, 9.5, -1, -1.5],
    [3, 1, 0, -1],
  ])('variable %i at %d on side %i is to change by %d', (variable, value, side, expected) => {
    expect(limits.violation(variable, value, side)).toBe(expected)
  })
})
