import { describe, expect, it } from 'vitest'
import { protect } from './protect.ts'

/** Spring showed its total and hid one pair; autumn counts the same people and those who came. */
const spring = {
  cells: { s1: 3, s2: 20, s: 23 },
  equations: [{ total: 's', parts: ['s1', 's2'] }],
  hidden: ['s1', 's2'],
}
const autumn = {
  cells: { a1: 9, a2: 26, a: 35, came1: 6, came2: 6, came: 12 },
  equations: [
    { total: 'a', parts: ['a1', 'a2'] },
    { total: 'a1', parts: ['s1', 'came1'] },
    { total: 'a2', parts: ['s2', 'came2'] },
    { total: 'a', parts: ['s', 'came'] },
  ],
  unprinted: ['came1', 'came2', 'came'],
}

describe('beside an earlier release', () => {
  it('what was hidden stays hidden, what was shown stays shown, and neither is a loss', () => {
    const found = protect({ ...autumn, threshold: 5, releases: [spring] })
    expect(found.hidden).toEqual(['came1', 'came2', 'came', 's1', 's2'])
    expect(found.primary.map(({ cell }) => cell)).toEqual(['s1'])
    expect(found).toMatchObject({ complementary: [], isSafe: true, loss: { cells: 0, values: 0 } })
    // All of autumn could have been left out.
    expect(found.trivialLoss).toEqual({ cells: 3, values: 9 + 26 + 35 })
    expect(found.bounds.map(({ cell, min, max }) => [cell, min, max])).toEqual([
      ['came1', 0, 9],
      ['came2', 3, 12],
      ['came', 12, 12],
      ['s1', 0, 9],
      ['s2', 14, 23],
    ])
  })

  it('a difference that is small is protected too, or the release refused', () => {
    const few = { ...autumn.cells, a1: 5, a: 31, came1: 2, came: 8 }
    const found = protect({ ...autumn, cells: few, threshold: 5, releases: [spring] })
    expect(found.primary.map(({ cell }) => cell)).toEqual(['came1', 's1'])
    expect(found.isSafe).toBe(true)
    const shown = { ...spring, hidden: [] }
    const refused = protect({ ...autumn, cells: few, threshold: 5, releases: [shown] })
    expect(refused.isSafe).toBe(false)
    expect(refused.unprotected).toEqual([{ cell: 's1', min: 3, max: 3, exact: true, kind: 'whole' }])
    expect(refused.complementary.length).toBeGreaterThan(0)
    expect(refused.hidden).not.toContain('s1')
  })

  it('its ranges and those of this one are known as well', () => {
    const range = { terms: [{ cell: 's1', times: 1 }], min: 2, max: 4 }
    for (const [inequalities, releases] of [
      [[], [{ ...spring, inequalities: [range] }]],
      [[range], [spring]],
    ] as const) {
      const found = protect({ ...autumn, threshold: 5, inequalities, releases })
      expect(found.isSafe).toBe(false)
      expect(found.unprotected).toMatchObject([{ cell: 's1', min: 2, max: 4 }])
    }
  })
})

describe('the order of what is hidden', () => {
  it('is that of the cells given', () => {
    const cells = { all: 73, d: 30, small: 3, b: 40 }
    const equations = [{ total: 'all', parts: ['small', 'b', 'd'] }]
    const found = protect({ cells, equations, threshold: 5, published: ['all'] })
    expect(found.hidden).toEqual(['d', 'small'])
    expect(found.bounds.map(({ cell }) => cell)).toEqual(found.hidden)
  })
})

describe('loss', () => {
  const cells = { hours: 100, more: 300, sum: 400, small: 3, b: 40, all: 43 }
  const task = {
    cells,
    equations: [
      { total: 'sum', parts: ['hours', 'more'] },
      { total: 'all', parts: ['small', 'b'] },
    ],
    amounts: ['hours', 'more', 'sum'],
    contributions: { hours: [60, 40] },
    threshold: 5,
    published: ['all', 'sum'],
  }

  it('counts cells of every kind, and values of counts of people only', () => {
    const { loss, trivialLoss, isSafe } = protect(task)
    expect(isSafe).toBe(true)
    expect(loss).toEqual({ cells: 2, values: 40 })
    expect(trivialLoss).toEqual({ cells: 2, values: 40 })
  })

  it('of the plain answer leaves alone what is linked with nothing small', () => {
    const { trivialLoss } = protect({ ...task, contributions: {} })
    expect(trivialLoss).toEqual({ cells: 1, values: 40 })
  })
})

describe('a small cell that is shown', () => {
  it('is never safe, however little protection is asked', () => {
    const task = { cells: { a: 3 }, equations: [], published: ['a'], protection: { reach: 0, below: 0 } }
    expect(protect(task)).toMatchObject({
      ...{ isSafe: false, hidden: [], bounds: [] },
      unprotected: [{ cell: 'a', min: 3, max: 3, exact: true, kind: 'whole' }],
    })
  })

  it('is told from one that comes too near on one side', () => {
    const cells = { a: 3, b: 2, all: 5 }
    const equations = [{ total: 'all', parts: ['a', 'b'] }]
    const row = { cells, equations, threshold: 5 }
    const near = (reach: number, below: number) =>
      protect({ ...row, published: ['all'], protection: { reach, below } }).unprotected.map(
        ({ cell }) => cell,
      )
    expect(near(5, 2)).toEqual([])
    expect(near(6, 2)).toEqual(['a', 'b'])
    const known = (max: number) => [{ terms: [{ cell: 'a', times: 1 }], min: 3 - max, max: 3 + max }]
    const open = { cells: { a: 3 }, equations: [], threshold: 5 }
    const limited = (max: number, below: number) =>
      protect({ ...open, inequalities: known(max), protection: { below } }).isSafe
    expect([limited(1, 0), limited(2, 0), limited(2, 2), limited(2, 3), limited(3, 3)]).toEqual([
      ...[false, true, true, false, true],
    ])
  })
})

describe('the ends of sums', () => {
  it('are compared as exactly as the arithmetic that made them, and no less', () => {
    const sum = (limit: number) =>
      protect({
        ...{ cells: { hours: 1000 }, equations: [], amounts: ['hours'], contributions: { hours: [1000] } },
        inequalities: [{ terms: [{ cell: 'hours', times: 1 }], min: 0, max: limit }],
      }).isSafe
    // A tenth more than a thousand has to be possible.
    expect([1100, 1100 - 5e-7, 1100 - 5e-6, 1099].map(sum)).toEqual([true, true, false, false])
    const low = (limit: number) =>
      protect({
        ...{ cells: { hours: 1000 }, equations: [], amounts: ['hours'], contributions: { hours: [1000] } },
        inequalities: [{ terms: [{ cell: 'hours', times: 1 }], min: limit, max: 5000 }],
      }).isSafe
    expect([900, 900 + 5e-7, 900 + 5e-6, 901].map(low)).toEqual([true, true, false, false])
  })
})
