import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import type { FollowUpMoment, OutcomeFramework } from '../programmes/outcomeFramework.ts'
import { FollowUp } from './followUp.ts'
import { dayToAsk, followUpState, planFollowUps } from './plan.ts'
import { attemptsLeft, resultOfEntry } from './record.ts'

const moment = (id: string, anchor: FollowUpMoment['anchor'], months: number): FollowUpMoment =>
  ({ id, anchor, months, window: { daysBefore: 14, daysAfter: 45 } }) as FollowUpMoment
const framework = {
  followUps: [
    moment('start', 'start', 0),
    moment('six-months', 'leaving', 6),
    moment('on-leaving', 'leaving', 0),
  ],
} as unknown as OutcomeFramework
const plan = (on: string, existing: FollowUp[] = []) => {
  let number = 0
  return planFollowUps(framework, {
    ...{ enrolmentId: 'e', anchor: 'leaving' as const, on, existing },
    newId: () => `new-${++number}`,
  })
}

describe('planned follow-ups', () => {
  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-02-28', '2026-08-28'],
    ['2028-02-29', '2028-08-29'],
    ['2026-12-31', '2027-06-30'],
  ])('six calendar months after %s is %s', (on, dueOn) => {
    expect(plan(on)[0]).toMatchObject({ momentId: 'six-months', anchorOn: on, dueOn })
  })

  it('have a window around the day that never begins before the anchor', () => {
    const [later, atOnce] = plan('2026-03-31')
    expect(later?.window).toEqual({ from: '2026-09-16', until: '2026-11-14' })
    expect(atOnce).toMatchObject({ dueOn: '2026-03-31', window: { from: '2026-03-31', until: '2026-05-15' } })
    for (const each of plan('2026-03-31')) expect(FollowUp.safeParse(each).success).toBe(true)
  })

  it('stay one per moment: an open one moves with its anchor, one with a result stays', () => {
    const first = plan('2026-03-31')
    expect(first.map(({ id }) => id)).toEqual(['new-1', 'new-2'])
    expect(plan('2026-03-31', first)).toEqual(first)
    // A schedule that changed since does not move what was planned and asked for.
    const agreed = first.map((each) => ({ ...each, window: { from: '2026-01-01', until: '2026-12-31' } }))
    expect(plan('2026-03-31', agreed)).toEqual(agreed)
    const asked = first.map((each) => ({
      ...each,
      attempts: [{ on: '2026-04-01', how: 'phone' as const, result: 'no-answer' as const }],
    }))
    const moved = plan('2026-03-01', asked)
    expect(moved.map(({ id, dueOn, attempts }) => [id, dueOn, attempts.length])).toEqual([
      ['new-1', '2026-09-01', 1],
      ['new-2', '2026-03-01', 1],
    ])
    const done = first.map((each) => ({ ...each, result: 'reached' as const, closedOn: '2026-09-20' }))
    expect(plan('2026-03-01', done)).toEqual(done)
    // Of another enrolment or moment, nothing is taken over.
    const others = first.map((each) => ({ ...each, id: `other-${each.id}`, enrolmentId: 'other' }))
    expect(plan('2026-03-31', others).map(({ id }) => id)).toEqual(['new-1', 'new-2'])
  })

  it('belong to the pair where one ended', () => {
    const of = { followUps: [moment('end', 'end-of-pair', 3)] } as unknown as OutcomeFramework
    const [found] = planFollowUps(of, {
      ...{ enrolmentId: 'e', pairId: 'p', anchor: 'end-of-pair', on: '2026-01-31', newId: () => 'f' },
    })
    expect(found).toMatchObject({ pairId: 'p', dueOn: '2026-04-30' })
    expect(plan('2026-03-31')[0]).not.toHaveProperty('pairId')
  })
})

describe('a follow-up due on a holiday', () => {
  const [due] = plan('2026-06-25') as [FollowUp]
  const christmas = { from: '2026-12-24', until: '2027-01-03' }

  it('stays due on its day, and is asked on the first day after it that is none', () => {
    expect(due.dueOn).toBe('2026-12-25')
    expect(dayToAsk(due, [])).toBe('2026-12-25')
    expect(dayToAsk(due, [christmas])).toBe('2027-01-04')
    expect(dayToAsk(due, [christmas, { from: '2027-01-04', until: '2027-01-04' }])).toBe('2027-01-05')
  })

  it('may be asked on the last day of its window, and on the first', () => {
    const { until, from } = due.window
    expect(dayToAsk(due, [{ from: due.dueOn, until: addDays(until, -1) }])).toBe(until)
    expect(dayToAsk(due, [{ from: addDays(from, 1) }])).toBe(from)
  })

  it('is asked before it where the window closes in the holiday, and on its day where all of it is one', () => {
    const long = { from: '2026-12-20' }
    expect(dayToAsk(due, [long])).toBe('2026-12-19')
    expect(dayToAsk(due, [{ from: '2026-12-01' }])).toBe('2026-12-25')
  })
})

describe('where a follow-up stands', () => {
  const [open] = plan('2026-03-31') as [FollowUp]

  it('is not yet due, being asked, then not asked or not reached: never one line', () => {
    expect(followUpState(open, '2026-09-15')).toBe('not-yet-due')
    expect(followUpState(open, '2026-09-16')).toBe('being-asked')
    expect(followUpState(open, '2026-11-14')).toBe('being-asked')
    expect(followUpState(open, '2026-11-15')).toBe('not-asked')
    const tried = { ...open, attempts: [{ on: '2026-11-20', how: 'phone', result: 'no-answer' }] } as FollowUp
    expect(followUpState(tried, '2026-11-19')).toBe('not-asked')
    expect(followUpState(tried, '2026-11-20')).toBe('unreachable')
  })

  it('shows a result from the day it came on, not before', () => {
    for (const result of ['reached', 'refused', 'unreachable', 'died'] as const) {
      const closed = { ...open, result, closedOn: '2026-10-01' }
      expect(followUpState(closed, '2026-09-30')).toBe('being-asked')
      expect(followUpState(closed, '2026-10-01')).toBe(result)
    }
  })

  it('ends when somebody is reached or refuses, and otherwise only when given up', () => {
    expect(resultOfEntry({ result: 'reached', giveUp: false })).toBe('reached')
    expect(resultOfEntry({ result: 'refused', giveUp: true })).toBe('refused')
    for (const result of ['no-answer', 'wrong-contact', 'later'] as const) {
      expect(resultOfEntry({ result, giveUp: false })).toBeUndefined()
      expect(resultOfEntry({ result, giveUp: true })).toBe('unreachable')
    }
    expect(attemptsLeft(open, 3)).toBe(3)
    const twice = Array.from(
      { length: 2 },
      () => ({ on: '2026-10-01', how: 'phone', result: 'later' }) as const,
    )
    expect(attemptsLeft({ attempts: twice }, 3)).toBe(1)
    expect(attemptsLeft({ attempts: twice }, 1)).toBe(0)
  })

  it('with a result has the day of it', () => {
    expect(FollowUp.safeParse({ ...open, result: 'reached' }).success).toBe(false)
    expect(FollowUp.safeParse({ ...open, closedOn: '2026-10-01' }).success).toBe(false)
  })
})
