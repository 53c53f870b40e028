import { describe, expect, it } from 'vitest'
import { checkPlan, type PlannedRelease } from './checkPlan.ts'
import { releaseFigures } from './releaseFigures.ts'
import type { CountTable, OutcomeTable } from './table.ts'

const started = (ids: readonly string[]): CountTable => ({
  ...{ kind: 'count', id: 'started', indicator: { kind: 'count', of: 'started' } },
  people: ids.map((id) => ({ id })),
})
const ids = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => `p${from + index}`)
const date = (on: string, people: readonly string[]): PlannedRelease => ({
  ...{ scope: `g1/${on}`, on, tables: [started(people)] },
})
const outcome = (people: readonly string[], split: (index: number) => string): OutcomeTable => ({
  ...{ kind: 'outcome', id: 'by-gender', definition: { id: 'in-work-6m-after-leaving', version: 1 } },
  showsTraining: false,
  by: { variable: 'gender', categories: ['woman', 'man'], isSensitive: false },
  people: people.map((id, index) => ({
    id,
    group: index % 2 ? 'counted' : 'neither',
    category: split(index),
  })),
})

describe('a publication plan', () => {
  it('is safe where each date adds enough people', () => {
    const check = checkPlan([date('2026-06-30', ids(0, 40)), date('2026-12-31', ids(0, 60))])
    expect(check).toMatchObject({
      ...{ isSafe: true, isDoubtful: false, unprotected: [] },
      releases: [
        { on: '2026-06-30', people: 40, cells: 1, hidden: [], isTooFewForTables: false },
        { on: '2026-12-31', people: 60, hidden: [] },
      ],
    })
  })

  it('shows before the first release that two dates run into each other', () => {
    const check = checkPlan([date('2026-06-30', ids(0, 40)), date('2026-09-30', ids(0, 43))])
    expect(check.isSafe).toBe(true)
    expect(check.releases.flatMap(({ hidden }) => hidden)).toHaveLength(1)
    const ofTables = check.releases.flatMap(({ tables }) => tables)
    expect(ofTables.map(({ id, cells }) => [id, cells])).toEqual([
      ['started', 1],
      ['started', 1],
    ])
    expect(ofTables.reduce((sum, { hidden }) => sum + hidden, 0)).toBe(1)
  })

  it('knows what left the house before', () => {
    const { record } = releaseFigures({ scope: 'g0/2025', tables: [started(ids(0, 50))], earlier: [] })
    const later = [date('2026-06-30', ids(0, 52))]
    expect(checkPlan(later).releases[0]?.hidden).toEqual([])
    expect(checkPlan(later, { earlier: [record] }).releases[0]?.hidden).toHaveLength(1)
    expect(checkPlan(later, { earlier: [record], threshold: 5 }).releases[0]?.hidden).toHaveLength(1)
    expect(
      checkPlan([date('2026-06-30', ids(0, 56))], { earlier: [record], threshold: 5 }).releases[0]?.hidden,
    ).toEqual([])
  })

  it('keeps tables for dates with people enough, and hides small categories on all of them', () => {
    const few = {
      ...date('2026-06-30', []),
      tables: [outcome(ids(0, 29), (index) => (index < 3 ? 'woman' : 'man'))],
    }
    const check = checkPlan([few])
    expect(check.isSafe).toBe(true)
    expect(check.releases[0]).toMatchObject({ people: 29, isTooFewForTables: true })
    expect(check.releases[0]?.hidden.some((name) => name.endsWith('gender=woman'))).toBe(true)
    expect(checkPlan([date('2026-06-30', ids(0, 30))]).releases[0]?.isTooFewForTables).toBe(false)
    expect(checkPlan([])).toEqual({ isSafe: true, isDoubtful: false, unprotected: [], releases: [] })
    // One headline is what so few people allow.
    expect(check.isDoubtful).toBe(false)
    const [table] = few.tables
    const two = [table as OutcomeTable, { ...started(ids(0, 29)), id: 'all' }]
    expect(checkPlan([{ ...few, tables: two }]).isDoubtful).toBe(true)
    expect(checkPlan([date('2026-06-30', ids(0, 60))]).isDoubtful).toBe(false)
  })

  it('checks sums with the counts', () => {
    const held = (mentors: number): PlannedRelease['tables'][number] => ({
      ...{ kind: 'sum', id: 'hours', indicator: { kind: 'count', of: 'volunteer-hours' } },
      contributors: ids(0, mentors).map((id) => ({ item: `by ${id}`, id, amount: 2 })),
    })
    const dates = [20, 22].map((mentors, index) => ({
      ...date(`2026-0${index + 1}-28`, ids(0, 40)),
      tables: [held(mentors)],
    }))
    expect(checkPlan(dates).releases.map(({ cells, people }) => [cells, people])).toEqual([
      [1, 0],
      [1, 0],
    ])
    expect(checkPlan(dates).releases.flatMap(({ hidden }) => hidden)).toHaveLength(1)
  })

  it('leaves targets out, which print the cells of other tables', () => {
    const target: PlannedRelease['tables'][number] = {
      ...{ kind: 'target', id: 'goal', indicator: { kind: 'count', of: 'started' }, target: 50 },
      by: '2026-12-31',
    }
    const check = checkPlan([{ ...date('2026-06-30', []), tables: [started(ids(0, 40)), target] }])
    expect(check.releases[0]?.tables).toEqual([{ id: 'started', cells: 1, hidden: 0 }])
  })

  it('counts nested definitions of one date together', () => {
    const people = ids(0, 80)
    const broad = outcome(people, (index) => (index % 2 ? 'woman' : 'man'))
    const narrow: OutcomeTable = {
      ...broad,
      ...{ id: 'lasting', definition: { id: 'lasting-work', version: 1 } },
      people: broad.people.map((person, index) => (index < 4 ? { ...person, group: 'neither' } : person)),
    }
    const [only] = checkPlan([{ scope: 'g1/a', on: '2026-06-30', tables: [broad, narrow] }]).releases
    expect(only?.hidden.some((name) => name.includes('lasting-work'))).toBe(true)
  })
})
