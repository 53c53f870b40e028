import { describe, expect, it } from 'vitest'
import { linksWith, type ReleaseRecord } from './earlier.ts'
import { releaseFigures } from './releaseFigures.ts'
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

  it('name who came and who went', () => {
    const came = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['a', 'b', 'c']))
    expect(came.cells).toEqual({ 'g/1|started|* > g/2|started|* came': 1 })
    expect(came.equations).toEqual([
      { total: 'g/2|started|*', parts: ['g/1|started|*', 'g/1|started|* > g/2|started|* came'] },
    ])
    const went = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['a']))
    expect(went.equations).toEqual([
      { total: 'g/1|started|*', parts: ['g/2|started|*', 'g/1|started|* > g/2|started|* went'] },
    ])
    const both = linksWith([record('g/1', ['a', 'b'])], now('g/2', ['b', 'c', 'd']))
    expect(both.cells).toEqual({
      'g/1|started|* > g/2|started|* came': 2,
      'g/1|started|* > g/2|started|* went': 1,
      'g/1|started|* > g/2|started|* either': 4,
    })
    const same = linksWith([record('g/1', ['a'])], now('g/2', ['a']))
    expect(same.equations).toEqual([{ total: 'g/1|started|*', parts: ['g/2|started|*'] }])
  })

  it('hold between grants only where one group contains the other', () => {
    expect(linksWith([record('g/1', ['a', 'b'])], now('h/1', ['b', 'c'])).equations).toEqual([])
    expect(linksWith([record('g/1', ['a', 'b'])], now('h/1', ['a', 'b', 'c'])).equations).toHaveLength(1)
    expect(linksWith([record('g/1', ['a'])], new Map([['h/1|completed|*', ['a']]])).equations).toEqual([])
  })
})
