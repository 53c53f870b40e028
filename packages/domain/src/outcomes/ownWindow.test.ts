import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../calendar/days.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import { Condition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { cohortOf, followUp, judgedUnder, person, told, without } from './testing.ts'

// A condition that looks at days of its own, beside the moment that the definition looks at.

const working: Condition = { kind: 'status', in: ['employed'] }
const diploma: Condition = { kind: 'achievement', in: ['qualification'], level: { atLeast: 3, atMost: 3 } }
const within = (months: number, of: Condition, anchor = 'leaving' as const): Condition => ({
  kind: 'within',
  anchor,
  months,
  of,
})

/** Looks at the time from starting to leaving, unless said otherwise. */
const definition = (counts: Condition, more: Partial<OutcomeDefinition> = {}): OutcomeDefinition => ({
  id: 'own-window',
  version: 1,
  label: { en: 'Own window' },
  sentence: { en: 'counted' },
  frame: 'test',
  population: { base: 'left' },
  reEntry: 'each-enrolment',
  moment: {
    anchor: 'start',
    after: { count: 0, unit: 'days' },
    pick: { kind: 'until-leaving' },
  },
  counts,
  unknown: 'excluded',
  news: 'counted',
  measure: { kind: 'rate' },
  confirmed: {},
  source: [],
  notes: [],
  ...more,
})

const looking = { activity: 'unemployed', from: '2025-01-01' } as const
/** Asked when they left. */
const asked = { followUps: [followUp('2025-08-31', 'reached')] }
/** Left on 31 August 2025 and found work on a day. */
const foundWorkOn = (day: string, more: Partial<CohortMember> = {}) =>
  told(
    [
      { ...looking, until: addDays(day, -1) },
      { activity: 'employed', from: day },
    ],
    { ...asked, achievements: [{ kind: 'qualification', achievedOn: '2025-06-30', level: 3 }], ...more },
  )

describe('a condition with a window of its own', () => {
  const both: Condition = { kind: 'all', of: [diploma, within(12, working)] }

  it('holds by what was so in its own days, whichever days the definition looks at', () => {
    expect(judgedUnder(definition(working), foundWorkOn('2026-03-01'))).toBe('no')
    expect(judgedUnder(definition(within(12, working)), foundWorkOn('2026-03-01'))).toBe('yes')
    expect(judgedUnder(definition(both), foundWorkOn('2026-03-01'))).toBe('yes')
  })

  it('ends so many calendar months after the anchor, that day included', () => {
    expect(judgedUnder(definition(both), foundWorkOn('2026-08-31'))).toBe('yes')
    expect(judgedUnder(definition(both), foundWorkOn('2026-09-01'))).toBe('no')
    expect(judgedUnder(definition(within(6, working)), foundWorkOn('2026-02-28'))).toBe('yes')
    expect(judgedUnder(definition(within(6, working)), foundWorkOn('2026-03-01'))).toBe('no')
  })

  it('begins the day after the anchor: what ended with it does not count, what goes on does', () => {
    const before = (until: string) =>
      told([
        { activity: 'employed', from: '2025-03-01', until },
        { activity: 'unemployed', from: addDays(until, 1) },
      ])
    expect(judgedUnder(definition(working), before('2025-08-31'))).toBe('yes')
    expect(judgedUnder(definition(within(12, working)), before('2025-08-31'))).toBe('no')
    expect(judgedUnder(definition(within(12, working)), before('2025-09-01'))).toBe('yes')
  })

  it('asks for both parts, each in its own time', () => {
    const late = [{ kind: 'qualification', achievedOn: '2025-09-30', level: 3 }] as const
    expect(judgedUnder(definition(both), foundWorkOn('2026-03-01', { achievements: [...late] }))).toBe('no')
    expect(judgedUnder(definition(both), foundWorkOn('2026-03-01', { achievements: [] }))).toBe('no')
  })

  it('counts from the last service where an exit is dated on it', () => {
    const exited = definition(within(12, working), { population: { base: 'exited' } })
    const early = { lastServiceOn: '2025-05-31' }
    expect(judgedUnder(exited, foundWorkOn('2026-05-31', early))).toBe('yes')
    expect(judgedUnder(exited, foundWorkOn('2026-06-01', early))).toBe('no')
    expect(judgedUnder(exited, foundWorkOn('2026-06-01'))).toBe('yes')
  })

  it('is not known where nothing is known of its days, and where its anchor never came', () => {
    const silent = person({
      reports: [report('2025-08-31', looking)],
      achievements: [{ kind: 'qualification', achievedOn: '2025-06-30', level: 3 }],
    })
    expect(judgedUnder(definition(both), silent)).toBe('unknown')
    expect(judgedUnder(definition(both), { ...silent, achievements: [] })).not.toBe('yes')
    const ofPair: Condition = { kind: 'within', anchor: 'end-of-pair', months: 12, of: working }
    expect(judgedUnder(definition(ofPair), foundWorkOn('2025-10-01'))).toBe('unknown')
    expect(judgedUnder(definition(ofPair), foundWorkOn('2025-10-01', { pairEndedOn: '2025-07-31' }))).toBe(
      'yes',
    )
  })

  it('may hold the other way round, and inside of another window', () => {
    expect(judgedUnder(definition({ kind: 'not', of: within(12, working) }), foundWorkOn('2026-03-01'))).toBe(
      'no',
    )
    expect(judgedUnder(definition({ kind: 'not', of: within(12, working) }), foundWorkOn('2026-09-01'))).toBe(
      'yes',
    )
    const twice = within(1, { kind: 'not', of: within(12, working) })
    expect(judgedUnder(definition(twice), foundWorkOn('2026-03-01'))).toBe('no')
    expect(judgedUnder(definition(twice), foundWorkOn('2026-09-01'))).toBe('yes')
  })

  it('counts days in its own window', () => {
    const month = within(12, { kind: 'days', atLeast: 31, of: working })
    expect(judgedUnder(definition(month), foundWorkOn('2026-08-01'))).toBe('yes')
    expect(judgedUnder(definition(month), foundWorkOn('2026-08-02'))).toBe('no')
  })

  it('does not take silence after the last question for a no', () => {
    const gained = (achievements: CohortMember['achievements']) =>
      told([looking], achievements ? { achievements } : {})
    const later = definition(within(24, { kind: 'achievement', in: ['licence'] }), {
      moment: { anchor: 'leaving', after: { count: 6, unit: 'months' }, pick: { kind: 'on-the-day' } },
    })
    const judged = (member: CohortMember, asOf: string) => {
      const result = evaluate(later, cohortOf(member), asOf, { fewest: 1 })
      return result.measure === 'not-computable'
        ? 'not-computable'
        : [result.yes, result.no, result.unknown.total]
    }
    expect(judged(gained([]), '2028-06-30')).toEqual([0, 0, 1])
    expect(judged(gained([{ kind: 'licence', achievedOn: '2027-08-31' }]), '2028-06-30')).toEqual([1, 0, 0])
    expect(judged(gained(undefined), '2028-06-30')).toBe('not-computable')
  })

  it('makes nobody due before it is over, so that the same day gives the same figures for ever', () => {
    const member = foundWorkOn('2026-03-01')
    const at = (asOf: string) => evaluate(definition(both), cohortOf(member), asOf, { fewest: 1 })
    expect(at('2026-08-31')).toMatchObject({ unknown: { notYetDue: 1 }, due: 0 })
    expect(at('2026-09-01')).toMatchObject({ unknown: { notYetDue: 0 }, due: 1 })
  })

  it('stands in what must have been so on entry or meanwhile, too', () => {
    const population = (more: object) =>
      definition({ kind: 'everybody' }, { population: { base: 'left', ...more } })
    const soon = within(6, working, 'leaving')
    expect(judgedUnder(population({ onEntry: soon }), foundWorkOn('2026-02-28'))).toBe('yes')
    expect(judgedUnder(population({ onEntry: soon }), foundWorkOn('2026-03-01'))).toBe('outside')
    expect(judgedUnder(population({ during: soon }), foundWorkOn('2026-02-28'))).toBe('yes')
    expect(judgedUnder(population({ during: soon }), foundWorkOn('2026-03-01'))).toBe('outside')
  })

  it('finds nobody in a shorter window whom a longer one does not find, and never both ways', () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2025-02-01', days))
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 1, max: 14 }),
        (found, one, other) => {
          const member = foundWorkOn(found)
          const [short, long] = one < other ? [one, other] : [other, one]
          const judged = (months: number) => judgedUnder(definition(within(months, working)), member)
          if (judged(short) === 'yes') expect(judged(long)).toBe('yes')
          expect(judged(long)).toBe(found <= addMonths('2025-08-31', long) ? 'yes' : 'no')
          const opposite = judgedUnder(definition({ kind: 'not', of: within(long, working) }), member)
          expect([judged(long), opposite].sort()).toEqual(['no', 'yes'])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('must say from when, for how long, and what', () => {
    const wrong = (more: object) =>
      Condition.safeParse({ kind: 'within', anchor: 'leaving', months: 12, of: working, ...more })
    expect(wrong({}).success).toBe(true)
    for (const more of [
      { months: 0 },
      { months: 1.5 },
      { months: 601 },
      { anchor: 'exit' },
      { of: undefined },
      { days: 3 },
    ])
      expect(wrong(more).success, JSON.stringify(more)).toBe(false)
  })
})

describe('the level of what was gained', () => {
  const judged = (level: number | undefined, bounds: object, more: Partial<CohortMember> = {}) =>
    judgedUnder(
      definition({ kind: 'achievement', in: ['qualification'], level: bounds }),
      told([looking], {
        ...asked,
        achievements: [
          { kind: 'qualification', achievedOn: '2025-06-30', ...(level !== undefined && { level }) },
        ],
        ...more,
      }),
    )

  it('lies between both bounds, themselves included', () => {
    expect([3, 4, 5, 6].map((level) => judged(level, { atLeast: 4, atMost: 5 }))).toEqual([
      'no',
      'yes',
      'yes',
      'no',
    ])
    expect([0, 3, 4].map((level) => judged(level, { atMost: 3 }))).toEqual(['yes', 'yes', 'no'])
    expect([3, 4, 8].map((level) => judged(level, { atLeast: 4 }))).toEqual(['no', 'yes', 'yes'])
  })

  it('is missing where nobody in the cohort has one, and open for one person among others', () => {
    expect(judged(undefined, { atLeast: 4 })).toBe('achievements.level')
    const other = { kind: 'qualification', achievedOn: '2025-06-30' } as const
    const high = { ...other, level: 6 }
    expect(judged(undefined, { atLeast: 4 }, { achievements: [other, { ...high, level: 2 }] })).toBe(
      'unknown',
    )
    expect(judged(undefined, { atLeast: 4 }, { achievements: [other, high] })).toBe('yes')
    expect(judged(undefined, { atLeast: 4 }, { achievements: [{ ...other, kind: 'licence' }] })).toBe('no')
  })

  it('must be a level of ISCED, in order', () => {
    const read = (level: object) =>
      Condition.safeParse({ kind: 'achievement', in: ['qualification'], level }).error?.issues.map(
        ({ path }) => path.join('.'),
      )
    expect(read({})).toEqual(['level'])
    expect(read({ atLeast: 5, atMost: 4 })).toEqual(['level.atMost'])
    expect(read({ atLeast: 9 })).toEqual(['level.atLeast'])
    expect(read({ atLeast: 4, atMost: 4 })).toBeUndefined()
  })
})

it('looks at nobody who did not start', () => {
  const never = without(person(), 'startedOn', 'leftOn')
  expect(judgedUnder(definition(within(12, working)), never)).toBe('outside')
})
