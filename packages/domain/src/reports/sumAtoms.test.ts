import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dominated } from '../disclosure/primary.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { type SumSystem, sumsWith as systemWith, totalOf } from './sums.ts'
import type { Contribution } from './table.ts'

const runs = Number(process.env.PASSERELLE_RUNS ?? 500)

/** Just the cells and their relations. */
const sumsWith = (...asked: Parameters<typeof systemWith>): SumSystem => {
  const { cells, contributions, equations, amounts, unprinted } = systemWith(...asked)
  return { cells, contributions, equations, amounts, unprinted }
}
const hours = (scope: string) => `${scope}|volunteer-hours|*`
/** Meetings of one part of the year, each by another mentor. */
const part = (name: string, mentors: number, amount = 1): Contribution[] =>
  Array.from({ length: mentors }, (_, index) => ({
    item: `${name}-${index}`,
    id: `${name} ${index}`,
    amount,
  }))
const before = (name: string, contributions: readonly Contribution[], isHidden = false): ReleaseRecord => ({
  scope: name.slice(0, name.indexOf('|')),
  members: {},
  equations: [],
  hidden: isHidden ? [name] : [],
  sums: { [name]: { contributions, ...(!isHidden && { printed: Math.round(totalOf(contributions)) }) } },
})
const asNew = (...sums: readonly (readonly [name: string, contributions: readonly Contribution[]])[]) =>
  new Map(sums)
/** What follows of several parts at once: the parts of each. */
const together = ({ equations }: SumSystem) =>
  equations.filter(({ total }) => total.startsWith('together|')).map(({ parts }) => parts)

describe('a sum by itself', () => {
  it('enters with what each person gave in all', () => {
    const given = [
      { item: 'a', id: 'm1', amount: 1.5 },
      { item: 'b', id: 'm2', amount: 2 },
      { item: 'c', id: 'm1', amount: 4 },
    ]
    expect(sumsWith([], asNew([hours('g/1'), given]), 5)).toEqual({
      cells: { [hours('g/1')]: 7.5 },
      contributions: { [hours('g/1')]: [5.5, 2] },
      equations: [],
      amounts: [hours('g/1')],
      unprinted: [],
    })
  })

  it('is nothing where no release had sums', () => {
    const old: ReleaseRecord = { scope: 'g/0', members: {}, equations: [], hidden: [] }
    const nothing = { cells: {}, contributions: {}, equations: [], amounts: [], unprinted: [] }
    expect(sumsWith([], new Map(), 5)).toEqual(nothing)
    expect(sumsWith([old], new Map(), 5)).toEqual(nothing)
  })
})

describe('a sum of an earlier release', () => {
  const known = part('first', 6)

  it('needs no protection any more where it was printed', () => {
    const { cells, contributions, amounts } = sumsWith([before(hours('g/0'), known)], new Map(), 5)
    expect({ cells, contributions }).toEqual({ cells: {}, contributions: {} })
    expect(amounts).toEqual([hours('g/0')])
  })

  it('keeps its protection where it was hidden, and is no new cell', () => {
    const { cells, contributions, amounts } = sumsWith([before(hours('g/0'), known, true)], new Map(), 5)
    expect(cells).toEqual({})
    expect(contributions).toEqual({ [hours('g/0')]: [1, 1, 1, 1, 1, 1] })
    expect(amounts).toEqual([hours('g/0')])
  })
})

describe('sums of the same meetings', () => {
  const first = part('first', 6)
  const second = part('second', 2, 1.5)

  it('split into what both have and what is left, which nobody prints', () => {
    const half = asNew([hours('g/1'), [...first, ...second]])
    const rest = 'over time|volunteer-hours|* ~ 1'
    expect(sumsWith([before(hours('g/0'), first)], half, 5)).toEqual({
      cells: { [hours('g/1')]: 9, [rest]: 3 },
      contributions: { [hours('g/1')]: [1, 1, 1, 1, 1, 1, 1.5, 1.5], [rest]: [1.5, 1.5] },
      equations: [{ total: hours('g/1'), parts: [hours('g/0'), rest] }],
      amounts: [hours('g/0'), hours('g/1'), rest],
      unprinted: [rest],
    })
  })

  it('are equal where nothing was added, and then tell nothing new', () => {
    const again = sumsWith([before(hours('g/0'), second)], asNew([hours('g/1'), second]), 5)
    expect(again.equations).toEqual([{ total: hours('g/1'), parts: [hours('g/0')] }])
    expect(again.unprinted).toEqual([])
  })

  it('are told apart by who gave them and by how much: what was corrected is another', () => {
    const corrected = first.map((each, index) => (index === 0 ? { ...each, amount: 2 } : each))
    const changed = sumsWith([before(hours('g/0'), first)], asNew([hours('g/1'), corrected]), 5)
    expect(changed.unprinted.map((name) => changed.cells[name])).toEqual([1, 5, 2])
    const other = first.map((each, index) => (index === 0 ? { ...each, id: 'somebody else' } : each))
    const replaced = sumsWith([before(hours('g/0'), first)], asNew([hours('g/1'), other]), 5)
    expect(replaced.unprinted.map((name) => replaced.cells[name])).toEqual([1, 5, 1])
  })

  it('have no relation where they count something else, even of the same meetings', () => {
    const meetings = asNew(['g/1|meetings-held|*', [...first, ...second]])
    const { equations, unprinted } = sumsWith([before(hours('g/0'), first)], meetings, 5)
    expect({ equations, unprinted }).toEqual({ equations: [], unprinted: [] })
  })
})

describe('parts that are known only together', () => {
  const [a, b, c, d] = [part('a', 1, 1000), part('b', 1), part('c', 12), part('d', 1)]
  const whole = before(hours('g/0'), [...a, ...b, ...c])
  const hidden = before(hours('g/1'), a, true)
  const name = 'together|volunteer-hours|* ~ 0'

  it('enter as one cell where few gave them, next to a part that stays hidden', () => {
    // What was hidden is not known: a and c together would be dominated as well, and do not follow.
    const system = sumsWith([whole, hidden], asNew([hours('g/2'), c]), 5)
    const rest = 'over time|volunteer-hours|* ~ 1'
    expect(system.cells).toEqual({ [hours('g/2')]: 12, [rest]: 1, [name]: 1001 })
    expect(system.contributions[name]).toEqual([1000, 1])
    expect(system.contributions).not.toHaveProperty([hours('g/0')])
    expect(system.unprinted).toEqual([rest, name])
    expect(system.amounts).toEqual([hours('g/0'), hours('g/1'), hours('g/2'), rest, name])
    expect(system.equations).toEqual([
      { total: hours('g/0'), parts: [hours('g/1'), rest, hours('g/2')] },
      { total: name, parts: [hours('g/1'), rest] },
    ])
  })

  it('do not enter where the new release tells nothing of them', () => {
    expect(together(sumsWith([whole, hidden, before(hours('g/2'), c)], new Map(), 5))).toEqual([])
    const elsewhere = asNew([hours('g/3'), part('e', 12)])
    expect(together(sumsWith([whole, hidden, before(hours('g/2'), c)], elsewhere, 5))).toEqual([])
  })

  it('do not enter where as many as the threshold gave them about alike', () => {
    const [few, fewer] = [part('few', 2), part('fewer', 1)]
    const records = [before(hours('g/0'), [...few, ...fewer, ...c]), before(hours('g/1'), few, true)]
    const asked = (threshold: number) =>
      together(sumsWith(records, asNew([hours('g/2'), c]), threshold)).length
    expect([3, 4].map(asked)).toEqual([0, 1])
  })

  it('count a mentor of two parts once', () => {
    const same = (item: string) => [{ item, id: 'm1', amount: 1 }]
    const records = [
      before(hours('g/0'), [...same('x'), ...same('y'), ...part('z', 2), ...c]),
      before(hours('g/1'), same('x'), true),
    ]
    const { contributions } = sumsWith(records, asNew([hours('g/2'), c]), 4)
    expect(contributions[name]).toEqual([2, 1, 1])
  })

  it('follow along a chain of sums that overlap, and not from sums apart from it', () => {
    const [big, f, g] = [part('big', 1, 1000), part('f', 12), part('g', 12)]
    const chain = [before(hours('g/0'), [...c, ...f]), before(hours('g/1'), [...f, ...d])]
    const apart = [before(hours('g/2'), [...big, ...g]), before(hours('g/3'), [...g, ...part('h', 12)])]
    // The new one less the first is b less f; with the second, b and d.
    const news = asNew([hours('g/4'), [...b, ...c]])
    const system = sumsWith([...chain, ...apart], news, 5)
    expect(together(system)).toHaveLength(1)
    expect(system.contributions[name]).toEqual([1, 1])
    expect(together(sumsWith([chain[0] as ReleaseRecord, ...apart], news, 5))).toEqual([])
  })
})

describe('very many sums', () => {
  const parts = Array.from({ length: 14 }, (_, index) => part(`part ${index}`, 1))
  const rest = part('rest', 1)
  const records = parts.map((each, index) => before(hours(`g/${index}`), each))
  const news = (count: number) => [...parts.slice(0, count).flat(), ...rest]

  it('are looked through up to fourteen; beyond, a new one has nobody behind it and is hidden', () => {
    const most = sumsWith(records.slice(0, 13), asNew([hours('h/0'), news(13)]), 5)
    expect(most.contributions[hours('h/0')]).toHaveLength(14)
    expect(together(most)).toHaveLength(30)
    const more = sumsWith(records, asNew([hours('h/0'), news(14)]), 5)
    expect(more.contributions[hours('h/0')]).toEqual([])
    expect(more.contributions).not.toHaveProperty([hours('g/0')])
    expect(together(more)).toEqual([])
  })

  it('count new ones and known ones', () => {
    const two = asNew([hours('h/0'), news(13)], [hours('h/1'), [...news(2), ...part('more', 1)]])
    const { contributions } = sumsWith(records.slice(0, 13), two, 5)
    expect([contributions[hours('h/0')], contributions[hours('h/1')]]).toEqual([[], []])
  })

  it('do not count those that the new one has nothing to do with', () => {
    const apart = Array.from({ length: 14 }, (_, index) =>
      before(hours(`a/${index}`), [...part(`a${index}`, 6), ...part(`a${index + 1}`, 6)]),
    )
    const { contributions } = sumsWith([...apart, ...records.slice(0, 2)], asNew([hours('h/0'), news(2)]), 5)
    expect(contributions[hours('h/0')]).toEqual([1, 1, 1])
  })

  it('give the thirty smallest groups of parts, first those of two', () => {
    const singles = parts.slice(0, 6)
    const year = before(hours('g/0'), [...singles.flat(), ...rest])
    const each = singles.map((single, index) => [hours(`h/${index}`), single] as const)
    const found = together(sumsWith([year], asNew(...each), 5))
    expect(found.map(({ length }) => length)).toEqual([
      ...new Array<number>(21).fill(2),
      ...new Array<number>(9).fill(3),
    ])
    expect(new Set(found.map((names) => names.join())).size).toBe(30)
  })
})

it('holds for any periods: sums are the sums of their parts, and what is added is hidden for a reason', () => {
  const meeting = fc.record({ month: fc.nat(4), mentor: fc.nat(7), amount: fc.integer({ min: 1, max: 9 }) })
  const period = fc.record({
    from: fc.nat(4),
    months: fc.integer({ min: 1, max: 4 }),
    isHidden: fc.boolean(),
  })
  const property = fc.property(
    fc.array(meeting, { minLength: 5, maxLength: 30 }),
    fc.array(period, { minLength: 2, maxLength: 5 }),
    fc.integer({ min: 3, max: 6 }),
    (held, periods, threshold) => {
      const within = periods.map(({ from, months }) =>
        held.flatMap(({ month, mentor, amount }, item) =>
          month >= from && month < from + months ? [{ item: `${item}`, id: `m${mentor}`, amount }] : [],
        ),
      )
      const named = within.map((given, index) => [hours(`g/${index}`), given] as const)
      const records = named.slice(1).map(([name, given], at) => before(name, given, periods[at]?.isHidden))
      const system = sumsWith(records, asNew(named[0] as (typeof named)[number]), threshold)
      const value = {
        ...Object.fromEntries(named.map(([name, given]) => [name, totalOf(given)])),
        ...system.cells,
      }
      for (const { total, parts } of system.equations)
        expect(parts.reduce((sum, each) => sum + (value[each] as number), 0)).toBe(value[total])
      for (const name of system.unprinted) {
        const made = system.contributions[name] as readonly number[]
        expect(made.reduce((sum, amount) => sum + amount, 0)).toBe(system.cells[name])
        expect(named.map(([each]) => each)).not.toContain(name)
        if (!name.startsWith('together|')) continue
        expect(dominated(value[name] as number, made, { fewest: threshold })).toBeDefined()
      }
      expect(new Set(system.amounts)).toEqual(new Set([...Object.keys(value)]))
    },
  )
  fc.assert(property, { numRuns: Math.ceil(runs / 5) })
})
