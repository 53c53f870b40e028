import { describe, expect, it } from 'vitest'
import { cellName, cellsOf, conceptOf, parsedName } from './cells.ts'
import type { CountTable, OutcomeGroup, OutcomeTable } from './table.ts'
import { ids, started } from './testing.ts'

const by = (isSensitive: boolean) => ({ variable: 'health', categories: ['well', 'ill'], isSensitive })
const people = [
  { id: 'a', category: 'well' },
  { id: 'b', category: 'ill' },
  { id: 'c', category: 'well' },
]
const count = (isSensitive: boolean): CountTable => ({ ...started([]), by: by(isSensitive), people })
const outcome = (showsTraining: boolean): OutcomeTable => ({
  ...{ kind: 'outcome', id: 'headline', definition: { id: 'in-work', version: 2 }, showsTraining },
  people: (['counted', 'in-training', 'neither', 'refused', 'not-yet-due'] as const).map(
    (group: OutcomeGroup) => ({ id: group, group }),
  ),
})

describe('the name of a cell', () => {
  it('says for what it was counted, what, and in which category', () => {
    expect(cellName('g/1', 'started', 'gender', null)).toBe('g/1|started|*')
    expect(cellName('g/1', 'started', 'gender', 'woman')).toBe('g/1|started|gender=woman')
    expect(conceptOf(outcome(true), 'known')).toBe('in-work@2/known')
  })

  it('is taken apart again', () => {
    expect(parsedName('g/1|started|gender=woman')).toEqual({
      ...{ unscoped: 'started|gender=woman', category: 'gender=woman', part: undefined },
    })
    expect(parsedName('g/1|in-work@2/known|*')).toEqual({
      ...{ unscoped: 'in-work@2/known|*', category: '*', part: 'known' },
    })
  })
})

describe('the cells of a count', () => {
  it('are everybody and each category, of which everybody is the sum', () => {
    expect(cellsOf('g', [count(false)])).toEqual({
      members: new Map([
        ['g|started|*', ['a', 'b', 'c']],
        ['g|started|health=well', ['a', 'c']],
        ['g|started|health=ill', ['b']],
      ]),
      equations: [{ total: 'g|started|*', parts: ['g|started|health=well', 'g|started|health=ill'] }],
      sensitive: [],
      sums: new Map(),
    })
  })

  it('are sensitive in the categories, never for everybody', () => {
    expect(cellsOf('g', [count(true)]).sensitive).toEqual(['g|started|health=well', 'g|started|health=ill'])
  })

  it('are one where nothing is split', () => {
    expect(cellsOf('g', [started(ids(0, 2))])).toEqual({
      ...{ members: new Map([['g|started|*', ['p0', 'p1']]]), equations: [], sensitive: [], sums: new Map() },
    })
  })

  it('hold each relation once, however many tables have it', () => {
    expect(cellsOf('g', [count(false), { ...count(false), id: 'again' }]).equations).toHaveLength(1)
  })
})

describe('the cells of an outcome', () => {
  const membersOf = (showsTraining: boolean) => cellsOf('g', [outcome(showsTraining)]).members
  const part = (showsTraining: boolean, name: string) => membersOf(showsTraining).get(`g|in-work@2/${name}|*`)

  it('hold who is due, and apart from them who is not yet', () => {
    expect(part(true, 'all')).toEqual(['counted', 'in-training', 'neither', 'refused'])
    expect(part(true, 'known')).toEqual(['counted', 'in-training', 'neither'])
    expect(part(true, 'unknown')).toEqual(['refused'])
    expect(part(true, 'not-yet-due')).toEqual(['not-yet-due'])
  })

  it('count those in training with neither where they are not shown', () => {
    expect(part(true, 'in-training')).toEqual(['in-training'])
    expect(part(true, 'neither')).toEqual(['neither'])
    expect(part(false, 'in-training')).toBeUndefined()
    expect(part(false, 'neither')).toEqual(['in-training', 'neither'])
  })

  it('add up', () => {
    for (const showsTraining of [true, false]) {
      const { members, equations } = cellsOf('g', [outcome(showsTraining)])
      expect(equations).toHaveLength(3)
      for (const { total, parts } of equations)
        expect(parts.flatMap((name) => members.get(name) ?? []).toSorted()).toEqual(
          members.get(total)?.toSorted(),
        )
    }
  })
})

describe('the cells of a sum', () => {
  it('are who gave what, and nobody is counted', () => {
    const contributors = [{ item: 'meeting 1', id: 'm1', amount: 2 }]
    const system = cellsOf('g', [
      ...[
        {
          kind: 'sum' as const,
          id: 'hours',
          indicator: { kind: 'count' as const, of: 'volunteer-hours' as const },
        },
      ].map((table) => ({ ...table, contributors })),
      {
        ...{
          kind: 'target',
          id: 'goal',
          indicator: { kind: 'count', of: 'started' },
          target: 5,
          by: '2026-12-31',
        },
      },
    ])
    expect(system).toEqual({
      ...{ members: new Map(), equations: [], sensitive: [] },
      sums: new Map([['g|volunteer-hours|*', contributors]]),
    })
  })
})
