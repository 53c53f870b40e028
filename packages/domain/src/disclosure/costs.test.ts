import { describe, expect, it } from 'vitest'
import { protect } from './protect.ts'

// A row with one small cell, and several that could hide it.
const equations = [{ total: 'all', parts: ['small', 'one', 'two', 'three'] }]
const task = (cells: Record<string, number>) => ({ cells, equations, threshold: 5 })

describe('what is hidden besides', () => {
  const cells = { small: 3, one: 40, two: 9, three: 300, all: 352 }

  it('is an inner cell rather than a total, and of two the smaller', () => {
    expect(protect(task(cells)).complementary).toEqual(['two'])
    expect(protect({ ...task(cells), published: ['two'] }).complementary).toEqual(['one'])
    expect(protect({ ...task(cells), published: ['one', 'two', 'three'] }).complementary).toEqual(['all'])
  })

  it('is one larger cell rather than two small ones, or two of little value where values are to be spared', () => {
    // Up by two and down by one: 1 and 1 do together what 30 does alone.
    const few = { small: 3, one: 30, two: 1, three: 1, all: 35 }
    const rule = { equations, threshold: 5, zeros: 'open', published: ['all'] } as const
    const one = protect({ cells: few, ...rule })
    expect(one.primary).toHaveLength(3)
    expect(one.isSafe).toBe(true)
    const values = { small: 3, one: 30, two: 6, three: 8, all: 47 }
    expect(protect({ cells: values, ...rule, spare: 'values' }).loss).toEqual({ cells: 1, values: 6 })
  })

  it('is as deep in a hierarchy as it can be', () => {
    const deep = {
      cells: { a1: 3, a2: 20, a: 23, b1: 12, b2: 14, b: 26, all: 49 },
      equations: [
        { total: 'a', parts: ['a1', 'a2'] },
        { total: 'b', parts: ['b1', 'b2'] },
        { total: 'all', parts: ['a', 'b'] },
      ],
      threshold: 5,
    }
    expect(protect(deep).complementary).toEqual(['a2'])
    expect(protect({ ...deep, published: ['a2', 'all'] }).complementary).toEqual(['a', 'b1', 'b'])
  })

  it('never weighs money against people', () => {
    const mixed = {
      cells: { small: 3, one: 40, all: 43, euro: 90_000, hours: 12, total: 90_012 },
      equations: [
        { total: 'all', parts: ['small', 'one'] },
        { total: 'total', parts: ['euro', 'hours'] },
      ],
      amounts: ['euro', 'hours', 'total'],
      contributions: { hours: [12] },
      threshold: 5,
      published: ['all', 'total'],
    }
    expect(protect(mixed).complementary).toEqual(['one', 'euro'])
    expect(protect({ ...mixed, spare: 'values' }).complementary).toEqual(['one', 'euro'])
  })
})
