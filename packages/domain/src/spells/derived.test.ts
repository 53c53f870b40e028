import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { activities } from './activity.ts'
import { firstSpell, shareOfTime, snapshots, sustainedWork } from './derived.ts'
import { resolveSpells } from './resolve.ts'
import { isOverQualified, skillLevelOf, skillMatchByLevel, skillMatchOf } from './skillMatch.ts'
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
    expect(sustainedWork(career, '2026-04-01', 13, 13)).toEqual({
      verdict: true,
      sureWeeks: 13,
      possibleWeeks: 13,
    })
    expect(sustainedWork(career, '2026-01-01', 12, 1)).toEqual({
      verdict: false,
      sureWeeks: 0,
      possibleWeeks: 0,
    })
    expect(sustainedWork(career, '2026-04-01', 26, 20)).toEqual({ sureWeeks: 13, possibleWeeks: 26 })
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
    expect(firstSpell(career, '2026-05-01')?.on).toBe('2026-05-01')
    expect(firstSpell(career, '2027-05-01')).toBeUndefined()
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

/** ILO, KILM 15(b): three groups; Eurostat: the rate; ISCO-08: the finer levels. */
describe('a job against an education', () => {
  it.each([
    [0, '9', 'matched'],
    [1, '9', 'matched'],
    [2, '9', 'over-qualified'],
    [6, '9', 'over-qualified'],
    [1, '5', 'under-qualified'],
    [2, '5', 'matched'],
    [3, '5', 'matched'],
    [5, '5', 'over-qualified'],
    [7, '4', 'over-qualified'],
    [8, '8', 'over-qualified'],
    [2, '3', 'under-qualified'],
    [4, '3', 'under-qualified'],
    [5, '3', 'matched'],
    [6, '2', 'matched'],
    [7, '1', 'matched'],
    [3, '2', 'under-qualified'],
    [1, '2', 'under-qualified'],
    [6, '0', undefined],
    [9, '2', undefined],
  ] as const)('ISCED %s in major group %s is %s', (isced, major, wanted) => {
    expect(skillMatchOf(major, isced)).toBe(wanted)
  })

  it.each([
    [6, '5', true],
    [5, '9', true],
    [7, '2', false],
    [8, '3', false],
    [4, '9', undefined],
    [5, '4', true],
    [6, '0', false],
  ] as const)('ISCED %s in major group %s counts as over-qualified: %s', (isced, major, wanted) => {
    expect(isOverQualified(major, isced)).toBe(wanted)
  })

  it('is judged more finely by skill levels', () => {
    expect([
      skillLevelOf('14'),
      skillLevelOf('1120'),
      skillLevelOf('01'),
      skillLevelOf('03'),
      skillLevelOf('0'),
    ]).toEqual([3, 4, 4, 1, undefined])
    expect(skillMatchByLevel('31', 6)).toBe('over-qualified')
    expect(skillMatchByLevel('31', 5)).toBe('matched')
    expect(skillMatchByLevel('21', 5)).toBe('under-qualified')
    expect(skillMatchByLevel('91', 1)).toBe('matched')
    expect(skillMatchByLevel('72', 4)).toBe('matched')
    expect(skillMatchByLevel('0', 4)).toBeUndefined()
    expect(skillMatchByLevel('72', 9)).toBeUndefined()
  })
})
