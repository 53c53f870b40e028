import { describe, expect, it } from 'vitest'
import { DualSimplex } from './dualSimplex.ts'
import type { Answer } from './question.ts'
import { fractional, inward, originAt, searchWhole } from './wholeNumbers.ts'

describe('rounding', () => {
  it('goes inwards, but not for noise', () => {
    expect([inward(4.7, 1), inward(4.2, -1), inward(4, 1), inward(4, -1)]).toEqual([4, 5, 4, 4])
    expect([inward(3.999_999_5, 1), inward(4.000_000_5, -1)]).toEqual([4, 4])
    expect([inward(3.999_99, 1), inward(4.000_01, -1)]).toEqual([3, 5])
  })

  it('makes an origin whole where it is by all but noise, and knows what is not', () => {
    const origin = originAt([3.000_000_4, 2.5, 2.5, 7, 0.999_999_6], [true, true, false, true, true])
    expect([...(origin.values as Float64Array)]).toEqual([3, 2.5, 2.5, 7, 1])
    expect(origin.fractions).toEqual([1])
    expect([...(originAt([3.000_000_4], [false]).values as Float64Array)]).toEqual([3.000_000_4])
  })
})

describe('what is not whole after changes', () => {
  const origin = originAt([3, 2.5, 2.5, 7], [true, true, false, true])
  const after = (changes: Record<number, number>) =>
    fractional(origin, new Map(Object.entries(changes).map(([at, by]) => [Number(at), by])))

  it('is a count moved by a fraction, or one that was not whole and did not move', () => {
    expect(after({ 0: 1, 1: 0.5 })).toBe(-1)
    expect(after({ 0: 0.5, 1: 0.5 })).toBe(0)
    expect(after({ 1: 1 })).toBe(1)
    expect(after({ 0: 1 })).toBe(1)
    expect(after({})).toBe(1)
    expect(after({ 1: 0.5, 2: 0.25 })).toBe(-1)
    expect(after({ 1: 0.500_000_5 })).toBe(-1)
    const quarter = originAt([2.25], [true])
    expect(fractional(quarter, new Map([[0, 0.75]]))).toBe(-1)
    expect(fractional(quarter, new Map([[0, 0.25]]))).toBe(0)
    expect(after({ 1: 0.499_999_5, 3: -0.500_01 })).toBe(3)
  })
})

describe('the search for whole points', () => {
  /** Three counts of which every two change by as much in sum: halves, unless more is changed. */
  const pairs = [
    { columns: [1, 2], factors: [1, 1], min: 1, max: 9 },
    { columns: [0, 2], factors: [1, 1], min: 1, max: 9 },
    { columns: [0, 1], factors: [1, 1], min: 1, max: 9 },
  ]
  const question = { lower: [0, 0, 0], upper: [9, 9, 9], costs: [1, 1.01, 1.02] }
  const search = (more: object = {}, values = [0, 0, 0], isWhole = [true, true, true]) => {
    const points: Answer['changes'][] = []
    const simplex = new DualSimplex(3, pairs)
    const result = searchWhole({
      ...{ simplex, question, origin: originAt(values, isWhole), mostNodes: 60 },
      onPoint: (changes) => points.push(changes) > 0,
      ...more,
    })
    return { ...result, points: points.map((changes) => [0, 1, 2].map((at) => changes.get(at) ?? 0)) }
  }

  it('has nothing to do where the first answer is whole, or nothing has to be', () => {
    expect(search({}, undefined, [false, false, false])).toEqual({
      ...{ isComplete: true, nodes: 1, points: [[0.5, 0.5, 0.5]] },
    })
    expect(search({}, [0.5, 0.5, 0.5])).toEqual({ isComplete: true, nodes: 1, points: [[0.5, 0.5, 0.5]] })
  })

  it('goes down one branch until a point is whole', () => {
    const { isComplete, nodes, points } = search()
    expect(isComplete).toBe(true)
    expect(nodes).toBe(2)
    expect(points).toEqual([[1, 0, 1]])
  })

  it('looks at every branch where nobody is content', () => {
    const all: number[][] = []
    const { isComplete, nodes } = search({
      onPoint: (changes: Answer['changes']) => {
        all.push([0, 1, 2].map((at) => changes.get(at) ?? 0))
        return false
      },
    })
    expect(isComplete).toBe(true)
    expect(nodes).toBe(3)
    // The second of them either way: 0, or 1 at least.
    expect(all).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ])
  })

  it('is cut off by a limit on nodes or pivots, and says so', () => {
    expect(search({ mostNodes: 1 })).toEqual({ isComplete: false, nodes: 1, points: [] })
    expect(search({ mostNodes: 0 })).toEqual({ isComplete: false, nodes: 0, points: [] })
    expect(search({ mostNodes: 2 })).toMatchObject({ isComplete: true, nodes: 2 })
    expect(search({ question: { ...question, mostPivots: 1 } })).toEqual({
      isComplete: false,
      nodes: 1,
      points: [],
    })
  })

  it('leaves out branches that are of no use, and those that are impossible', () => {
    expect(search({ isUseless: () => true })).toEqual({ isComplete: true, nodes: 1, points: [] })
    const seen: number[] = []
    search({
      isUseless: (changes: Answer['changes']) => {
        seen.push(changes.get(0) ?? 0)
        return false
      },
    })
    expect(seen).toEqual([0.5, 1])
    const tight = { ...question, lower: [0, 0, 0], upper: [0.6, 0.6, 0.6] }
    expect(search({ question: tight })).toEqual({ isComplete: true, nodes: 2, points: [] })
  })

  it('begins on the side that is nearer', () => {
    const near = (need: number) => {
      const simplex = new DualSimplex(2, [{ columns: [0, 1], factors: [1, 4], min: need, max: 40 }])
      const values: number[] = []
      searchWhole({
        simplex,
        ...{
          question: { lower: [0, 0], upper: [9, 9], costs: [1, 1] },
          origin: originAt([0, 0], [true, true]),
        },
        mostNodes: 9,
        isUseless: (changes) => {
          values.push(changes.get(1) ?? 0)
          return false
        },
        onPoint: () => true,
      })
      return values
    }
    // 1.75 fours: two are tried first; 1.25: one, and a single one beside it.
    expect(near(7)).toEqual([1.75, 2])
    expect(near(5)).toEqual([1.25, 1])
    expect(near(6)).toEqual([1.5, 1])
  })
})
