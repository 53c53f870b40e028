import { describe, expect, it } from 'vitest'
import { statusOn } from './statusOn.ts'
import { report, spellsOf } from './testing.ts'

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

  it('knows an announcement only from its day on, and only of a main activity', () => {
    const told = report('2026-04-10', { activity: 'employed', from: '2026-05-01' })
    const announced = spellsOf(told)
    expect(statusOn(announced, '2026-04-30').how).toEqual({ code: 'nothing-reported' })
    expect(statusOn(announced, '2026-05-01')).toEqual({
      status: 'unknown',
      how: { code: 'announced', announced: announced[0] },
    })
    const side = spellsOf(report('2026-04-10', { kind: 'side', activity: 'employed', from: '2026-05-01' }))
    expect(statusOn(side, '2026-05-01').how.code).toBe('nothing-reported')
    // On the day on which it was told, it has begun.
    const today = spellsOf(report('2026-05-01', { activity: 'employed', from: '2026-05-01' }))
    expect(statusOn(today, '2026-05-01').status).toBe('employed')
    expect(statusOn(today, '2026-05-02').how.code).toBe('not-confirmed-since')
    // Who died comes to no job, whoever announced it.
    const died = report('2026-04-01', { activity: 'died', from: '2026-04-01' })
    expect(spellsOf(died, told)).toHaveLength(1)
    expect(statusOn(spellsOf(died, told), '2026-05-02').status).toBe('died')
    expect(statusOn([...announced, ...spellsOf(died)], '2026-05-02').status).toBe('died')
  })

  it('says since when it is not known, and what was known last', () => {
    const jobs = spellsOf(
      report('2026-03-10', { activity: 'unemployed', from: '2026-01-01', until: '2026-02-10' }),
      report('2026-06-10', { activity: 'employed', from: '2026-04-01', until: '2026-05-31' }),
    )
    expect(statusOn(jobs, '2026-06-01').how).toEqual({ code: 'ended', until: '2026-05-31', last: jobs[1] })
    expect(statusOn(jobs, '2026-02-11').how).toEqual({ code: 'gap' })
    expect(statusOn(jobs, '2026-03-31').how).toEqual({ code: 'gap' })
    expect(statusOn(jobs, '2025-12-31').how).toEqual({ code: 'before-first-report' })
    const open = spellsOf(report('2026-06-10', { activity: 'employed', from: '2026-04-01' }))
    expect(statusOn(open, '2026-06-11').how).toEqual({
      code: 'not-confirmed-since',
      until: '2026-06-10',
      last: open[0],
    })
    const [closed] = open
    if (closed === undefined) throw new Error()
    const followed = { ...closed, endedOn: '2026-06-10', detail: { endUnknown: true as const } }
    expect(statusOn([followed], '2026-06-11').how).toEqual({
      code: 'not-confirmed-since',
      until: '2026-06-10',
      last: followed,
    })
    expect(statusOn([{ ...closed, evidence: [] }], '2026-06-01').how).toEqual({ code: 'nothing-reported' })
  })
})
