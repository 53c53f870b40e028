import { describe, expect, it } from 'vitest'
import { addMonths } from '../calendar/days.ts'
import { report } from '../spells/testing.ts'
import type { CohortMember } from './cohort.ts'
import { entryProfile, populationFlow } from './populationFlow.ts'
import { qualityOfWork } from './qualityOfWork.ts'
import { cohortOf, followUp, many, person } from './testing.ts'
import { timeToFirstJob, whileAtRisk } from './timeToFirstJob.ts'
import { transitions } from './transitions.ts'

type Told = Parameters<typeof report>[1]
const asOf = '2026-12-31'

const life = (told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({ reports: told.map((each) => report('2026-12-31', each)), ...more })
const looking = (until?: string): Told => ({
  activity: 'unemployed',
  from: '2025-01-01',
  ...(until !== undefined && { until }),
})
const jobFrom = (from: string, detail: Told['detail'] = {}): Told => ({ activity: 'employed', from, detail })

describe('the time to a first job', () => {
  const lost = () =>
    person({
      reports: [report('2025-06-01', looking())],
      followUps: [followUp('2026-02-28', 'unreachable')],
    })
  const cohort = cohortOf(
    life([looking('2025-03-31'), jobFrom('2025-04-01')]),
    life([looking('2025-07-31'), jobFrom('2025-08-01')]),
    life([
      looking('2025-05-31'),
      { activity: 'education', from: '2025-06-01', until: '2025-12-31' },
      jobFrom('2026-01-01'),
    ]),
    life([looking()]),
    lost(),
    life([jobFrom('2024-01-01')]),
    person(),
    person({ isTest: true }),
  )
  const result = timeToFirstJob(cohort, asOf, { fewest: 1 })

  it('is counted from the start, without those in work then or not known', () => {
    expect(result.n).toBe(5)
    expect(result.alreadyInWork).toHaveLength(1)
    expect(result.entryUnknown).toHaveLength(1)
    expect(result.curve.steps.map(({ time, events }) => [time, events])).toEqual([
      [59, 1],
      [120, 0],
      [181, 1],
      [334, 1],
      [698, 0],
    ])
  })

  it('has a band for the worst and the best case of those lost', () => {
    expect(result.lost).toHaveLength(1)
    const at = (curve: typeof result.curve) => curve.steps.at(-1)?.survival ?? Number.NaN
    expect(at(result.best)).toBeLessThan(at(result.curve))
    expect(at(result.worst)).toBeGreaterThanOrEqual(at(result.curve))
  })

  it('knows what came first', () => {
    expect(Object.keys(result.competing)).toEqual(['education', 'work'])
    expect(result.competing.work?.at(-1)?.events).toBe(0)
    expect(result.competing.education?.find(({ events }) => events === 1)?.time).toBe(120)
  })

  it('can begin with leaving, and is cut where too few are at risk', () => {
    const fromLeaving = timeToFirstJob(cohort, asOf, { clock: 'leaving', fewest: 1 })
    expect(fromLeaving.alreadyInWork).toHaveLength(3)
    expect(whileAtRisk(result.curve.steps)).toEqual([])
    expect(whileAtRisk(result.curve.steps, 4)).toHaveLength(2)
    expect(whileAtRisk(result.curve.steps, 1)).toHaveLength(5)
  })

  it('spreads a job that began "in spring" over where it can lie', () => {
    const vague = life([
      looking('2025-02-28'),
      { activity: 'employed', from: { on: '2025-04-01', precision: 'quarter' } },
    ])
    const { intervals } = timeToFirstJob(cohortOf(vague), asOf, { fewest: 1 })
    expect(intervals).toHaveLength(1)
    expect(intervals[0]).toMatchObject({ after: 27, probability: 1 })
  })
})

describe('from one status to another', () => {
  const { leftOn: _, ...stillIn } = person()

  it('is counted with the unknown as a status of their own', () => {
    const cohort = cohortOf(
      many(3, () => life([looking('2025-12-31'), jobFrom('2026-01-01')])),
      many(2, () => person({ reports: [report('2025-03-01', looking())] })),
      life([looking()], { leftOn: '2026-11-30' }),
      person({ isTest: true }),
      { ...stillIn, participantId: 'still-in' },
    )
    expect(transitions(cohort, asOf, 6).map(({ from, to, count }) => [from, to, count])).toEqual([
      ['unemployed', 'employed', 3],
      ['unemployed', 'unknown', 2],
    ])
  })
})

describe('the quality of work', () => {
  it('counts what was not said apart', () => {
    const educated = { entry: { education: { answer: 'answered' as const, value: '6' } } }
    const at = (detail: Told['detail'], more = {}) => life([jobFrom('2026-01-01', detail)], more)
    const cohort = cohortOf(
      at(
        { contract: 'permanent', hoursPerWeek: 38, occupation: { scheme: 'isco-08', code: '2411' } },
        educated,
      ),
      at(
        {
          contract: 'fixed-term',
          plannedEnd: '2026-04-30',
          hoursPerWeek: 24,
          occupation: { scheme: 'isco-08', code: '9112' },
        },
        educated,
      ),
      at({ hoursPerWeek: 10, skillMatch: 'under-qualified' }),
      at({}),
      life([{ activity: 'self-employed', from: '2026-01-01' }]),
      life([looking()]),
    )
    const quality = qualityOfWork(cohort, asOf, ({ leftOn }) => leftOn && addMonths(leftOn, 6))
    expect(quality.inWork).toBe(5)
    expect(quality.contract).toMatchObject({ permanent: 1, 'fixed-term': 1, 'self-employed': 1, unknown: 2 })
    expect(quality.hours).toEqual({ 'under-20': 1, '20-34': 1, '35-plus': 1, unknown: 2 })
    expect(quality.skillMatch).toEqual({ matched: 1, 'over-qualified': 1, 'under-qualified': 1, unknown: 2 })
    expect(quality.lasting).toEqual({ yes: 4, no: 1, unknown: 0 })
    expect(quality.overQualified).toEqual({ count: 1, of: 2 })
  })

  it('is not looked at before the day has come', () => {
    const cohort = cohortOf(life([jobFrom('2026-01-01')]))
    expect(qualityOfWork(cohort, '2026-01-31', () => '2026-02-01').inWork).toBe(0)
    expect(qualityOfWork(cohort, asOf, () => undefined).inWork).toBe(0)
  })
})

describe('who the people are', () => {
  const woman = { gender: { answer: 'answered' as const, value: 'woman' } }
  const { startedOn: _, leftOn: __, ...applied } = person({ eligible: false })
  const { leftOn: ___, ...stillIn } = person({ entry: woman })
  const { eligible: ____, ...notAssessed } = applied
  const cohort = cohortOf(
    person(),
    person({ completed: false, entry: woman }),
    stillIn,
    applied,
    notAssessed,
    person({ isTest: true }),
  )

  it('flows from applied to left, and nobody vanishes', () => {
    expect(populationFlow(cohort, asOf)).toEqual({
      applied: 5,
      notAssessed: 1,
      eligible: 3,
      ineligible: 1,
      started: 3,
      stillIn: 1,
      left: 2,
      completed: 1,
      people: 4,
    })
  })

  it('stands beside every comparison', () => {
    expect(entryProfile(cohort, [{ id: 'women', rule: { kind: 'gender', in: ['woman'] } }], asOf)).toEqual([
      { id: 'women', count: 2, unknown: 1, of: 3 },
    ])
  })
})
