import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Release } from '../disclosure/knowledge.ts'
import type { PrimaryCell } from '../disclosure/options.ts'
import { newlyExposed } from './newlyExposed.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

/** A small count of women: an outsider must be left to believe in 2 or fewer, and in 10 or more. */
const women: PrimaryCell = { cell: 'women', reason: 'small', value: 5, reach: 10, floor: 2 }
const task = {
  cells: { all: 40, women: 5, men: 35 },
  equations: [{ total: 'all', parts: ['women', 'men'] }],
}
const between = (min: number, max: number) => ({
  ...{ cell: 'women', min, max },
  ...{ exact: min === max, kind: 'whole' as const },
})
/** What readers of an earlier release know of the women, without being told their number. */
const knownBetween = (min: number, max: number): Release => ({
  ...{ cells: { women: 5 }, hidden: ['women'] },
  inequalities: [{ terms: [{ cell: 'women', times: 1 }], min, max }],
})
const isExposed = (now: readonly [number, number], before?: readonly [number, number]) =>
  newlyExposed(
    { ...task, ...(before && { releases: [knownBetween(...before)] }) },
    { unprotected: [between(...now)], primary: [women] },
  ).length > 0

describe('cells that the new release exposes', () => {
  it('are none where nothing is exposed', () => {
    expect(newlyExposed(task, { unprotected: [], primary: [women] })).toEqual([])
  })

  it('are given with what is known of them, where nothing was released before', () => {
    const unprotected = [between(5, 5)]
    expect(newlyExposed(task, { unprotected, primary: [women] })).toEqual(unprotected)
  })

  it('are not those that an earlier release printed', () => {
    const printed: Release = { cells: { women: 5 }, hidden: [] }
    const found = { unprotected: [between(5, 5)], primary: [women] }
    expect(newlyExposed({ ...task, releases: [printed] }, found)).toEqual([])
  })

  it('nor those that follow from earlier releases', () => {
    const printed: Release = { cells: { all: 40, men: 35 }, hidden: [] }
    const found = { unprotected: [between(5, 5)], primary: [women] }
    expect(newlyExposed({ ...task, releases: [printed] }, found)).toEqual([])
  })

  it('are told apart from each other', () => {
    const few: PrimaryCell = { ...women, cell: 'others', value: 3 }
    const others = { ...between(3, 3), cell: 'others' }
    const found = { unprotected: [between(5, 5), others], primary: [women, few] }
    const both = { ...task, cells: { ...task.cells, others: 3 } }
    const printed: Release = { cells: { women: 5 }, hidden: [] }
    expect(newlyExposed({ ...both, releases: [printed] }, found)).toEqual([others])
  })

  it('may be known to be few, though not how few', () => {
    expect(isExposed([0, 6], [0, 8])).toBe(true)
    expect(isExposed([0, 8], [0, 8])).toBe(false)
    expect(isExposed([0, 6])).toBe(true)
    expect(isExposed([0, 9], [0, 30])).toBe(true)
    // More is known than before, and still little enough.
    expect(isExposed([0, 10], [0, 30])).toBe(false)
  })

  it('may be known to be more than a few, though not how many', () => {
    expect(isExposed([3, 30], [1, 30])).toBe(true)
    expect(isExposed([3, 30], [3, 30])).toBe(false)
    expect(isExposed([3, 30])).toBe(true)
    expect(isExposed([2, 30], [1, 30])).toBe(false)
  })

  it('are not made by the last digits of the arithmetic', () => {
    const tiny = 1e-6
    expect(isExposed([0, 10 - tiny], [0, 30])).toBe(false)
    expect(isExposed([0, 8 - tiny], [0, 8])).toBe(false)
    expect(isExposed([2 + tiny, 30], [1, 30])).toBe(false)
    expect(isExposed([3 + tiny, 30], [3, 30])).toBe(false)
    expect(isExposed([0, 10 - 3 * tiny], [0, 30])).toBe(true)
    expect(isExposed([2 + 3 * tiny, 30], [1, 30])).toBe(true)
  })

  it('are never those of which no more is known than before', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 30 }))
    fc.assert(
      fc.property(range, fc.nat(5), fc.nat(9), (before, below, above) => {
        const [min, max] = before
        expect(isExposed(before, before)).toBe(false)
        expect(isExposed([Math.max(0, min - below), max + above], before)).toBe(false)
      }),
      { numRuns: runs },
    )
  })

  it('are all that are too well known, where nothing was known before', () => {
    const range = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 30 }))
    fc.assert(
      fc.property(range, ([min, max]) => {
        expect(isExposed([min, max])).toBe(max < women.reach || min > women.floor)
      }),
      { numRuns: runs },
    )
  })
})
