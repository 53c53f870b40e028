import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attackerBounds } from '../disclosure/bounds.ts'
import { ReleasedFigure } from './releasedFigure.ts'
import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { Breakdown, CountTable, OutcomeGroup, OutcomeTable, ReportTable } from './table.ts'
import { ids, started } from './testing.ts'
import { unknownKinds } from './unknownKind.ts'

const levels = ['low', 'middle', 'high', 'not-known']
const by = (variable: string, categories: readonly string[]): Breakdown => ({
  ...{ variable, categories, isSensitive: false },
})

/** Everybody who started by education, in a table that the plan does not have. */
function byEducation(...sizes: readonly number[]): CountTable {
  const people = sizes.flatMap((size, level) =>
    ids(0, size).map((id) => ({ id: `${levels[level]}-${id}`, category: levels[level] as string })),
  )
  return { ...started([]), id: 'by-education', isOutsidePlan: true, by: by('education', levels), people }
}
const total = ({ people }: CountTable): CountTable => ({ ...started([]), people })
const release = (tables: readonly ReportTable[], earlier: readonly ReleaseRecord[] = []) =>
  releaseFigures({ scope: `g/${earlier.length}`, tables, earlier })
const valuesOf = (figures: readonly ReleasedFigure[], id: string) =>
  figures
    .flatMap((figure) => (figure.id === id && figure.kind === 'count' ? figure.rows : []))
    .map(({ value }) => value)

describe('a table outside the publication plan', () => {
  it('is printed in multiples of five, and says so', () => {
    const table = byEducation(23, 21, 16, 0)
    const { figures, record } = release([total(table), table])
    expect(valuesOf(figures, 'started')).toEqual([60])
    expect(valuesOf(figures, 'by-education')).toEqual([60, 25, 20, 15, 0])
    expect(figures[1]).toMatchObject({ roundedTo: 5 })
    expect(figures[0]).not.toHaveProperty('roundedTo')
    for (const figure of figures) expect(ReleasedFigure.safeParse(figure).error).toBeUndefined()
    expect(record.rounded?.['g/0|started|education=low']).toEqual({ printed: 25, min: 23, max: 27 })
    expect(record.rounded?.['g/0|started|education=not-known']).toEqual({ printed: 0, min: 0, max: 0 })
    expect(record.hidden).not.toContain('g/0|started|*')
  })

  it('hides what is small, and what would narrow it down beside an exact total', () => {
    const table = byEducation(40, 17, 3, 0)
    const { figures } = release([total(table), table])
    expect(valuesOf(figures, 'started')).toEqual([60])
    expect(valuesOf(figures, 'by-education')).toEqual([60, 40, 'hidden', 'hidden', 0])
    // Without an exact total five are doubt enough for nobody either.
    expect(
      valuesOf(release([table]).figures, 'by-education').filter((each) => each === 'hidden'),
    ).not.toHaveLength(0)
  })

  it('takes the rounding of a planned total that is hidden from nobody', () => {
    const table = byEducation(4, 3, 0, 0)
    expect(valuesOf(release([total(table), table]).figures, 'by-education')).toEqual([
      'hidden',
      'hidden',
      'hidden',
      0,
      0,
    ])
  })

  it('is known when the next release comes', () => {
    const first = byEducation(24, 20, 16, 0)
    const { record } = release([total(first), first])
    const more = byEducation(24, 20, 19, 0)
    const exact = { ...more, isOutsidePlan: false }
    const second = release([total(more), exact], [record])
    expect(second.isSafe).toBe(true)
    // Three came: their number is not told by the total, nor by the last category beside what was rounded.
    expect(valuesOf(second.figures, 'started')).toEqual(['hidden'])
  })

  it('gives no shares, and no target is measured by it', () => {
    const groups: OutcomeGroup[] = ['counted', 'neither', 'not-reached']
    const definition = { id: 'in-work-6m-after-leaving', version: 1 }
    const table: OutcomeTable = {
      ...{ kind: 'outcome', id: 'by-gender', definition, showsTraining: false, isOutsidePlan: true },
      by: by('gender', ['woman', 'man']),
      people: ids(0, 121).map((id, index) => ({
        ...{ id, group: groups[index % 3] as OutcomeGroup, category: index % 2 ? 'woman' : 'man' },
      })),
    }
    const indicator = { kind: 'outcome' as const, definition }
    const { figures } = release([
      table,
      { kind: 'target', id: 'goal', indicator, target: 0.5, by: '2026-12-31' },
    ])
    expect(figures).toHaveLength(1)
    const [figure] = figures
    if (figure?.kind !== 'outcome') throw new Error('no outcome')
    expect(figure.rows[0]).toMatchObject({ all: 120, counted: 40 })
    for (const row of figure.rows) expect(row.atLeast ?? row.amongKnown ?? row.responseRate).toBeUndefined()
  })
})

describe('random populations with tables outside the plan', () => {
  const person = fc.record({
    group: fc.constantFrom<OutcomeGroup>('counted', 'neither', ...unknownKinds),
    gender: fc.constantFrom('woman', 'man'),
    level: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('low', 'middle') },
      fc.constantFrom('high', 'not-known'),
    ),
  })

  it('leave the planned figures as they are, and nothing small known', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 20, maxLength: 200, size: 'max' }), (people) => {
        const counted = (of: 'gender' | 'level') =>
          people.map((each, index) => ({ ...each, id: `p${index}`, category: each[of] }))
        const common = {
          ...{ kind: 'outcome' as const, definition: { id: 'in-work', version: 1 }, showsTraining: false },
        }
        const planned: ReportTable[] = [
          { ...common, id: 'gender', by: by('gender', ['woman', 'man']), people: counted('gender') },
          { ...started([]), people: counted('gender') },
        ]
        const outside: ReportTable[] = [
          { ...common, id: 'level', by: by('level', levels), people: counted('level'), isOutsidePlan: true },
        ]
        const alone = release(planned)
        const { figures, record, primary } = release([...planned, ...outside])
        expect(figures.slice(0, 2)).toEqual(alone.figures)
        const cells = Object.fromEntries(
          Object.entries(record.members).map(([name, { length }]) => [name, length]),
        )
        const bounds = attackerBounds({
          ...{ cells, equations: record.equations, hidden: record.hidden },
          inequalities: Object.entries(record.rounded ?? {}).map(([cell, { min, max }]) => ({
            ...{ terms: [{ cell, times: 1 }], min, max },
          })),
        })
        expect(primary.length).toBeLessThanOrEqual(record.hidden.length)
        for (const { cell, min, max } of bounds) {
          const value = cells[cell] as number
          if (value === 0 || value >= 10) continue
          expect(max, cell).toBeGreaterThanOrEqual(10)
          expect(min, cell).toBeLessThan(value)
        }
      }),
      { numRuns: 40 },
    )
  })
})
