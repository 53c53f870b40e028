import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../calendar/days.ts'
import { SituationEntry } from './entry.ts'
import { lasts } from './lengthOf.ts'
import { standIn, windowOf } from './precision.ts'
import { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import { Spell } from './spell.ts'
import { statusOn } from './statusOn.ts'
import { report } from './testing.ts'

const codesOf = (result: { error?: { issues: readonly unknown[] } | undefined }) =>
  (result.error?.issues ?? []).map((issue) => (issue as { params?: { code?: string } }).params?.code)

describe('reports and spells as documents', () => {
  const [spell] = resolveSpells(
    [report('2026-05-10', { activity: 'employed', from: '2026-05-01' })],
    '2030-01-01',
  ).spells

  it('do not end before they start', () => {
    expect(codesOf(Spell.safeParse({ ...spell, endedOn: '2026-04-30' }))).toContain(
      'interval.ends-before-it-starts',
    )
    const backwards = report('2026-05-10', { activity: 'employed', from: '2026-05-01', until: '2026-04-01' })
    expect(codesOf(SpellReport.safeParse(backwards))).toContain('interval.ends-before-it-starts')
    const wage = { from: 2000, to: 1000, currency: 'EUR', per: 'month' }
    expect(codesOf(Spell.safeParse({ ...spell, detail: { wage } }))).toContain(
      'interval.ends-before-it-starts',
    )
    for (const band of [{ to: 3000 }, { to: 2000 }, { to: undefined }])
      expect(Spell.safeParse({ ...spell, detail: { wage: { ...wage, ...band } } }).success).toBe(true)
    expect(Spell.safeParse({ ...spell, endedOn: '2026-05-01' }).success).toBe(true)
    const oneDay = report('2026-05-10', { activity: 'employed', from: '2026-05-01', until: '2026-05-01' })
    expect(SpellReport.safeParse(oneDay).success).toBe(true)
  })

  it('are registered as unemployed only', () => {
    const code = 'spell.registration-of-other-activity'
    expect(codesOf(Spell.safeParse({ ...spell, kind: 'registration' }))).toContain(code)
    const wrong = report('2026-05-10', { kind: 'registration', activity: 'employed' })
    expect(codesOf(SpellReport.safeParse(wrong))).toContain(code)
  })

  it('are entered as what is said, who said it, and on which day', () => {
    const { claim, source, saidOn } = report('2026-05-10', { activity: 'employed' })
    expect(SituationEntry.safeParse({ claim, source, saidOn }).success).toBe(true)
    expect(SituationEntry.safeParse({ claim, source }).success).toBe(false)
    expect(SituationEntry.safeParse({ claim: {}, source, saidOn }).success).toBe(false)
  })

  it('know nothing that is not in the schema', () => {
    expect(Spell.safeParse({ ...spell, boss: 'x' }).success).toBe(false)
    expect(Spell.safeParse({ ...spell, detail: { sector: { scheme: 'nace-2.1', code: 'P' } } }).success).toBe(
      true,
    )
    expect(Spell.safeParse({ ...spell, detail: { sector: { scheme: 'nace', code: 'P' } } }).success).toBe(
      false,
    )
    expect(
      Spell.safeParse({ ...spell, detail: { occupation: { scheme: 'isco-08', code: '01' } } }).success,
    ).toBe(true)
  })
})

describe('a date as it was said', () => {
  it('means all of its month or quarter, leap years included', () => {
    expect(windowOf('2028-02-29', 'month')).toEqual(['2028-02-01', '2028-02-29'])
    expect(windowOf('2026-02-10', 'month')).toEqual(['2026-02-01', '2026-02-28'])
    expect(windowOf('2100-02-10', 'month')).toEqual(['2100-02-01', '2100-02-28'])
    expect(windowOf('2000-02-10', 'month')).toEqual(['2000-02-01', '2000-02-29'])
    expect(windowOf('2026-11-24', 'quarter')).toEqual(['2026-10-01', '2026-12-31'])
    expect(windowOf('2028-03-10', 'month')).toEqual(['2028-03-01', '2028-03-31'])
    expect(windowOf('2028-04-10', 'month')).toEqual(['2028-04-01', '2028-04-30'])
    expect(windowOf('2026-11-24', 'day')).toEqual(['2026-11-24', '2026-11-24'])
  })

  it('is stood for by a day inside it that had come when it was said', () => {
    const day = fc.nat(4000).map((days) => addDays('2020-01-01', days))
    const precision = fc.constantFrom('day' as const, 'month' as const, 'quarter' as const)
    fc.assert(
      fc.property(
        day,
        precision,
        day,
        fc.constantFrom('start' as const, 'end' as const),
        (on, exactness, saidOn, edge) => {
          const [first, last] = windowOf(on, exactness)
          const stands = standIn({ on, precision: exactness }, edge, saidOn)
          expect(stands >= first && stands <= last).toBe(true)
          if (exactness !== 'day' && first <= saidOn) expect(stands <= saidOn).toBe(true)
          expect(first <= on && on <= last).toBe(true)
          expect(addMonths(first, exactness === 'quarter' ? 3 : 1) > last).toBe(true)
        },
      ),
    )
  })

  it('is stood for by its middle, an end by the day before a beginning', () => {
    const april = { on: '2026-04-10', precision: 'month' } as const
    expect([standIn(april, 'end', '2026-06-01'), standIn(april, 'start', '2026-06-01')]).toEqual([
      '2026-04-15',
      '2026-04-16',
    ])
    // Said on its first day or in the middle of it, it had come; said before, it had not.
    expect(standIn(april, 'start', '2026-04-01')).toBe('2026-04-01')
    expect(standIn(april, 'start', '2026-04-10')).toBe('2026-04-10')
    expect(standIn(april, 'start', '2026-03-31')).toBe('2026-04-16')
    expect(standIn({ on: '2026-04-10', precision: 'day' }, 'start', '2026-04-01')).toBe('2026-04-10')
  })
})

describe('the length of a job', () => {
  const job = (told: Parameters<typeof report>[1]) =>
    resolveSpells([report('2026-12-31', told)], '2030-01-01').spells[0] as Spell

  it('is that agreed, else that it really had, else at least that known', () => {
    const fixed = { activity: 'employed', from: '2026-01-01', detail: { plannedEnd: '2026-06-30' } } as const
    expect([lasts(job(fixed), 6, false), lasts(job(fixed), 6, true)]).toEqual([true, false])
    const over = { activity: 'employed', from: '2026-01-01', until: '2026-03-31' } as const
    expect([lasts(job(over), 3, false), lasts(job(over), 4, false)]).toEqual([true, false])
    expect(lasts(job({ activity: 'employed', from: '2026-07-01' }), 6, false)).toBe(true)
    expect(lasts(job({ activity: 'employed', from: '2026-07-01' }), 7, false)).toBeUndefined()
    expect(lasts(job({ activity: 'employed', detail: { contract: 'permanent' } }), 99, true)).toBe(true)
    expect(lasts(job({ activity: 'employed', detail: { contract: 'civil-service' } }), 99, true)).toBe(true)
    expect(lasts(job({ activity: 'employed', detail: { contract: 'agency' } }), 1, true)).toBeUndefined()
    expect(lasts(job({ activity: 'employed', until: '2026-03-31' }), 1, false)).toBeUndefined()
    const exactly = { activity: 'employed', from: '2026-01-01', until: '2026-06-30' } as const
    expect([
      lasts(job(exactly), 6, false),
      lasts(job(exactly), 6, true),
      lasts(job(exactly), 5, true),
    ]).toEqual([true, false, true])
    // What it was up to when something else was told of is no end.
    const open = { ...job(exactly), detail: { endUnknown: true as const } }
    expect([lasts(open, 6, false), lasts(open, 7, false)]).toEqual([true, undefined])
    const begun = { ...job({ ...fixed }), detail: { plannedEnd: '2026-06-30', startUnknown: true as const } }
    expect([lasts(begun, 6, false), lasts(begun, 7, false)]).toEqual([true, undefined])
  })
})

describe('the word that carries a status', () => {
  it('is the first said on the day or later, else the last there is', () => {
    const reports = [
      report('2026-05-10', { activity: 'employed', from: '2026-05-01' }),
      report('2026-07-10', { says: 'still' }),
      report('2026-06-10', { says: 'still' }),
      { ...report('2026-08-10', { says: 'ended', on: '2026-07-31' }), source: 'register' as const },
    ]
    const { spells } = resolveSpells(reports, '2030-01-01')
    const saidOn = (day: string) => {
      const { how } = statusOn(spells, day)
      return how.code === 'said' ? how.saidOn : how.code
    }
    expect(saidOn('2026-05-05')).toBe('2026-05-10')
    expect(saidOn('2026-06-01')).toBe('2026-06-10')
    expect(saidOn('2026-07-20')).toBe('2026-08-10')
  })
})
