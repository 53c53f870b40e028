import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { resolveSpells } from './resolve.ts'
import { type Segment, situationOverTime } from './situationOverTime.ts'
import { statusOn } from './statusOn.ts'
import { anyReports, report, spellsOf } from './testing.ts'

const inApril = { on: '2026-04-10', precision: 'month' } as const
const inQuarter = { on: '2026-04-10', precision: 'quarter' } as const
const shapes = (segments: readonly Segment[]) =>
  segments.map(({ from, until, status, how }) => `${from}–${until} ${status} ${how.code}`)

describe('the situation over time', () => {
  it('has no hole and no overlap, and says on each day what statusOn says', () => {
    const day = fc.integer({ min: -50, max: 1300 }).map((days) => addDays('2025-01-01', days))
    fc.assert(
      fc.property(
        anyReports,
        day,
        fc.integer({ min: 0, max: 900 }),
        fc.nat(900),
        (reports, from, length, at) => {
          const { spells } = resolveSpells(reports, '2030-01-01')
          const until = addDays(from, length)
          const { main } = situationOverTime(spells, from, until)
          expect(main[0]?.from).toBe(from)
          expect(main.at(-1)?.until).toBe(until)
          main.forEach((segment, index) => {
            expect(segment.from <= segment.until).toBe(true)
            const next = main[index + 1]
            if (next === undefined) return
            expect(next.from).toBe(addDays(segment.until, 1))
            // Neighbours differ in something that can be seen.
            const what = ({ status, spell, how }: Segment) => [status, spell?.id, how.code].join(' ')
            expect(what(next)).not.toBe(what(segment))
          })
          const probe = addDays(from, Math.min(at, length))
          const segment = main.find((each) => each.from <= probe && probe <= each.until)
          const then = statusOn(spells, probe)
          expect([segment?.status, segment?.spell, segment?.how.code]).toEqual([
            then.status,
            then.spell,
            then.how.code,
          ])
        },
      ),
    )
  })

  it('is empty where it ends before it begins, and a day where it ends as it begins', () => {
    expect(situationOverTime([], '2026-02-01', '2026-01-31')).toEqual({
      main: [],
      registration: [],
      side: [],
    })
    expect(situationOverTime([], '2026-02-01', '2026-02-01').main).toEqual([
      { from: '2026-02-01', until: '2026-02-01', status: 'unknown', how: { code: 'nothing-reported' } },
    ])
  })

  it('draws neighbouring days that are unknown for one reason as one stretch', () => {
    const spells = spellsOf(
      report('2026-08-01', { activity: 'unemployed', from: '2026-01-01', until: inQuarter }),
      report('2026-08-01', { activity: 'employed', from: { on: '2026-05-10', precision: 'month' } }),
    )
    expect(shapes(situationOverTime(spells, '2026-01-01', '2026-08-01').main)).toEqual([
      '2026-01-01–2026-04-01 unemployed said',
      '2026-04-02–2026-05-30 unknown date-not-precise',
      '2026-05-31–2026-08-01 employed said',
    ])
  })

  it('divides one job from the next, and the time before an announced day from that after it', () => {
    const jobs = spellsOf(
      report('2026-08-01', { from: '2026-01-01', until: '2026-03-31', detail: { employer: { name: 'A' } } }),
      report('2026-08-01', { from: '2026-04-01', detail: { employer: { name: 'B' } } }),
    )
    expect(shapes(situationOverTime(jobs, '2026-01-01', '2026-08-01').main)).toEqual([
      '2026-01-01–2026-03-31 employed said',
      '2026-04-01–2026-08-01 employed said',
    ])
    const announced = spellsOf(
      report('2026-04-01', { activity: 'education', from: '2026-01-01', until: '2026-03-31' }),
      report('2026-04-01', { activity: 'employed', from: '2026-05-01' }),
    )
    expect(shapes(situationOverTime(announced, '2026-03-01', '2026-06-01').main)).toEqual([
      '2026-03-01–2026-03-31 education said',
      '2026-04-01–2026-04-30 unknown ended',
      '2026-05-01–2026-06-01 unknown announced',
    ])
  })

  it('shows unknown stretches, and registration on a line of its own', () => {
    const { main, registration } = situationOverTime(
      spellsOf(
        report('2026-01-12', { activity: 'unemployed', from: '2025-10-01', until: '2026-01-11' }),
        report('2026-05-10', {
          kind: 'registration',
          activity: 'unemployed',
          from: '2025-09-01',
          until: '2026-04-30',
        }),
        report('2026-05-10', { activity: 'employed', from: '2026-05-03' }),
      ),
      '2025-10-01',
      '2026-11-24',
    )
    expect(main.map(({ status, from }) => `${from} ${status}`)).toEqual([
      '2025-10-01 unemployed',
      '2026-01-12 unknown',
      '2026-05-03 employed',
      '2026-05-11 unknown',
    ])
    expect(registration.map(({ from, until }) => [from, until])).toEqual([['2025-10-01', '2026-04-30']])
  })

  it('shows of what goes on beside the part within, with the newest word on it', () => {
    const spells = spellsOf(
      report('2026-04-10', { kind: 'side', activity: 'employed', from: '2026-02-01' }),
      { ...report('2026-05-10', { kind: 'side', says: 'still' }), source: 'mentor', planned: false },
    )
    const side = (from: string, until: string) =>
      situationOverTime(spells, from, until).side.map((segment) => `${segment.from}–${segment.until}`)
    expect(side('2026-01-01', '2026-01-31')).toEqual([])
    expect(side('2026-01-01', '2026-02-01')).toEqual(['2026-02-01–2026-02-01'])
    expect(side('2026-03-01', '2026-04-01')).toEqual(['2026-03-01–2026-04-01'])
    expect(side('2026-05-10', '2026-08-01')).toEqual(['2026-05-10–2026-05-10'])
    expect(side('2026-05-11', '2026-08-01')).toEqual([])
    expect(situationOverTime(spells, '2026-01-01', '2026-08-01').side).toEqual([
      {
        from: '2026-02-01',
        until: '2026-05-10',
        status: 'employed',
        spell: spells[0],
        how: { code: 'said', source: 'mentor', saidOn: '2026-05-10', planned: false },
      },
    ])
    const vague = spellsOf(
      report('2026-05-10', { kind: 'registration', activity: 'unemployed', from: inApril }),
    )
    expect(shapes(situationOverTime(vague, '2026-01-01', '2026-08-01').registration)).toEqual([
      '2026-04-01–2026-05-10 unemployed said',
    ])
  })
})
