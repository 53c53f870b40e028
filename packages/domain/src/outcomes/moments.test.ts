import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween } from '../calendar/days.ts'
import type { Moment, OutcomeDefinition } from './definition.ts'
import { anchorOf, firstOfQuarter, momentsOf } from './moments.ts'
import { person } from './testing.ts'

const asOf = '2027-06-30'
const look = (moment: Partial<Moment>, anchor = '2025-08-31', leftOn?: string, day = asOf) =>
  momentsOf(
    { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'on-the-day' }, ...moment },
    day,
  )(anchor, leftOn)

describe('the days looked at', () => {
  it('are the day itself, on calendar months', () => {
    expect(look({})).toMatchObject({ day: '2026-02-28', from: '2026-02-28', until: '2026-02-28' })
    expect(look({ after: { count: 30, unit: 'months' } }).day).toBe('2028-02-29')
    expect(look({ after: { count: 61, unit: 'days' } }).day).toBe('2025-10-31')
  })

  it('are the day and so many more, of which the last one counts', () => {
    const within = look({ pick: { kind: 'last-status-within', days: 28 } })
    expect(within).toMatchObject({ day: '2026-03-28', from: '2026-02-28', until: '2026-03-28' })
  })

  it('are the whole calendar quarter that the day lies in', () => {
    const quarter = (count: number, anchor: string) =>
      look({ after: { count, unit: 'quarters' }, pick: { kind: 'any-day-in-quarter' } }, anchor)
    expect(quarter(2, '2025-08-31')).toMatchObject({ from: '2026-01-01', until: '2026-03-31' })
    expect(quarter(4, '2025-12-31')).toMatchObject({ from: '2026-10-01', until: '2026-12-31' })
    expect(quarter(1, '2025-01-01')).toMatchObject({ from: '2025-04-01', until: '2025-06-30' })
    const inMonths = look({ pick: { kind: 'any-day-in-quarter' } })
    expect(inMonths).toMatchObject({ from: '2026-01-01', until: '2026-03-31' })
  })

  it('are those from the anchor to the day, and longer only where that is asked', () => {
    expect(look({ pick: { kind: 'ever-within' } })).toMatchObject({ from: '2025-08-31', until: '2026-02-28' })
    expect(look({ pick: { kind: 'ever-within', extraDays: 28 } }).until).toBe('2026-03-28')
    expect(look({ pick: { kind: 'whole-spell' } })).toMatchObject({ from: '2025-08-31', until: '2026-02-28' })
  })

  it('are those from the anchor to leaving, to today where somebody has not left', () => {
    const pick = (more: object) => ({ pick: { kind: 'until-leaving', ...more } }) as Partial<Moment>
    expect(look(pick({}), '2025-02-01', '2025-08-31')).toMatchObject({
      from: '2025-02-01',
      until: '2025-08-31',
    })
    expect(look(pick({ extraDays: 28 }), '2025-02-01', '2025-08-31').until).toBe('2025-09-28')
    expect(look(pick({ extraMonths: 6 }), '2025-02-01', '2025-08-31').until).toBe('2026-02-28')
    expect(look(pick({ extraMonths: 6, extraDays: 1 }), '2025-02-01', '2025-08-31').until).toBe('2026-03-01')
    expect(look(pick({}), '2025-02-01')).toMatchObject({ from: '2025-02-01', until: asOf })
    const ofBoth = momentsOf(
      { anchor: 'start', after: { count: 0, unit: 'days' }, pick: { kind: 'until-leaving' } },
      asOf,
    )
    expect(
      ['2025-08-31', '2025-09-30', undefined].map((leftOn) => ofBoth('2025-02-01', leftOn).until),
    ).toEqual(['2025-08-31', '2025-09-30', asOf])
  })

  it('are whole weeks that begin with the day', () => {
    const weeks = look({ pick: { kind: 'sustained', weeks: 26, atLeast: 20 } })
    expect(weeks).toMatchObject({ from: '2026-02-28', until: '2026-08-28' })
    expect(daysBetween(weeks.from, weeks.until) + 1).toBe(26 * 7)
  })

  it('are the last whole year before the day of evaluation', () => {
    const year = (begins: string, day: string) => {
      const { from, until } = look({ pick: { kind: 'in-year', begins } }, '2025-02-01', undefined, day)
      return [from, until]
    }
    expect(year('07-01', '2027-06-30')).toEqual(['2025-07-01', '2026-06-30'])
    expect(year('07-01', '2027-07-01')).toEqual(['2026-07-01', '2027-06-30'])
    expect(year('01-01', '2027-06-30')).toEqual(['2026-01-01', '2026-12-31'])
    expect(year('02-28', '2028-02-29')).toEqual(['2027-02-28', '2028-02-27'])
  })

  it('take answers from a window around their last day', () => {
    const window = { daysBefore: 14, daysAfter: 45 }
    const { answeredFrom, answeredUntil } = look({ window, pick: { kind: 'last-status-within', days: 28 } })
    expect([answeredFrom, answeredUntil]).toEqual(['2026-03-14', '2026-05-12'])
    expect(look({})).toMatchObject({ answeredFrom: '2026-02-28', answeredUntil: '2026-02-28' })
  })

  it('need spells of a year around them, and around the days of an answer', () => {
    expect(look({}).span).toEqual({ from: '2025-02-28', until: '2027-02-28' })
    expect(look({ window: { daysBefore: 60, daysAfter: 60 } }).span).toEqual({
      from: '2024-12-30',
      until: '2027-04-29',
    })
    expect(look({ pick: { kind: 'ever-within' } }).span.from).toBe('2024-08-31')
  })

  it('are the same each time, whoever has the anchor', () => {
    const lookAt = momentsOf(
      { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'ever-within' } },
      asOf,
    )
    expect(lookAt('2025-08-31', '2025-08-31')).toEqual(lookAt('2025-08-31', '2026-01-01'))
    expect(lookAt('2025-09-30').until).toBe('2026-03-30')
  })
})

describe('the first day of a quarter', () => {
  it('is the last first of January, April, July or October, so many quarters on', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(day, fc.nat(12), (one, after) => {
        const first = firstOfQuarter(one, 0)
        expect(first).toMatch(/-(?:01|04|07|10)-01$/)
        expect(first <= one && one < addMonths(first, 3)).toBe(true)
        expect(firstOfQuarter(one, after)).toBe(addMonths(first, 3 * after))
      }),
    )
    expect(
      ['2025-01-01', '2025-03-31', '2025-04-01', '2025-12-31'].map((each) => firstOfQuarter(each, 0)),
    ).toEqual(['2025-01-01', '2025-01-01', '2025-04-01', '2025-10-01'])
  })
})

describe('the day on which a clock begins', () => {
  const member = person({
    appliedOn: '2025-01-01',
    startedOn: '2025-02-02',
    eventOn: '2025-03-03',
    leftOn: '2025-04-04',
    lastServiceOn: '2025-03-31',
    pairEndedOn: '2025-05-05',
    readyOn: '2025-06-06',
  })
  const of = (
    anchor: Moment['anchor'],
    base: OutcomeDefinition['population']['base'] = 'left',
    whose = member,
  ) => anchorOf(whose, { population: { base }, moment: { anchor } } as OutcomeDefinition)

  it('is the day of each anchor', () => {
    expect(
      (['application', 'start', 'event', 'leaving', 'end-of-pair', 'ready'] as const).map((each) => of(each)),
    ).toEqual(['2025-01-01', '2025-02-02', '2025-03-03', '2025-04-04', '2025-05-05', '2025-06-06'])
  })

  it('is the last service where leaving is dated on it', () => {
    expect(of('leaving', 'exited')).toBe('2025-03-31')
    const { lastServiceOn: _, ...unserved } = member
    expect(of('leaving', 'exited', unserved)).toBe('2025-04-04')
    expect(of('start', 'exited')).toBe('2025-02-02')
  })
})
