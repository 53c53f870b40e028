import { describe, expect, it } from 'vitest'
import { activities } from '../spells/activity.ts'
import type { Spell } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import { type Circumstances, holds } from './holds.ts'
import { situation, within } from './testing.ts'
import type { Truth } from './truth.ts'

type Detail = Spell['detail']
const job = (
  condition: Condition,
  detail: Detail = {},
  more: Partial<Spell> = {},
  around: Partial<Circumstances> = {},
): Truth => holds(condition, within(situation('employed', detail, more), {}, around))

describe('a status', () => {
  it('is one of those listed, and not known where nothing is', () => {
    const idle: Condition = { kind: 'status', in: ['unemployed', 'inactive'] }
    expect(holds(idle, within(situation('inactive')))).toBe(true)
    expect(holds(idle, within(situation('caring')))).toBe(false)
    expect(holds(idle, within(undefined))).toBeUndefined()
    expect(holds({ kind: 'hours', atLeast: 1 }, within(undefined))).toBeUndefined()
    expect(holds({ kind: 'lasted', atLeast: 1 }, within(undefined))).toBeUndefined()
  })
})

describe('a number of days', () => {
  it('is one where a single day is looked at', () => {
    const days: Condition = { kind: 'days', atLeast: 30, of: { kind: 'status', in: ['employed'] } }
    expect([job(days), holds(days, within(situation('caring')))]).toEqual([true, false])
  })
})

describe('what is asked of a job', () => {
  const leaves: readonly (readonly [Condition, Detail, Partial<Spell>?])[] = [
    [{ kind: 'hours', atLeast: 20 }, { hoursPerWeek: 20 }],
    [{ kind: 'length', atLeast: 2 }, {}, { endedOn: '2025-12-31' }],
    [{ kind: 'skill-match', in: ['matched'] }, { skillMatch: 'matched' }],
    [{ kind: 'employer', in: ['public'] }, { employer: { kind: 'public' } }],
    [{ kind: 'improved', by: ['promoted'] }, { improvements: ['promoted'] }],
    [{ kind: 'contract', in: ['permanent'] }, { contract: 'permanent' }],
    [{ kind: 'is', what: 'insured', value: true }, { insured: true }],
  ]
  it.each(leaves.map((each) => [each[0].kind, ...each] as const))(
    'by %s is asked of work alone',
    (kind, leaf, detail, more) => {
      const work = ['employed', 'self-employed', 'apprenticeship']
      const alsoOf = { is: ['internship'] }[kind as string] ?? []
      const but = kind === 'contract' ? ['self-employed'] : []
      const fits = activities.filter((activity) => holds(leaf, within(situation(activity, detail, more))))
      expect([...fits].sort()).toEqual([...work, ...alsoOf].filter((each) => !but.includes(each)).sort())
      const others = activities.filter((activity) => !fits.includes(activity))
      for (const activity of others)
        expect(holds(leaf, within(situation(activity, detail, more)))).toBe(false)
    },
  )

  it('may be that something is not so, and is not known where nobody said', () => {
    for (const what of ['subsidised', 'insured', 'marginal', 'abroad', 'benefits', 'prospects'] as const) {
      const isNot: Condition = { kind: 'is', what, value: false }
      expect(job(isNot, { [what]: false }), what).toBe(true)
      expect(job(isNot, { [what]: true }), what).toBe(false)
      expect(job(isNot), what).toBeUndefined()
    }
  })

  it('is of hours from one number to below another', () => {
    const partTime: Condition = { kind: 'hours', atLeast: 10, lessThan: 30 }
    const hours = [9.5, 10, 29.5, 30].map((hoursPerWeek) => job(partTime, { hoursPerWeek }))
    expect(hours).toEqual([false, true, true, false])
    expect([19.5, 20].map((hoursPerWeek) => job({ kind: 'hours', lessThan: 20 }, { hoursPerWeek }))).toEqual([
      true,
      false,
    ])
    expect(job({ kind: 'hours', lessThan: 20 })).toBeUndefined()
  })

  it('is of a length with a least, an open and an upper bound', () => {
    const until = (endedOn: string, leaf: Omit<Condition & { kind: 'length' }, 'kind'>) =>
      job({ kind: 'length', ...leaf }, {}, { endedOn })
    expect(['2026-02-27', '2026-02-28'].map((end) => until(end, { atLeast: 6 }))).toEqual([false, true])
    expect(['2026-02-28', '2026-03-01'].map((end) => until(end, { moreThan: 6 }))).toEqual([false, true])
    expect(['2026-02-27', '2026-02-28'].map((end) => until(end, { lessThan: 6 }))).toEqual([true, false])
    const between = ['2025-11-29', '2025-11-30', '2026-02-27', '2026-02-28']
    expect(between.map((end) => until(end, { atLeast: 3, lessThan: 6 }))).toEqual([false, true, true, false])
    expect(job({ kind: 'length', atLeast: 7 })).toBeUndefined()
    // Nothing is asked of a job but what is asked: not even that it surely lasted a day.
    const inSpring = { startedOn: '2025-02-15', endedOn: '2025-02-15' } as const
    const vague = { ...inSpring, startedPrecision: 'quarter', endedPrecision: 'quarter' } as const
    expect(job({ kind: 'length', lessThan: 12 }, {}, vague)).toBe(true)
  })

  it('is of skills by the answer of the person, else by occupation and education', () => {
    const fits: Condition = { kind: 'skill-match', in: ['matched'] }
    const manager: Detail = { occupation: { scheme: 'isco-08', code: '1120' } }
    expect(job(fits, manager, {}, { isced: 6 })).toBe(true)
    expect(job(fits, manager, {}, { isced: 3 })).toBe(false)
    expect(job(fits, manager)).toBeUndefined()
    expect(job(fits, { ...manager, skillMatch: 'over-qualified' }, {}, { isced: 6 })).toBe(false)
  })
})

describe('what got better than the job on entry', () => {
  const before = (detail: Detail) => ({ before: situation('employed', detail) })
  const stable: Condition = { kind: 'improved', by: ['stable-contract'] }
  const full: Condition = { kind: 'improved', by: ['full-hours'] }

  it('is a contract that is stable and was not', () => {
    for (const contract of ['permanent', 'civil-service'] as const) {
      expect(job(stable, { contract }, {}, before({ contract: 'agency' }))).toBe(true)
      expect(job(stable, { contract: 'agency' }, {}, before({ contract }))).toBe(false)
      expect(job(stable, { contract }, {}, before({ contract: 'permanent' }))).toBe(false)
    }
    expect(job(stable, { contract: 'agency' }, {}, before({ contract: 'on-call' }))).toBe(false)
    expect(job(stable, {}, {}, before({ contract: 'agency' }))).toBeUndefined()
    expect(job(stable, { contract: 'permanent' }, {}, before({}))).toBeUndefined()
    expect(job(stable, { contract: 'permanent' })).toBeUndefined()
  })

  it('is hours that are wanted no more, and were', () => {
    const hours = (was: boolean | undefined, is: boolean | undefined) =>
      job(
        full,
        is === undefined ? {} : { wantsMoreHours: is },
        {},
        before(was === undefined ? {} : { wantsMoreHours: was }),
      )
    expect(hours(true, false)).toBe(true)
    expect([hours(true, true), hours(false, false), hours(false, true)]).toEqual([false, false, false])
    expect([hours(undefined, true), hours(false, undefined)]).toEqual([false, false])
    expect([hours(undefined, false), hours(true, undefined), hours(undefined, undefined)]).toEqual(
      Array(3).fill(undefined),
    )
    expect(job(full, { wantsMoreHours: false })).toBeUndefined()
  })

  it('is what the person says of the job itself, and one of several ways is enough', () => {
    const either: Condition = { kind: 'improved', by: ['promoted', 'more-responsibility'] }
    expect(job(either, { improvements: ['more-responsibility'] })).toBe(true)
    expect(job(either, { improvements: ['higher-pay'] })).toBe(false)
    expect(job(either, { improvements: [] })).toBe(false)
    expect(job(either)).toBeUndefined()
    expect(
      job({ kind: 'improved', by: ['promoted', 'stable-contract'] }, { improvements: [] }),
    ).toBeUndefined()
  })
})

describe('how long the main activity has lasted', () => {
  const since = (
    leaf: Omit<Condition & { kind: 'lasted' }, 'kind'>,
    more: Partial<Spell> = {},
    day = '2026-03-01',
  ) => job({ kind: 'lasted', ...leaf }, more.detail, more, { day })

  it('is so many calendar months by the day, or more', () => {
    expect(['2026-02-28', '2026-03-01'].map((day) => since({ atLeast: 6 }, {}, day))).toEqual([false, true])
    expect(['2026-03-01', '2026-03-02'].map((day) => since({ moreThan: 6 }, {}, day))).toEqual([false, true])
    expect(since({ atLeast: 3, moreThan: 6 })).toBe(false)
    expect(since({ atLeast: 6, moreThan: 3 })).toBe(true)
    expect(since({ atLeast: 0 }, {}, '2025-09-01')).toBe(true)
    expect(since({ moreThan: 0 }, {}, '2025-09-01')).toBe(false)
  })

  it('may be longer than is known where only a snapshot was told', () => {
    const seen = { detail: { startUnknown: true } } as const
    expect(since({ atLeast: 6 }, seen)).toBe(true)
    expect(since({ atLeast: 7 }, seen)).toBeUndefined()
  })

  it('is open where an imprecise beginning cannot decide it', () => {
    const inAutumn = { startedOn: '2025-08-15', startedPrecision: 'quarter' } as const
    expect(since({ atLeast: 5 }, inAutumn)).toBe(true)
    expect(since({ atLeast: 6 }, inAutumn)).toBeUndefined()
    expect(since({ atLeast: 8 }, inAutumn)).toBeUndefined()
    expect(since({ atLeast: 9 }, inAutumn)).toBe(false)
  })

  it('is that of the main activity, also where a job beside it is looked at', () => {
    const both: Condition = {
      kind: 'all',
      of: [
        { kind: 'status', in: ['employed'], beside: true },
        { kind: 'lasted', atLeast: 5 },
      ],
    }
    const beside = [{ spell: situation('employed', {}, { startedOn: '2026-01-01' }), isSure: true }]
    expect(holds(both, within(situation('unemployed'), {}, { beside }))).toBe(true)
  })
})

describe('what is known of the person', () => {
  const record = (condition: Condition, member: Partial<CohortMember>, more: Partial<Circumstances> = {}) =>
    holds(condition, within(undefined, member, more))

  it('is of everybody, whoever they are', () => {
    expect(record({ kind: 'everybody' }, { completed: false })).toBe(true)
  })

  it('is met, unmet or not known by the facts on entry', () => {
    const young: Condition = { kind: 'facts', rule: { kind: 'age', atMost: 29 } }
    const born = (value: string) => ({ entry: { birthDate: { answer: 'answered', value } } }) as const
    expect(record(young, born('1996-02-02'))).toBe(true)
    expect(record(young, born('1996-02-01'))).toBe(false)
    expect(record(young, {})).toBeUndefined()
  })

  it('is registration as it was then', () => {
    const registered = (value: boolean, was: Truth) =>
      record({ kind: 'registered', value }, {}, { registered: was })
    expect([registered(true, true), registered(true, false), registered(true, undefined)]).toEqual([
      true,
      false,
      undefined,
    ])
    expect([registered(false, true), registered(false, false), registered(false, undefined)]).toEqual([
      false,
      true,
      undefined,
    ])
  })

  it('is that somebody saw it through by the last day looked at', () => {
    const completed = (member: Partial<CohortMember>) => record({ kind: 'completed' }, member)
    expect(completed({ completed: true, leftOn: '2026-02-28' })).toBe(true)
    expect(completed({ completed: true, leftOn: '2026-03-01' })).toBe(false)
    expect(completed({ completed: false, leftOn: '2026-02-28' })).toBe(false)
    expect(completed({ completed: true, leftOn: undefined as never })).toBeUndefined()
    expect(completed({ completed: undefined as never, leftOn: '2026-02-28' })).toBeUndefined()
  })

  it('is gained on the first or the last day looked at', () => {
    const achieved = (achievedOn: string) =>
      record(
        { kind: 'achievement', in: ['licence'] },
        { achievements: [{ kind: 'licence', achievedOn }] },
        { hasAnswered: true },
      )
    const two = {
      achievements: ['2025-02-01', '2026-02-02'].map((achievedOn) => ({
        kind: 'licence' as const,
        achievedOn,
      })),
    }
    expect(record({ kind: 'achievement', in: ['licence'] }, two)).toBe(true)
    expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(achieved)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('is earned in stretches that end on the first or the last day looked at', () => {
    const earned = (...untilOn: string[]) =>
      record(
        { kind: 'earnings', hours: 10, hourlyWage: 100 },
        {
          earnings: untilOn.map((on) => ({
            fromOn: '2026-01-01',
            untilOn: on,
            amount: 500,
            currency: 'EUR',
          })),
        },
      )
    expect(earned('2026-02-01', '2026-02-28')).toBe(true)
    expect(earned('2026-01-31', '2026-02-28')).toBe(false)
    expect(earned('2026-02-01', '2026-03-01')).toBe(false)
    const given = {
      earnings: [{ fromOn: '2026-01-01', untilOn: '2026-02-15', amount: 500, currency: 'EUR' as const }],
    }
    const wage = (hourlyWage: number | undefined) =>
      record({ kind: 'earnings', hours: 10, ...(hourlyWage !== undefined && { hourlyWage }) }, given, {
        hourlyWage: 50,
      })
    expect([wage(undefined), wage(51)]).toEqual([true, false])
  })
})
