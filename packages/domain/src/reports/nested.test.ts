import { describe, expect, it } from 'vitest'
import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { areShown } from './shown.ts'
import type { CountTable, OutcomeGroup, OutcomeTable } from './table.ts'

const by = { variable: 'gender', categories: ['woman', 'man'], isSensitive: false }
const people = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, index) => ({ id: `${category}-${index}`, category })),
  )
const count = (of: 'started' | 'completed', counts: Readonly<Record<string, number>>): CountTable => ({
  kind: 'count',
  id: of,
  indicator: { kind: 'count', of },
  by,
  people: people(counts),
})
const outcome = (id: string, counted: Readonly<Record<string, number>>): OutcomeTable => ({
  kind: 'outcome',
  id,
  definition: { id, version: 1 },
  showsTraining: false,
  by,
  people: people({ woman: 40, man: 50 }).map((person) => ({
    ...person,
    group: Number(person.id.split('-')[1]) < (counted[person.category] ?? 0) ? 'counted' : 'neither',
  })),
})
const release = (
  tables: readonly (CountTable | OutcomeTable)[],
  earlier: readonly ReleaseRecord[] = [],
  scope = 'grant/1',
) => releaseFigures({ scope, tables, earlier })

/** What is printed of women: their number, or those of them who are counted. */
const women = ({ figures }: ReturnType<typeof release>) =>
  figures.map((figure) => {
    if (figure.kind === 'target') return undefined
    const row = figure.rows.find(({ category }) => category === 'woman')
    return row && ('counted' in row ? row.counted : row.value)
  })

describe('counts of which one contains the other, in a category', () => {
  const started = count('started', { woman: 30, man: 40 })
  // Among everybody 23 are not in the other count; among women it is three.
  const completed = count('completed', { woman: 27, man: 20 })

  it('do not leave a few as their difference, though among everybody it is large', () => {
    const released = release([started, completed])
    expect(released.isSafe).toBe(true)
    expect(areShown(women(released) as [number, number])).toBe(false)
    expect(women(release([started, count('completed', { woman: 15, man: 20 })]))).toEqual([30, 15])
  })

  it('nor where one of them was printed before', () => {
    const first = release([started])
    const second = release([completed], [first.record], 'grant/2')
    expect(women(first)).toEqual([30])
    expect(women(second)).toEqual(['hidden'])
    expect(second.isSafe).toBe(true)
  })

  it('nor under two definitions', () => {
    const released = release([
      outcome('in-work', { woman: 18, man: 30 }),
      outcome('lasting-work', { woman: 15, man: 15 }),
    ])
    expect(areShown(women(released) as [number, number])).toBe(false)
  })

  it('nor by those of whom it is not known, who are the same under both but for a few', () => {
    const groups = (sizes: readonly (readonly [OutcomeGroup, number])[]) =>
      sizes.flatMap(([group, size]) => Array<OutcomeGroup>(size).fill(group))
    const table = (id: string, all: readonly OutcomeGroup[]): OutcomeTable => ({
      ...{ kind: 'outcome', id, definition: { id, version: 1 }, showsTraining: false },
      people: all.map((group, index) => ({ id: `${index}`, group })),
    })
    const work = table(
      'in-work',
      groups([
        ['not-reached', 14],
        ['counted', 50],
        ['neither', 32],
      ]),
    )
    const lasting = table(
      'lasting-work',
      groups([
        ['not-reached', 14],
        ['counted', 38],
        ['undecided', 2],
        ['neither', 42],
      ]),
    )
    const { figures, isSafe } = release([work, lasting])
    const shown = figures.flatMap((figure) => (figure.kind === 'outcome' ? figure.rows : []))
    expect(isSafe).toBe(true)
    expect(areShown(shown.map(({ known }) => known) as [number, number])).toBe(false)
    expect(areShown(shown.map(({ unknown }) => unknown.all) as [number, number])).toBe(false)
    // Fourteen could not be reached under either: beside all unknown of the other that would leave its two.
    const [first, second] = shown.map(({ unknown }) => unknown)
    expect(areShown([first?.kinds['not-reached'], second?.all] as [number, number])).toBe(false)

    // So too where the one was printed before, with others since.
    const before = [release([work])]
    before.push(
      release([count('started', { woman: 60, man: 60 })], [before[0]?.record as ReleaseRecord], 'grant/2'),
    )
    const after = release(
      [lasting],
      before.map(({ record }) => record),
      'grant/3',
    )
    const later = after.figures.flatMap((figure) => (figure.kind === 'outcome' ? figure.rows : []))
    expect(after.isSafe).toBe(true)
    expect(later.map(({ known, unknown }) => [known, unknown.all])).toEqual([['hidden', 'hidden']])
  })

  it('of the same people limit each other in the order of a life, whatever stands first', () => {
    // Everybody who started has left, and both say how many: so it is known of each category what started there, and to print
    // it rounded tells no more.
    const withOther = { ...by, categories: [...by.categories, 'another'] }
    const due = { ...outcome('in-work', { woman: 20, man: 25 }), by: withOther }
    const startedBy = { ...count('started', { woman: 40, man: 50 }), by: withOther }
    const outside: CountTable = { ...startedBy, id: 'outside', isOutsidePlan: true }
    const released = release([due, { ...startedBy, by: undefined }, outside])
    expect(women(released)).toEqual([20, undefined, 40])
  })
})
