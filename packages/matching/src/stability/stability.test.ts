import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError } from '../assignment/errors.ts'
import { randomFrom } from '../order.ts'
import { blockingPairs } from './blocking-pairs.ts'
import { stableMatching } from './stable-matching.ts'
import type { Market, PreferenceList } from './types.ts'

interface Sizes {
  rows: number
  columns: number
  seed: number
  /** Share of the other side on each list, and of entries that tie with the one before. */
  listed: number
  tied: number
}

function marketOf({ rows, columns, seed, listed, tied }: Sizes): Market & { columnCapacity: Int32Array } {
  const random = randomFrom(seed)
  const list = (others: number): PreferenceList => {
    const order = Array.from({ length: others }, (_, k) => ({ k, by: random() }))
      .filter(() => random() < listed)
      .sort((a, b) => a.by - b.by)
    const entries: number[][] = []
    for (const { k } of order) {
      if (entries.length > 0 && random() < tied) entries.at(-1)!.push(k)
      else entries.push([k])
    }
    return entries.map((entry) => (entry.length === 1 ? entry[0]! : entry))
  }
  return {
    rowLists: Array.from({ length: rows }, () => list(columns)),
    columnLists: Array.from({ length: columns }, () => list(rows)),
    columnCapacity: Int32Array.from({ length: columns }, () => Math.floor(random() * 4)),
  }
}

const sizes = (most: number, tied: fc.Arbitrary<number>): fc.Arbitrary<Sizes> =>
  fc.record({
    rows: fc.integer({ min: 0, max: most }),
    columns: fc.integer({ min: 0, max: most }),
    seed: fc.nat(),
    listed: fc.constantFrom(0.4, 0.8, 1),
    tied,
  })

/** Place on a list from 0, equal for ties; infinite where it is not on the list. */
function rankOf(list: PreferenceList, other: number): number {
  const place = list.findIndex((entry) =>
    typeof entry === 'number' ? entry === other : entry.includes(other),
  )
  return place < 0 ? Number.POSITIVE_INFINITY : place
}

type Ranks = (owner: number, other: number) => number

/** By the definition, with nothing of the solver: every pair that blocks. */
function blockingByDefinition(market: Market & { columnCapacity: Int32Array }, columnOf: readonly number[]) {
  const { rowLists, columnLists, columnCapacity } = market
  const forRow: Ranks = (row, column) => rankOf(rowLists[row]!, column)
  const forColumn: Ranks = (column, row) => rankOf(columnLists[column]!, row)
  return rowLists.flatMap((_, row) =>
    columnLists.flatMap((__, column) => {
      if (forRow(row, column) === Number.POSITIVE_INFINITY) return []
      if (forColumn(column, row) === Number.POSITIVE_INFINITY) return []
      if (columnOf[row]! >= 0 && forRow(row, columnOf[row]!) <= forRow(row, column)) return []
      const members = [...columnOf.keys()].filter((other) => columnOf[other] === column)
      const wants =
        members.length < columnCapacity[column]! ||
        members.some((other) => forColumn(column, row) < forColumn(column, other))
      return wants ? [{ row, column }] : []
    }),
  )
}

function* everyMatching({
  rowLists,
  columnLists,
  columnCapacity,
}: Market & { columnCapacity: Int32Array }): Generator<number[]> {
  const columnOf: number[] = []
  function* extend(): Generator<number[]> {
    const row = columnOf.length
    if (row === rowLists.length) {
      yield [...columnOf]
      return
    }
    for (let column = -1; column < columnLists.length; column++) {
      if (column >= 0) {
        const possible =
          rankOf(rowLists[row]!, column) + rankOf(columnLists[column]!, row) < Number.POSITIVE_INFINITY
        const load = columnOf.filter((other) => other === column).length
        if (!possible || load >= columnCapacity[column]!) continue
      }
      columnOf.push(column)
      yield* extend()
      columnOf.pop()
    }
  }
  yield* extend()
}

const liking = (market: Market, row: number, column: number): number =>
  column < 0 ? Number.POSITIVE_INFINITY : rankOf(market.rowLists[row]!, column)

describe('stableMatching', () => {
  it('gives the colleges and students of Gale and Shapley what each side can hope for', () => {
    const market: Market = {
      rowLists: [
        [0, 1, 2],
        [1, 2, 0],
        [2, 0, 1],
      ],
      columnLists: [
        [1, 2, 0],
        [2, 0, 1],
        [0, 1, 2],
      ],
    }
    expect([...stableMatching(market).columnOf]).toEqual([0, 1, 2])
    expect([...stableMatching(market, { bestFor: 'columns' }).columnOf]).toEqual([2, 0, 1])
  })

  it('keeps the best rows where a column has several places', () => {
    const market: Market = {
      rowLists: [[0], [0], [0, 1]],
      columnLists: [[2, 1, 0], [2]],
      columnCapacity: Int32Array.of(2, 1),
    }
    const result = stableMatching(market)
    expect([...result.columnOf]).toEqual([-1, 0, 0])
    expect([...result.columnStarts]).toEqual([0, 2, 2])
    expect([...result.rowIndices]).toEqual([1, 2])
    expect(result.size).toBe(2)
  })

  it('is the best and the worst of all stable matchings for every row, and never places others', () => {
    fc.assert(
      fc.property(sizes(5, fc.constant(0)), (drawn) => {
        const market = marketOf(drawn)
        const stable = [...everyMatching(market)].filter(
          (columnOf) => blockingByDefinition(market, columnOf).length === 0,
        )
        const best = [...stableMatching(market).columnOf]
        const worst = [...stableMatching(market, { bestFor: 'columns' }).columnOf]
        expect(stable).toContainEqual(best)
        expect(stable).toContainEqual(worst)
        for (const columnOf of stable) {
          columnOf.forEach((column, row) => {
            const here = liking(market, row, column)
            expect(liking(market, row, best[row]!)).toBeLessThanOrEqual(here)
            expect(liking(market, row, worst[row]!)).toBeGreaterThanOrEqual(here)
            // The rural hospitals theorem: who is left out is left out in all of them.
            expect(column < 0).toBe(best[row]! < 0)
          })
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is among the stable matchings with ties, for both sides', () => {
    fc.assert(
      fc.property(sizes(5, fc.constantFrom(0.3, 0.7, 1)), (drawn) => {
        const market = marketOf(drawn)
        for (const bestFor of ['rows', 'columns'] as const) {
          const columnOf = [...stableMatching(market, { bestFor }).columnOf]
          expect([...everyMatching(market)]).toContainEqual(columnOf)
          expect(blockingByDefinition(market, columnOf)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is stable on 100,000 random markets', () => {
    let unstable = 0
    for (let seed = 0; seed < 100_000; seed++) {
      const market = marketOf({
        rows: seed % 8,
        columns: (seed >> 3) % 6,
        seed,
        listed: [0.4, 0.8, 1][seed % 3]!,
        tied: [0, 0.5][seed % 2]!,
      })
      const bestFor = seed % 5 < 3 ? 'rows' : 'columns'
      unstable += blockingPairs(market, stableMatching(market, { bestFor }).columnOf).length
    }
    expect(unstable).toBe(0)
  })

  it('gives the same answer every time and leaves its input alone', () => {
    fc.assert(
      fc.property(sizes(9, fc.constant(0.3)), (drawn) => {
        const market = marketOf(drawn)
        const before = structuredClone(market)
        expect(stableMatching(market)).toEqual(stableMatching(market))
        expect(market).toEqual(before)
      }),
    )
  })

  it('names the argument and the index of what is wrong', () => {
    const fault = (market: Market) => {
      try {
        stableMatching(market)
      } catch (error) {
        if (error instanceof InputError) return [error.code, error.argument, error.index]
      }
      return undefined
    }
    const columnLists = [[0], [0]]
    expect(fault({ rowLists: [[0, 1]], columnLists })).toBeUndefined()
    expect(fault({ rowLists: [[0, 2]], columnLists })).toEqual(['out-of-range', 'rowLists[0]', 1])
    expect(fault({ rowLists: [[1, [0, 1]]], columnLists })).toEqual(['twice', 'rowLists[0][1]', 1])
    expect(fault({ rowLists: [[Number.NaN]], columnLists })).toEqual(['out-of-range', 'rowLists[0]', 0])
    expect(fault({ rowLists: [[0]], columnLists: [[3]] })).toEqual(['out-of-range', 'columnLists[0]', 0])
    // @ts-expect-error a list is asked for
    expect(fault({ rowLists: [0], columnLists })).toEqual(['wrong-type', 'rowLists[0]', undefined])
    const rowLists = [[0, 1]]
    const lengths = { rowLists, columnLists, columnCapacity: Int32Array.of(1) }
    expect(fault(lengths)).toEqual(['wrong-length', 'columnCapacity.length', undefined])
    const below = { rowLists, columnLists, columnCapacity: Int32Array.of(1, -1) }
    expect(fault(below)).toEqual(['negative', 'columnCapacity', 1])
  })
})

describe('blockingPairs', () => {
  it('finds what the definition finds, for any choice', () => {
    fc.assert(
      fc.property(sizes(4, fc.constantFrom(0, 0.5)), fc.nat(), (drawn, which) => {
        const market = marketOf(drawn)
        const all = [...everyMatching(market)]
        const columnOf = all[which % all.length]!
        const byRow = (a: { row: number; column: number }, b: { row: number; column: number }) =>
          a.row - b.row || a.column - b.column
        expect(blockingPairs(market, Int32Array.from(columnOf)).sort(byRow)).toEqual(
          blockingByDefinition(market, columnOf),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses what is no matching', () => {
    const market: Market = { rowLists: [[0], [0]], columnLists: [[0, 1], [0]] }
    expect(() => blockingPairs(market, Int32Array.of(0))).toThrow('columnOf.length is 1; expected 2')
    expect(() => blockingPairs(market, Int32Array.of(1, -1))).toThrow('columnOf[0] is 1; expected -1 or')
    expect(() => blockingPairs(market, Int32Array.of(0, 0))).toThrow('at most 1 rows in column 0')
  })
})
