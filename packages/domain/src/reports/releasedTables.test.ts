import { describe, expect, it } from 'vitest'
import { releaseFigures } from './releaseFigures.ts'
import type { CountTable, OutcomeTable, ReportTable, TargetTable } from './table.ts'
import { ids, started } from './testing.ts'

const release = (tables: readonly ReportTable[]) => releaseFigures({ scope: 'g', tables, earlier: [] })
const by = (isSensitive = false) => ({ variable: 'gender', categories: ['woman', 'man'], isSensitive })
const byGender = (women: number, men: number): CountTable => ({
  ...started([]),
  id: 'by-gender',
  by: by(),
  people: [
    ...ids(0, women).map((id) => ({ id, category: 'woman' })),
    ...ids(women, women + men).map((id) => ({ id, category: 'man' })),
  ],
})
const completed = (people: readonly string[]): CountTable => ({
  ...started(people),
  ...{ id: 'completed', indicator: { kind: 'count', of: 'completed' } },
})
const outcome = (id: string, version: number, counted: number, all: number): OutcomeTable => ({
  ...{ kind: 'outcome', id: `${id}-${version}`, definition: { id, version }, showsTraining: false },
  people: ids(0, all).map((person, index) => ({
    id: person,
    group: index < counted ? 'counted' : 'neither',
  })),
})
const goal = (indicator: TargetTable['indicator']): TargetTable => ({
  ...{ kind: 'target', id: 'goal', indicator, target: 50, by: '2026-12-31' },
})
const reached = (tables: readonly ReportTable[], indicator: TargetTable['indicator']) =>
  release([...tables, goal(indicator)]).figures.find(({ kind }) => kind === 'target')

describe('a released figure', () => {
  it('says what its rows are split by, and nothing where they are not', () => {
    const { figures } = release([started(ids(0, 60)), byGender(40, 20)])
    expect(figures[0]).toEqual({
      ...{ kind: 'count', id: 'started', indicator: { kind: 'count', of: 'started' } },
      rows: [{ category: null, value: 60 }],
    })
    expect(figures[0]).not.toHaveProperty('by')
    expect(figures[1]).toEqual({
      ...{ kind: 'count', id: 'by-gender', by: 'gender', indicator: { kind: 'count', of: 'started' } },
      rows: [
        { category: null, value: 60 },
        { category: 'woman', value: 40 },
        { category: 'man', value: 20 },
      ],
    })
  })

  it('is exact where its table is said to be in the plan', () => {
    const { figures } = release([{ ...started(ids(0, 61)), isOutsidePlan: false }])
    expect(figures).toMatchObject([{ rows: [{ value: 61 }] }])
    expect(figures[0]).not.toHaveProperty('roundedTo')
  })

  it('outside the plan is rounded', () => {
    const { figures, record } = release([{ ...started(ids(0, 61)), isOutsidePlan: true }])
    expect(figures).toMatchObject([{ roundedTo: 5, rows: [{ value: 60 }] }])
    expect(record.rounded).toEqual({ 'g|started|*': { printed: 60, min: 58, max: 62 } })
  })
})

describe('the record of a release', () => {
  it('keeps who stood behind each cell, and how the cells add up', () => {
    const { record } = release([byGender(3, 40)])
    const [all, women, men] = ['g|started|*', 'g|started|gender=woman', 'g|started|gender=man']
    expect(Object.keys(record.members)).toEqual([all, women, men])
    expect(record.members[women as string]).toEqual(ids(0, 3))
    expect(record.equations).toEqual([{ total: all, parts: [women, men] }])
    expect(record.hidden).toContain(women)
    expect(record).not.toHaveProperty('rounded')
  })

  it('keeps how rounded tables add up too', () => {
    const { record } = release([{ ...byGender(31, 42), isOutsidePlan: true }])
    const names = ['g|started|*', 'g|started|gender=woman', 'g|started|gender=man']
    expect(record.equations).toEqual([{ total: names[0], parts: names.slice(1) }])
    expect(record.hidden).toEqual(names)
  })

  it('keeps a sum, as it was printed where it was', () => {
    const hours = (people: number): ReportTable => ({
      ...{ kind: 'sum', id: 'hours', indicator: { kind: 'count', of: 'volunteer-hours' } },
      contributors: ids(0, people).map((id) => ({ item: `by ${id}`, id, amount: 2.3 })),
    })
    expect(release([hours(20)]).record.sums?.['g|volunteer-hours|*']?.printed).toBe(46)
    expect(release([hours(2)]).record.sums?.['g|volunteer-hours|*']).not.toHaveProperty('printed')
  })
})

describe('what a target is measured by', () => {
  const work = (version: number) => ({
    ...{ kind: 'outcome' as const, definition: { id: 'in-work', version } },
  })

  it('is the count that it names, whatever stands before', () => {
    const tables = [started(ids(0, 60)), completed(ids(0, 30)), outcome('in-work', 1, 20, 40)]
    expect(reached(tables, { kind: 'count', of: 'completed' })).toEqual({
      ...{ ...goal({ kind: 'count', of: 'completed' }), reached: 30 },
    })
    expect(reached(tables, { kind: 'count', of: 'started' })).toMatchObject({ reached: 60 })
  })

  it('is the outcome in the version that it names', () => {
    const tables = [
      started(ids(0, 60)),
      ...[outcome('lasting', 2, 10, 40), outcome('in-work', 1, 20, 40), outcome('in-work', 2, 30, 40)],
    ]
    expect(reached(tables, work(1))).toMatchObject({ reached: 0.5 })
    expect(reached(tables, work(2))).toMatchObject({ reached: 0.75 })
    expect(reached(tables, work(1))).toHaveProperty('range')
  })

  it('is left out where no figure tells it', () => {
    expect(reached([started(ids(0, 60))], { kind: 'count', of: 'completed' })).toBeUndefined()
    expect(reached([outcome('in-work', 1, 20, 40)], work(2))).toBeUndefined()
    expect(reached([outcome('in-work', 1, 20, 40)], { kind: 'count', of: 'started' })).toBeUndefined()
    expect(reached([started(ids(0, 60))], work(1))).toBeUndefined()
  })

  it('hides with its figure, and is nobody where nobody is due', () => {
    expect(reached([started(ids(0, 4))], { kind: 'count', of: 'started' })).toMatchObject({
      reached: 'hidden',
    })
    const hidden = reached([outcome('in-work', 1, 4, 40)], work(1))
    expect(hidden).toMatchObject({ reached: 'hidden' })
    expect(hidden).not.toHaveProperty('range')
    expect(reached([outcome('in-work', 1, 0, 0)], work(1))).toMatchObject({ reached: 'nobody' })
  })
})
