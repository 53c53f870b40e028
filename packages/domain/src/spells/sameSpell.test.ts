import { describe, expect, it } from 'vitest'
import type { SaidDate } from './precision.ts'
import type { SpellReport } from './report.ts'
import { resolveSpells } from './resolve.ts'
import type { SpellSource } from './spell.ts'
import { report, shapeOf, spellsOf } from './testing.ts'

const by = (source: SpellSource, told: SpellReport): SpellReport => ({ ...told, source })
const at = (name: string) => ({ detail: { employer: { name } } })
const inApril = { on: '2026-04-10', precision: 'month' } as const

/** Whether two words on main activities are taken for one spell. */
const isOne = (one: SpellReport, other: SpellReport): boolean =>
  resolveSpells([one, other], '2030-01-01').rulings.some(({ rule }) => rule === 'same-spell')

describe('two words tell of the same spell', () => {
  const since = (from: string | SaidDate, saidOn = '2026-06-01') =>
    report(saidOn, { activity: 'employed', from })

  it('where both can mean the same beginning', () => {
    expect(isOne(since('2026-04-01'), since('2026-04-01'))).toBe(true)
    expect(isOne(since('2026-04-01'), since('2026-04-02'))).toBe(false)
    expect(isOne(since('2026-04-01'), since(inApril))).toBe(true)
    expect(isOne(since('2026-03-31'), since(inApril))).toBe(false)
    expect(isOne(since(inApril), since('2026-04-30'))).toBe(true)
    expect(isOne(since(inApril), since('2026-05-01'))).toBe(false)
    expect(isOne(since(inApril), since('2026-03-31'))).toBe(false)
    expect(resolveSpells([since('2026-04-01'), since('2026-04-01')], '2030-01-01').rulings[0]).toMatchObject({
      rule: 'same-spell',
      dropped: expect.any(String),
      keeps: expect.any(String),
    })
  })

  it('where one is a snapshot of a day of the other', () => {
    const snapshot = report('2026-05-10', { activity: 'employed' })
    expect(isOne(since('2026-05-10'), snapshot)).toBe(true)
    expect(isOne(snapshot, since('2026-05-10'))).toBe(true)
    expect(isOne(snapshot, since('2026-05-11'))).toBe(false)
    expect(isOne(since('2026-04-01', '2026-05-10'), report('2026-05-10', { activity: 'employed' }))).toBe(
      true,
    )
    expect(isOne(since('2026-04-01', '2026-05-09'), snapshot)).toBe(false)
    const over = report('2026-06-01', { activity: 'employed', from: '2026-04-01', until: '2026-05-09' })
    expect(isOne(snapshot, over)).toBe(false)
    // Two that were only seen to be over by then.
    const until = (day: string) => report('2026-06-01', { activity: 'employed', until: day })
    expect(isOne(until('2026-05-09'), until('2026-05-09'))).toBe(true)
    expect(isOne(until('2026-05-09'), until('2026-05-10'))).toBe(false)
  })

  it('where they share days and name the same employer', () => {
    const [one, other] = [at('Delhaize'), at('MIVB')]
    const job = (from: string, more: object) => report('2026-06-01', { activity: 'employed', from, ...more })
    expect(isOne(job('2026-01-01', one), job('2026-04-01', one))).toBe(true)
    expect(isOne(job('2026-01-01', one), job('2026-04-01', other))).toBe(false)
    expect(isOne(job('2026-01-01', one), job('2026-04-01', {}))).toBe(false)
    expect(isOne(job('2026-01-01', {}), job('2026-04-01', one))).toBe(false)
    expect(isOne(job('2026-01-01', {}), job('2026-04-01', {}))).toBe(false)
    expect(isOne(job('2026-01-01', { ...one, until: '2026-04-01' }), job('2026-04-01', one))).toBe(true)
    expect(isOne(job('2026-01-01', { ...one, until: '2026-03-31' }), job('2026-04-01', one))).toBe(false)
    expect(isOne(job('2026-04-01', one), job('2026-01-01', { ...one, until: '2026-03-31' }))).toBe(false)
  })

  it('never where employers, offices, activities or kinds differ', () => {
    const job = (more: object) => report('2026-06-01', { activity: 'employed', from: '2026-04-01', ...more })
    expect(isOne(job(at('Delhaize')), job(at('MIVB')))).toBe(false)
    expect(isOne(job(at('Delhaize')), job(at('Delhaize')))).toBe(true)
    expect(isOne(job(at('Delhaize')), job({}))).toBe(true)
    expect(isOne(job({}), job(at('Delhaize')))).toBe(true)
    expect(isOne(job({}), job({ activity: 'self-employed' }))).toBe(false)
    expect(isOne(job({}), job({ kind: 'side' }))).toBe(false)
    const registered = (office?: string) =>
      job({ kind: 'registration', activity: 'unemployed', detail: office ? { office } : {} })
    expect(isOne(registered('actiris'), registered('vdab'))).toBe(false)
    expect(isOne(registered('actiris'), registered('actiris'))).toBe(true)
    expect(isOne(registered('actiris'), registered())).toBe(true)
    expect(isOne(registered(), registered('actiris'))).toBe(true)
  })

  it('and of several the one told of last', () => {
    const side = (from: string, more: object = {}) =>
      report('2026-06-01', { kind: 'side', activity: 'employed', from, ...more })
    const [first, second] = [side('2026-01-01', at('Delhaize')), side('2026-02-01', at('MIVB'))]
    const snapshot = report('2026-06-01', { kind: 'side', activity: 'employed' })
    expect(resolveSpells([first, second, snapshot], '2030-01-01').rulings).toEqual([
      { rule: 'same-spell', dropped: snapshot.id, keeps: second.id },
    ])
  })
})

describe('of the same spell', () => {
  const snapshot = report('2026-05-10', { activity: 'employed' })

  it('the stronger word on the beginning stands, the later one of equals, and the earlier day in any case', () => {
    const beginning = (...reports: SpellReport[]) => {
      const [spell] = spellsOf(...reports)
      return [spell?.startedOn, spell?.startedPrecision].join(' ')
    }
    const job = (from: string | SaidDate, saidOn: string) =>
      report(saidOn, { activity: 'employed', from, ...at('Delhaize') })
    const [first, later] = [job('2026-04-01', '2026-06-01'), job('2026-04-20', '2026-06-02')]
    expect(beginning(first, later)).toBe('2026-04-20 day')
    expect(beginning(first, by('register', later))).toBe('2026-04-20 day')
    expect(beginning(first, by('mentor', later))).toBe('2026-04-01 day')
    expect(beginning(first, by('mentor', job('2026-03-20', '2026-06-02')))).toBe('2026-03-20 day')
    expect(beginning(first, job(inApril, '2026-06-02'))).toBe('2026-04-16 month')
    expect(beginning(job(inApril, '2026-05-30'), by('mentor', job('2026-04-16', '2026-06-02')))).toBe(
      '2026-04-16 month',
    )
  })

  it('is not said to begin with a snapshot, and not exactly since then', () => {
    const [known] = spellsOf(report('2026-06-01', { from: '2026-04-20' }), {
      ...report('2026-06-01', { activity: 'employed' }),
      source: 'register',
    })
    expect(known).toMatchObject({ startedOn: '2026-04-20', detail: {} })
    expect(known?.detail).not.toHaveProperty('startUnknown')
    const [told] = spellsOf(snapshot, by('mentor', report('2026-05-20', { from: '2026-05-05' })))
    expect(told).toMatchObject({ startedOn: '2026-05-05' })
    expect(told?.detail).toEqual({})
    // The weaker word does not move the beginning, and does not know more about it either.
    const goesOn = report('2026-05-20', { says: 'still' })
    const [seen] = spellsOf(snapshot, goesOn, by('mentor', report('2026-05-30', { from: '2026-05-15' })))
    expect(seen).toMatchObject({ startedOn: '2026-05-10', detail: { startUnknown: true } })
    const [twice] = spellsOf(snapshot, report('2026-05-10', { activity: 'employed' }))
    expect(twice?.detail).toEqual({ startUnknown: true })
    const over = report('2026-06-01', { activity: 'employed', from: '2026-05-10', until: '2026-05-30' })
    const [before] = spellsOf(over, report('2026-06-02', { activity: 'employed', until: '2026-05-20' }))
    expect(before).toMatchObject({ startedOn: '2026-05-10', endedOn: '2026-05-20' })
    expect(before?.detail).toEqual({})
  })

  it('the end is that of the stronger word, of equals of the later one', () => {
    const job = (until: Parameters<typeof report>[1]['until'], saidOn: string) =>
      report(saidOn, { activity: 'employed', from: '2026-01-01', ...(until && { until }) })
    const first = job('2026-05-10', '2026-06-01')
    const until = (...reports: SpellReport[]) => shapeOf(...reports).map((shape) => shape.slice(20))
    expect(until(first, job('2026-05-05', '2026-06-02'))).toEqual(['2026-05-05'])
    expect(until(first, by('mentor', job('2026-05-05', '2026-06-02')))).toEqual(['2026-05-10'])
    expect(until(first, by('mentor', job('2026-05-10', '2026-06-02')))).toEqual(['2026-05-10'])
    expect(until(first, by('mentor', job('2026-05-15', '2026-06-02')))).toEqual(['2026-05-15'])
    const vague = job({ on: '2026-05-02', precision: 'month' }, '2026-06-02')
    expect(spellsOf(first, vague)[0]).toMatchObject({ endedOn: '2026-05-16', endedPrecision: 'month' })
    expect(spellsOf(vague, job('2026-05-10', '2026-06-03'))[0]).toMatchObject({
      endedOn: '2026-05-10',
      endedPrecision: 'day',
    })
  })

  it('an end falls where somebody as strong says later that it goes on', () => {
    const over = report('2026-06-01', { activity: 'employed', from: '2026-01-01', until: inApril })
    const goesOn = report('2026-06-02', { activity: 'employed', from: '2026-01-01' })
    const [open] = spellsOf(over, goesOn)
    expect(open).toMatchObject({ startedOn: '2026-01-01', confirmedOn: '2026-06-02' })
    expect(open).not.toHaveProperty('endedOn')
    expect(open).not.toHaveProperty('endedPrecision')
    expect(shapeOf(over, by('partner', goesOn))).toEqual(['employed 2026-01-01–2026-04-15'])
    // Said on its last day, it may have ended in the evening.
    const today = report('2026-06-02', { activity: 'employed', from: '2026-01-01', until: '2026-06-02' })
    expect(shapeOf(today, { ...goesOn, id: 'zz' })).toEqual(['employed 2026-01-01–2026-06-02'])
    // An end anew is as exact as it is said anew.
    const again = report('2026-06-10', { says: 'ended', on: '2026-06-08' })
    expect(spellsOf(over, goesOn, again)[0]).toMatchObject({ endedOn: '2026-06-08', endedPrecision: 'day' })
  })

  it('weighs as much as the strongest word and is as new as the last', () => {
    const job = report('2026-06-01', { activity: 'employed', from: '2026-01-01' })
    const other = (source: SpellSource, saidOn: string) =>
      by(source, report(saidOn, { activity: 'unemployed', from: '2026-05-01', until: '2026-05-31' }))
    const backed = by('register', report('2026-05-20', { activity: 'employed', from: '2026-01-01' }))
    expect(shapeOf(backed, job, other('self', '2026-07-01'))).toEqual(['employed 2026-01-01–2026-06-01…'])
    expect(shapeOf(job, other('self', '2026-06-15'), report('2026-07-01', { says: 'still' }))).toEqual([
      'employed 2026-01-01–2026-07-01…',
    ])
    const told = [
      job,
      other('self', '2026-06-01'),
      report('2026-06-01', { activity: 'employed', from: '2026-01-01' }),
    ]
    const [first, second, third] = told.map((each, index) => ({
      ...each,
      recordedAt: `2026-06-0${[1, 2, 3][index]}T00:00:00Z`,
    })) as [SpellReport, SpellReport, SpellReport]
    expect(shapeOf(first, second, third)).toEqual(['employed 2026-01-01–2026-06-01…'])
    expect(shapeOf(first, second)).toHaveLength(3)
  })
})
