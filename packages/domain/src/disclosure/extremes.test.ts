import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attackerBounds } from './bounds.ts'
import type { Inequality } from './knowledge.ts'

/** Four hidden counts of at most three, and what is published about them. */
const counts = fc.array(fc.nat(3), { minLength: 4, maxLength: 4 })
const relation = fc.record({
  times: fc.array(fc.constantFrom(-1, 0, 1, 1, 2), { minLength: 4, maxLength: 4 }),
  below: fc.nat(1),
  above: fc.nat(1),
})
const ids = ['a', 'b', 'c', 'd']
const sumOf = (times: readonly number[], values: readonly number[]) =>
  times.reduce((sum, by, at) => sum + by * (values[at] as number), 0)
const everyTable = Array.from({ length: 256 }, (_, k) => [k & 3, (k >> 2) & 3, (k >> 4) & 3, k >> 6])

describe('the ends of every interval', () => {
  it.each([true, false])('are those of trying out every table, true values given: %s', (isTruthGiven) => {
    fc.assert(
      fc.property(counts, fc.array(relation, { minLength: 1, maxLength: 4 }), (truth, relations) => {
        const inequalities = relations.map(({ times, below, above }): Inequality => {
          const value = sumOf(times, truth)
          return {
            terms: ids.map((cell, at) => ({ cell, times: times[at] as number })),
            min: value - below,
            max: value + above,
          }
        })
        const fitting = everyTable.filter((table) =>
          inequalities.every(({ min = 0, max = 0 }, k) => {
            const value = sumOf((relations[k] as { times: number[] }).times, table)
            return value >= min && value <= max
          }),
        )
        const found = attackerBounds({
          cells: isTruthGiven ? Object.fromEntries(ids.map((id, at) => [id, truth[at] as number])) : {},
          ...{ equations: [], hidden: ids, inequalities },
          bounds: { upper: Object.fromEntries(ids.map((id) => [id, 3])) },
        })
        expect(found).toEqual(
          ids.map((cell, at) => {
            const values = fitting.map((table) => table[at] as number)
            const [min, max] = [Math.min(...values), Math.max(...values)]
            return { cell, min, max, exact: min === max, kind: 'whole' }
          }),
        )
      }),
      { numRuns: 40, seed: 11 },
    )
  })

  /** Sums of two out of three, where halves fit better than whole numbers. */
  const pairs = (sums: [number, number, number]): Inequality[] =>
    [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ].map((two, k) => ({
      terms: two.map((cell) => ({ cell, times: 1 })),
      min: sums[k] as number,
      max: (sums[k] as number) + 1,
    }))

  it('are whole where those of the relations are halves', () => {
    // Each two make one at least, and two at most: one and a half of a would need half of the others.
    const triangle = { equations: [], hidden: ['a', 'b', 'c'], inequalities: pairs([1, 1, 1]) }
    for (const cells of [{ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 0 }, {}])
      expect(attackerBounds({ ...triangle, cells })).toEqual(
        ['a', 'b', 'c'].map((cell) => ({ cell, min: 0, max: 1, exact: false, kind: 'whole' })),
      )
  })

  it('of amounts are those of the relations', () => {
    const amounts = ['a', 'b', 'c']
    const all = { terms: amounts.map((cell) => ({ cell, times: 2 })), min: 3, max: 5 }
    const task = { equations: [], hidden: amounts, amounts, inequalities: [...pairs([1, 1, 1]), all] }
    for (const cells of [{ a: 1, b: 1, c: 0 }, {}])
      for (const { min, max, kind } of attackerBounds({ ...task, cells })) {
        expect(min).toBeCloseTo(0, 9)
        expect(max).toBeCloseTo(1.5, 9)
        expect(kind).toBe('linear')
      }
  })

  it('are known to be impossible where no table fits, without true values', () => {
    // Each two make two at most, so three of them three.
    const four = { terms: ['a', 'b', 'c'].map((cell) => ({ cell, times: 1 })), min: 4, max: 4 }
    const task = { cells: {}, equations: [], hidden: ['a', 'b', 'c'] }
    const code = expect.objectContaining({ code: 'contradiction' })
    expect(() => attackerBounds({ ...task, inequalities: [...pairs([1, 1, 1]), four] })).toThrow(code)
    // That one alone cannot be is seen without asking.
    const nine = { terms: four.terms, min: 9, max: 9 }
    expect(() => attackerBounds({ ...task, inequalities: [...pairs([1, 1, 1]), nine] })).toThrow(code)
  })

  it('are unlimited beside others that are not', () => {
    const task = {
      equations: [{ total: 'all', parts: ['a', 'b'] }],
      inequalities: [
        { terms: [{ cell: 'a', times: 1 }], max: 8 },
        { terms: [{ cell: 'all', times: 1 }], min: 3 },
      ],
      hidden: ['a', 'b', 'all'],
    }
    for (const cells of [{ a: 4, b: 2, all: 6 }, {}])
      expect(attackerBounds({ ...task, cells }).map(({ min, max, kind }) => [min, max, kind])).toEqual([
        [0, 8, 'whole'],
        [0, Infinity, 'whole'],
        [3, Infinity, 'whole'],
      ])
  })
})

describe('what no relation tells by itself', () => {
  const terms = (times: Record<string, number>) =>
    Object.entries(times).map(([cell, by]) => ({ cell, times: by }))

  it.each([6, 6_000_000])('is found from all together: %i, where each leaves a cell unlimited', (most) => {
    // b is c at most, and c half of b and half of the most.
    const inequalities = [
      { terms: terms({ b: 1, c: -1 }), max: 0 },
      { terms: terms({ c: 2, b: -1 }), max: most },
    ]
    for (const cells of [{ b: 2, c: 3 }, { c: 3 }, {}])
      expect(attackerBounds({ cells, equations: [], hidden: ['b', 'c'], inequalities })).toMatchObject([
        { min: 0, max: most, kind: 'whole' },
        { min: 0, max: most, kind: 'whole' },
      ])
  })

  it('is said to be linear where the search for whole numbers takes too long', () => {
    // As below, but with too many ways to make up for each other.
    const inequalities = [
      { terms: terms({ a: 2, c: 2, b: -1 }), min: 24, max: 24 },
      { terms: terms({ b: 1 }), max: 7 },
    ]
    for (const cells of [{ a: 5, c: 9, b: 4 }, { a: 5, b: 4 }, {}]) {
      const found = attackerBounds({ cells, equations: [], hidden: ['a', 'c', 'b'], inequalities })
      expect(found).toMatchObject([
        { min: 0, max: 15, kind: 'whole' },
        { min: 0, max: 15, kind: 'whole' },
        { min: 0, max: 7, kind: 'linear' },
      ])
    }
  })

  it.each([[['a', 'c', 'b']], [['c', 'a', 'b']], [['b', 'a', 'c']]])(
    'is found where only halves would go farther: %o',
    (hidden) => {
      // Twice a and c less b is 24, so b is even, and seven at most.
      const inequalities = [
        { terms: terms({ a: 2, c: 2, b: -1 }), min: 24, max: 24 },
        { terms: terms({ b: 1 }), max: 7 },
        { terms: terms({ c: 1 }), max: 1 },
      ]
      for (const cells of [{ a: 13, c: 1, b: 4 }, {}])
        expect(
          attackerBounds({ cells, equations: [], hidden, inequalities }).find(({ cell }) => cell === 'b'),
        ).toEqual({ cell: 'b', min: 0, max: 6, exact: false, kind: 'whole' })
    },
  )

  it('is no table at all where limits from elsewhere cross', () => {
    const bounds = { lower: { a: 5 }, upper: { a: 3 } }
    const refused = expect.objectContaining({ code: 'contradiction' })
    expect(() => attackerBounds({ cells: {}, equations: [], hidden: ['a'], bounds })).toThrow(refused)
    const loose = { terms: terms({ a: 1, b: 1 }), max: 20 }
    expect(() =>
      attackerBounds({ cells: {}, equations: [], hidden: ['a', 'b'], bounds, inequalities: [loose] }),
    ).toThrow(refused)
    const same = { lower: { a: 3 }, upper: { a: 3 } }
    expect(attackerBounds({ cells: {}, equations: [], hidden: ['a'], bounds: same })).toEqual([
      { cell: 'a', min: 3, max: 3, exact: true, kind: 'whole' },
    ])
  })
})

describe('effort', () => {
  const task = {
    cells: { a: 3, b: 4, c: 5, d: 6 },
    equations: [],
    hidden: ['a', 'b', 'c', 'd'],
    inequalities: [
      {
        terms: [
          { cell: 'a', times: 1 },
          { cell: 'b', times: 1 },
          { cell: 'c', times: 1 },
        ],
        min: 12,
        max: 12,
      },
      {
        terms: [
          { cell: 'b', times: 1 },
          { cell: 'c', times: 1 },
          { cell: 'd', times: 1 },
        ],
        min: 15,
        max: 15,
      },
    ],
  }

  it('that is used up leaves what each relation implies, and says so', () => {
    expect(attackerBounds({ ...task, effort: 0 })).toEqual([
      { cell: 'a', min: 0, max: 12, exact: false, kind: 'linear' },
      { cell: 'b', min: 0, max: 12, exact: false, kind: 'linear' },
      { cell: 'c', min: 0, max: 12, exact: false, kind: 'linear' },
      { cell: 'd', min: 0, max: 15, exact: false, kind: 'linear' },
    ])
    expect(attackerBounds(task).map(({ min, max, kind }) => [min, max, kind])).toEqual([
      [0, 12, 'whole'],
      [0, 12, 'whole'],
      [0, 12, 'whole'],
      [3, 15, 'whole'],
    ])
    expect(attackerBounds({ ...task, effort: 1 }).map(({ kind }) => kind)).toContain('linear')
    expect(attackerBounds({ ...task, effort: 1 })[0]).toMatchObject({ min: 0, max: 12 })
  })

  it('is not needed for what the true table shows already', () => {
    const row = { equations: [{ total: 'all', parts: ['a', 'b'] }], effort: 0 }
    expect(attackerBounds({ ...row, cells: { a: 5, b: 0, all: 5 }, hidden: ['a'] })).toMatchObject([
      { min: 5, max: 5, kind: 'whole' },
    ])
    expect(attackerBounds({ ...row, cells: { a: 5, b: 1, all: 6 }, hidden: ['a', 'b'] })).toMatchObject([
      { min: 0, max: 6, kind: 'linear' },
      { min: 0, max: 6, kind: 'linear' },
    ])
  })

  it('that is used up without true values is no contradiction where something fits', () => {
    expect(attackerBounds({ ...task, cells: {}, effort: 1e9 }).map(({ min, max }) => [min, max])).toEqual([
      [0, 12],
      [0, 12],
      [0, 12],
      [3, 15],
    ])
    expect(attackerBounds({ ...task, cells: {}, effort: 0 })).toHaveLength(4)
  })
})
