import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominated } from '../disclosure/primary.ts'
import { derivableUnions } from './derivableUnions.ts'
import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { totalOf } from './sums.ts'
import type { Contribution, ReportTable } from './table.ts'
import { ids, releasedAfterEachOther, started } from './testing.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

const hours = (contributors: readonly Contribution[]): ReportTable => ({
  ...{ kind: 'sum', id: 'hours', indicator: { kind: 'count', of: 'volunteer-hours' } },
  contributors,
})
/** A meeting of an hour and a bit by each of so many mentors, in a named time. */
const meetings = (time: string, mentors: number, amount = 1.3): Contribution[] =>
  Array.from({ length: mentors }, (_, index) => ({ item: `${time}-${index}`, id: `m${index}`, amount }))
const printedBeside = (records: readonly ReleaseRecord[], tables: readonly ReportTable[]) => {
  const { isSafe, figures } = releaseFigures({ scope: 'g/now', tables, earlier: records })
  expect(isSafe).toBe(true)
  return figures.map((figure) => figure.kind === 'count' && figure.rows[0]?.value)
}

describe('sums of overlapping periods', () => {
  const first = meetings('first', 12)

  it('hide a half-year of which one quarter was printed and one mentor made the other', () => {
    const earlier = releasedAfterEachOther([[hours(first)]])
    expect(earlier[0]?.hidden).toEqual([])
    const alone = { item: 'late', id: 'm3', amount: 6 }
    expect(printedBeside(earlier, [hours([...first, alone])])).toEqual(['hidden'])
    expect(printedBeside([], [hours([...first, alone])])).toEqual([22])
    expect(printedBeside(earlier, [hours([...first, ...meetings('second', 10)])])).toEqual([29])
  })

  it('hide it too where one of many mentors dominates the other quarter', () => {
    const earlier = releasedAfterEachOther([[hours(first)]])
    const second = [...meetings('second', 12, 1), { item: 'much', id: 'm40', amount: 200 }]
    expect(printedBeside(earlier, [hours([...first, ...second])])).toEqual(['hidden'])
  })

  it('keep a quarter hidden that was hidden before', () => {
    const alone = [{ item: 'late', id: 'm3', amount: 6 }]
    const earlier = releasedAfterEachOther([[hours(alone)], [hours(first)]])
    expect(earlier.map(({ hidden }) => hidden.length)).toEqual([1, 0])
    expect(printedBeside(earlier, [hours([...alone, ...first])])).toEqual(['hidden'])
  })

  it('take a meeting whose hours were corrected for another one', () => {
    const earlier = releasedAfterEachOther([[hours(first)]])
    const corrected = first.map((each, index) => (index === 0 ? { ...each, amount: 2 } : each))
    // Readers see how much the sum changed, and not what the meeting was or became.
    expect(printedBeside(earlier, [hours(corrected)])).toEqual([16])
  })

  it('leave a trace of what was printed, and of who gave what', () => {
    const [record] = releasedAfterEachOther([[hours(first)]])
    expect(record?.sums).toEqual({ 'g/0|volunteer-hours|*': { contributions: first, printed: 16 } })
    const [hidden] = releasedAfterEachOther([[hours(meetings('first', 3))]])
    expect(hidden?.sums?.['g/0|volunteer-hours|*']).not.toHaveProperty('printed')
  })

  it('read records from before sums were kept', () => {
    const [{ sums: _, ...old } = {} as ReleaseRecord] = releasedAfterEachOther([
      [started(ids(0, 20)), hours(first)],
    ])
    expect(printedBeside([old], [started(ids(0, 40)), hours(first)])).toEqual([40, 16])
  })

  it('hide a sum that overlaps with very many, where any part is dominated', () => {
    const parts = Array.from({ length: 15 }, (_, index) => meetings(`part ${index}`, 12))
    const earlier = releasedAfterEachOther(parts.map((part) => [hours(part)]))
    expect(printedBeside(earlier, [hours(parts.flat())])).toEqual([234])
    expect(printedBeside(earlier, [hours([...parts.flat(), ...meetings('rest', 2)])])).toEqual(['hidden'])
  })
})

describe('what follows from known wholes', () => {
  it('are sums, differences and halves of them', () => {
    const wholes = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]
    expect(derivableUnions({ known: [], news: wholes })).toHaveLength(7)
    expect(derivableUnions({ known: wholes.slice(0, 2), news: [] })).toEqual([])
    expect(derivableUnions({ known: wholes.slice(0, 1), news: wholes.slice(1, 2) })).toEqual([
      [false, true, true],
    ])
  })

  it('is never dominated by one mentor, for any meetings and periods', () => {
    const meeting = fc.record({
      month: fc.nat(5),
      mentor: fc.nat(11),
      amount: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.constant(30)),
    })
    const period = fc.record({ from: fc.nat(4), months: fc.integer({ min: 1, max: 6 }) })
    let shown = 0
    const property = fc.property(
      fc.array(meeting, { minLength: 10, maxLength: 90, size: 'max' }),
      fc.array(period, { minLength: 2, maxLength: 4 }),
      (held, periods) => {
        const records: ReleaseRecord[] = []
        for (const [index, { from, months }] of periods.entries()) {
          const within = held.flatMap(({ month, mentor, amount }, item) =>
            month >= from && month < from + months
              ? [{ item: `${item}`, id: `m${mentor}`, amount: amount / 3 }]
              : [],
          )
          const task = { scope: `g/${index}`, tables: [hours(within)], earlier: records, threshold: 5 }
          const { record, isSafe } = releaseFigures(task)
          expect(isSafe).toBe(true)
          records.push(record)
        }
        const printed = records.flatMap(({ sums = {} }) =>
          Object.values(sums).flatMap((sum) => (sum.printed === undefined ? [] : [sum.contributions])),
        )
        shown += printed.length
        for (const sum of onceOrNever(printed)) {
          const byPerson = Map.groupBy(sum, ({ id }) => id)
          const parts = [...byPerson.values()].map(totalOf)
          expect(dominated(totalOf(sum), parts, { fewest: 5 }), JSON.stringify(parts)).toBeUndefined()
        }
      },
    )
    fc.assert(property, { numRuns: Math.ceil(runs / 4) })
    expect(shown).toBeGreaterThan(runs / 4)
  })
})

/** Every sum of whole sums with small multiples in which each meeting counts once or not at all (or all of them twice). */
function onceOrNever(groups: readonly (readonly Contribution[])[]): Contribution[][] {
  const all = new Map(groups.flat().map((each) => [each.item, each]))
  let sums = [new Map<string, number>()]
  for (const group of groups)
    sums = sums.flatMap((sum) =>
      [-2, -1, 0, 1, 2].map((times) => {
        const next = new Map(sum)
        if (times !== 0) for (const { item } of group) next.set(item, (next.get(item) ?? 0) + times)
        return next
      }),
    )
  return sums.flatMap((sum) => {
    const counted = [...sum].filter(([, times]) => times !== 0)
    const first = counted[0]?.[1]
    if (first === undefined || first < 0 || counted.some(([, times]) => times !== first)) return []
    return [counted.map(([item]) => all.get(item) as Contribution)]
  })
}
