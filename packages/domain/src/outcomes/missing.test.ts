import { describe, expect, it } from 'vitest'
import { activities } from '../spells/activity.ts'
import type { Spell } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import type { OutcomeDefinition } from './definition.ts'
import { missingDetails, missingRecords } from './missing.ts'
import { person, situation } from './testing.ts'

const everybody: Condition = { kind: 'everybody' }
const rate = { kind: 'rate' } as const
const define = (counts: Condition, more: object = {}) =>
  ({ counts, measure: rate, population: { base: 'left' }, ...more }) as unknown as OutcomeDefinition
const records = (counts: Condition, ...members: Partial<CohortMember>[]) =>
  missingRecords(define(counts), members.map(person), undefined)

describe('records that a definition needs', () => {
  const achieved: Condition = { kind: 'achievement', in: ['licence'] }

  it('are missing where nobody has them, and not where one has, or has none', () => {
    expect(records(achieved, {}, {})).toEqual(['achievements'])
    expect(records(achieved, {}, { achievements: [] })).toEqual([])
    expect(records({ kind: 'earned' }, {}, {})).toEqual(['earnings'])
    expect(records({ kind: 'earned' }, {}, { earnings: [] })).toEqual([])
    expect(records(everybody, {})).toEqual([])
  })

  it('are earnings also for an amount of them, and a wage for hours worth it', () => {
    const measured = (of: string) =>
      missingRecords(define(everybody, { measure: { kind: 'sum', of } }), [person()], undefined)
    expect([measured('earnings'), measured('hours')]).toEqual([['earnings'], []])
    const worth = (hourlyWage?: number): Condition => ({
      kind: 'earnings',
      hours: 10,
      ...(hourlyWage !== undefined && { hourlyWage }),
    })
    const earner = person({ earnings: [] })
    expect(missingRecords(define(worth()), [earner], undefined)).toEqual(['parameter.hourly-wage'])
    expect(missingRecords(define(worth()), [earner], 1500)).toEqual([])
    expect(missingRecords(define(worth(1500)), [earner], undefined)).toEqual([])
    expect(missingRecords(define(worth()), [person()], undefined)).toEqual([
      'earnings',
      'parameter.hourly-wage',
    ])
  })

  it('are the answers to the very question of a survey, yes or no', () => {
    const ready: Condition = { kind: 'survey', question: 'ready' }
    expect(records(ready, {}, { survey: { other: true } })).toEqual(['survey.ready'])
    expect(records(ready, {}, { survey: { ready: false } })).toEqual([])
    const both: Condition = {
      kind: 'any',
      of: [ready, { kind: 'not', of: { kind: 'survey', question: 'able' } }],
    }
    expect(records(both)).toEqual(['survey.ready', 'survey.able'])
  })

  it('may be needed on entry or while taking part', () => {
    const about = (population: object) =>
      missingRecords(define(everybody, { population }), [person()], undefined)
    expect(about({ onEntry: achieved })).toEqual(['achievements'])
    expect(about({ during: { kind: 'days', atLeast: 2, of: { kind: 'all', of: [achieved] } } })).toEqual([
      'achievements',
    ])
    expect(about({})).toEqual([])
  })

  it('are named once', () => {
    expect(records({ kind: 'all', of: [achieved, achieved] })).toEqual(['achievements'])
  })
})

describe('details that a definition needs', () => {
  const details = (counts: Condition, ...spells: Spell[][]) => {
    const members = new Map(spells.map((each) => [person(), each] as const))
    return missingDetails(define(counts), [...members.keys()], (member) => members.get(member) ?? [])
  }
  const fields: readonly (readonly [Condition, string, Spell['detail']])[] = [
    [{ kind: 'is', what: 'insured', value: true }, 'insured', { insured: false }],
    [{ kind: 'contract', in: ['agency'] }, 'contract', { contract: 'permanent' }],
    [{ kind: 'hours', atLeast: 1 }, 'hoursPerWeek', { hoursPerWeek: 0 }],
    [{ kind: 'employer', in: ['public'] }, 'employer', { employer: { name: 'MIVB' } }],
    [{ kind: 'training', in: ['school'] }, 'training', { training: 'other' }],
  ]

  it.each(fields.map((each) => [each[1], ...each] as const))(
    'are missing when no job says %s',
    (_, leaf, field, detail) => {
      const about = field === 'training' ? ['education'] : ['employed', 'self-employed', 'apprenticeship']
      for (const activity of activities) {
        const missing = about.includes(activity) ? [`detail.${field}`] : []
        expect(details(leaf, [situation(activity)]), activity).toEqual(missing)
      }
      const [activity = 'employed'] = activities.filter((each) => about.includes(each))
      expect(
        details(leaf, [situation(activity), situation(activity, detail)], [situation(activity)]),
      ).toEqual([])
      expect(details(leaf, [situation(activity)], [situation(activity, detail)])).toEqual([])
    },
  )

  it('are none for what is not about a job, and none of nobody', () => {
    expect(details({ kind: 'status', in: ['employed'] }, [situation('employed')])).toEqual([])
    expect(details({ kind: 'hours', atLeast: 1 })).toEqual([])
  })

  it('are named one by one', () => {
    const both: Condition = { kind: 'all', of: fields.map(([leaf]) => leaf) }
    expect(details(both, [situation('employed', { hoursPerWeek: 20 })], [situation('education')])).toEqual([
      'detail.insured',
      'detail.contract',
      'detail.employer',
      'detail.training',
    ])
  })
})
