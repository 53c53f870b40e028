import { describe, expect, it } from 'vitest'
import { costsOf } from './costs.ts'
import { spreadCosts } from './spreadCosts.ts'

const tree = {
  cells: { a1: 10, a2: 20, a: 30, b: 70, all: 100 },
  // From the top down: a level is known only once those below it are.
  equations: [
    { total: 'all', parts: ['a', 'b'] },
    { total: 'a', parts: ['a1', 'a2'] },
  ],
}

describe('what hiding a cell costs', () => {
  it('is one, a little more for large values, and as much again for each level of totals', () => {
    const costs = Object.fromEntries(costsOf(tree))
    expect(costs.a1).toBeCloseTo(1.02, 9)
    expect(costs.a2).toBeCloseTo(1.04, 9)
    expect(costs.a).toBeCloseTo(2 * 1.06, 9)
    expect(costs.b).toBeCloseTo(1.14, 9)
    expect(costs.all).toBeCloseTo(3 * 1.2, 9)
  })

  it('is its value where values are to be spared, and next to nothing for an empty cell', () => {
    const costs = Object.fromEntries(costsOf({ ...tree, cells: { ...tree.cells, none: 0 }, spare: 'values' }))
    expect(costs).toEqual({ a1: 10.01, a2: 20.01, a: 30.01, b: 70.01, all: 100.01, none: 0.01 })
  })

  it('of a sum of money is that of the largest count', () => {
    const mixed = { ...tree, cells: { ...tree.cells, euro: 9_000_000 }, amounts: ['euro'] }
    expect(costsOf(mixed).get('euro')).toBeCloseTo(1.2, 9)
    expect(costsOf(mixed).get('b')).toBeCloseTo(1.14, 9)
    expect(costsOf({ ...mixed, spare: 'values' }).get('euro')).toBe(100.01)
  })

  it('is as much for nothing but zeros, or nothing but money', () => {
    expect(costsOf({ cells: { x: 0 }, equations: [] }).get('x')).toBe(1)
    expect(costsOf({ cells: { x: 50 }, equations: [], amounts: ['x'] }).get('x')).toBe(1.2)
  })

  it('ends where totals are parts of each other', () => {
    const equations = [
      { total: 'x', parts: ['y'] },
      { total: 'y', parts: ['x'] },
    ]
    const costs = costsOf({ cells: { x: 5, y: 5, z: 5 }, equations })
    expect(costs.get('z')).toBeCloseTo(1.2, 9)
    expect(costs.get('x')).toBeGreaterThan(1.2)
    expect(costs.get('x')).toBeLessThan(100)
  })
})

describe('costs of change', () => {
  it('are a little off each other and never off by more than a thousandth', () => {
    const costs = spreadCosts(50, () => 2)
    expect(costs).toHaveLength(50)
    expect(new Set(costs).size).toBe(50)
    for (const cost of costs) {
      expect(cost).toBeGreaterThanOrEqual(2)
      expect(cost).toBeLessThan(2.002)
    }
    expect(costs[0]).toBeCloseTo(2 * 1.000_618_033_988, 9)
    expect(costs[1]).toBeCloseTo(2 * 1.000_236_067_977, 9)
    expect(spreadCosts(3, (column) => 10 ** column)[2]).toBeCloseTo(100, 0)
  })
})
