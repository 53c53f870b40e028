import { describe, expect, it } from 'vitest'
import { DisclosureError } from './errors.ts'
import { knowledgeOf, mergedCells, type Published } from './knowledge.ts'

const base: Published = {
  cells: { a: 4, b: 6, c: 2, all: 12 },
  equations: [{ total: 'all', parts: ['a', 'b', 'c'] }],
  hidden: ['a', 'b'],
}
const code = (published: Published) => {
  try {
    knowledgeOf(published)
  } catch (error) {
    return (error as DisclosureError).code
  }
  return 'accepted'
}
const ranged = (terms: Record<string, number>, ends: { min?: number; max?: number }) => ({
  terms: Object.entries(terms).map(([cell, times]) => ({ cell, times })),
  ...ends,
})

describe('what is published, as relations', () => {
  it('has the hidden cells as unknowns and everything shown in the ends', () => {
    expect(knowledgeOf(base)).toEqual({
      ids: ['a', 'b'],
      truth: [4, 6],
      lower: Float64Array.of(0, 0),
      upper: Float64Array.of(Infinity, Infinity),
      isWhole: [true, true],
      relations: [{ columns: [0, 1], coefficients: [-1, -1], min: -10, max: -10 }],
    })
  })

  it('has the largest factor 1, each cell once, and nothing that cancels out', () => {
    const twice = ranged({ a: 50, b: -200, c: 10, all: 1 }, { min: -1200, max: 400 })
    expect(knowledgeOf({ ...base, inequalities: [twice] }).relations[1]).toEqual({
      ...{ columns: [0, 1], coefficients: [0.25, -1], min: (-1200 - 32) / 200, max: (400 - 32) / 200 },
    })
    const again = { terms: [...ranged({ a: 2 }, {}).terms, ...ranged({ a: 1, b: 1 }, {}).terms], max: 30 }
    expect(knowledgeOf({ ...base, inequalities: [again] }).relations[1]).toEqual({
      ...{ columns: [0, 1], coefficients: [1, 1 / 3], min: -Infinity, max: 10 },
    })
    const none = { terms: [...ranged({ a: 2 }, {}).terms, ...ranged({ a: -2, b: 1 }, {}).terms], min: 1 }
    expect(knowledgeOf({ ...base, inequalities: [none] }).relations[1]).toEqual({
      ...{ columns: [1], coefficients: [1], min: 1, max: Infinity },
    })
  })

  it('says nothing where everything is shown', () => {
    expect(knowledgeOf({ ...base, hidden: [] })).toMatchObject({ ids: [], relations: [] })
    const shown = ranged({ c: 1, all: 1 }, { max: 20 })
    expect(knowledgeOf({ ...base, inequalities: [shown] }).relations).toHaveLength(1)
  })

  it('takes limits from elsewhere where they say more than that a count is not negative', () => {
    const limited = (bounds: Published['bounds']) => {
      const { lower, upper } = knowledgeOf({ ...base, ...(bounds ? { bounds } : {}) })
      return [...lower, ...upper]
    }
    expect(limited({ lower: { a: 2 } })).toEqual([2, 0, Infinity, Infinity])
    expect(limited({ lower: { a: -2 } })).toEqual([0, 0, Infinity, Infinity])
    expect(limited({ upper: { b: 9 } })).toEqual([0, 0, Infinity, 9])
  })

  it('knows which cells are amounts, and does without true values', () => {
    const { isWhole, truth } = knowledgeOf({ ...base, cells: { b: 6, c: 2, all: 12 }, amounts: ['b'] })
    expect(isWhole).toEqual([true, false])
    expect(truth).toEqual([undefined, 6])
  })
})

describe('earlier releases', () => {
  const release = {
    cells: { a: 4, x: 3, y: 5 },
    hidden: ['x', 'y'],
    equations: [{ total: 's', parts: ['x', 'y'] }],
  }

  it('make known what they showed, and leave hidden what they hid', () => {
    const cells = { ...base.cells, s: 8 }
    const found = knowledgeOf({ ...base, cells, releases: [release] })
    expect(found.ids).toEqual(['b', 'x', 'y'])
    expect(found.relations.map(({ columns }) => columns)).toEqual([[0], [1, 2]])
    const range = { ...release, inequalities: [ranged({ x: 1 }, { max: 4 })] }
    expect(knowledgeOf({ ...base, cells, releases: [range] }).relations).toHaveLength(3)
  })

  it('do not keep hidden what is shown now', () => {
    const cells = { ...base.cells, s: 8, x: 3 }
    const found = knowledgeOf({ ...base, cells, releases: [release] })
    expect(found.ids).toEqual(['b', 'y'])
  })

  it('know a cell by one value', () => {
    expect([...mergedCells({ cells: { a: 4, n: 1 }, releases: [release] })]).toEqual([
      ['a', 4],
      ['x', 3],
      ['y', 5],
      ['n', 1],
    ])
    expect(() => mergedCells({ cells: { a: 5 }, releases: [release] })).toThrow(DisclosureError)
    expect(() => mergedCells({ cells: { z: 0 }, releases: [{ cells: { z: 1 }, hidden: [] }] })).toThrow(
      DisclosureError,
    )
  })
})

describe('what is not true', () => {
  it('is refused, whether cells are hidden or not', () => {
    for (const hidden of [[], ['a', 'b']]) {
      expect(code({ ...base, hidden, cells: { ...base.cells, all: 13 } })).toBe('equation-does-not-hold')
      expect(code({ ...base, hidden, cells: { ...base.cells, all: 11 } })).toBe('equation-does-not-hold')
      expect(code({ ...base, hidden })).toBe('accepted')
    }
    // Without the true values nobody can say.
    expect(code({ ...base, cells: { c: 2, all: 50 } })).toBe('accepted')
    expect(
      code({ ...base, cells: { c: 2, all: 50 }, inequalities: [ranged({ c: 1, a: 1 }, { max: 1 })] }),
    ).toBe('accepted')
  })

  it('is a count that is none; a sum may be anything from nought on', () => {
    const one = (value: number, amounts: string[] = []) =>
      code({ cells: { x: value }, equations: [], hidden: [], amounts })
    expect([0, 1, -1, 0.5, Infinity, Number.NaN].map((value) => one(value))).toEqual([
      ...['accepted', 'accepted', 'not-a-count', 'not-a-count', 'not-a-count', 'not-a-count'],
    ])
    expect([0.5, -0.5, Infinity, Number.NaN].map((value) => one(value, ['x']))).toEqual([
      ...['accepted', 'not-a-count', 'not-a-count', 'not-a-count'],
    ])
  })

  it('is a range that does not hold, but for rounding noise of its size', () => {
    const held = (times: number, value: number, ends: { min?: number; max?: number }) =>
      code({
        cells: { x: value },
        equations: [],
        hidden: [],
        amounts: ['x'],
        inequalities: [ranged({ x: times }, ends)],
      })
    expect(held(1, 5, { min: 5, max: 5 })).toBe('accepted')
    expect(held(1, 5, { min: 5.1 })).toBe('inequality-does-not-hold')
    expect(held(1, 5, { max: 4.9 })).toBe('inequality-does-not-hold')
    for (const off of [5e-7, -5e-7]) {
      expect(held(100, 5 + off, { min: 500, max: 500 })).toBe('accepted')
      expect(held(-100, 5 + off, { min: -500, max: -500 })).toBe('accepted')
      expect(held(0.01, 5 + 100 * off, { min: 0.05, max: 0.05 })).toBe('accepted')
      expect(held(100, 5 + 10 * off, { min: 500, max: 500 })).toBe('inequality-does-not-hold')
    }
    expect(code({ ...base, inequalities: [{ terms: [], min: 1 }] })).toBe('inequality-does-not-hold')
    expect(code({ ...base, inequalities: [{ terms: [], max: 1 }] })).toBe('accepted')
  })

  it('is a relation over cells that nobody knows', () => {
    expect(code({ ...base, inequalities: [ranged({ nowhere: 1 }, { max: 9 })] })).toBe('unknown-cell')
  })

  it('is told from rounding noise of sums', () => {
    const cells = { x: 0.1, y: 0.2, z: 0.3 }
    const sum = {
      cells,
      equations: [{ total: 'z', parts: ['x', 'y'] }],
      hidden: [],
      amounts: ['x', 'y', 'z'],
    }
    expect(code(sum)).toBe('accepted')
    expect(code({ ...sum, cells: { ...cells, z: 0.300_01 } })).toBe('equation-does-not-hold')
  })
})
