import { describe, expect, it } from 'vitest'
import { Prices } from './prices.ts'
import type { Line } from './tableau.ts'

const line = (entries: Record<number, number>): Line => {
  const variables = Object.keys(entries).map(Number)
  return {
    entries: Float64Array.from({ length: 5 }, (_, at) => entries[at] ?? 0),
    isListed: Uint8Array.from({ length: 5 }, (_, at) => (at in entries ? 1 : 0)),
    variables: Int32Array.from(variables),
    count: variables.length,
    isLaidOut: true,
  }
}
/** Three columns and two slacks; column 1 is pushed downwards. */
const question = { lower: [], upper: [], costs: [2, 3, 5], push: { column: 1, direction: -1 } } as const
const begun = (asked: object = question) => {
  const prices = new Prices(3, 5)
  prices.begin({ ...question, ...asked })
  return prices
}
const pricesOf = (prices: Prices) =>
  [0, 1, 2, 3, 4].map((variable) => [
    prices.push(variable),
    prices.cost(variable, true),
    prices.cost(variable, false),
  ])

describe('prices', () => {
  it('begin as what each column costs either way; what is pushed costs nothing but counts first; slacks are free', () => {
    expect(pricesOf(begun())).toEqual([
      [0, 2, -2],
      [1, 0, 0],
      [0, 5, -5],
      [0, 0, 0],
      [0, 0, 0],
    ])
    expect(begun({ push: { column: 0, direction: 1 } }).push(0)).toBe(-1)
    expect(begun({ push: undefined }).cost(1, true)).toBe(3)
    expect(begun({ push: undefined }).push(1)).toBe(0)
  })

  it('pass on to a row what its new basic column costs', () => {
    const prices = begun()
    prices.enter(line({ 0: 0.5, 3: -1 }), 2, true)
    expect(prices.cost(0, true)).toBe(2 - 2.5)
    expect(prices.cost(0, false)).toBe(-2 - 2.5)
    expect(prices.cost(3, true)).toBe(5)
    expect(prices.push(0)).toBe(0)
    const lower = begun()
    lower.enter(line({ 3: 1 }), 2, false)
    expect(lower.cost(3, true)).toBe(5)
    const pushed = begun()
    pushed.enter(line({ 0: 2, 3: -1 }), 1, true)
    expect([pushed.push(0), pushed.push(3), pushed.cost(0, true)]).toEqual([-2, 1, 2])
  })

  it('of one that leaves the basis are nothing at first, on the side where it was', () => {
    const prices = begun()
    prices.leave(2, true)
    expect([prices.cost(2, true), prices.cost(2, false)]).toEqual([0, -10])
    prices.leave(2, false)
    expect([prices.cost(2, true), prices.cost(2, false)]).toEqual([10, 0])
    prices.leave(1, true)
    expect(prices.push(1)).toBe(0)
  })

  it('rise by multiples of a row, and are as new for the next question', () => {
    const prices = begun()
    prices.raise(line({ 0: 2, 4: -1 }), 3, 10)
    prices.raise(line({ 0: 1 }), 1, 1)
    expect([prices.push(0), prices.cost(0, true)]).toEqual([7, 23])
    expect([prices.push(4), prices.cost(4, true)]).toEqual([-3, -10])
    prices.begin(question)
    expect(pricesOf(prices)).toEqual(pricesOf(begun()))
    prices.raise(line({ 0: 2 }), 3, 10)
    prices.begin(question)
    expect(pricesOf(prices)).toEqual(pricesOf(begun()))
  })
})
