import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar/days.ts'
import { coFinanced, costPer, totalCost } from './cost.ts'
import { coverage, shareOfDays } from './coverage.ts'
import { outliving, weeksAhead } from './leftWithout.ts'
import { progressOf, targetOn } from './progress.ts'
import { volunteerHours } from './volunteerHours.ts'

const pair = { id: 'pair', programmeId: 'mentoring', activeOn: '2026-01-10', plannedEnd: '2026-12-31' }
const grant = {
  id: 'grant',
  programmeIds: ['mentoring'],
  period: { from: '2026-01-01', until: '2026-09-30' },
  attribution: 'share-of-days' as const,
}

describe('who pays which days of a pair', () => {
  it('shows the paid days and the gap after them', () => {
    expect(coverage([pair], [grant], '2026-01-01', '2027-06-30')).toEqual([
      {
        pairId: 'pair',
        programmeId: 'mentoring',
        stretches: [
          { from: '2026-01-10', until: '2026-09-30', grantIds: ['grant'], share: 1 },
          { from: '2026-10-01', until: '2026-12-31', grantIds: [], share: 0 },
        ],
        gaps: [{ from: '2026-10-01', until: '2026-12-31', grantIds: [], share: 0 }],
        paidInPart: [],
        paidTwice: [],
        days: 356,
        coveredDays: 264,
        paidDays: 264,
        fundedUntil: '2026-09-30',
      },
    ])
  })

  it('knows a day paid twice from a shared cost', () => {
    const other = { ...grant, id: 'other' }
    const [twice] = coverage([pair], [grant, other], '2026-02-01', '2026-02-28')
    expect(twice?.paidTwice).toHaveLength(1)
    const halves = [
      { ...grant, coFinancingRate: 0.6 },
      { ...other, coFinancingRate: 0.4 },
    ]
    expect(coverage([pair], halves, '2026-02-01', '2026-02-28')[0]?.paidTwice).toEqual([])
  })

  it('says of days that are paid in part which part: they are covered, and somebody must find the rest', () => {
    const part = { ...grant, coFinancingRate: 0.4 }
    const [covered] = coverage([pair], [part], '2026-02-01', '2026-02-28')
    expect(covered).toMatchObject({ gaps: [], coveredDays: 28, paidDays: 11.2, fundedUntil: '2026-02-28' })
    expect(covered?.paidInPart).toEqual([
      { from: '2026-02-01', until: '2026-02-28', grantIds: ['grant'], share: 0.4 },
    ])
    // Three parts that make a whole, though 0.7 + 0.2 + 0.1 is not quite 1 in binary.
    const parts = [0.7, 0.2, 0.1].map((coFinancingRate, index) => ({
      ...grant,
      id: `g${index}`,
      coFinancingRate,
    }))
    const [whole] = coverage([pair], parts, '2026-02-01', '2026-02-28')
    expect(whole).toMatchObject({ paidInPart: [], paidTwice: [], paidDays: 28 })
    // More than all of it is not more than a day.
    const [twice] = coverage([pair], [part, { ...grant, id: 'other' }], '2026-02-01', '2026-02-28')
    expect(twice).toMatchObject({ paidInPart: [], paidDays: 28, paidTwice: [{ share: 1.4 }] })
  })

  it('does not count on a grant that pays nothing of a day', () => {
    const none = { ...grant, coFinancingRate: 0 }
    const [covered] = coverage([pair], [none], '2026-02-01', '2026-02-28')
    expect(covered).toMatchObject({ coveredDays: 0, paidDays: 0, gaps: [{ grantIds: [], share: 0 }] })
    expect(covered).not.toHaveProperty('fundedUntil')
  })

  it('lets a grant for those who started under it pay no others, nor other programmes, nor whom it does not count', () => {
    const late = { ...grant, period: { from: '2026-02-01', until: '2026-12-31' } }
    expect(
      coverage([pair], [{ ...late, attribution: 'started-under-it' }], '2026-03-01', '2026-03-31')[0]
        ?.coveredDays,
    ).toBe(0)
    expect(coverage([pair], [late], '2026-03-01', '2026-03-31')[0]?.coveredDays).toBe(31)
    expect(
      coverage([pair], [{ ...late, programmeIds: ['other'] }], '2026-03-01', '2026-03-31')[0]?.coveredDays,
    ).toBe(0)
    expect(
      coverage([pair], [late], '2026-03-01', '2026-03-31', { counts: () => false })[0]?.fundedUntil,
    ).toBeUndefined()
  })

  it('leaves out who was never introduced, and days after the end', () => {
    const { activeOn: _, ...proposed } = pair
    expect(coverage([proposed], [grant], '2026-01-01', '2026-12-31')).toEqual([])
    const ended = { ...pair, endedOn: '2026-02-01' }
    expect(coverage([ended], [grant], '2026-01-01', '2026-12-31')[0]?.days).toBe(23)
    expect(coverage([ended], [grant], '2026-03-01', '2026-12-31')).toEqual([])
  })

  it('covers each day exactly once, whatever the grants', () => {
    const day = fc.nat(800).map((days) => addDays('2026-01-01', days))
    const period = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, until: b } : { from: b, until: a }))
    const grants = fc.array(
      fc.record({ period, attribution: fc.constantFrom('share-of-days', 'started-under-it') }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(period, grants, period, (life, all, looked) => {
        const given = all.map((each, index) => ({ ...each, id: `g${index}`, programmeIds: ['mentoring'] }))
        const one = { id: 'pair', programmeId: 'mentoring', activeOn: life.from, endedOn: life.until }
        const [covered] = coverage([one], given, looked.from, looked.until)
        if (covered === undefined) return
        const { stretches, days, coveredDays } = covered
        expect(stretches.reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0)).toBe(days)
        stretches.forEach(({ until }, index) => {
          const next = stretches[index + 1]
          if (next) expect(next.from).toBe(addDays(until, 1))
        })
        expect(coveredDays).toBeLessThanOrEqual(days)
        for (const { id } of given)
          expect(shareOfDays(covered, id)).toBeLessThanOrEqual(coveredDays / days + 1e-12)
      }),
    )
  })
})

describe('who would be left without', () => {
  it('are the pairs that go on longer than their money', () => {
    const short = { ...pair, id: 'short', plannedEnd: '2026-09-01' }
    const over = { ...pair, id: 'over', endedOn: '2026-03-01' }
    expect(outliving([pair, short, over], [grant], '2026-06-01')).toEqual([
      { pairId: 'pair', programmeId: 'mentoring', plannedEnd: '2026-12-31', fundedUntil: '2026-09-30' },
    ])
    expect(outliving([pair], [], '2026-06-01')[0]).not.toHaveProperty('fundedUntil')
    const other = { ...pair, id: 'other', programmeId: 'coaching' }
    const { plannedEnd: _, ...endless } = { ...pair, id: 'endless' }
    const { activeOn: __, ...proposed } = { ...pair, id: 'proposed' }
    expect(
      outliving([pair, endless, proposed, other], [grant], '2026-06-01').map(({ pairId }) => pairId),
    ).toEqual(['other', 'pair'])
    const paid = { ...grant, period: { from: '2026-01-01', until: '2026-12-31' } }
    expect(outliving([pair], [paid], '2026-06-01')).toEqual([])
  })

  it('are counted week by week', () => {
    const weeks = weeksAhead([pair], [grant], '2026-09-22', 2)
    expect(weeks).toEqual([
      { on: '2026-09-22', pairs: 1, withoutFunding: 0 },
      { on: '2026-09-29', pairs: 1, withoutFunding: 0 },
      { on: '2026-10-06', pairs: 1, withoutFunding: 1 },
    ])
    expect(weeksAhead([pair], [grant], '2026-09-22')).toHaveLength(27)
  })
})

describe('the cost of an outcome', () => {
  const cost = { amount: 12_000_000, currency: 'EUR' }

  it('is a range, because some are not known', () => {
    expect(costPer(cost, { yes: 50, unknown: 14, notYetDue: 0 })).toEqual({
      code: 'cost.range',
      least: { amount: 187_500, currency: 'EUR' },
      most: { amount: 240_000, currency: 'EUR' },
    })
    expect(costPer(cost, { yes: 0, unknown: 14, notYetDue: 0 })).not.toHaveProperty('most')
  })

  it('is absent until follow-up is complete, and where there is nobody', () => {
    expect(costPer(cost, { yes: 50, unknown: 14, notYetDue: 3 })).toEqual({
      code: 'cost.not-complete',
      notYetDue: 3,
    })
    expect(costPer(cost, { yes: 0, unknown: 0, notYetDue: 0 })).toEqual({ code: 'cost.nobody' })
  })

  it('is not said of fewer than ten outcomes, unless asked, nor of what is no number', () => {
    const few = { yes: 5, unknown: 4, notYetDue: 0 }
    expect(costPer(cost, few)).toEqual({ code: 'cost.too-few' })
    expect(costPer(cost, { ...few, unknown: 5 }).code).toBe('cost.range')
    expect(costPer(cost, few, { fewest: 1 }).code).toBe('cost.range')
    expect(() => costPer(cost, { ...few, yes: Number.NaN })).toThrow(RangeError)
    expect(() => costPer(cost, { ...few, unknown: -1 })).toThrow(RangeError)
    expect(() => costPer(cost, few, { fewest: Number.NaN })).toThrow(RangeError)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 2 ** 53])(
    'is not worked out from a cost of %s',
    (amount) => {
      const odd = { amount, currency: 'EUR' }
      expect(() => costPer(odd, { yes: 50, unknown: 14, notYetDue: 0 })).toThrow(RangeError)
      expect(() => costPer(odd, { yes: 50, unknown: 14, notYetDue: 3 })).toThrow(RangeError)
      expect(() => coFinanced(odd, 0.5)).toThrow(RangeError)
      // What was paid back is below nought, and still a whole number.
      if (amount === -1) expect(totalCost([{ amount: cost }, { amount: odd }]).amount).toBe(11_999_999)
      else expect(() => totalCost([{ amount: cost }, { amount: odd }])).toThrow(/whole number of minor units/)
    },
  )

  it('of nothing is nothing', () => {
    const none = costPer({ amount: 0, currency: 'EUR' }, { yes: 50, unknown: 14, notYetDue: 0 })
    expect(none).toMatchObject({ least: { amount: 0 }, most: { amount: 0 } })
  })

  it('adds up whoever paid, in one currency', () => {
    expect(totalCost([{ amount: cost }, { amount: cost }]).amount).toBe(24_000_000)
    expect(() => totalCost([])).toThrow(RangeError)
    expect(() => totalCost([{ amount: cost }, { amount: { amount: 1, currency: 'CHF' } }])).toThrow(
      RangeError,
    )
    expect(coFinanced({ amount: 101, currency: 'EUR' }, 0.5)).toEqual({
      funder: { amount: 51, currency: 'EUR' },
      others: { amount: 50, currency: 'EUR' },
    })
    expect(() => coFinanced(cost, 1.2)).toThrow(RangeError)
  })
})

describe('volunteer hours', () => {
  const mentors: Record<string, { mentorId: string; partnerId?: string }> = {
    a: { mentorId: 'm1', partnerId: 'bank' },
    b: { mentorId: 'm2', partnerId: 'bank' },
    c: { mentorId: 'm3' },
  }
  const meeting = (pairId: string, minutes?: number, outcome: 'held' | 'cancelled' = 'held') => ({
    pairId,
    outcome,
    ...(minutes !== undefined && { minutes }),
  })

  it('are counted by employer from held meetings, and valued', () => {
    const meetings = [
      meeting('a', 60),
      meeting('a', 90),
      meeting('b'),
      meeting('c', 30),
      meeting('a', 60, 'cancelled'),
    ]
    expect(volunteerHours(meetings, (id) => mentors[id], { amount: 4000, currency: 'EUR' })).toEqual([
      {
        partnerId: 'bank',
        meetings: 3,
        minutes: 150,
        withoutLength: 1,
        mentors: 2,
        value: { amount: 10_000, currency: 'EUR' },
      },
      { meetings: 1, minutes: 30, withoutLength: 0, mentors: 1, value: { amount: 2000, currency: 'EUR' } },
    ])
    expect(volunteerHours([meeting('x', 60)], () => undefined)).toEqual([])
    expect(volunteerHours([meeting('c', 60)], (id) => mentors[id])[0]).not.toHaveProperty('value')
  })
})

describe('progress to a target', () => {
  const period = { from: '2026-01-01', until: '2026-12-31' }
  const target = { value: 100, by: '2026-12-31', changes: [] }
  const half = '2026-07-02'

  it('says only what is certain', () => {
    const of = (atLeast: number, atMost?: number) =>
      progressOf(target, period, { atLeast, ...(atMost !== undefined && { atMost }) }, half).verdict
    expect(progressOf(target, period, { atLeast: 0 }, half).expected).toBeCloseTo(50.1, 1)
    expect(of(100)).toBe('reached')
    expect(of(55)).toBe('on-course')
    expect(of(40, 60)).toBe('cannot-say')
    expect(of(40, 45)).toBe('behind')
  })

  it('expects all of a share from the beginning', () => {
    const share = { value: 0.6, by: '2026-12-31', changes: [] }
    const of = (atLeast: number, atMost: number) =>
      progressOf(share, period, { atLeast, atMost }, half, { isShare: true })
    expect(of(0.4, 0.5)).toMatchObject({ target: 0.6, expected: 0.6, verdict: 'behind' })
    expect(of(0.4, 0.7).verdict).toBe('cannot-say')
    expect(of(0.6, 0.7).verdict).toBe('reached')
  })

  it('remembers what was promised then', () => {
    const changed = {
      value: 80,
      changes: [
        { on: '2026-03-01', from: 120, to: 100, reason: 'fewer places' },
        { on: '2026-06-01', from: 100, to: 80, reason: 'late start' },
      ],
    }
    expect(targetOn(changed, '2026-02-01')).toBe(120)
    expect(targetOn(changed, '2026-04-01')).toBe(100)
    expect(targetOn(changed, '2026-06-01')).toBe(80)
    expect(progressOf({ ...target, by: '2025-01-01' }, period, { atLeast: 0 }, half).expected).toBe(100)
  })
})
