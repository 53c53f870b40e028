import { describe, expect, it } from 'vitest'
import { outcomeDefinition } from '../catalogue/outcome-definitions/index.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import type { RateResult } from './result.ts'
import { answered, cohortOf, followUp, judgedUnder, person, told } from './testing.ts'

const dueOn = '2026-02-28'
const inWork = ((): OutcomeDefinition => {
  const found = outcomeDefinition({ id: 'in-work-6m-after-leaving', version: 1 })
  if (!found) throw new Error()
  return found
})()
const rateOf = (definition: OutcomeDefinition, ...members: CohortMember[]): RateResult => {
  const result = evaluate(definition, cohortOf(members), '2027-06-30', { fewest: 1 })
  if (result.measure !== 'rate') throw new Error(`Not a rate: ${JSON.stringify(result)}`)
  return result
}

type Result = Parameters<typeof followUp>[1]
const saying = (
  source: 'mentor' | 'register' | 'self',
  planned: boolean,
  activity: 'employed' | 'unemployed',
  result: Result,
) =>
  person({
    reports: [{ ...report('2026-03-02', { activity, from: '2026-01-01' }), source, planned }],
    followUps: [followUp(dueOn, result)],
  })

describe('what nobody can say', () => {
  const silent = (result?: Result, more: Partial<CohortMember> = {}) =>
    person({ followUps: [followUp(dueOn, result)], ...more })

  it('stands on the line that says why', () => {
    const unknown = (member: CohortMember) => {
      const {
        total: _,
        notYetDue: __,
        beingAsked: ___,
        ...lines
      } = rateOf(inWork, answered(dueOn, 'employed'), member).unknown
      return Object.entries(lines).flatMap(([line, count]) => (count > 0 ? [line] : []))
    }
    expect(unknown(silent('refused'))).toEqual(['refused'])
    expect(unknown(silent('unreachable'))).toEqual(['notReached'])
    expect(unknown(silent('reached'))).toEqual(['undecided'])
    expect(unknown(silent('died'))).toEqual([])
    const kept: OutcomeDefinition = { ...inWork, population: { ...inWork.population, died: 'kept' } }
    expect(rateOf(kept, answered(dueOn, 'employed'), silent('died')).unknown).toMatchObject({
      undecided: 1,
      total: 1,
    })
    expect(unknown(person())).toEqual(['notAsked'])
  })
})

describe('who answered', () => {
  const response = (definition: OutcomeDefinition, member: CohortMember) =>
    rateOf(definition, answered(dueOn, 'employed'), member).responseRate

  it('is whoever was reached, or is known of from a source that covers everyone', () => {
    expect(response(inWork, person({ followUps: [followUp(dueOn, 'reached')] }))).toBe(1)
    expect(response(inWork, saying('register', false, 'employed', 'unreachable'))).toBe(1)
    expect(response(inWork, saying('self', true, 'employed', undefined))).toBe(1)
    expect(response(inWork, person({ followUps: [followUp(dueOn, 'unreachable')] }))).toBe(0.5)
  })

  it('is nobody of whom there is news alone, also where news counts', () => {
    const counted: OutcomeDefinition = { ...inWork, news: 'counted' }
    const news = saying('mentor', false, 'employed', 'unreachable')
    expect(response(inWork, news)).toBe(0.5)
    expect(response(counted, news)).toBe(0.5)
    expect(rateOf(counted, answered(dueOn, 'employed'), news).yes).toBe(2)
    // Known from the register as well, whatever a mentor told of before.
    const older = { ...report('2025-03-01', { activity: 'education', from: '2025-02-01' }), planned: false }
    const registered = saying('register', false, 'employed', 'unreachable')
    const both = { ...registered, reports: [older, ...registered.reports] }
    expect(response(counted, both)).toBe(1)
    expect(response(inWork, both)).toBe(1)
  })
})

describe('news that came by itself', () => {
  it('is a variant only where it adds something', () => {
    const news = saying('mentor', false, 'employed', 'unreachable')
    const { withNews } = rateOf(inWork, answered(dueOn, 'unemployed'), news)
    expect(withNews).toMatchObject({ numerator: 1, denominator: 2 })
    expect(rateOf(inWork, answered(dueOn, 'unemployed'))).not.toHaveProperty('withNews')
  })

  it('may be about what a planned answer told of before: that reaches no further for it', () => {
    const course = report('2025-11-20', { activity: 'education', from: '2025-01-01', until: '2025-11-19' })
    const job = report('2026-01-10', { activity: 'employed', from: '2025-12-01' })
    const still = { ...report('2026-03-01', { says: 'still' }), source: 'mentor', planned: false } as const
    const member = person({ reports: [course, job, still], followUps: [followUp(dueOn, 'unreachable')] })
    const { yes, unknown, withNews } = rateOf(inWork, answered(dueOn, 'unemployed'), member)
    expect({ yes, unknown: unknown.notReached, withNews: withNews?.numerator }).toEqual({
      yes: 0,
      unknown: 1,
      withNews: 1,
    })
  })

  it('does not change what a planned answer established', () => {
    const asked = report('2026-03-02', { activity: 'unemployed', from: '2026-01-01' })
    const news = { ...report('2026-03-20', { activity: 'employed', from: '2026-02-20' }), planned: false }
    const member = person({ reports: [asked, news], followUps: [followUp(dueOn, 'reached')] })
    const result = rateOf(
      { ...inWork, moment: { ...inWork.moment, after: { count: 5, unit: 'months' } } },
      member,
    )
    expect(result).toMatchObject({ no: 1 })
    expect(result).not.toHaveProperty('withNews')
  })
})

describe('situations', () => {
  it('are counted where exactly one is known', () => {
    const vague = told([
      { activity: 'education', from: '2025-01-01', until: { on: '2026-01-01', precision: 'quarter' } },
      { activity: 'employed', from: { on: '2026-01-01', precision: 'quarter' } },
    ])
    const { situations } = rateOf(
      inWork,
      ...['employed', 'employed', 'education'].map((each) => answered(dueOn, each as 'employed')),
      vague,
      person({ followUps: [followUp(dueOn, 'refused')] }),
    )
    expect(situations).toEqual({ employed: 2, education: 1 })
  })
})

describe('the job on entry', () => {
  const better: Condition = { kind: 'improved', by: ['stable-contract'] }
  const improved: OutcomeDefinition = { ...inWork, counts: better }
  const since = (from: string | { on: string; precision: 'quarter' }) =>
    told([
      { activity: 'employed', from, until: '2025-06-30', detail: { contract: 'agency' } },
      { activity: 'employed', from: '2025-07-01', detail: { contract: 'permanent' } },
    ])

  it('is compared with the job now where it surely was the one on entry', () => {
    expect(judgedUnder(improved, since('2024-01-01'))).toBe('yes')
    expect(judgedUnder(improved, since('2025-02-01'))).toBe('yes')
    expect(judgedUnder(improved, since('2025-02-02'))).toBe('unknown')
    expect(judgedUnder(improved, since({ on: '2025-01-01', precision: 'quarter' }))).toBe('unknown')
    const nested: OutcomeDefinition = {
      ...inWork,
      counts: { kind: 'all', of: [{ kind: 'status', in: ['employed'] }, better] },
    }
    expect(judgedUnder(nested, since('2024-01-01'))).toBe('yes')
  })

  it('is that on the day of applying where everybody who applied is counted', () => {
    const applied: OutcomeDefinition = { ...improved, population: { base: 'applied' } }
    expect(judgedUnder(applied, since('2025-01-11'))).toBe('unknown')
    expect(judgedUnder(applied, since('2025-01-10'))).toBe('yes')
  })
})

describe('the level of skills', () => {
  it('is that of the education on entry, where it was answered', () => {
    const matched: OutcomeDefinition = { ...inWork, counts: { kind: 'skill-match', in: ['matched'] } }
    const manager = (entry: CohortMember['entry']) =>
      told(
        [
          {
            activity: 'employed',
            from: '2025-12-01',
            detail: { occupation: { scheme: 'isco-08', code: '1120' } },
          },
        ],
        { entry },
      )
    expect(judgedUnder(matched, manager({ education: { answer: 'answered', value: '6' } }))).toBe('yes')
    expect(judgedUnder(matched, manager({ education: { answer: 'answered', value: '3' } }))).toBe('no')
    expect(judgedUnder(matched, manager({ education: { answer: 'skipped' } }))).toBe('unknown')
    expect(judgedUnder(matched, manager({}))).toBe('unknown')
  })
})

describe('a detail that nobody recorded', () => {
  const permanent: OutcomeDefinition = { ...inWork, counts: { kind: 'contract', in: ['permanent'] } }

  it('makes a figure not computable where it leaves somebody open who is known to work', () => {
    expect(judgedUnder(permanent, answered(dueOn, 'employed'))).toBe('detail.contract')
    const unreached = answered(dueOn, 'employed', { followUps: [followUp(dueOn, 'unreachable')] })
    expect(judgedUnder(permanent, unreached)).toBe('detail.contract')
  })

  it('does not where those who are open have nothing to do with it', () => {
    const idle = answered(dueOn, 'unemployed')
    const gone = person({
      reports: [report('2025-03-01', { activity: 'employed', from: '2025-02-01' })],
      followUps: [followUp(dueOn, 'unreachable')],
    })
    expect(rateOf(permanent, idle, gone)).toMatchObject({ no: 1, unknown: { notReached: 1 } })
  })
})
