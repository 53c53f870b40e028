import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { CountTable, OutcomeTable, ReportTable } from './table.ts'
import { ids, releasedAfterEachOther, started } from './testing.ts'

/** So many populations per test run; fewer where the tests themselves are tested. */
const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

const everybody = (record: ReleaseRecord) => record.hidden.filter((name) => name.endsWith('|*'))

describe('releases over time', () => {
  const quarters = [ids(0, 30), ids(30, 60), ids(60, 90)].map((people) => [started(people)])

  it('hide a year of which three quarters were printed and few are left', () => {
    const earlier = releasedAfterEachOther(quarters)
    expect(earlier.flatMap(({ hidden }) => hidden)).toEqual([])
    const year = releaseFigures({ scope: 'g/year', tables: [started(ids(0, 93))], earlier })
    expect(year.isSafe).toBe(true)
    expect(year.figures).toMatchObject([{ rows: [{ value: 'hidden' }] }])
    expect(year.record.hidden).toEqual(['g/year|started|*'])
  })

  it('show it where enough are left, or nobody', () => {
    const earlier = releasedAfterEachOther(quarters)
    for (const last of [90, 100]) {
      const year = releaseFigures({ scope: 'g/year', tables: [started(ids(0, last))], earlier })
      expect(year.figures).toMatchObject([{ rows: [{ value: last }] }])
    }
  })

  it('hide the last quarter where the year was first', () => {
    const [first, second, third] = quarters as [ReportTable[], ReportTable[], ReportTable[]]
    const records = releasedAfterEachOther([[started(ids(0, 93))], first, second, third])
    expect(records.map(({ hidden }) => hidden.length)).toEqual([0, 0, 0, 1])
  })

  it('know a definition released in spring when a nested one comes in autumn', () => {
    const outcome = (id: string, counted: number): OutcomeTable => ({
      ...{ kind: 'outcome', id, definition: { id, version: 1 }, showsTraining: false },
      people: ids(0, 90).map((person, index) => ({
        id: person,
        group: index < counted ? 'counted' : 'neither',
      })),
    })
    const [spring] = releasedAfterEachOther([[outcome('in-work', 50)]])
    const autumn = (counted: number) =>
      releaseFigures({
        scope: 'g/autumn',
        tables: [outcome('lasting-work', counted)],
        earlier: [spring as ReleaseRecord],
      })
    expect(everybody(autumn(47).record)).toContain('g/autumn|lasting-work@1/counted|*')
    expect(autumn(40).record.hidden).toEqual([])
    // That nobody is between the two is told by two equal numbers only, and about nobody.
    expect(autumn(50).record.hidden).toEqual([])
  })

  it('know what several counts leave of another together', () => {
    const count = (of: 'completed' | 'left' | 'pairs', people: readonly string[]): CountTable => ({
      ...{ kind: 'count', id: of, indicator: { kind: 'count', of } },
      people: people.map((id) => ({ id })),
    })
    const tables = (last: number) => [
      started(ids(0, last)),
      count('completed', ids(0, 30)),
      count('left', ids(30, 60)),
    ]
    expect(releaseFigures({ scope: 'g/1', tables: tables(80), earlier: [] }).record.hidden).toEqual([])
    const few = releaseFigures({ scope: 'g/1', tables: tables(64), earlier: [] })
    expect(few.isSafe).toBe(true)
    expect(few.record.hidden).toHaveLength(1)
  })

  it('are not refused for what earlier ones tell already', () => {
    // Records from a time when releases were linked two by two: the fourth quarter, three people, can be computed.
    const exposed = [ids(0, 30), ids(30, 60), ids(60, 90), ids(0, 93)].map(
      (people, index): ReleaseRecord => ({
        ...{ scope: `g/${index}`, equations: [], hidden: [] },
        members: { [`g/${index}|started|*`]: people },
      }),
    )
    const next = (people: readonly string[]) =>
      releaseFigures({ scope: 'g/next', tables: [started(people)], earlier: exposed })
    expect(next(ids(93, 120))).toMatchObject({ isSafe: true, figures: [{ rows: [{ value: 27 }] }] })
    expect(next(ids(0, 120)).isSafe).toBe(true)
    // Two of the three: that was not known.
    expect(next(ids(0, 92))).toMatchObject({ isSafe: true, figures: [{ rows: [{ value: 'hidden' }] }] })
  })
})

describe('random populations over several periods and grants', () => {
  const person = fc.record({
    month: fc.nat(11),
    grant: fc.nat(2),
    gender: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('woman', 'man') },
      fc.constant('not-known' as const),
    ),
  })
  const period = fc.record({ from: fc.nat(9), months: fc.integer({ min: 2, max: 12 }), grant: fc.nat(1) })
  const genders = ['woman', 'man', 'not-known']

  it('leave nobody small between the printed figures', { timeout: 120_000 }, () => {
    let shown = 0
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 20, maxLength: 300, size: 'max' }),
        fc.array(period, { minLength: 2, maxLength: 5 }),
        (people, periods) => {
          const numbered = people.map((each, index) => ({ ...each, id: `p${index}`, category: each.gender }))
          const records: ReleaseRecord[] = []
          for (const [index, { from, months, grant }] of periods.entries()) {
            // Who is under both grants is counted by both.
            const within = numbered.filter(
              (each) =>
                each.month >= from &&
                each.month < from + months &&
                (each.grant === grant || each.grant === 2),
            )
            const by = { variable: 'gender', categories: genders, isSensitive: false }
            const scope = `g${grant}/${index}`
            const tables = [{ ...started([]), people: within, by }]
            const { record, isSafe } = releaseFigures({ scope, tables, earlier: records, threshold: 5 })
            expect(isSafe).toBe(true)
            records.push(record)
          }
          for (const category of ['*', ...genders.map((gender) => `gender=${gender}`)]) {
            const printed = records.flatMap(({ members, hidden, scope }) => {
              const name = `${scope}|started|${category}`
              return hidden.includes(name) ? [] : [members[name] ?? []]
            })
            shown += printed.length
            for (const size of sizesOfSums(printed)) expect(size === 0 || size >= 5, category).toBe(true)
          }
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
    expect(shown).toBeGreaterThan(runs / 10)
  })
})

/** How many people each sum and difference of whole groups tells about, where it counts people once or not at all. */
function sizesOfSums(groups: readonly (readonly string[])[]): number[] {
  let sums = [new Map<string, number>()]
  for (const group of groups)
    sums = sums.flatMap((sum) =>
      [-1, 0, 1].map((times) => {
        const next = new Map(sum)
        if (times !== 0) for (const id of group) next.set(id, (next.get(id) ?? 0) + times)
        return next
      }),
    )
  return sums
    .map((sum) => [...sum.values()])
    .filter((times) => times.every((each) => each === 0 || each === 1))
    .map((times) => times.filter((each) => each === 1).length)
}
