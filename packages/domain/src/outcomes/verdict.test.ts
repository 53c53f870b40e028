import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../calendar/days.ts'
import type { Activity } from '../spells/activity.ts'
import { endOfTime, type Hearing, on } from '../spells/line.ts'
import type { SpellReport } from '../spells/report.ts'
import { resolveSpells } from '../spells/resolve.ts'
import { anyReports, report } from '../spells/testing.ts'
import type { Day } from '../values/day.ts'
import type { Condition } from './condition.ts'
import type { Moment, OutcomeDefinition } from './definition.ts'
import { type Life, lifeOf, truthOn } from './life.ts'
import { momentsOf } from './moments.ts'
import { person } from './testing.ts'
import type { Truth } from './truth.ts'
import { type Verdict, verdictOf } from './verdict.ts'

// Every rule of picking, against the plain way: looking at each day by itself.

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { kind: 'status', in: ['employed', 'self-employed', 'apprenticeship'] },
  { kind: 'status', in: ['employed', 'education'], beside: true },
  { kind: 'status', in: ['unemployed', 'inactive', 'caring'] },
  { kind: 'registered', value: true },
  { kind: 'registered', value: false },
  { kind: 'lasted', atLeast: 3 },
  { kind: 'lasted', moreThan: 1 },
  { kind: 'everybody' },
)
const several = fc.array(leaf, { minLength: 1, maxLength: 3 })
const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  leaf.map((of): Condition => ({ kind: 'not', of })),
  several.map((of): Condition => ({ kind: 'all', of })),
  several.map((of): Condition => ({ kind: 'any', of })),
)
const anyLife: fc.Arbitrary<Life> = fc
  .record({ reports: anyReports, hearing: fc.constantFrom<Hearing>('everything', 'asked') })
  .map(({ reports, hearing }) =>
    lifeOf(person({ reports }), resolveSpells(reports, endOfTime).spells, hearing, { hasAnswered: true }),
  )
const anyAnchor = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-02-01', days))

const daysFrom = (from: Day, until: Day): Day[] =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, index) => addDays(from, index))
const anyTruth = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false
const atLeast = (truths: readonly Truth[], count: number): Truth => {
  const sure = truths.filter((truth) => truth === true).length
  const possible = truths.filter((truth) => truth !== false).length
  return sure >= count ? true : possible >= count ? undefined : false
}

const found = (
  pick: Moment['pick'],
  counts: Condition,
  life: Life,
  anchor: Day,
  more: Partial<Moment> = {},
): Verdict => {
  const moment: Moment = { anchor: 'leaving', after: { count: 3, unit: 'months' }, pick, ...more }
  const definition = { counts, moment } as OutcomeDefinition
  return verdictOf(definition, life, momentsOf(moment, '2030-01-01')(anchor))
}
const anchored = (check: (condition: Condition, life: Life, anchor: Day) => void, numRuns = 100) =>
  fc.assert(fc.property(anyCondition, anyLife, anyAnchor, check), { numRuns })

describe('any life under any condition', () => {
  it('is so within a time when it is on one of its days', () => {
    anchored((condition, life, anchor) => {
      const days = daysFrom(anchor, addDays(anchor, 60))
      const pick = { kind: 'ever-within' } as const
      const after = { count: 60, unit: 'days' } as const
      expect(found(pick, condition, life, anchor, { after }).truth).toBe(
        anyTruth(days.map((day) => truthOn(condition, life, day))),
      )
    })
  })

  it('is so on a number of days that are counted one by one', () => {
    anchored((condition, life, anchor) => {
      const truths = daysFrom(anchor, addDays(anchor, 60)).map((day) => truthOn(condition, life, day))
      const after = { count: 60, unit: 'days' } as const
      for (const count of [1, 20, 61]) {
        const counts: Condition = { kind: 'days', atLeast: count, of: condition }
        expect(found({ kind: 'ever-within' }, counts, life, anchor, { after }).truth).toBe(
          atLeast(truths, count),
        )
        const never: Condition = { kind: 'not', of: counts }
        const negated = found({ kind: 'ever-within' }, never, life, anchor, { after }).truth
        expect(negated).toBe(negated === undefined ? undefined : !atLeast(truths, count))
      }
    })
  })

  it('is sustained in the weeks that have such a day', () => {
    anchored((condition, life, anchor) => {
      const weeks = Array.from({ length: 6 }, (_, week) => {
        const first = addDays(anchor, week * 7)
        return anyTruth(daysFrom(first, addDays(first, 6)).map((day) => truthOn(condition, life, day)))
      })
      const after = { count: 0, unit: 'days' } as const
      for (const count of [1, 4, 6]) {
        const pick = { kind: 'sustained', weeks: 6, atLeast: count } as const
        expect(found(pick, condition, life, anchor, { after }).truth).toBe(atLeast(weeks, count))
      }
    })
  })

  it('is the last status when it is on the last day of which anything is known', () => {
    anchored((condition, life, anchor) => {
      const days = daysFrom(anchor, addDays(anchor, 40))
      const last = days.findLast((day) => on(life.main, day).spells.length > 0) ?? anchor
      const after = { count: 0, unit: 'days' } as const
      const { truth, spell } = found({ kind: 'last-status-within', days: 40 }, condition, life, anchor, {
        after,
      })
      expect(truth).toBe(truthOn(condition, life, last))
      const then = on(life.main, last)
      expect(spell).toBe(then.spells.length === 1 && !then.maybeUnknown ? then.spells[0] : undefined)
    })
  })

  it('is so on the day, or on the nearest day of an answer where nothing is known of the day', () => {
    anchored((condition, life, anchor) => {
      const window = { daysBefore: 20, daysAfter: 30 }
      const after = { count: 0, unit: 'days' } as const
      const answers = life.main
        .flatMap(({ spell, first, last }) =>
          spell.evidence
            .filter(
              ({ planned, source }) => life.hearing === 'everything' || planned || source === 'register',
            )
            .map(({ saidOn }) => ({ saidOn, isOfThen: saidOn >= first && saidOn <= last })),
        )
        .filter(({ saidOn, isOfThen }) => {
          const days = daysBetween(anchor, saidOn)
          return isOfThen && days >= -20 && days <= 30
        })
        .map(({ saidOn }) => saidOn)
        .sort((one, other) => {
          const nearer = Math.abs(daysBetween(anchor, one)) - Math.abs(daysBetween(anchor, other))
          return nearer !== 0 ? nearer : one < other ? 1 : -1
        })
      const isKnown = on(life.main, anchor).spells.length > 0
      const day = isKnown ? anchor : (answers[0] ?? anchor)
      expect(found({ kind: 'on-the-day' }, condition, life, anchor, { after, window }).truth).toBe(
        truthOn(condition, life, day),
      )
    }, 200)
  })
})

describe('ever within a time', () => {
  it('counts whoever counts on its last day, also by an answer around it', () => {
    const window = { daysBefore: 20, daysAfter: 30 }
    anchored((condition, life, anchor) => {
      const ever = found({ kind: 'ever-within' }, condition, life, anchor, { window }).truth
      const onTheDay = found({ kind: 'on-the-day' }, condition, life, anchor, { window }).truth
      if (onTheDay === true) expect(ever).toBe(true)
      const exactly = found({ kind: 'ever-within' }, condition, life, anchor).truth
      expect(ever).toBe(exactly ?? (onTheDay === true ? true : undefined))
    }, 200)
    const answers = [report('2026-03-10', { activity: 'employed' })]
    const snapshot = lifeOf(person(), resolveSpells(answers, endOfTime).spells, 'asked', {
      hasAnswered: true,
    })
    const around = (condition: Condition, more: Partial<Moment> = { window }) =>
      found({ kind: 'ever-within' }, condition, snapshot, '2025-11-28', more).truth
    const working: Condition = { kind: 'status', in: ['employed'] }
    expect(around(working)).toBe(true)
    expect(around(working, {})).toBeUndefined()
    expect(around({ kind: 'status', in: ['unemployed'] })).toBeUndefined()
    expect(around({ kind: 'days', atLeast: 1, of: working })).toBeUndefined()
  })
})

describe('answers around a day of which nothing is known', () => {
  const working: Condition = { kind: 'status', in: ['employed'] }
  const day = '2026-02-28'
  const window = { daysBefore: 10, daysAfter: 10 }
  const truthAt = (hearing: Hearing, ...reports: SpellReport[]) => {
    const life = lifeOf(person(), resolveSpells(reports, endOfTime).spells, hearing, { hasAnswered: true })
    return found({ kind: 'on-the-day' }, working, life, day, { after: { count: 0, unit: 'days' }, window })
      .truth
  }

  it('count from the first to the last day of the window', () => {
    const saidOn = (on: string) => truthAt('asked', report(on, { activity: 'employed' }))
    expect(['2026-02-17', '2026-02-18', '2026-03-10', '2026-03-11'].map(saidOn)).toEqual([
      undefined,
      true,
      true,
      undefined,
    ])
  })

  it('count for what was so on the day on which they were given', () => {
    const before = report('2026-03-02', { activity: 'unemployed', from: '2025-06-01', until: '2026-01-31' })
    const job = report('2026-03-08', { activity: 'employed' })
    expect(truthAt('asked', before, job)).toBe(true)
    const announced = report('2026-02-27', { activity: 'education', from: '2026-03-12' })
    expect(
      truthAt('asked', announced, report('2026-03-20', { activity: 'education', from: '2026-03-12' }), job),
    ).toBe(true)
  })

  it('were given to a planned question, where news is told apart', () => {
    const news = { ...report('2026-03-05', { activity: 'employed', from: '2026-03-02' }), planned: false }
    const later = report('2026-03-20', { activity: 'employed', from: '2026-03-02' })
    expect(truthAt('everything', news, later)).toBe(true)
    expect(truthAt('asked', news, later)).toBeUndefined()
    expect(truthAt('asked', news, { ...later, saidOn: '2026-03-10' })).toBe(true)
  })

  it('count from the later one of two as near', () => {
    const told = (before: Activity, after: Activity) =>
      truthAt('asked', report('2026-02-25', { activity: before }), report('2026-03-03', { activity: after }))
    expect([told('employed', 'caring'), told('caring', 'employed')]).toEqual([false, true])
  })
})

describe('a time', () => {
  it('is looked at as a whole wherever days are counted in it', () => {
    const reports = [
      report('2026-12-31', { activity: 'education', from: '2026-01-01', until: '2026-01-10' }),
      report('2026-12-31', { activity: 'employed', from: '2026-01-11', until: '2026-01-20' }),
      report('2026-12-31', { activity: 'unemployed', from: '2026-01-21' }),
    ]
    const life = lifeOf(person(), resolveSpells(reports, endOfTime).spells, 'everything', {
      hasAnswered: true,
    })
    const ever = (counts: Condition) =>
      found({ kind: 'ever-within' }, counts, life, '2026-01-01', { after: { count: 30, unit: 'days' } }).truth
    const worked = (atLeast: number): Condition => ({
      kind: 'days',
      atLeast,
      of: { kind: 'status', in: ['employed'] },
    })
    const learned: Condition = { kind: 'status', in: ['education'] }
    const ill: Condition = { kind: 'status', in: ['caring'] }
    expect([10, 11].map((days) => ever({ kind: 'all', of: [worked(days), learned] }))).toEqual([true, false])
    // Without a number of days, all of it has to be so on one of them.
    expect(ever({ kind: 'all', of: [{ kind: 'status', in: ['employed'] }, learned] })).toBe(false)
    expect([10, 11].map((days) => ever({ kind: 'any', of: [ill, worked(days)] }))).toEqual([true, false])
    expect(
      [10, 11].map((days) => ever({ kind: 'not', of: { kind: 'any', of: [ill, worked(days)] } })),
    ).toEqual([false, true])
    expect([10, 11].map((days) => ever({ kind: 'not', of: { kind: 'not', of: worked(days) } }))).toEqual([
      true,
      false,
    ])
  })
})

describe('one of two on a day, and not known which', () => {
  const vague = report('2026-06-30', {
    activity: 'employed',
    from: { on: '2026-01-01', precision: 'quarter' },
  })
  const before = report('2026-06-30', {
    activity: 'education',
    from: '2025-01-01',
    until: { on: '2026-01-01', precision: 'quarter' },
  })
  const reports = [before, vague]
  const life = lifeOf(person({ reports }), resolveSpells(reports, endOfTime).spells, 'everything', {
    hasAnswered: true,
  })
  const workOrCourse: Condition = {
    kind: 'any',
    of: [
      { kind: 'status', in: ['employed'] },
      { kind: 'status', in: ['education'] },
    ],
  }
  const [dayBetween] = daysFrom('2026-01-01', '2026-03-31').filter(
    (day) => on(life.main, day).spells.length === 2,
  )

  it('is surely one of them, also over a time', () => {
    expect(dayBetween).toBeDefined()
    const after = { count: 0, unit: 'days' } as const
    const truthOf = (condition: Condition, pick: Moment['pick']) =>
      found(pick, condition, life, dayBetween ?? '', { after }).truth
    for (const pick of [{ kind: 'on-the-day' }, { kind: 'ever-within' }] as const) {
      expect(truthOf(workOrCourse, pick)).toBe(true)
      expect(truthOf({ kind: 'status', in: ['employed'] }, pick)).toBeUndefined()
    }
    const days: Condition = { kind: 'days', atLeast: 1, of: { kind: 'status', in: ['unemployed'] } }
    expect(truthOf({ kind: 'any', of: [days, workOrCourse] }, { kind: 'ever-within' })).toBe(true)
  })
})
