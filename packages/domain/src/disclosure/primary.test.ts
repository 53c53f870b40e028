import { describe, expect, it } from 'vitest'
import type { ProtectionTask } from './options.ts'
import { dominated, primaryCells } from './primary.ts'

/** Cells by value, with no relations unless given. */
const primary = (values: Record<string, number>, more: Partial<ProtectionTask> = {}) =>
  primaryCells({ cells: values, equations: [], ...more })
const reasons = (values: Record<string, number>, more: Partial<ProtectionTask> = {}) =>
  primary(values, more).map(({ cell, reason }) => `${cell} ${reason}`)
const code = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error
  }
  return undefined
}

describe('small counts', () => {
  const counts = { none: 0, one: 1, four: 4, five: 5, nine: 9, ten: 10 }

  it('are those from one to below the threshold, ten unless said otherwise', () => {
    expect(reasons(counts)).toEqual(['one small', 'four small', 'five small', 'nine small'])
    expect(reasons(counts, { threshold: 5 })).toEqual(['one small', 'four small'])
    expect(reasons(counts, { threshold: 11 }).at(-1)).toBe('ten small')
  })

  it('must be left between one less and the threshold', () => {
    expect(primary({ four: 4 })).toEqual([{ cell: 'four', reason: 'small', value: 4, reach: 10, floor: 3 }])
    expect(primary({ four: 4 }, { protection: { below: 2 } })).toMatchObject([{ reach: 10, floor: 2 }])
    expect(primary({ four: 4 }, { protection: { below: 0, reach: 0 } })).toMatchObject([
      { reach: 0, floor: 4 },
    ])
    expect(primary({ four: 4 }, { protection: { below: 9, reach: 30 } })).toMatchObject([
      { reach: 30, floor: 0 },
    ])
  })

  it('are not asked for below a threshold of five', () => {
    expect(code(() => primary({}, { threshold: 4.9 }))).toMatchObject({
      code: 'threshold-too-low',
      values: { value: 4.9, expected: 5 },
    })
    expect(code(() => primary({}, { threshold: 5 }))).toBeUndefined()
    expect(code(() => primary({}, { protection: { below: -0.1 } }))).toMatchObject({
      ...{ code: 'protection-too-low', values: { what: 'below', value: -0.1 } },
    })
    expect(code(() => primary({}, { protection: { reach: -0.1 } }))).toMatchObject({
      values: { what: 'reach' },
    })
  })

  it('are not sums of hours or money', () => {
    expect(reasons({ hours: 3, people: 3 }, { amounts: ['hours'] })).toEqual(['people small'])
    expect(reasons({ hours: 0 }, { amounts: ['hours'], zeros: 'hidden' })).toEqual([])
  })
})

describe('zeros', () => {
  const counts = { here: 0, there: 0, some: 20 }

  it('are small where the rule says so, of sensitive cells unless said otherwise', () => {
    expect(reasons(counts)).toEqual([])
    expect(reasons(counts, { sensitive: ['here', 'some'] })).toEqual(['here zero'])
    expect(reasons(counts, { sensitive: ['here'], zeros: 'sensitive' })).toEqual(['here zero'])
    expect(reasons(counts, { sensitive: ['here'], zeros: 'open' })).toEqual([])
    expect(reasons(counts, { zeros: 'hidden' })).toEqual(['here zero', 'there zero'])
    expect(primary(counts, { sensitive: ['here'] })).toMatchObject([{ reach: 10, floor: 0 }])
  })
})

describe('full groups', () => {
  const cells = { work: 20, other: 0, all: 20, women: 12, men: 8, people: 20 }
  const equations = [
    { total: 'all', parts: ['work', 'other'] },
    { total: 'people', parts: ['women', 'men'] },
  ]
  const full = (more: Partial<ProtectionTask>) =>
    reasons(cells, { threshold: 5, equations, zeros: 'open', ...more })

  it('are parts that are as large as their total, of sensitive cells unless said otherwise', () => {
    expect(full({})).toEqual([])
    expect(full({ sensitive: ['work', 'women'] })).toEqual(['work full-group'])
    expect(full({ sensitive: ['work'], fullGroups: 'sensitive' })).toEqual(['work full-group'])
    expect(full({ sensitive: ['work'], fullGroups: false })).toEqual([])
    expect(full({ sensitive: ['women'] })).toEqual([])
    expect(full({ fullGroups: true })).toEqual(['work full-group'])
  })

  it('are not a total of one part, or of nobody', () => {
    expect(
      reasons({ a: 20, all: 20 }, { equations: [{ total: 'all', parts: ['a'] }], fullGroups: true }),
    ).toEqual([])
    const none = { cells: { a: 0, b: 0, all: 0 }, equations: [{ total: 'all', parts: ['a', 'b'] }] }
    expect(primaryCells({ ...none, fullGroups: true, zeros: 'open' })).toEqual([])
  })
})

describe('a dominated sum', () => {
  const rule = { fewest: 3 }

  it('is one of which too few made anything', () => {
    expect(dominated(90, [30, 30, 30], rule)).toBeUndefined()
    expect(dominated(90, [30, 30, 30], { fewest: 4 })).toBeCloseTo(3, 9)
    expect(dominated(90, [30, 30, 30, 0, 0], { fewest: 4 })).toBeCloseTo(3, 9)
    expect(dominated(60, [30, 30], rule)).toBeCloseTo(3, 9)
    expect(dominated(30, [30], rule)).toBeCloseTo(3, 9)
    expect(dominated(30, [], rule)).toBe(0)
    expect(dominated(0, [], rule)).toBeUndefined()
  })

  it('is one whose largest part the second could work out', () => {
    // What the second does not know is the rest; a tenth of the largest has to be in doubt.
    expect(dominated(130, [20, 100, 10], rule)).toBeUndefined()
    expect(dominated(129, [20, 100, 9], rule)).toBeCloseTo(10, 9)
    expect(dominated(129, [9, 20, 100], rule)).toBeCloseTo(10, 9)
    expect(dominated(129, [20, 100, 9], { fewest: 3, within: 0.09 })).toBeUndefined()
    // Nine tenths of the largest, less what is in doubt anyway.
    expect(dominated(130, [20, 100, 10], { fewest: 3, within: 0.9 })).toBeCloseTo(90, 9)
  })

  it('must be left so far away, either way, but not below nought', () => {
    const sums = (more: Partial<ProtectionTask>) =>
      primary(
        { hours: 100, others: 400 },
        { amounts: ['hours', 'others'], contributions: { hours: [70, 30] }, ...more },
      )
    expect(sums({})).toEqual([{ cell: 'hours', reason: 'dominated', value: 100, reach: 107, floor: 93 }])
    expect(sums({ dominance: { fewest: 2 } })).toMatchObject([{ reach: 107 }])
    expect(sums({ dominance: { within: 1.5 } })).toEqual([
      { cell: 'hours', reason: 'dominated', value: 100, reach: 205, floor: 0 },
    ])
    expect(sums({ contributions: { hours: [40, 20, 20, 20] }, dominance: { fewest: 4 } })).toEqual([])
    expect(sums({ contributions: { hours: new Array(9).fill(100 / 9) } })).toHaveLength(1)
    expect(sums({ contributions: { hours: new Array(10).fill(10) } })).toEqual([])
    expect(sums({ threshold: 9, contributions: { hours: new Array(9).fill(100 / 9) } })).toEqual([])
  })
})
