import { describe, expect, it } from 'vitest'
import type { Activity } from '../spells/activity.ts'
import type { Spell } from '../spells/spell.ts'
import type { CohortMember } from './cohort.ts'
import type { Condition } from './condition.ts'
import { holds } from './holds.ts'
import { situation as spell, within } from './testing.ts'

const on = (condition: Condition, activity: Activity, detail: Spell['detail'] = {}) =>
  holds(condition, within(spell(activity, detail)))

describe('what a situation says', () => {
  it('of work is no for those who are not in work, and not known where nobody said it', () => {
    const leaves: [Condition, Spell['detail'], Spell['detail']][] = [
      [{ kind: 'contract', in: ['permanent'] }, { contract: 'permanent' }, { contract: 'agency' }],
      [{ kind: 'hours', atLeast: 20 }, { hoursPerWeek: 20 }, { hoursPerWeek: 19 }],
      [
        { kind: 'employer', in: ['public'] },
        { employer: { kind: 'public' } },
        { employer: { kind: 'ordinary' } },
      ],
      [{ kind: 'skill-match', in: ['matched'] }, { skillMatch: 'matched' }, { skillMatch: 'over-qualified' }],
    ]
    for (const [leaf, yes, no] of leaves) {
      expect(on(leaf, 'employed', yes), leaf.kind).toBe(true)
      expect(on(leaf, 'employed', no), leaf.kind).toBe(false)
      expect(on(leaf, 'employed'), leaf.kind).toBeUndefined()
      expect(on(leaf, 'unemployed', yes), leaf.kind).toBe(false)
    }
    expect(on({ kind: 'contract', in: ['permanent'] }, 'self-employed', { contract: 'permanent' })).toBe(
      false,
    )
    expect(on({ kind: 'length', atLeast: 6 }, 'unemployed')).toBe(false)
    expect(on({ kind: 'improved', by: ['promoted'] }, 'unemployed')).toBe(false)
  })

  it('of a job also holds for an internship where it is about its kind', () => {
    const paid: Condition = { kind: 'is', what: 'subsidised', value: true }
    expect(on(paid, 'employed', { subsidised: true })).toBe(true)
    expect(on(paid, 'internship', { subsidised: true })).toBe(true)
    expect(on(paid, 'employed', { subsidised: false })).toBe(false)
    expect(on(paid, 'education', { subsidised: true })).toBe(false)
  })

  it('of training is about those in education', () => {
    const course: Condition = { kind: 'training', in: ['vocational'] }
    expect(on(course, 'education', { training: 'vocational' })).toBe(true)
    expect(on(course, 'education', { training: 'language' })).toBe(false)
    expect(on(course, 'education')).toBeUndefined()
    expect(on(course, 'employed', { training: 'vocational' })).toBe(false)
  })

  it('of lasting counts from its beginning', () => {
    expect(on({ kind: 'lasted', atLeast: 5 }, 'employed')).toBe(true)
    expect(on({ kind: 'lasted', atLeast: 6 }, 'employed')).toBe(false)
  })
})

describe('what a record says', () => {
  const told = (condition: Condition, member: Partial<CohortMember>, more: object = {}) =>
    holds(condition, within(spell('employed'), member, more))

  it('of achievements is no only where somebody was asked', () => {
    const licence: Condition = { kind: 'achievement', in: ['licence'] }
    const achieved = (achievedOn: string, kind = 'licence') =>
      ({ achievements: [{ kind, achievedOn }] }) as never
    expect(told(licence, achieved('2026-02-10'))).toBe(true)
    expect(told(licence, achieved('2026-01-31'), { hasAnswered: true })).toBe(false)
    expect(told(licence, achieved('2026-03-01'))).toBeUndefined()
    expect(told(licence, achieved('2026-02-10', 'qualification'), { hasAnswered: true })).toBe(false)
    expect(told(licence, {}, { hasAnswered: true })).toBeUndefined()
  })

  it('of earnings is of stretches that end within the time', () => {
    const earnings = [
      { untilOn: '2026-01-31', amount: 90_000 },
      { untilOn: '2026-02-15', amount: 60_000 },
    ]
    const member = { earnings } as never
    expect(told({ kind: 'earned' }, member)).toBe(true)
    expect(told({ kind: 'earned' }, { earnings: [] })).toBe(false)
    expect(told({ kind: 'earned' }, {})).toBeUndefined()
    expect(told({ kind: 'earnings', hours: 40, hourlyWage: 1500 }, member)).toBe(true)
    expect(told({ kind: 'earnings', hours: 41, hourlyWage: 1500 }, member)).toBe(false)
    expect(told({ kind: 'earnings', hours: 40 }, member, { hourlyWage: 1500 })).toBe(true)
    expect(told({ kind: 'earnings', hours: 40 }, member)).toBeUndefined()
    expect(told({ kind: 'earnings', hours: 40, hourlyWage: 1500 }, {})).toBeUndefined()
  })

  it('of a survey is the answer, where there is one', () => {
    const question: Condition = { kind: 'survey', question: 'feels-ready' }
    expect(told(question, { survey: { 'feels-ready': true } })).toBe(true)
    expect(told(question, { survey: { 'feels-ready': false } })).toBe(false)
    expect(told(question, {})).toBeUndefined()
  })

  it('joins by all, any and not with the unknown kept unknown', () => {
    const yes: Condition = { kind: 'everybody' }
    const open: Condition = { kind: 'survey', question: 'x' }
    const no: Condition = { kind: 'not', of: yes }
    expect(told({ kind: 'all', of: [yes, open] }, {})).toBeUndefined()
    expect(told({ kind: 'all', of: [no, open] }, {})).toBe(false)
    expect(told({ kind: 'any', of: [yes, open] }, {})).toBe(true)
    expect(told({ kind: 'any', of: [no, open] }, {})).toBeUndefined()
    expect(told({ kind: 'not', of: open }, {})).toBeUndefined()
  })
})
