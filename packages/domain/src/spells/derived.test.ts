import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { activities } from './activity.ts'
import { firstSpell, shareOfTime, snapshots, sustainedWork } from './derived.ts'
import { resolveSpells } from './resolve.ts'
import { statusOn } from './statusOn.ts'
import { anyReports, report, spellsOf } from './testing.ts'

const career = spellsOf(
  report('2026-12-31', { activity: 'unemployed', from: '2026-01-01', until: '2026-03-31' }),
  report('2026-12-31', { activity: 'employed', from: '2026-04-01', until: '2026-06-30' }),
  report('2026-12-31', { activity: 'employed', from: '2026-10-01' }),
)

describe('what follows from spells', () => {
  it('is a row of snapshots on calendar months', () => {
    expect(snapshots(career, '2026-01-31', [0, 1, 3, 6, 11]).map(({ on, status }) => [on, status])).toEqual([
      ['2026-01-31', 'unemployed'],
      ['2026-02-28', 'unemployed'],
      ['2026-04-30', 'employed'],
      ['2026-07-31', 'unknown'],
      ['2026-12-31', 'employed'],
    ])
  })

  it('is work that lasts: so many of so many weeks, or not known', () => {
    expect(sustainedWork(career, '2026-04-01', 13, 13)).toStrictEqual({
      verdict: true,
      sureWeeks: 13,
      possibleWeeks: 13,
    })
    expect(sustainedWork(career, '2026-01-01', 12, 1)).toEqual({
      verdict: false,
      sureWeeks: 0,
      possibleWeeks: 0,
    })
    expect(sustainedWork(career, '2026-04-01', 26, 20)).toStrictEqual({ sureWeeks: 13, possibleWeeks: 26 })
    // So many are just possible, one more is not.
    expect(sustainedWork(career, '2026-04-01', 14, 14).verdict).toBeUndefined()
    expect(sustainedWork(career, '2026-03-26', 14, 14)).toStrictEqual({
      verdict: true,
      sureWeeks: 14,
      possibleWeeks: 14,
    })
    expect(sustainedWork(career, '2026-01-01', 14, 3).verdict).toBe(false)
    expect(sustainedWork(career, '2026-01-01', 14, 2)).toStrictEqual({
      verdict: true,
      sureWeeks: 2,
      possibleWeeks: 2,
    })
    // A day of work makes a week of it, and so may a day of which nothing is known.
    expect(sustainedWork(career, '2026-03-26', 1, 1).sureWeeks).toBe(1)
    expect(sustainedWork(career, '2026-03-25', 1, 1).sureWeeks).toBe(0)
    expect(sustainedWork(career, '2026-06-30', 1, 1)).toMatchObject({ sureWeeks: 1, possibleWeeks: 1 })
    expect(sustainedWork(career, '2025-12-30', 1, 1)).toMatchObject({ sureWeeks: 0, possibleWeeks: 1 })
  })

  it('is a share of time between what is sure and what is possible', () => {
    expect(shareOfTime(career, '2026-01-01', '2026-12-31')).toEqual({
      lower: (91 + 92) / 365,
      upper: (91 + 92 + 92) / 365,
    })
    expect(() => shareOfTime(career, '2026-02-01', '2026-01-01')).toThrow(RangeError)
  })

  it('is the first job, and how exactly its day is known', () => {
    expect(firstSpell(career, '2026-01-10')).toMatchObject({ on: '2026-04-01', after: '2026-03-31' })
    const inSpring = spellsOf(
      report('2026-02-15', { activity: 'unemployed', from: '2026-01-01' }),
      report('2026-12-31', { activity: 'employed', from: { on: '2026-04-01', precision: 'quarter' } }),
    )
    expect(firstSpell(inSpring, '2026-01-10')).toMatchObject({ after: '2026-02-15' })
    expect(firstSpell(career, '2027-05-01')).toBeUndefined()
    expect(firstSpell(career, '2026-04-01')).toMatchObject({ on: '2026-04-01', after: '2026-03-31' })
  })

  it('is a job that goes on already without a day on which it began', () => {
    expect(firstSpell(career, '2026-05-01')).toStrictEqual({ spell: career[1], on: '2026-05-01' })
    expect(firstSpell(career, '2026-06-30')).toStrictEqual({ spell: career[1], on: '2026-06-30' })
    expect(firstSpell(career, '2026-07-01')).toMatchObject({ on: '2026-10-01', after: '2026-09-30' })
  })

  it('is a job that begins some day after the last of which something else is sure', () => {
    const inQuarter = { on: '2026-04-01', precision: 'quarter' } as const
    const job = report('2026-12-31', { activity: 'employed', from: inQuarter })
    const after = (...reports: ReturnType<typeof report>[]) =>
      firstSpell(spellsOf(...reports, job), '2026-01-01')
    expect(after()).toStrictEqual({ spell: spellsOf(job)[0], on: '2026-05-17' })
    const seen = (day: string) => report(day, { activity: 'unemployed' })
    expect(after(seen('2026-04-02'))?.after).toBe('2026-04-02')
    expect(after(seen('2026-04-02'), seen('2026-04-20'))?.after).toBe('2026-04-20')
    expect(after(seen('2026-05-16'))?.after).toBe('2026-05-16')
    // An end in the same quarter is sure on none of its days.
    const course = report('2026-12-30', {
      activity: 'education',
      from: { on: '2026-02-10', precision: 'month' },
      until: { on: '2026-02-10', precision: 'month' },
    })
    expect(after(course)?.after).toBeUndefined()
    expect(after(seen('2026-01-20'), course)?.after).toBe('2026-01-20')
    const snapshot = report('2026-12-31', { activity: 'employed' })
    expect(firstSpell(spellsOf(seen('2026-04-02'), snapshot), '2026-01-01')).toMatchObject({
      on: '2026-12-31',
      after: '2026-04-02',
    })
  })

  it('counts only what was asked where that is wanted', () => {
    const news = { ...report('2026-12-31', { activity: 'employed', from: '2026-04-01' }), planned: false }
    expect(firstSpell(spellsOf(news), '2026-01-01', ['employed'], 'asked')).toBeUndefined()
    expect(firstSpell(spellsOf(news), '2026-01-01', ['employed'])?.on).toBe('2026-04-01')
    expect(firstSpell(career, '2026-01-01', ['unemployed'])?.on).toBe('2026-01-01')
  })

  it('never says more than the days themselves', () => {
    const day = fc.nat(1200).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(anyReports, day, fc.integer({ min: 1, max: 60 }), (reports, from, length) => {
        const { spells } = resolveSpells(reports, '2030-01-01')
        const until = addDays(from, length - 1)
        const days = Array.from({ length }, (_, index) => statusOn(spells, addDays(from, index)).status)
        for (const activity of activities) {
          const { lower, upper } = shareOfTime(spells, from, until, [activity])
          const surely = days.filter((status) => status === activity).length
          expect(lower).toBeCloseTo(surely / length, 12)
          expect(upper).toBeLessThanOrEqual(
            (surely + days.filter((each) => each === 'unknown').length) / length + 1e-12,
          )
        }
        const weeks = sustainedWork(spells, from, 4, 2)
        expect(weeks.sureWeeks).toBeLessThanOrEqual(weeks.possibleWeeks)
        if (weeks.verdict === true) expect(sustainedWork(spells, from, 4, 1).verdict).toBe(true)
      }),
    )
  })
})
