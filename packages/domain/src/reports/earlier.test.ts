import { describe, expect, it } from 'vitest'
import { linksWith } from './earlier.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { ids } from './testing.ts'

const record = (
  members: Readonly<Record<string, readonly string[]>>,
  more: Partial<ReleaseRecord> = {},
): ReleaseRecord => ({ scope: 'g/1', equations: [], hidden: [], ...more, members })

/** What is linked, beside the earlier releases themselves. */
const linked = (
  members: Readonly<Record<string, readonly string[]>>,
  earlier: readonly ReleaseRecord[] = [],
) => {
  const { cells, equations } = linksWith(earlier, new Map(Object.entries(members)))
  return { cells, equations }
}
/** The one relation between a count and another that it contains. */
const within = (whole: string, part: string, left: number) => ({
  cells: { [`inside ${whole} ~ 1`]: left },
  equations: [{ total: whole, parts: [part, `inside ${whole} ~ 1`] }],
})
const nothing = { cells: {}, equations: [] }

describe('links between different counts', () => {
  it.each([
    ['started', 'completed'],
    ['started', 'work@1/all'],
    ['started', 'work@1/counted'],
    ['work@1/all', 'work@1/counted'],
    ['work@1/counted', 'lasting@1/counted'],
  ])('%s and %s, where one contains the other', (whole, part) => {
    const members = { [`g/1|${whole}|*`]: ids(0, 30), [`g/1|${part}|*`]: ids(0, 20) }
    expect(linked(members)).toEqual(within(`g/1|${whole}|*`, `g/1|${part}|*`, 10))
  })

  it('are made in each category by itself', () => {
    const women = { 'g/1|started|gender=woman': ids(0, 30), 'g/1|completed|gender=woman': ids(0, 26) }
    expect(linked(women)).toEqual(within('g/1|started|gender=woman', 'g/1|completed|gender=woman', 4))
    expect(linked({ 'g/1|started|*': ids(0, 30), 'g/1|completed|gender=woman': ids(0, 26) })).toEqual(nothing)
  })

  it('are made with those printed before, in whichever release', () => {
    const earlier = [
      record({ 'g/1|started|*': ids(0, 30) }),
      record({ 'g/2|started|*': ids(50, 80) }),
      record({ 'g/3|started|*': ids(100, 130) }),
    ]
    expect(linked({ 'g/4|completed|*': ids(0, 20) }, earlier)).toEqual(
      within('g/1|started|*', 'g/4|completed|*', 10),
    )
  })

  it.each(['known', 'unknown', 'neither', 'in-training', 'not-reached', 'undecided'])(
    'compare those %s with the same of another definition, and with nothing else',
    (part) => {
      const rest = `g/1|work@1/${part}|*`
      const same = { [rest]: ids(0, 30), [`g/1|lasting@1/${part}|*`]: ids(0, 20) }
      expect(linked(same)).toEqual(within(rest, `g/1|lasting@1/${part}|*`, 10))
      for (const other of ['started', 'lasting@1/all', 'lasting@1/counted', 'lasting@1/refused'])
        expect(linked({ [rest]: ids(0, 30), [`g/1|${other}|*`]: ids(0, 20) })).toEqual(nothing)
      expect(linked({ [rest]: ids(0, 30), [`g/1|lasting@1/${part}|gender=man`]: ids(0, 20) })).toEqual(
        nothing,
      )
    },
  )

  it('compare the rest of an outcome with the newest of the other', () => {
    // Nobody is in two of those released before, so they have no link over time.
    const before = record({ 'g/1|work@1/unknown|*': ids(0, 30) })
    const since = record({ 'g/2|work@1/unknown|*': ids(50, 80) })
    const inBefore = { 'g/3|lasting@1/unknown|*': ids(0, 20) }
    const inSince = { 'g/3|lasting@1/unknown|*': ids(50, 70) }
    expect(linked(inBefore, [before])).toEqual(within('g/1|work@1/unknown|*', 'g/3|lasting@1/unknown|*', 10))
    expect(linked(inSince, [before, since])).toEqual(
      within('g/2|work@1/unknown|*', 'g/3|lasting@1/unknown|*', 10),
    )
    expect(linked(inBefore, [before, since])).toEqual(nothing)
  })

  it('compare the new ones of a release, however many of the same', () => {
    const members = {
      'g/1|work@1/unknown|*': ids(0, 30),
      'g/2|work@1/unknown|*': ids(50, 80),
      'g/1|lasting@1/unknown|*': ids(0, 20),
    }
    expect(linked(members)).toEqual(within('g/1|work@1/unknown|*', 'g/1|lasting@1/unknown|*', 10))
  })
})

describe('links of the same count over time', () => {
  it('tell who came in between, whom nobody prints', () => {
    const earlier = [record({ 'g/1|started|*': ids(0, 30) })]
    expect(linked({ 'g/2|started|*': ids(0, 33) }, earlier)).toEqual({
      cells: { 'over time|started|* ~ 1': 3 },
      equations: [{ total: 'g/2|started|*', parts: ['g/1|started|*', 'over time|started|* ~ 1'] }],
    })
  })

  it('are made for the rest of outcomes too, with every release', () => {
    const earlier = [
      record({ 'g/1|work@1/unknown|*': ids(0, 30) }),
      record({ 'g/2|work@1/unknown|*': ids(50, 80) }),
    ]
    expect(linked({ 'g/3|work@1/unknown|*': ids(0, 33) }, earlier)).toEqual({
      cells: { 'over time|work@1/unknown|* ~ 1': 3 },
      equations: [
        {
          total: 'g/3|work@1/unknown|*',
          parts: ['g/1|work@1/unknown|*', 'over time|work@1/unknown|* ~ 1'],
        },
      ],
    })
  })

  it('are none where nobody is in two', () => {
    const earlier = [record({ 'g/1|started|*': ids(0, 30) })]
    expect(linked({ 'g/2|started|*': ids(30, 60) }, earlier)).toEqual(nothing)
  })
})

describe('earlier releases', () => {
  it('enter with their counts, sums, relations and what they hid', () => {
    const equations = [{ total: 'g/1|started|*', parts: ['g/1|started|gender=woman'] }]
    const contributions = [
      { item: 'a', id: 'm1', amount: 1.5 },
      { item: 'b', id: 'm2', amount: 2 },
    ]
    const released = record(
      { 'g/1|started|*': ids(0, 17), 'g/1|started|gender=woman': ids(0, 17) },
      {
        ...{ equations, hidden: ['g/1|started|gender=woman'] },
        sums: { 'g/1|volunteer-hours|*': { contributions, printed: 4 } },
        rounded: { 'g/1|started|gender=woman': { printed: 15, min: 13, max: 17 } },
      },
    )
    expect(linksWith([released], new Map()).releases).toEqual([
      {
        cells: { 'g/1|started|*': 17, 'g/1|started|gender=woman': 17, 'g/1|volunteer-hours|*': 3.5 },
        equations,
        hidden: ['g/1|started|gender=woman'],
        inequalities: [{ terms: [{ cell: 'g/1|started|gender=woman', times: 1 }], min: 13, max: 17 }],
      },
    ])
  })

  it('may be of a time when neither sums nor rounded counts were kept', () => {
    expect(linksWith([record({ 'g/1|started|*': ids(0, 17) })], new Map())).toEqual({
      ...nothing,
      releases: [{ cells: { 'g/1|started|*': 17 }, equations: [], hidden: [], inequalities: [] }],
    })
  })
})
