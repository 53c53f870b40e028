import { describe, expect, it } from 'vitest'
import { keeps, rowsFrom } from './question.ts'

describe('relations as changes', () => {
  it('leave as much room as the values do', () => {
    const relation = { columns: [2, 0], coefficients: [2, -1], min: 1, max: 9 }
    expect(rowsFrom([relation], [4, 100, 5])).toEqual([
      { columns: [2, 0], factors: [2, -1], min: -5, max: 3 },
    ])
  })

  it('of an equation leave none, also where values are off by rounding noise, and the whole gap where by more', () => {
    const equation = { columns: [0, 1], coefficients: [1, 1], min: 10, max: 10 }
    const [near, far] = [9e-6, 2e-5].map((off) => rowsFrom([equation], [4 + off, 6])[0])
    expect(near).toMatchObject({ min: 0, max: 0 })
    expect(far?.min).toBeCloseTo(-2e-5, 9)
    expect(far?.max).toBeCloseTo(-2e-5, 9)
    const [below] = rowsFrom([equation], [4 - 2e-5, 6])
    expect(below?.min).toBeCloseTo(2e-5, 9)
  })
})

describe('keeping to a row', () => {
  const row = { columns: [0, 3], factors: [1, -2], min: -4, max: 3 }
  it.each<[Record<number, number>, boolean]>([
    [{}, true],
    [{ 0: 3 }, true],
    [{ 0: 4 }, false],
    [{ 3: 2 }, true],
    [{ 3: 3 }, false],
    [{ 0: 7, 3: 2 }, true],
    [{ 0: 8, 3: 2 }, false],
    [{ 1: 50 }, true],
    [{ 0: 3 + 1e-6 }, true],
    [{ 0: 3 + 1e-4 }, false],
    [{ 0: -4 - 1e-6 }, true],
    [{ 0: -4 - 1e-4 }, false],
  ])('%o: %s', (changes, expected) => {
    const map = new Map(Object.entries(changes).map(([column, by]) => [Number(column), by]))
    expect(keeps(row, map)).toBe(expected)
  })
})
