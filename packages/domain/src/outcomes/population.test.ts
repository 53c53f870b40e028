import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import { type OutcomeDefinition, type Population, PopulationBase } from './definition.ts'
import { entryDay, placeOf } from './population.ts'
import { person, without } from './testing.ts'

type Told = Parameters<typeof report>[1]
const asOf = '2026-09-30'
const inWork = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 }) as OutcomeDefinition

const place = (population: Population, member: CohortMember, spells = member.spells) =>
  placeOf(member, { ...inWork, population }, () => spells ?? resolveSpells(member.reports, asOf).spells, asOf)
const life = (told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({ reports: told.map((each) => report(asOf, each)), ...more })

describe('how far somebody has come', () => {
  const applied = without(person(), 'eligible', 'startedOn', 'leftOn', 'completed')
  const stages: Record<string, CohortMember> = {
    applied,
    'not eligible': { ...applied, eligible: false },
    eligible: { ...applied, eligible: true },
    started: { ...applied, startedOn: '2025-02-01' },
    withdrawn: { ...applied, startedOn: '2025-02-01', leftOn: '2025-08-31', completed: false },
    completed: { ...applied, startedOn: '2025-02-01', leftOn: '2025-08-31', completed: true },
    // Turned down without having started: no leaving in the sense of results.
    'turned down': { ...applied, leftOn: '2025-01-20', completed: true },
  }
  const all = Object.keys(stages)
  const inBase: Record<PopulationBase, readonly string[]> = {
    applied: all,
    eligible: ['eligible'],
    started: ['started', 'withdrawn', 'completed'],
    active: ['started', 'withdrawn', 'completed'],
    left: ['withdrawn', 'completed'],
    exited: ['withdrawn', 'completed'],
    completed: ['completed'],
    entities: [],
  }

  it.each(PopulationBase.options)('decides who is of those who are counted as %s', (base) => {
    const found = all.filter((stage) => place({ base }, stages[stage] as CohortMember) === 'in')
    expect(found).toEqual(inBase[base])
    for (const stage of all.filter((each) => !found.includes(each)))
      expect(place({ base }, stages[stage] as CohortMember)).toBe('outside')
  })

  it('is nothing yet before applying, and never anything for a test person', () => {
    const later = { ...applied, appliedOn: '2026-10-01', eligible: true }
    expect(place({ base: 'applied' }, later)).toBe('outside')
    expect(place({ base: 'eligible' }, later)).toBe('outside')
    expect(place({ base: 'applied' }, { ...later, appliedOn: asOf })).toBe('in')
    expect(place({ base: 'eligible' }, { ...later, appliedOn: asOf })).toBe('in')
    expect(place({ base: 'left' }, person({ isTest: true }))).toBe('test')
  })
})

describe('who is left out', () => {
  it('left for a reason that the definition names', () => {
    const population: Population = { base: 'left', leavesOut: ['died', 'moved-away'] }
    expect(place(population, person({ exitReason: 'moved-away' }))).toBe('left-out')
    expect(place(population, person({ exitReason: 'found-work' }))).toBe('in')
    expect(place(population, person())).toBe('in')
    expect(place({ base: 'left' }, person({ exitReason: 'moved-away' }))).toBe('in')
  })

  it('took part fewer days than it asks for, the first and the last included', () => {
    const days = (minimumDays: number, more: Partial<CohortMember>, base: PopulationBase = 'left') =>
      place({ base, minimumDays }, person(more))
    const week = { startedOn: '2025-03-03', leftOn: '2025-03-09' }
    expect(days(7, week)).toBe('in')
    expect(days(8, week)).toBe('left-out')
    const since = without(person({ startedOn: '2026-09-01' }), 'leftOn')
    expect(place({ base: 'started', minimumDays: 30 }, since)).toBe('in')
    expect(place({ base: 'started', minimumDays: 31 }, since)).toBe('left-out')
    const never = without(person(), 'startedOn', 'leftOn')
    expect(place({ base: 'applied', minimumDays: 1 }, never)).toBe('left-out')
    expect(place({ base: 'applied', minimumDays: 0 }, never)).toBe('in')
  })
})

describe('who took part too short a time in calendar months', () => {
  const stay = (minimumMonths: number, startedOn: string, leftOn: string) =>
    place({ base: 'left', minimumMonths }, person({ startedOn, leftOn }))

  it('is left out up to the last day before the months are full', () => {
    expect(stay(3, '2025-02-01', '2025-04-30')).toBe('in')
    expect(stay(3, '2025-02-01', '2025-04-29')).toBe('left-out')
    // Three months are 92 days here, and 89 there.
    expect(stay(3, '2025-07-15', '2025-10-13')).toBe('left-out')
    expect(stay(3, '2025-07-15', '2025-10-14')).toBe('in')
    expect(stay(3, '2025-11-30', '2026-02-27')).toBe('in')
    expect(stay(0, '2025-02-01', '2025-02-01')).toBe('in')
  })

  it('is whoever never started, and, of those still there, whoever began too lately', () => {
    const never = without(person(), 'startedOn', 'leftOn')
    expect(place({ base: 'applied', minimumMonths: 1 }, never)).toBe('left-out')
    expect(place({ base: 'applied', minimumMonths: 0 }, never)).toBe('in')
    const since = without(person({ startedOn: '2026-08-31' }), 'leftOn')
    expect(place({ base: 'started', minimumMonths: 1 }, since)).toBe('in')
    expect(place({ base: 'started', minimumMonths: 2 }, since)).toBe('left-out')
  })
})

describe('the day of entry', () => {
  const member = person()
  const applied = without(member, 'startedOn')

  it('is that of applying where everybody who applied is counted, else that of starting', () => {
    expect(entryDay(member, { base: 'applied' })).toBe('2025-01-10')
    expect(entryDay(member, { base: 'eligible' })).toBe('2025-01-10')
    expect(entryDay(member, { base: 'started' })).toBe('2025-02-01')
    expect(entryDay(member, { base: 'left' })).toBe('2025-02-01')
    expect(entryDay(applied, { base: 'started' })).toBe('2025-01-10')
  })

  it('decides the situation that counts as the one on entry', () => {
    const told: Told[] = [
      { activity: 'unemployed', from: '2024-06-01', until: '2025-01-31' },
      { activity: 'employed', from: '2025-02-01' },
    ]
    const onEntry: Condition = { kind: 'status', in: ['unemployed'] }
    expect(place({ base: 'applied', onEntry }, life(told))).toBe('in')
    expect(place({ base: 'started', onEntry }, life(told))).toBe('other-on-entry')
  })

  it('decides age and all else that is asked as in eligibility', () => {
    const facts: Population['facts'] = { kind: 'age', atMost: 29 }
    const born = (value: string) => person({ entry: { birthDate: { answer: 'answered', value } } })
    // Thirty between applying and starting.
    expect(place({ base: 'applied', facts }, born('1995-01-20'))).toBe('in')
    expect(place({ base: 'left', facts }, born('1995-01-20'))).toBe('other-on-entry')
    expect(place({ base: 'left', facts }, person())).toBe('entry-unknown')
  })
})

describe('the situation on entry', () => {
  const onEntry: Condition = { kind: 'status', in: ['unemployed'] }
  const left: Population = { base: 'left', onEntry }

  it('is not known where nobody told, or where a date is too vague', () => {
    expect(place(left, person())).toBe('entry-unknown')
    const before = life([{ activity: 'unemployed', from: '2024-06-01', until: '2025-01-15' }])
    expect(place(left, before)).toBe('entry-unknown')
    const perhaps = (activity: 'unemployed' | 'employed') =>
      life([{ activity, from: { on: '2025-02-01', precision: 'month' } }], { startedOn: '2025-02-10' })
    expect(place(left, perhaps('unemployed'))).toBe('entry-unknown')
    // Something unknown may have been on either side of it.
    expect(place(left, perhaps('employed'))).toBe('entry-unknown')
  })

  it('is known of two possible ones where both say the same', () => {
    const either = (first: 'unemployed' | 'employed', second: 'unemployed' | 'inactive') =>
      life(
        [
          { activity: first, from: '2024-06-01', until: { on: '2025-02-01', precision: 'month' } },
          { activity: second, from: { on: '2025-02-01', precision: 'month' } },
        ],
        { startedOn: '2025-02-10' },
      )
    const jobless: Population = { base: 'left', onEntry: { kind: 'status', in: ['unemployed', 'inactive'] } }
    expect(place(jobless, either('unemployed', 'inactive'))).toBe('in')
    expect(place(jobless, either('employed', 'inactive'))).toBe('entry-unknown')
    expect(
      place({ base: 'left', onEntry: { kind: 'status', in: ['education'] } }, either('employed', 'inactive')),
    ).toBe('other-on-entry')
  })

  it('is the main activity, and the office where one was registered on that day', () => {
    const aside = life([
      { activity: 'education', from: '2024-06-01' },
      { kind: 'side', activity: 'unemployed', from: '2024-06-01' },
    ])
    expect(place(left, aside)).toBe('other-on-entry')
    const registered: Population = { base: 'left', onEntry: { kind: 'registered', value: true } }
    const since = (from: string, until?: string) =>
      life([
        { activity: 'unemployed', from: '2024-01-01' },
        { kind: 'registration', activity: 'unemployed', from, ...(until !== undefined && { until }) },
      ])
    expect(place(registered, since('2024-06-01'))).toBe('in')
    expect(place(registered, since('2024-06-01', '2025-01-31'))).toBe('other-on-entry')
    expect(place(registered, since('2025-02-02'))).toBe('entry-unknown')
    // Long before the day, and still a word about it.
    expect(place(registered, since('2022-01-01', '2022-06-30'))).toBe('other-on-entry')
  })

  it('counts what was told at any time, by whoever: it is no result', () => {
    const member = life([{ activity: 'unemployed', from: '2024-06-01', until: '2025-03-01' }])
    const news = member.reports.map((each) => ({ ...each, planned: false, source: 'mentor' as const }))
    expect(place(left, { ...member, reports: news })).toBe('in')
  })
})

describe('what must have been so while taking part', () => {
  const during: Condition = { kind: 'status', in: ['education'] }
  const onCourse = (from: string, until: string, more: Partial<CohortMember> = {}) =>
    life(
      [
        { activity: 'unemployed', from: '2024-06-01', until: '2025-01-31' },
        { activity: 'unemployed', from: '2025-02-01', until: before(from) },
        { activity: 'education', from, until },
        { activity: 'unemployed', from: after(until) },
      ],
      more,
    )
  const shift = (day: string, by: number) =>
    new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10)
  const before = (day: string) => shift(day, -1)
  const after = (day: string) => shift(day, 1)

  it('was so on some day from starting to leaving', () => {
    expect(place({ base: 'left', during }, onCourse('2025-08-31', '2025-10-31'))).toBe('in')
    expect(place({ base: 'left', during }, onCourse('2025-09-01', '2025-10-31'))).toBe('other-on-entry')
    expect(place({ base: 'left', during }, person())).toBe('entry-unknown')
  })

  it('was so by now, for who is still taking part', () => {
    const stillIn = without(onCourse('2026-01-01', '2026-03-31'), 'leftOn')
    expect(place({ base: 'started', during }, stillIn)).toBe('in')
    const later = without(onCourse('2026-10-01', '2026-12-31'), 'leftOn')
    expect(place({ base: 'started', during }, later)).toBe('other-on-entry')
  })

  it('may be something gained, and is known not to be where gains are recorded', () => {
    const gained: Condition = { kind: 'achievement', in: ['qualification'] }
    const at = (...days: readonly string[]): CohortMember =>
      person({ achievements: days.map((achievedOn) => ({ kind: 'qualification', achievedOn })) })
    expect(place({ base: 'left', during: gained }, at('2025-08-31'))).toBe('in')
    expect(place({ base: 'left', during: gained }, at('2025-09-01'))).toBe('other-on-entry')
    expect(place({ base: 'left', during: gained }, person())).toBe('entry-unknown')
    expect(place({ base: 'left', onEntry: gained }, at('2025-02-01'))).toBe('in')
    expect(place({ base: 'left', onEntry: gained }, at('2025-02-02'))).toBe('other-on-entry')
  })

  it('is not asked of who never started', () => {
    const applied = without(person(), 'startedOn', 'leftOn')
    expect(place({ base: 'applied', during }, applied)).toBe('in')
  })

  it('has to hold beside the situation on entry, and one no is enough', () => {
    const onEntry: Condition = { kind: 'status', in: ['employed'] }
    const member = onCourse('2025-04-01', '2025-06-30')
    expect(place({ base: 'left', during, onEntry: { kind: 'status', in: ['unemployed'] } }, member)).toBe(
      'in',
    )
    expect(place({ base: 'left', during, onEntry }, member)).toBe('other-on-entry')
    const unknownOnEntry = life([{ activity: 'education', from: '2025-04-01', until: '2025-06-30' }])
    expect(place({ base: 'left', during, onEntry }, unknownOnEntry)).toBe('entry-unknown')
  })

  it('is not looked at where facts of the person already say no', () => {
    const facts: Population['facts'] = { kind: 'age', atMost: 29 }
    const old = person({ entry: { birthDate: { answer: 'answered', value: '1970-01-01' } } })
    const spells = () => {
      throw new Error('Spells are not needed.')
    }
    const population: Population = { base: 'left', facts, during }
    expect(placeOf(old, { ...inWork, population }, spells, asOf)).toBe('other-on-entry')
    expect(placeOf(old, { ...inWork, population: { base: 'left' } }, spells, asOf)).toBe('in')
  })
})
