import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from '../calendar/days.ts'
import { inWork } from '../spells/activity.ts'
import { anyReports, report } from '../spells/testing.ts'
import { survivalAt } from '../statistics/kaplanMeier.ts'
import type { CohortMember } from './cohort.ts'
import { cohortOf, followUp, many, person, without } from './testing.ts'
import { timeToFirstJob as ofMany, whileAtRisk } from './timeToFirstJob.ts'

type Told = Parameters<typeof report>[1]
const asOf = '2026-12-31'
const startedOn = '2025-02-01'

/** Of however few. */
const timeToFirstJob: typeof ofMany = (cohort, day, options) => ofMany(cohort, day, { fewest: 1, ...options })

const saying = (saidOn: string, told: readonly Told[], more: Partial<CohortMember> = {}): CohortMember =>
  person({ reports: told.map((each) => report(saidOn, each)), ...more })
const looking = (until?: string): Told => ({
  activity: 'unemployed',
  from: '2025-01-01',
  ...(until !== undefined && { until }),
})
const found = (from: string): readonly Told[] => [looking(), { activity: 'employed', from }]
const byItself = (member: CohortMember): CohortMember => ({
  ...member,
  reports: member.reports.map((each, index) =>
    index === 0 ? each : { ...each, planned: false, source: 'mentor' },
  ),
})
const stepsOf = (...members: readonly CohortMember[]) =>
  timeToFirstJob(cohortOf(members), asOf).curve.steps.map(({ time, events }) => [time, events])

describe('the clock', () => {
  it('runs from the day of starting to the first day of a job', () => {
    expect(stepsOf(saying(asOf, found('2025-02-02')))).toEqual([[1, 1]])
    expect(stepsOf(saying(asOf, found(asOf)))).toEqual([[daysBetween(startedOn, asOf), 1]])
  })

  it('does not run for who has not started, starts later or is a test person', () => {
    const applied = without(saying(asOf, [looking()]), 'startedOn')
    const later = saying(asOf, [looking()], { startedOn: '2027-01-01' })
    const test = saying(asOf, [looking()], { isTest: true })
    expect(timeToFirstJob(cohortOf(applied, later, test), asOf)).toMatchObject({
      n: 0,
      alreadyInWork: [],
      entryUnknown: [],
      lost: [],
    })
    expect(timeToFirstJob(cohortOf(saying(asOf, [looking()], { startedOn: asOf })), asOf).n).toBe(1)
  })

  it('runs from leaving in the second view, for those who are not in work then', () => {
    const soon = saying(asOf, found('2025-09-30'))
    const before = saying(asOf, found('2025-08-31'))
    const stillIn = without(saying(asOf, [looking()]), 'leftOn')
    const view = timeToFirstJob(cohortOf(soon, before, stillIn), asOf, { clock: 'leaving' })
    expect(view.curve.steps.map(({ time, events }) => [time, events])).toEqual([[30, 1]])
    expect(view.alreadyInWork).toEqual([before.enrolmentId])
  })

  it('uses spells that were resolved before, and the confidence that is asked for', () => {
    const members = many(20, () => saying(asOf, found('2025-06-01')))
    const others = many(20, () => saying(asOf, [looking()]))
    const at = (confidence: number) =>
      timeToFirstJob(cohortOf(members, others), asOf, { confidence }).curve.steps[0]
    expect(at(0.99)?.lower).toBeLessThan(at(0.9)?.lower ?? 0)
    expect(at(0.95)).toEqual(timeToFirstJob(cohortOf(members, others), asOf).curve.steps[0])
    expect(stepsOf({ ...saying(asOf, [looking()]), spells: [] })).toEqual([])
  })
})

describe('who was in work when the clock began', () => {
  it('is left out, self-employed people and apprentices too, but not those with an internship', () => {
    const was = (activity: Told['activity'] & string) => saying(asOf, [{ activity, from: '2025-01-01' }])
    const members = [...inWork, 'internship' as const].map(was)
    const { alreadyInWork, n } = timeToFirstJob(cohortOf(members), asOf)
    expect(alreadyInWork).toEqual(members.slice(0, 3).map(({ enrolmentId }) => enrolmentId))
    expect(n).toBe(1)
  })

  it('is not known where a date is too vague to say, also of two that would be work and none', () => {
    const inFirstQuarter: Told['from'] & object = { on: startedOn, precision: 'quarter' }
    const perhaps = saying(asOf, [
      { activity: 'unemployed', from: '2024-06-01', until: { on: startedOn, precision: 'quarter' } },
      { activity: 'employed', from: inFirstQuarter },
    ])
    const nothing = person()
    const result = timeToFirstJob(cohortOf(perhaps, nothing), asOf)
    expect(result.alreadyInWork).toEqual([])
    expect(result.entryUnknown).toEqual([perhaps.enrolmentId, nothing.enrolmentId])
  })
})

describe('who has found no job', () => {
  it('is followed to the last day that a planned question speaks of', () => {
    expect(stepsOf(saying('2025-06-01', [looking()]))).toEqual([[120, 0]])
    expect(stepsOf(saying('2027-06-01', [looking()]))).toEqual([])
    const twice = person({
      reports: [report('2025-03-01', looking()), report('2025-06-01', { says: 'still' })],
    })
    expect(stepsOf(twice)).toEqual([[120, 0]])
  })

  it('moves nobody by news that came by itself, of a job or of none', () => {
    const job = byItself(
      person({
        reports: [
          report('2025-06-01', looking()),
          report('2025-09-05', { activity: 'employed', from: '2025-09-01' }),
        ],
        followUps: [followUp('2026-02-28', 'unreachable')],
      }),
    )
    expect(stepsOf(job)).toEqual([[120, 0]])
    expect(timeToFirstJob(cohortOf(job), asOf).lost).toEqual([job.enrolmentId])
    const none = byItself(
      person({ reports: [report('2025-06-01', looking()), report('2025-09-05', { says: 'still' })] }),
    )
    expect(stepsOf(none)).toEqual([[120, 0]])
    const asked = { ...job, reports: job.reports.map((each) => ({ ...each, planned: true })) }
    expect(stepsOf(asked)).toEqual([[212, 1]])
  })

  it('is waited for until death at most, whoever told of it', () => {
    const died: Told = { activity: 'died', from: '2025-05-01' }
    const told = person({ reports: [report('2025-04-01', looking()), report('2025-05-20', died)] })
    expect(stepsOf(told)).toEqual([[89, 0]])
    const { competing, curve } = timeToFirstJob(cohortOf(byItself(told)), asOf)
    expect(curve.steps.map(({ time }) => time)).toEqual([59])
    expect(competing.died?.map(({ time, events }) => [time, events])).toEqual([[89, 1]])
  })

  it('is lost only where a later follow-up, by now over, did not reach them', () => {
    const lost = (result?: 'unreachable' | 'refused' | 'reached' | 'died', dueOn = '2025-12-01') => {
      const member = saying('2025-06-01', [looking()], { followUps: [followUp(dueOn, result)] })
      return timeToFirstJob(cohortOf(member), asOf).lost.length
    }
    expect(lost('unreachable')).toBe(1)
    expect(lost('refused')).toBe(1)
    expect(lost()).toBe(1)
    expect(lost('reached')).toBe(0)
    expect(lost('died')).toBe(0)
    expect(lost('unreachable', '2025-06-01')).toBe(0)
    expect(lost('unreachable', '2025-06-02')).toBe(1)
    expect(lost(undefined, '2026-12-20')).toBe(0)
    // One that reached them then does not make good one that did not, later.
    const reached = followUp('2025-06-01', 'reached')
    const twice = saying('2025-06-01', [looking()], {
      followUps: [reached, followUp('2025-12-01', 'unreachable')],
    })
    expect(timeToFirstJob(cohortOf(twice), asOf).lost).toHaveLength(1)
    const neverAsked = saying('2025-06-01', [looking()], {
      followUps: [{ ...followUp('2025-12-01'), attempts: [] }],
    })
    expect(timeToFirstJob(cohortOf(neverAsked), asOf).lost).toHaveLength(1)
  })
})

describe('the band of those lost', () => {
  const lost = () => saying('2025-06-01', [looking()], { followUps: [followUp('2025-12-01', 'unreachable')] })
  const cohort = cohortOf(
    many(4, () => saying(asOf, found('2025-04-02'))),
    many(3, lost),
    many(2, () => saying('2025-09-29', [looking()])),
    saying(asOf, found('2025-12-31')),
  )

  it('has them find a job the day after they were last heard of, or never', () => {
    const { curve, worst, best } = timeToFirstJob(cohort, asOf)
    const rows = (steps: typeof curve.steps) =>
      steps.map(({ time, atRisk, events }) => [time, atRisk, events])
    expect(rows(curve.steps)).toEqual([
      [60, 10, 4],
      [120, 6, 0],
      [240, 3, 0],
      [333, 1, 1],
    ])
    expect(rows(best.steps)).toEqual([
      [60, 10, 4],
      [121, 6, 3],
      [240, 3, 0],
      [333, 1, 1],
    ])
    // To the end, and a day longer, so that they are still waiting at the last job.
    expect(rows(worst.steps)).toEqual([
      [60, 10, 4],
      [240, 6, 0],
      [333, 4, 1],
      [334, 3, 0],
    ])
  })
})

describe('what comes before work', () => {
  const course: Told = { activity: 'education', from: '2025-04-01', until: '2025-06-30' }

  it('is a course, leaving the country or death that began since, the first of them', () => {
    const member = saying(asOf, [
      looking('2025-03-31'),
      course,
      { activity: 'left-country', from: '2025-07-01' },
    ])
    const { competing } = timeToFirstJob(cohortOf(member), asOf)
    expect(Object.keys(competing)).toEqual(['education'])
    const dead = saying(asOf, [
      looking('2025-03-31'),
      { ...course, until: '2025-04-30' },
      { activity: 'died', from: '2025-05-01' },
    ])
    expect(Object.keys(timeToFirstJob(cohortOf(dead), asOf).competing)).toEqual(['education'])
  })

  it('is a course that is over before the job, which then comes second', () => {
    const { until: _, ...onwards } = course
    const told = [looking('2025-03-31'), { ...course }, { activity: 'employed', from: '2025-07-01' }] as const
    const [after, during] = [saying(asOf, told), saying(asOf, [looking('2025-03-31'), onwards])]
    const { competing, curve } = timeToFirstJob(cohortOf(after, during), asOf)
    expect(Object.keys(competing)).toEqual(['education'])
    expect(competing.education?.map(({ time, events }) => [time, events])).toEqual([[59, 2]])
    expect(curve.steps[0]).toMatchObject({ time: 150, events: 1 })
  })

  it('is no course that begins with the clock', () => {
    const { until: _, ...onwards } = { ...course, from: startedOn }
    expect(timeToFirstJob(cohortOf(saying(asOf, [onwards])), asOf).competing).toEqual({})
  })

  it('is no course that was on when the clock began, nor one after the job, nor one still to come', () => {
    const onCourse = saying(asOf, [
      { activity: 'education', from: '2025-01-01', until: '2025-03-31' },
      { activity: 'employed', from: '2025-04-01' },
    ])
    const afterwards = saying(asOf, [
      looking('2025-02-28'),
      { activity: 'employed', from: '2025-03-01', until: '2025-03-31' },
      course,
    ])
    const { competing } = timeToFirstJob(cohortOf(onCourse, afterwards), asOf)
    expect(Object.keys(competing)).toEqual(['work'])
    expect(competing.work?.map(({ time, events }) => [time, events])).toEqual([
      [28, 1],
      [59, 1],
    ])
    expect(timeToFirstJob(cohortOf(saying('2025-03-31', [looking(), course])), asOf).competing).toEqual({})
  })
})

describe('a job whose first day is not exact', () => {
  const vague: Told = { activity: 'employed', from: { on: '2025-05-01', precision: 'quarter' } }

  it('began after the last day on which it was surely otherwise', () => {
    const { intervals } = timeToFirstJob(cohortOf(saying(asOf, [looking('2025-03-15'), vague])), asOf)
    expect(intervals).toMatchObject([{ after: 42, probability: 1 }])
  })

  it('began at some time since the clock did, where nothing that was asked says more', () => {
    const member = saying(asOf, [looking('2025-03-15'), vague])
    const news = member.reports.map((each, index) => (index === 0 ? { ...each, planned: false } : each))
    const { intervals } = timeToFirstJob(cohortOf({ ...member, reports: news }), asOf)
    expect(intervals).toMatchObject([{ after: 0, probability: 1 }])
  })
})

describe('any cohort', () => {
  it('has everybody in one place, a curve inside its band and shares that never pass all', () => {
    const anyMember = fc
      .record({
        reports: anyReports,
        result: fc.constantFrom('reached', 'unreachable', 'refused', undefined),
      })
      .map(({ reports, result }) => person({ reports, followUps: [followUp('2026-02-28', result)] }))
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 12 }), (members) => {
        const result = timeToFirstJob(cohortOf(members), asOf)
        const { curve, worst, best, competing, n, alreadyInWork, entryUnknown, lost } = result
        expect(n + alreadyInWork.length + entryUnknown.length).toBe(members.length)
        expect(new Set([...alreadyInWork, ...entryUnknown, ...lost]).size).toBe(
          alreadyInWork.length + entryUnknown.length + lost.length,
        )
        for (const { time } of [...curve.steps, ...worst.steps, ...best.steps]) {
          expect(survivalAt(best, time)).toBeLessThanOrEqual(survivalAt(curve, time) + 1e-12)
          expect(survivalAt(worst, time)).toBeGreaterThanOrEqual(survivalAt(curve, time) - 1e-12)
        }
        const shares = Object.values(competing).map((steps) => steps.at(-1)?.incidence ?? 0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-12)
        const longest = daysBetween(startedOn, asOf)
        expect(curve.steps.every(({ time }) => time >= 0 && time <= longest)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('is drawn only while ten are at risk, or as many as one asks for, with the median that this shows', () => {
    const waits = ['2025-03-01', '2025-04-01', '2025-05-01', '2025-06-01', '2025-07-01', '2025-08-01']
    const cohort = cohortOf(...waits.map((from) => many(2, () => saying(asOf, found(from)))))
    const shown = (fewest?: number) => {
      const result = ofMany(cohort, asOf, fewest === undefined ? {} : { fewest })
      for (const steps of [result.worst.steps, result.best.steps, result.competing.work ?? []])
        expect(steps.map(({ time }) => time)).toEqual(result.curve.steps.map(({ time }) => time))
      return [result.curve.steps.length, result.curve.median, result.tooFew, result.intervals.length]
    }
    expect(shown()).toEqual([2, null, false, 6])
    expect(shown(1)).toEqual([6, 104.5, false, 6])
    expect(shown(12)).toEqual([1, null, false, 6])
    expect(shown(13)).toEqual([0, null, true, 0])
  })

  it('ends where fewer are at risk', () => {
    const at = (...risks: readonly number[]) => risks.map((atRisk) => ({ atRisk }))
    expect(whileAtRisk(at(12, 10, 9, 3))).toEqual(at(12, 10))
    expect(whileAtRisk(at(12, 11))).toEqual(at(12, 11))
    expect(whileAtRisk(at(4, 3, 2), 3)).toEqual(at(4, 3))
    expect(whileAtRisk([])).toEqual([])
  })
})
