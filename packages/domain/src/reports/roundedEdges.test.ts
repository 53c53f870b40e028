import { describe, expect, it } from 'vitest'
import { cellsOf } from './cells.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { roundedCounts } from './roundedTables.ts'
import type { CountTable, ReportTable } from './table.ts'
import { ids, started } from './testing.ts'

const byLevel = (sizes: Readonly<Record<string, number>>): CountTable => ({
  ...started([]),
  id: 'by-level',
  by: { variable: 'level', categories: Object.keys(sizes), isSensitive: false },
  people: Object.entries(sizes).flatMap(([category, size]) =>
    ids(0, size).map((id) => ({ id: `${category}-${id}`, category })),
  ),
})
const total = ({ people }: CountTable): CountTable => ({ ...started([]), people })
const completed = (people: readonly string[]): CountTable => ({
  ...started(people),
  indicator: { kind: 'count', of: 'completed' },
})
/** What was shown before of one cell. */
const shown = (scope: string, cell: string, people: readonly string[]): ReleaseRecord => ({
  ...{ scope, members: { [`${scope}|${cell}`]: people }, equations: [], hidden: [] },
})

/** What is printed of tables outside the plan, by cell. */
function printed(
  outside: ReportTable,
  {
    planned = [],
    earlier = [],
  }: { planned?: readonly ReportTable[]; earlier?: readonly ReleaseRecord[] } = {},
): Record<string, number> {
  const systems = { planned: cellsOf('g', planned), outside: cellsOf('g', [outside]) }
  const counts = roundedCounts(systems, { earlier, hidden: [] })
  return Object.fromEntries(
    [...counts].map(([name, count]) => [name.slice('g|started|'.length), count.printed]),
  )
}

describe('a rounded count', () => {
  it('is left out where an exact total would tell the count itself', () => {
    // 48 to 52 and 13 to 17 have one way to be 61 together.
    const table = byLevel({ low: 48, high: 13 })
    expect(printed(table, { planned: [total(table)] })).toEqual({})
    expect(printed(table)).toEqual({ '*': 60, 'level=low': 50, 'level=high': 15 })
    const other = byLevel({ low: 49, high: 13 })
    expect(printed(other, { planned: [total(other)] })).toEqual({ 'level=low': 50, 'level=high': 15 })
  })

  it('is printed where the count itself follows from the planned tables anyway', () => {
    const table = byLevel({ only: 61 })
    expect(printed(table, { planned: [total(table)] })).toEqual({ 'level=only': 60 })
  })

  it('is not printed where it is small', () => {
    expect(printed(started(ids(0, 9)))).toEqual({})
    expect(printed(started(ids(0, 10)))).toEqual({ '*': 10 })
    expect(printed(started([]))).toEqual({ '*': 0 })
  })

  it('is left out with the empty ones beside it where these would tell who came since', () => {
    const table = byLevel({ low: 50, high: 0 })
    const before = table.people.slice(0, 47).map(({ id }) => id)
    const planned = [total(table)]
    expect(printed(table, { planned, earlier: [shown('g/0', 'started|level=low', before)] })).toEqual({})
  })

  it('leaves a small planned count that is shown anyway aside', () => {
    expect(printed(started(ids(0, 30)), { planned: [completed(ids(100, 104))] })).toEqual({ '*': 30 })
  })
})

describe('a rounded count beside an earlier one', () => {
  const since = (before: number, now: number) =>
    printed(started(ids(0, now)), { earlier: [shown('g/0', 'started|*', ids(0, before))] })

  it('is left out where it tells that few came, or how few at the least', () => {
    expect(since(40, 43)).toEqual({})
    // From 48 on, eight came at the least: one fewer is no longer thinkable.
    expect(since(40, 48)).toEqual({})
    // At 52 nine came at the most.
    expect(since(43, 50)).toEqual({})
  })

  it('is printed where one fewer could have come, and as many as the threshold', () => {
    expect(since(40, 49)).toEqual({ '*': 50 })
    expect(since(42, 49)).toEqual({ '*': 50 })
    expect(since(40, 52)).toEqual({ '*': 50 })
  })

  it('is printed where what is small was known before and does not become better known', () => {
    const earlier = [shown('g/0', 'completed|*', ids(100, 140)), shown('g/1', 'completed|*', ids(100, 145))]
    expect(printed(started(ids(0, 30)), { earlier })).toEqual({ '*': 30 })
  })
})
