import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReleasedFigure } from './releasedFigure.ts'
import { releaseFigures } from './releaseFigures.ts'
import type { OutcomeGroup, OutcomeTable, ReportTable } from './table.ts'
import { unknownKinds } from './unknownKind.ts'

const definition = { id: 'in-work-6m-after-leaving', version: 1 }

/** A table from counts: `{ counted: { woman: 30, man: 20 }, … }`. */
function outcomeTable(
  counts: Partial<Record<OutcomeGroup, Readonly<Record<string, number>>>>,
  categories?: readonly string[],
): OutcomeTable {
  const people = Object.entries(counts).flatMap(([group, byCategory]) =>
    Object.entries(byCategory).flatMap(([category, count]) =>
      Array.from({ length: count }, (_, index) => ({
        id: `${group}-${category}-${index}`,
        group: group as OutcomeGroup,
        ...(categories && { category }),
      })),
    ),
  )
  const by = categories && { variable: 'gender', categories, isSensitive: false }
  return { kind: 'outcome', id: 'headline', definition, showsTraining: true, by, people }
}

const release = (tables: readonly ReportTable[], earlier = [] as const) =>
  releaseFigures({ scope: 'g1/2026/2026-09-30', tables, earlier })
const rowsOf = (figures: readonly ReleasedFigure[]) =>
  figures.flatMap((figure) => (figure.kind === 'outcome' ? figure.rows : []))

describe('a release', () => {
  it('prints counts, shares and both kinds of doubt where nothing is small', () => {
    const { figures, isSafe } = release([
      outcomeTable({
        counted: { a: 50 },
        'in-training': { a: 11 },
        neither: { a: 21 },
        'not-reached': { a: 14 },
      }),
    ])
    const [row] = rowsOf(figures)
    expect(isSafe).toBe(true)
    expect(row).toMatchObject({ all: 96, counted: 50, inTraining: 11, neither: 21, known: 82 })
    expect(row?.unknown).toMatchObject({ all: 14, kinds: { 'not-reached': 14, refused: 0 } })
    expect(row?.atLeast).toBeCloseTo(50 / 96, 12)
    expect(row?.atMost).toBeCloseTo(64 / 96, 12)
    expect(row?.range?.lower).toBeCloseTo(0.42, 2)
    expect(row?.range?.upper).toBeCloseTo(0.75, 2)
    expect(row?.responseRate).toBeCloseTo(82 / 96, 12)
  })

  it('hides a small count, what would give it away, and everything computed from either', () => {
    const { figures } = release([
      outcomeTable({
        counted: { a: 50 },
        'in-training': { a: 4 },
        neither: { a: 28 },
        'not-reached': { a: 14 },
      }),
    ])
    const [row] = rowsOf(figures)
    expect(row?.inTraining).toBe('hidden')
    expect([row?.counted, row?.neither, row?.known].filter((each) => each === 'hidden')).not.toHaveLength(0)
  })

  it('links tables over the same people: what one shows, another cannot hide', () => {
    const byGender = outcomeTable(
      {
        counted: { woman: 40, man: 12 },
        neither: { woman: 30, man: 11 },
        'not-reached': { woman: 3, man: 20 },
      },
      ['woman', 'man'],
    )
    const { figures } = release([
      { ...byGender, by: undefined },
      { ...byGender, id: 'by-gender' },
    ])
    const [total, everybody, women] = rowsOf(figures)
    expect(everybody).toEqual(total)
    expect(women?.unknown.all).toBe('hidden')
    expect(women?.range).toBeUndefined()
  })

  it('checks against what was printed before: few newcomers may not show as a difference', () => {
    const before = outcomeTable({ counted: { a: 50 }, neither: { a: 40 } })
    const first = release([before])
    const added = { id: 'newcomer', group: 'counted' as const }
    const after = { ...before, people: [...before.people, added, { ...added, id: 'another' }] }
    const second = releaseFigures({
      scope: 'g1/2026/2026-12-31',
      tables: [after],
      earlier: [first.record],
    })
    const [row] = rowsOf(second.figures)
    expect(second.isSafe).toBe(true)
    expect(row?.all).toBe('hidden')
    expect(row?.counted).toBe('hidden')
    expect(row?.neither).toBe(40)
  })

  it('shows the same again where nothing changed', () => {
    const table = outcomeTable({ counted: { a: 50 }, neither: { a: 40 } })
    const first = release([table])
    const second = releaseFigures({ scope: 'g1/2026/2027-01-01', tables: [table], earlier: [first.record] })
    expect(second.figures).toEqual(first.figures)
  })

  it('hides a nested definition where the two would tell a small difference', () => {
    const broad = outcomeTable({ counted: { a: 50 }, neither: { a: 40 } })
    const narrow: OutcomeTable = {
      ...broad,
      id: 'lasting',
      definition: { id: 'lasting-work', version: 1 },
      people: broad.people.map((person, index) => (index < 3 ? { ...person, group: 'neither' } : person)),
    }
    const { figures } = release([broad, narrow])
    const counted = rowsOf(figures).map((row) => row.counted)
    expect(counted.filter((each) => each === 'hidden')).not.toHaveLength(0)
  })

  it('repeats a number in a target, hidden or shown as it is there', () => {
    const tables: ReportTable[] = [
      outcomeTable({ counted: { a: 30 }, neither: { a: 30 } }),
      {
        kind: 'target',
        id: 'goal',
        indicator: { kind: 'outcome', definition },
        target: 0.6,
        by: '2026-12-31',
      },
    ]
    const target = release(tables).figures.find((figure) => figure.kind === 'target')
    expect(target).toMatchObject({ reached: 0.5, target: 0.6 })
  })

  const hours = (amounts: readonly number[]): ReportTable => ({
    kind: 'sum',
    id: 'hours',
    indicator: { kind: 'count', of: 'volunteer-hours' },
    contributors: amounts.map((amount, index) => ({ item: `meeting ${index}`, id: `m${index}`, amount })),
  })

  it('hides a sum of hours to which few contributed', () => {
    expect(release([hours(Array.from({ length: 12 }, () => 67.7))]).figures).toMatchObject([
      { rows: [{ value: 812 }] },
    ])
    expect(release([hours([400, 412.4])]).figures).toMatchObject([{ rows: [{ value: 'hidden' }] }])
    expect(release([hours([])]).figures).toMatchObject([{ rows: [{ value: 0 }] }])
  })

  it('hides a sum of hours that one of many dominates', () => {
    const others = Array.from({ length: 11 }, () => 1)
    expect(release([hours([800, ...others])]).figures).toMatchObject([{ rows: [{ value: 'hidden' }] }])
    expect(release([hours([60, ...others])]).figures).toMatchObject([{ rows: [{ value: 71 }] }])
    // Whoever gave nothing is nobody to hide behind.
    const two = [400, 412, ...Array.from({ length: 12 }, () => 0)]
    expect(release([hours(two)]).figures).toMatchObject([{ rows: [{ value: 'hidden' }] }])
  })

  it('is never more exact than its counts, for any population', () => {
    const groups: OutcomeGroup[] = ['counted', 'in-training', 'neither', ...unknownKinds, 'not-yet-due']
    const population = fc.array(
      fc.record({
        group: fc.constantFrom(...groups),
        category: fc.constantFrom('woman', 'man', 'not-known'),
      }),
      { minLength: 1, maxLength: 160 },
    )
    fc.assert(
      fc.property(population, (people) => {
        const table: OutcomeTable = {
          ...outcomeTable({}),
          people: people.map((person, index) => ({ ...person, id: `p${index}` })),
          by: { variable: 'gender', categories: ['woman', 'man', 'not-known'], isSensitive: false },
        }
        const { figures, bounds, isSafe, record } = release([table])
        expect(isSafe).toBe(true)
        for (const figure of figures) expect(ReleasedFigure.safeParse(figure).error).toBeUndefined()
        for (const { cell, min, max } of bounds) {
          if (!record.hidden.includes(cell)) continue
          const size = record.members[cell]?.length ?? 0
          if (size > 0 && size < 10) expect(max >= 10 && min < size).toBe(true)
        }
        for (const row of rowsOf(figures)) {
          if (row.counted === 'hidden') expect(row.atLeast ?? row.amongKnown).toBeUndefined()
          if (row.all === 'hidden') expect(row.atLeast ?? row.responseRate).toBeUndefined()
        }
      }),
      { numRuns: 60 },
    )
  })
})
