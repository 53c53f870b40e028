import { describe, expect, it } from 'vitest'
import type { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import type { SpellSource } from './spell.ts'
import { report, shapeOf, spellsOf } from './testing.ts'

const by = (source: SpellSource, told: SpellReport): SpellReport => ({ ...told, source })
const rulesOf = (...reports: SpellReport[]) =>
  resolveSpells(reports, '2030-01-01').rulings.map(({ rule }) => rule)

describe('a further word on what was known', () => {
  const job = report('2026-05-10', { activity: 'employed', from: '2026-05-01' })
  const still = (saidOn: string, more: object = {}) => report(saidOn, { says: 'still', ...more })

  it('is on what had begun, goes on, and is of the same kind', () => {
    expect(rulesOf(job, still('2026-06-01', { kind: 'side' }))).toEqual(['nothing-to-confirm'])
    expect(
      rulesOf(report('2026-05-10', { from: '2026-05-01', until: '2026-05-05' }), still('2026-06-01')),
    ).toEqual(['nothing-to-confirm'])
    const announced = report('2026-04-10', { activity: 'employed', from: '2026-05-01' })
    expect(rulesOf(announced, still('2026-04-30'))).toEqual(['nothing-to-confirm'])
    expect(rulesOf(announced, still('2026-05-01'))).toEqual([])
    const { rulings } = resolveSpells([still('2026-05-01')], '2030-01-01')
    expect(rulings).toEqual([{ rule: 'nothing-to-confirm', dropped: expect.any(String) }])
    expect(resolveSpells([job], '2030-01-01').rulings).toEqual([])
  })

  it('is on the one that began last, of equals on the one told of last, or on the one that it names', () => {
    const side = (from: string, activity: 'education' | 'employed' | 'volunteering') =>
      report('2026-05-10', { kind: 'side', activity, from })
    const confirmed = (of: SpellReport | undefined, ...reports: SpellReport[]) => {
      const word = still('2026-06-01', { kind: 'side' })
      const claim = { ...word.claim, ...(of && { of: of.id }) } as SpellReport['claim']
      return spellsOf(...reports, { ...word, claim })
        .filter(({ confirmedOn }) => confirmedOn === '2026-06-01')
        .map(({ activity }) => activity)
    }
    const [course, work, help] = [
      side('2026-04-01', 'education'),
      side('2026-04-03', 'employed'),
      side('2026-04-02', 'volunteering'),
    ]
    expect(confirmed(undefined, course, work, help)).toEqual(['employed'])
    expect(confirmed(undefined, work, course, help)).toEqual(['employed'])
    expect(confirmed(course, course, work, help)).toEqual(['education'])
    const level = side('2026-04-03', 'education')
    expect(confirmed(undefined, work, level)).toEqual(['education'])
    // Named by any report that told of it.
    const more = side('2026-04-01', 'education')
    expect(confirmed(more, course, work, more)).toEqual(['education'])
    expect(confirmed(course, course, work, more)).toEqual(['education'])
  })

  it('ends it on a day that has come, else is a plan', () => {
    const ended = (on: string) => spellsOf(job, report('2026-06-01', { says: 'ended', on }))[0]
    expect(ended('2026-06-01')).toMatchObject({ endedOn: '2026-06-01', detail: {} })
    const planned = ended('2026-06-02')
    expect(planned).toMatchObject({ confirmedOn: '2026-06-01', detail: { plannedEnd: '2026-06-02' } })
    expect(planned).not.toHaveProperty('endedOn')
    // Not before it began.
    expect(ended('2026-04-20')).toMatchObject({ startedOn: '2026-05-01', endedOn: '2026-05-01' })
    const vague = report('2026-06-01', { says: 'ended', on: { on: '2026-05-30', precision: 'month' } })
    expect(spellsOf(job, vague)[0]).toMatchObject({ endedOn: '2026-05-16', endedPrecision: 'month' })
    const told = report('2026-06-01', { from: '2026-05-01', until: '2026-06-01' })
    expect(spellsOf(told)[0]).toMatchObject({ endedOn: '2026-06-01' })
    const inJune = report('2026-06-01', {
      from: '2026-05-01',
      until: { on: '2026-06-30', precision: 'month' },
    })
    expect(spellsOf(inJune)[0]).toMatchObject({ endedOn: '2026-06-01', endedPrecision: 'month' })
  })

  it('ends what a stronger word confirmed from that day on', () => {
    const ended = (source: SpellSource, on: string) => by(source, report('2026-06-10', { says: 'ended', on }))
    const confirmed = [job, still('2026-06-01')]
    expect(shapeOf(...confirmed, ended('mentor', '2026-05-31'))).toEqual(['employed 2026-05-01–2026-06-01…'])
    expect(shapeOf(...confirmed, ended('mentor', '2026-06-01'))).toEqual(['employed 2026-05-01–2026-06-01'])
    expect(shapeOf(...confirmed, ended('self', '2026-05-31'))).toEqual(['employed 2026-05-01–2026-05-31'])
    const dropped = ended('mentor', '2026-05-31')
    expect(resolveSpells([...confirmed, dropped], '2030-01-01').rulings).toEqual([
      { rule: 'stronger-word', dropped: dropped.id, keeps: job.id },
    ])
    // What does not stand is no evidence.
    expect(spellsOf(...confirmed, dropped)[0]?.evidence).toHaveLength(2)
    // As strong as the strongest that spoke.
    const backed = [by('mentor', job), by('register', still('2026-06-01'))]
    expect(shapeOf(...backed, ended('self', '2026-05-31'))).toEqual(['employed 2026-05-01–2026-06-01…'])
    expect(shapeOf(job, by('mentor', still('2026-06-01')), ended('self', '2026-05-31'))).toEqual([
      'employed 2026-05-01–2026-05-31',
    ])
  })

  it('is evidence with the follow-up that it answers, where it does', () => {
    const answer = { ...still('2026-06-01'), followUpId: 'follow-up' }
    const [spell] = spellsOf(job, answer)
    expect(spell?.evidence).toStrictEqual([
      {
        reportId: job.id,
        source: 'self',
        planned: true,
        saidOn: '2026-05-10',
        recordedAt: '2026-05-10T12:00:00Z',
      },
      {
        reportId: answer.id,
        source: 'self',
        planned: true,
        saidOn: '2026-06-01',
        recordedAt: '2026-06-01T12:00:00Z',
        followUpId: 'follow-up',
      },
    ])
  })
})

describe('the order in which reports are heard', () => {
  const told = (activity: 'employed' | 'education', id: string, recordedAt: string): SpellReport => ({
    ...report('2026-06-01', { activity, from: '2026-01-01' }),
    id,
    recordedAt,
  })

  it('is that of saying, then of recording, then of their ids', () => {
    const [early, late] = ['2026-06-01T10:00:00Z', '2026-06-02T10:00:00Z']
    const last = (...reports: SpellReport[]) => shapeOf(...reports).map((shape) => shape.split(' ')[0])
    for (const [one, other, wanted] of [
      [told('employed', 'a', late), told('education', 'b', early), 'employed'],
      [told('employed', 'b', early), told('education', 'a', early), 'employed'],
      [told('employed', 'a', early), told('education', 'b', early), 'education'],
      [told('employed', 'b', early), told('education', 'a', late), 'education'],
      [{ ...told('employed', 'a', early), saidOn: '2026-06-02' }, told('education', 'b', late), 'employed'],
    ] as const) {
      expect(last(one, other)).toEqual([wanted])
      expect(last(other, one)).toEqual([wanted])
    }
  })

  it('decides whose details of the same spell are the newer ones', () => {
    const job = (hoursPerWeek: number, id: string, recordedAt: string): SpellReport => ({
      ...report('2026-06-01', { activity: 'employed', from: '2026-01-01', detail: { hoursPerWeek } }),
      id,
      recordedAt,
    })
    const hours = (...reports: SpellReport[]) => spellsOf(...reports)[0]?.detail.hoursPerWeek
    const [early, late] = ['2026-06-01T10:00:00Z', '2026-06-02T10:00:00Z']
    for (const [older, newer] of [
      [job(20, 'b', early), job(30, 'a', late)],
      [job(20, 'a', early), job(30, 'b', early)],
      [{ ...job(20, 'b', late), saidOn: '2026-05-31' }, job(30, 'a', early)],
    ] as const) {
      expect(hours(older, newer)).toBe(30)
      expect(hours(newer, older)).toBe(30)
    }
  })

  it('puts side activities in the order of their beginning, then of their telling', () => {
    const side = (activity: 'employed' | 'education' | 'volunteering', from: string) =>
      report('2026-06-01', { kind: 'side', activity, from })
    const [work, course, help] = [
      side('employed', '2026-03-01'),
      side('education', '2026-01-01'),
      side('volunteering', '2026-01-01'),
    ]
    expect(spellsOf(work, course, help).map(({ activity }) => activity)).toEqual([
      'education',
      'volunteering',
      'employed',
    ])
  })
})
