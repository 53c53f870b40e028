import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import { clusteredInterval } from '../statistics/effectiveSize.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import { type Moment, type OutcomeDefinition, Pick } from './definition.ts'
import { evaluate } from './evaluate.ts'
import { againstHalf, directionOf, leadSentence } from './leadSentence.ts'
import type { EvaluateOptions } from './options.ts'
import { answered, cohortOf, followUp, fullRecord, many, person } from './testing.ts'

const dueOn = '2026-02-28'
const asOf = '2027-06-30'
const inWork = ((): OutcomeDefinition => {
  const found = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 })
  if (!found) throw new Error()
  return found
})()

type Told = Parameters<typeof report>[1]
const life = (told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({
    reports: told.map((each) => report('2026-12-31', each)),
    followUps: [followUp(dueOn, 'reached')],
    ...more,
  })

function verdict(definition: OutcomeDefinition, member: CohortMember, options: EvaluateOptions = {}): string {
  const result = evaluate(definition, cohortOf(member), asOf, { fewest: 1, ...options })
  if (result.measure === 'not-computable') return result.missing.join()
  if (result.yes > 0) return 'yes'
  if (result.no > 0) return 'no'
  if (result.unknown.total > 0) return 'unknown'
  return result.unknown.notYetDue > 0 ? 'not-yet-due' : 'outside'
}

const at = (moment: Partial<Moment>): OutcomeDefinition => ({
  ...inWork,
  moment: { ...inWork.moment, ...moment },
})
const counting = (counts: Condition, moment: Partial<Moment> = {}): OutcomeDefinition => ({
  ...at(moment),
  counts,
})

describe('years of a definition', () => {
  it.each(['99-99', '00-01', '02-29', '02-30', '04-31', '13-01', '1-1'])('do not begin on %s', (begins) => {
    expect(Pick.safeParse({ kind: 'in-year', begins }).success).toBe(false)
  })

  it.each(['01-01', '02-28', '04-30', '07-01', '12-31'])('begin on %s', (begins) => {
    expect(Pick.safeParse({ kind: 'in-year', begins }).success).toBe(true)
  })
})

describe('work that is sustained', () => {
  const sustained = at({
    after: { count: 0, unit: 'days' },
    pick: { kind: 'sustained', weeks: 10, atLeast: 8 },
  })

  it('is so many of so many weeks, where a day is enough for a week', () => {
    const worked = (from: string, until: string) =>
      life([
        { activity: 'unemployed', from: '2025-01-01', until: '2025-08-31' },
        { activity: 'employed', from, until },
        { activity: 'unemployed', from: '2026-01-01' },
      ])
    expect(verdict(sustained, worked('2025-09-01', '2025-10-26'))).toBe('yes')
    expect(verdict(sustained, worked('2025-09-01', '2025-10-01'))).toBe('unknown')
    expect(verdict(sustained, life([{ activity: 'unemployed', from: '2025-01-01' }]))).toBe('no')
  })
})

describe('conditions over a time', () => {
  const half: Condition = { kind: 'days', atLeast: 100, of: { kind: 'status', in: ['employed'] } }
  const ever = { pick: { kind: 'ever-within' } } as const
  const worked = (until: string) =>
    life([
      { activity: 'employed', from: '2025-08-01', until },
      { activity: 'unemployed', from: addOne(until) },
    ])
  const addOne = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

  it('count days together, also inside all and not', () => {
    expect(verdict(counting(half, ever), worked('2025-12-31'))).toBe('yes')
    expect(verdict(counting(half, ever), worked('2025-10-31'))).toBe('no')
    const never: Condition = { kind: 'not', of: half }
    expect(verdict(counting(never, ever), worked('2025-10-31'))).toBe('yes')
    const both: Condition = {
      kind: 'all',
      of: [half, { kind: 'days', atLeast: 10, of: { kind: 'status', in: ['unemployed'] } }],
    }
    expect(verdict(counting(both, ever), worked('2025-12-31'))).toBe('yes')
    expect(verdict(counting({ kind: 'any', of: [half, both] }, ever), worked('2025-10-31'))).toBe('no')
  })

  it('take a negation for any day that is not so', () => {
    const someDayNot: Condition = { kind: 'not', of: { kind: 'status', in: ['unemployed'] } }
    expect(verdict(counting(someDayNot, ever), worked('2025-10-31'))).toBe('yes')
  })

  it('see a side job only where it is meant to count', () => {
    const beside = life([
      { activity: 'education', from: '2025-01-01' },
      { kind: 'side', activity: 'employed', from: '2025-12-01' },
    ])
    expect(verdict(counting({ kind: 'status', in: ['employed'] }, ever), beside)).toBe('no')
    expect(verdict(counting({ kind: 'status', in: ['employed'], beside: true }, ever), beside)).toBe('yes')
  })

  it('look at hours, length and the office', () => {
    const job = (detail: NonNullable<Told['detail']>, until?: string) =>
      life([{ activity: 'employed', from: '2025-12-01', detail, ...(until !== undefined && { until }) }])
    expect(verdict(counting({ kind: 'hours', atLeast: 20 }), job({ hoursPerWeek: 20 }))).toBe('yes')
    expect(verdict(counting({ kind: 'hours', lessThan: 20 }), job({ hoursPerWeek: 20 }))).toBe('no')
    expect(verdict(counting({ kind: 'hours', atLeast: 20 }), job({}))).toBe('detail.hoursPerWeek')
    expect(verdict(counting({ kind: 'length', atLeast: 3 }), job({}, '2026-04-30'))).toBe('yes')
    expect(verdict(counting({ kind: 'length', atLeast: 24 }), job({}))).toBe('unknown')
    const registered = life([
      { activity: 'unemployed', from: '2025-01-01' },
      { kind: 'registration', activity: 'unemployed', from: '2025-01-01', until: '2025-12-31' },
    ])
    expect(verdict(counting({ kind: 'registered', value: true }), registered)).toBe('no')
    expect(verdict(counting({ kind: 'lasted', atLeast: 13 }), registered)).toBe('yes')
  })
})

describe('moments', () => {
  it('begin with any anchor, and with none there is nothing to count', () => {
    const told: Told[] = [{ activity: 'employed', from: '2025-01-01' }]
    const days = { pairEndedOn: '2025-08-01', readyOn: '2025-03-01', eventOn: '2025-04-01' }
    for (const anchor of ['application', 'start', 'event', 'leaving', 'end-of-pair', 'ready'] as const) {
      expect(verdict(at({ anchor }), life(told, days)), anchor).toBe('yes')
    }
    const result = evaluate(at({ anchor: 'end-of-pair' }), cohortOf(life(told)), asOf)
    expect(result).toMatchObject({ excluded: { noAnchor: 1 } })
  })

  it('may lie days or quarters later', () => {
    const told: Told[] = [
      { activity: 'employed', from: '2025-10-01', until: '2025-10-31' },
      { activity: 'unemployed', from: '2025-11-01' },
    ]
    const days = (count: number) => at({ after: { count, unit: 'days' } })
    expect(verdict(days(31), life(told))).toBe('yes')
    expect(verdict(days(62), life(told))).toBe('no')
    expect(verdict(at({ after: { count: 1, unit: 'quarters' } }), life(told))).toBe('yes')
  })

  it('take the follow-up nearest to them', () => {
    const member = life([{ activity: 'unemployed', from: '2025-01-01', until: '2025-08-31' }], {
      followUps: [
        followUp('2026-01-20', 'reached'),
        followUp(dueOn, 'refused'),
        followUp('2026-04-01', 'unreachable'),
      ],
    })
    const result = evaluate(inWork, cohortOf(member), asOf, { fewest: 1 })
    expect(result).toMatchObject({ unknown: { refused: 1, total: 1 } })
  })

  it('are over when the window is, also where nobody closed the follow-up', () => {
    const open = followUp(dueOn)
    const tried = person({ followUps: [open] })
    const untried = person({ followUps: [{ ...open, attempts: [] }] })
    const result = evaluate(inWork, cohortOf(answered(dueOn, 'employed'), tried, untried), asOf, {
      fewest: 1,
    })
    expect(result).toMatchObject({ unknown: { notReached: 1, notAsked: 1 } })
  })
})

describe('populations', () => {
  const born = (value: string) => ({ entry: { birthDate: { answer: 'answered' as const, value } } })
  const young: OutcomeDefinition = {
    ...inWork,
    population: { base: 'left', facts: { kind: 'age', atMost: 29 } },
  }

  it('are narrowed by facts on entry; who cannot be placed is listed apart', () => {
    const cohort = cohortOf(
      answered(dueOn, 'employed', born('2000-01-01')),
      answered(dueOn, 'employed', born('1980-01-01')),
      answered(dueOn, 'employed'),
    )
    expect(evaluate(young, cohort, asOf, { fewest: 1 })).toMatchObject({
      yes: 1,
      due: 1,
      excluded: { otherOnEntry: 1, entryUnknown: 1 },
    })
  })

  it('may be everybody who applied, met the conditions, or is taking part', () => {
    const { startedOn: _, leftOn: __, ...applied } = answered('2025-08-10', 'employed', { eligible: false })
    const of = (base: OutcomeDefinition['population']['base']) =>
      evaluate(
        { ...at({ anchor: 'application', after: { count: 7, unit: 'months' } }), population: { base } },
        cohortOf(applied),
        asOf,
        { fewest: 1 },
      )
    expect(of('applied')).toMatchObject({ yes: 1 })
    for (const base of ['eligible', 'started', 'active', 'completed', 'exited'] as const) {
      expect(of(base)).toMatchObject({ why: 'nobody-in-population' })
    }
  })

  it('leave out who took part too short, counted to today while it goes on', () => {
    const short: OutcomeDefinition = {
      ...at({ anchor: 'start', after: { count: 0, unit: 'days' } }),
      population: { base: 'started', minimumDays: 90 },
    }
    const { leftOn: _, ...goesOn } = person({ startedOn: '2027-06-01' })
    expect(evaluate(short, cohortOf(goesOn), asOf)).toMatchObject({ excluded: { leftOut: 1 } })
  })
})

describe('answers around a day', () => {
  it('count from the nearest, of two as near from the later', () => {
    const told = (...reports: ReturnType<typeof report>[]) =>
      person({ reports, followUps: [followUp(dueOn, 'reached')] })
    const near = told(
      report('2026-02-18', { activity: 'unemployed' }),
      report('2026-03-05', { activity: 'employed' }),
      report('2026-03-20', { activity: 'unemployed' }),
    )
    expect(verdict(inWork, near)).toBe('yes')
    const asNear = told(
      report('2026-02-26', { activity: 'unemployed' }),
      report('2026-03-02', { activity: 'employed' }),
    )
    expect(verdict(inWork, asNear)).toBe('yes')
    const news = told({ ...report('2026-03-02', { activity: 'employed' }), planned: false, source: 'mentor' })
    expect(verdict(inWork, news)).toBe('unknown')
  })
})

describe('a follow-up that is open longer than a definition waits', () => {
  it('counts as tried or not asked when the time of the definition is over', () => {
    const strict = at({ window: { daysBefore: 0, daysAfter: 0 } })
    const open = followUp(dueOn)
    const cohort = cohortOf(person({ followUps: [open] }), person({ followUps: [{ ...open, attempts: [] }] }))
    expect(evaluate(strict, cohort, '2026-03-05', { fewest: 1 })).toMatchObject({
      unknown: { notReached: 1, notAsked: 1, total: 2 },
    })
  })
})

describe('middles, means and sums', () => {
  const hours = [10, 20, 30, 38]
  const cohort = cohortOf(
    hours.map((hoursPerWeek) => answered(dueOn, 'employed', {}, { hoursPerWeek })),
    answered(dueOn, 'employed'),
  )
  const of = (kind: 'median' | 'mean' | 'sum') =>
    evaluate({ ...inWork, measure: { kind, of: 'hours' } }, cohort, asOf, { fewest: 4 })

  it('are of those whose value is known', () => {
    expect(of('median')).toMatchObject({ measure: 'median', value: 25, n: 4, yes: 5 })
    expect(of('mean')).toMatchObject({ value: 24.5 })
    expect(of('sum')).toMatchObject({ value: 98 })
    expect(of('sum')).not.toHaveProperty('interval')
  })

  it('lead with what they are of', () => {
    expect(leadSentence(of('median'))).toMatchObject({ code: 'lead.median', values: { value: 25, n: 4 } })
    const few = evaluate({ ...inWork, measure: { kind: 'mean', of: 'hours' } }, cohort, asOf)
    expect(few).not.toHaveProperty('value')
    expect(leadSentence(few).code).toBe('lead.too-few')
  })
})

describe('the leading sentence', () => {
  it('does not say "at least nobody", nor "at least" where everybody is known', () => {
    const unreached = () => person({ followUps: [followUp(dueOn, 'unreachable')] })
    const none = cohortOf(
      many(8, () => answered(dueOn, 'unemployed')),
      many(4, unreached),
    )
    expect(leadSentence(evaluate(inWork, none, asOf)).code).toBe('lead.none-known')
    const all = cohortOf(many(12, () => answered(dueOn, 'employed')))
    expect(leadSentence(evaluate(inWork, all, asOf)).code).toBe('lead.all-known')
    expect(leadSentence(evaluate(inWork, cohortOf(), asOf)).code).toBe('lead.nobody-in-population')
    const survey: OutcomeDefinition = { ...inWork, counts: { kind: 'survey', question: 'x' } }
    expect(leadSentence(evaluate(survey, all, asOf)).values.missing).toEqual([{ label: 'missing.survey' }])
  })

  it('says more or less than half, and more or fewer, only where the whole interval does', () => {
    expect(againstHalf({ lower: 0.51, upper: 0.8 })).toBe('more-than-half')
    expect(againstHalf({ lower: 0.5, upper: 0.8 })).toBe('around-half')
    expect(againstHalf({ lower: 0.2, upper: 0.49 })).toBe('less-than-half')
    expect(directionOf({ lower: 0.01, upper: 0.2 })).toBe('more')
    expect(directionOf({ lower: -0.2, upper: -0.01 })).toBe('less')
    expect(directionOf({ lower: -0.1, upper: 0.1 })).toBe('no-clear-difference')
  })
})

describe('people with several enrolments', () => {
  it('are one cluster: the interval is as wide as people, not enrolments, make it', () => {
    const twice = (activity: 'employed' | 'unemployed', index: number) => {
      const participantId = `${activity}-${index}`
      return [answered(dueOn, activity, { participantId }), answered(dueOn, activity, { participantId })]
    }
    const cohort = cohortOf(
      ...[...Array(10).keys()].map((index) => twice('employed', index)),
      ...[...Array(10).keys()].map((index) => twice('unemployed', index)),
    )
    const result = evaluate(inWork, cohort, asOf)
    if (result.measure !== 'rate') throw new Error()
    const clusters = [...Array(20).keys()].map((index) => ({ n: 2, successes: index < 10 ? 2 : 0 }))
    expect(result.interval).toEqual(clusteredInterval(clusters))
    expect(result).toMatchObject({ due: 40, people: 20 })
  })

  it('have not left under ESF+ while one enrolment goes on', () => {
    const esf = outcomeDefinition({ id: 'esf-plus-eecr04', version: 1 })
    if (!esf) throw new Error()
    const spells = { spells: [], entry: fullRecord }
    const first = person({ participantId: 'returner', ...spells })
    const { leftOn: _, ...second } = person({ participantId: 'returner', startedOn: '2026-01-01', ...spells })
    expect(evaluate(esf, cohortOf(first, second), asOf)).toMatchObject({ why: 'nobody-in-population' })
    const test = person({ participantId: 'tester', isTest: true, entry: fullRecord })
    expect(evaluate(esf, cohortOf(test, { ...test, enrolmentId: 'again' }), asOf)).toMatchObject({
      population: 0,
    })
  })
})
