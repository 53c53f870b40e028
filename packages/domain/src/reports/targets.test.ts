import { describe, expect, it } from 'vitest'
import { linksWith } from './earlier.ts'
import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { CountTable, OutcomeTable, ReportTable } from './table.ts'

const people = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `p${index}` }))
const started = (count: number): CountTable => ({
  ...{ kind: 'count', id: 'started', indicator: { kind: 'count', of: 'started' }, people: people(count) },
})
const definition = { id: 'in-work-6m-after-leaving', version: 1 }
const outcome = (count: number): OutcomeTable => ({
  ...{ kind: 'outcome', id: 'work', definition, showsTraining: true },
  people: people(count).map((person) => ({ ...person, group: 'counted' })),
})
const target = (indicator: object, id = 'goal') =>
  ({ kind: 'target', id, indicator, target: 40, by: '2026-12-31' }) as ReportTable
const reached = (tables: readonly ReportTable[]) =>
  releaseFigures({ scope: 'g/r', tables, earlier: [] }).figures.filter(({ kind }) => kind === 'target')

describe('a target', () => {
  const count = { kind: 'count', of: 'started' }
  it('of people repeats their number, shown or hidden', () => {
    expect(reached([started(30), target(count)])).toMatchObject([{ reached: 30, target: 40 }])
    expect(reached([started(3), target(count)])).toMatchObject([{ reached: 'hidden' }])
  })

  it('of outcomes repeats what is certain with its doubt; of nobody it says so', () => {
    expect(reached([outcome(30), target({ kind: 'outcome', definition })])).toMatchObject([
      { reached: 1, range: { upper: 1 } },
    ])
    expect(reached([outcome(3), target({ kind: 'outcome', definition })])).toMatchObject([
      { reached: 'hidden' },
    ])
    expect(reached([outcome(0), target({ kind: 'outcome', definition })])).toMatchObject([
      { reached: 'nobody' },
    ])
  })

  it('of something that no table counts is left out', () => {
    const other = { kind: 'outcome', definition: { ...definition, version: 2 } }
    expect(
      reached([started(30), outcome(30), target(other), target({ kind: 'count', of: 'completed' }, 'b')]),
    ).toEqual([])
  })
})

describe('links with what was released before', () => {
  const record = (scope: string, ids: readonly string[]): ReleaseRecord => ({
    ...{ scope, members: { [`${scope}|started|*`]: ids }, equations: [], hidden: [] },
  })
  const now = (scope: string, ids: readonly string[]) => new Map([[`${scope}|started|*`, ids]])

  it('make every count the sum of people who are in the same ones', () => {
    const came = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['a', 'b', 'c']))
    expect(came.cells).toEqual({ 'over time|started|* ~ 1': 1 })
    expect(came.equations).toEqual([
      { total: 'g/2|started|*', parts: ['g/1|started|*', 'over time|started|* ~ 1'] },
    ])
    const went = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['a']))
    expect(went.equations).toEqual([
      { total: 'g/1|started|*', parts: ['g/2|started|*', 'over time|started|* ~ 1'] },
    ])
    const both = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['b', 'c', 'd']))
    expect(Object.values(both.cells)).toEqual([1, 1, 2])
    expect(both.equations.map(({ parts }) => parts.length)).toEqual([2, 2])
    const same = linksWith([record('g/1', ['a'])], now('g/2', ['a']))
    expect(same).toMatchObject({
      cells: {},
      equations: [{ total: 'g/2|started|*', parts: ['g/1|started|*'] }],
    })
  })

  it('hold between grants too, and not where nobody is in both', () => {
    expect(linksWith([record('g/1', ['a', 'b'])], now('h/1', ['b', 'c'])).equations).toHaveLength(2)
    expect(linksWith([record('g/1', ['a', 'b'])], now('h/1', ['c'])).equations).toEqual([])
    expect(linksWith([record('g/1', [])], now('h/1', ['c'])).equations).toEqual([])
  })

  it('leave open whether somebody is in one count and not in the other, where nobody is', () => {
    const inside = linksWith([record('g/1', ['a'])], new Map([['h/1|completed|*', ['a']]]))
    expect(inside).toMatchObject({
      cells: { 'inside g/1|started|* ~ 1': 0 },
      equations: [{ total: 'g/1|started|*', parts: ['h/1|completed|*', 'inside g/1|started|* ~ 1'] }],
    })
  })
})
