import { describe, expect, it } from 'vitest'
import { propagate } from './propagate.ts'

type Terms = Record<number, number>
const relation = (terms: Terms, min: number, max: number) => ({
  columns: Object.keys(terms).map(Number),
  coefficients: Object.values(terms),
  min,
  max,
})
/** The intervals that are left of those given, for counts unless said otherwise. */
function left(
  relations: ReturnType<typeof relation>[],
  intervals: [number, number][],
  isWhole = intervals.map(() => true),
): [number, number][] {
  const lower = Float64Array.from(intervals, ([low]) => low)
  const upper = Float64Array.from(intervals, ([, high]) => high)
  propagate(relations, lower, upper, isWhole)
  return intervals.map((_, column) => [lower[column] as number, upper[column] as number])
}
const any: [number, number] = [0, Infinity]

describe('what a relation alone implies', () => {
  it('limits each part by the total and the other parts', () => {
    expect(left([relation({ 0: 1, 1: 1 }, 10, 10)], [any, any])).toEqual([
      [0, 10],
      [0, 10],
    ])
    expect(left([relation({ 0: 1, 1: 1 }, 10, 10)], [[3, Infinity], any])).toEqual([
      [3, 10],
      [0, 7],
    ])
    expect(left([relation({ 0: 1, 1: 1 }, 10, 10)], [any, [0, 4]])).toEqual([
      [6, 10],
      [0, 4],
    ])
    expect(left([relation({ 0: 1, 1: 1, 2: 1 }, 10, 12)], [[1, 2], [3, 4], any])).toEqual([
      [1, 2],
      [3, 4],
      [4, 8],
    ])
  })

  it('goes by the sign and the size of factors', () => {
    // a ≤ b, b ≤ 7.
    expect(
      left(
        [relation({ 0: 1, 1: -1 }, -Infinity, 0)],
        [
          [2, 9],
          [0, 7],
        ],
      ),
    ).toEqual([
      [2, 7],
      [2, 7],
    ])
    // 10 ≤ 2a − 3b ≤ 20
    expect(
      left(
        [relation({ 0: 2, 1: -3 }, 10, 20)],
        [
          [0, 13],
          [1, 9],
        ],
      ),
    ).toEqual([
      [7, 13],
      [1, 5],
    ])
    expect(
      left(
        [relation({ 0: 2, 1: -3 }, 10, 20)],
        [
          [0, 13],
          [1, 9],
        ],
        [false, false],
      ),
    ).toEqual([
      [6.5, 13],
      [1, 16 / 3],
    ])
  })

  it('says nothing about what is unlimited beside another that is', () => {
    expect(left([relation({ 0: 1, 1: -1 }, 0, 0)], [any, any])).toEqual([any, any])
    expect(left([relation({ 0: 1, 1: 1 }, 10, Infinity)], [any, any])).toEqual([any, any])
    expect(left([relation({ 0: 1, 1: -1, 2: -1 }, 0, 0)], [any, [5, 6], any])).toEqual([
      [5, Infinity],
      [5, 6],
      any,
    ])
    // One that is unlimited is limited by all the others.
    expect(left([relation({ 0: 1, 1: -1, 2: -1 }, 0, 0)], [any, [5, 6], [1, 2]])).toEqual([
      [6, 8],
      [5, 6],
      [1, 2],
    ])
    expect(left([relation({ 0: 1, 1: -1, 2: -1 }, 0, 0)], [[5, 6], any, [1, 2]])).toEqual([
      [5, 6],
      [3, 5],
      [1, 2],
    ])
    // Also where the relation limits one side only: a ≤ b + c, and a + b at least ten.
    expect(left([relation({ 0: 1, 1: -1, 2: -1 }, -Infinity, 0)], [[5, 6], any, [1, 2]])).toEqual([
      [5, 6],
      [3, Infinity],
      [1, 2],
    ])
    expect(left([relation({ 0: 1, 1: 1 }, 10, Infinity)], [any, [0, 4]])).toEqual([
      [6, Infinity],
      [0, 4],
    ])
    const down: [number, number] = [-Infinity, 0]
    expect(left([relation({ 0: 1, 1: 1 }, 10, 10)], [down, [0, 30]])).toEqual([
      [-20, 0],
      [10, 30],
    ])
    expect(left([relation({ 0: 1, 1: 1 }, 10, 10)], [down, any])).toEqual([down, [10, Infinity]])
  })

  it('rounds counts inwards but for noise, and amounts not at all', () => {
    const third = relation({ 0: 3 }, 4, 11)
    expect(left([third], [any])).toEqual([[2, 3]])
    expect(left([third], [any], [false])).toEqual([[4 / 3, 11 / 3]])
    expect(left([relation({ 0: 1 }, 2 + 5e-7, 5 - 5e-7)], [any])).toEqual([[2, 5]])
    expect(left([relation({ 0: 1 }, 2 + 5e-6, 5 - 5e-6)], [any])).toEqual([[3, 4]])
    // What changes nothing but noise is left as it is.
    expect(left([relation({ 0: 1 }, 2 + 5e-7, 5 - 5e-7)], [[2, 5]], [false])).toEqual([[2, 5]])
    expect(left([relation({ 0: 1 }, 2 + 5e-6, 5 - 5e-6)], [[2, 5]], [false])).toEqual([[2 + 5e-6, 5 - 5e-6]])
  })

  it('goes on while relations tell each other something', () => {
    // a + b = 10, b + c = 8, c + d = 9; d is at most 2.
    const chain = [
      relation({ 0: 1, 1: 1 }, 10, 10),
      relation({ 1: 1, 2: 1 }, 8, 8),
      relation({ 2: 1, 3: 1 }, 9, 9),
    ]
    expect(left(chain, [any, any, any, [0, 2]])).toEqual([
      [9, 10],
      [0, 1],
      [7, 8],
      [1, 2],
    ])
  })

  it('ends where relations narrow each other for ever', () => {
    // a = b / 2 and b = a: only nought fits, which halving never reaches.
    const halves = [relation({ 0: 2, 1: -1 }, 0, 0), relation({ 0: 1, 1: -1 }, 0, 0)]
    const [a] = left(
      halves,
      [
        [0, 1e15],
        [0, 1e15],
      ],
      [false, false],
    ) as [[number, number]]
    expect(a[0]).toBe(0)
    expect(a[1]).toBeGreaterThan(1)
    expect(a[1]).toBeLessThan(1e5)
  })
})
