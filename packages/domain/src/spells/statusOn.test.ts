import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { resolveSpells } from './resolve.ts'
import { situationOverTime } from './situationOverTime.ts'
import { statusOn } from './statusOn.ts'
import { anyReports, report, spellsOf } from './testing.ts'

describe('the status on a day', () => {
  const spells = spellsOf(
    report('2026-01-12', { activity: 'unemployed', from: '2025-10-01', until: '2026-01-31' }),
    report('2026-03-01', { activity: 'education', from: '2026-02-01', until: '2026-04-20' }),
    report('2026-05-10', { activity: 'employed', from: '2026-05-03' }),
    { ...report('2026-10-12', { says: 'still' }), source: 'mentor' as const, planned: false },
  )

  it('says what it is and how that is known', () => {
    expect(statusOn(spells, '2026-05-10')).toMatchObject({
      status: 'employed',
      spell: { startedOn: '2026-05-03' },
      how: { code: 'said', source: 'self', saidOn: '2026-05-10', planned: true },
    })
    expect(statusOn(spells, '2026-10-01').how).toEqual({
      code: 'said',
      source: 'mentor',
      saidOn: '2026-10-12',
      planned: false,
    })
  })

  it('keeps the status unknown after the last confirmation', () => {
    expect(statusOn(spells, '2026-10-12').status).toBe('employed')
    expect(statusOn(spells, '2026-10-13')).toMatchObject({
      status: 'unknown',
      how: { code: 'not-confirmed-since', until: '2026-10-12' },
    })
  })

  it('knows neither the time before nor the gaps between', () => {
    expect(statusOn(spells, '2025-09-30').how.code).toBe('before-first-report')
    // Said on 1 March, so a course until 20 April was a plan.
    expect(statusOn(spells, '2026-03-01').status).toBe('education')
    expect(statusOn(spells, '2026-03-02').how.code).toBe('gap')
    expect(statusOn([], '2026-03-02').how.code).toBe('nothing-reported')
  })

  it('knows that something ended without knowing what came then', () => {
    const ended = spellsOf(
      report('2026-06-01', { activity: 'employed', from: '2026-01-01', until: '2026-05-31' }),
    )
    expect(statusOn(ended, '2026-05-31').status).toBe('employed')
    expect(statusOn(ended, '2026-06-02')).toMatchObject({
      status: 'unknown',
      how: { code: 'ended', until: '2026-05-31' },
    })
  })

  it('does not forget who died', () => {
    const died = spellsOf(report('2026-06-10', { activity: 'died', from: '2026-06-01' }))
    expect(statusOn(died, '2029-01-01').status).toBe('died')
  })

  it('is sure in a month of change where both sides are the same', () => {
    const month = { on: '2026-04-01', precision: 'month' as const }
    const changed = spellsOf(
      report('2026-06-01', {
        activity: 'employed',
        from: '2026-01-01',
        until: month,
        detail: { employer: { name: 'A' } },
      }),
      report('2026-06-01', { activity: 'employed', from: month, detail: { employer: { name: 'B' } } }),
    )
    expect(statusOn(changed, '2026-04-10')).toMatchObject({ status: 'employed' })
    expect(statusOn(changed, '2026-04-10').spell).toBeUndefined()
  })
})

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
            if (next) expect(next.from).toBe(addDays(segment.until, 1))
          })
          const probe = addDays(from, Math.min(at, length))
          const segment = main.find((each) => each.from <= probe && probe <= each.until)
          expect(segment?.status).toBe(statusOn(spells, probe).status)
        },
      ),
    )
  })

  it('is empty where it ends before it begins', () => {
    expect(situationOverTime([], '2026-02-01', '2026-01-01').main).toEqual([])
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
})
