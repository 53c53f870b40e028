import { describe, expect, it } from 'vitest'
import { asInequality, rounded, roundedCount } from './roundedCount.ts'

describe('a rounded count', () => {
  it('is the nearest multiple of five', () => {
    expect([0, 2, 3, 7, 8, 12, 13, 100].map(rounded)).toEqual([0, 0, 5, 5, 10, 10, 15, 100])
  })

  it('tells between which numbers it is, and that small ones are not shown', () => {
    expect(roundedCount(13, 10)).toEqual({ printed: 15, min: 13, max: 17 })
    expect(roundedCount(17, 10)).toEqual({ printed: 15, min: 13, max: 17 })
    expect(roundedCount(11, 10)).toEqual({ printed: 10, min: 10, max: 12 })
    expect(roundedCount(11, 5)).toEqual({ printed: 10, min: 8, max: 12 })
  })

  it('tells of nobody exactly', () => {
    expect(roundedCount(0, 10)).toEqual({ printed: 0, min: 0, max: 0 })
  })

  it('is what readers know of one cell', () => {
    expect(asInequality('a', { min: 13, max: 17 })).toEqual({
      ...{ terms: [{ cell: 'a', times: 1 }], min: 13, max: 17 },
    })
  })
})
