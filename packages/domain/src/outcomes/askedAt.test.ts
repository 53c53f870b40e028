import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import type { FollowUp } from '../followups/followUp.ts'
import { followUpState } from '../followups/plan.ts'
import { askedAt } from './askedAt.ts'
import type { Moment } from './definition.ts'
import { momentsOf } from './moments.ts'
import { followUp, person } from './testing.ts'

const dueOn = '2026-02-28'
const window = { daysBefore: 14, daysAfter: 45 }
const lastDay = addDays(dueOn, 45)
const halfAYear: Moment = {
  anchor: 'leaving',
  after: { count: 6, unit: 'months' },
  window,
  pick: { kind: 'on-the-day' },
}
const asked = (followUps: FollowUp[], asOf: string, moment: Moment = halfAYear) =>
  askedAt(person({ followUps }), momentsOf(moment, asOf)('2025-08-31'), asOf)

describe('how asking went', () => {
  it('is open on the last day of the window, which still belongs to it, and over the day after', () => {
    const open = { ...followUp(dueOn), attempts: [] }
    expect(asked([open], lastDay)).toEqual({ state: 'being-asked', isDue: false })
    expect(asked([open], addDays(lastDay, 1))).toEqual({ state: 'not-asked', isDue: true })
    expect(asked([], lastDay)).toEqual({ state: 'not-yet-due', isDue: false })
    expect(asked([], addDays(lastDay, 1))).toEqual({ state: 'not-asked', isDue: true })
  })

  it('is what the follow-up itself says on any day, where both have one window', () => {
    const result = fc.constantFrom('reached', 'unreachable', 'refused', 'died', undefined)
    fc.assert(
      fc.property(result, fc.integer({ min: -60, max: 90 }), fc.boolean(), (ended, days, isTried) => {
        const planned = followUp(dueOn, ended)
        const one = isTried ? planned : { ...planned, attempts: [] }
        const asOf = addDays(dueOn, days)
        expect(asked([one], asOf)).toEqual({ state: followUpState(one, asOf), isDue: days > 45 })
      }),
    )
  })

  it('counts a try only once it was made', () => {
    const strict = { ...halfAYear, window: { daysBefore: 0, daysAfter: 0 } }
    const tried = followUp(dueOn)
    const later = { ...tried, attempts: [{ ...tried.attempts[0], on: addDays(dueOn, 2) }] } as FollowUp
    expect(asked([later], addDays(dueOn, 1), strict)).toEqual({ state: 'not-asked', isDue: true })
    expect(asked([later], addDays(dueOn, 2), strict)).toEqual({ state: 'unreachable', isDue: true })
  })
})

describe('the follow-up that was to learn how somebody was', () => {
  const between = (from: string, until: string, due: string, result?: FollowUp['result']): FollowUp => ({
    ...followUp(due, result),
    window: { from, until },
  })
  const asOf = '2027-01-31'

  it('has a window that meets the one of the moment, on one day at least', () => {
    const firstDay = addDays(dueOn, -14)
    const before = (until: string) => between('2025-12-01', until, '2025-12-15', 'refused')
    expect(asked([before(addDays(firstDay, -1))], asOf).state).toBe('not-asked')
    expect(asked([before(firstDay)], asOf).state).toBe('refused')
    const after = (from: string) => between(from, '2026-09-30', '2026-09-01', 'refused')
    expect(asked([after(addDays(lastDay, 1))], asOf).state).toBe('not-asked')
    expect(asked([after(lastDay)], asOf).state).toBe('refused')
  })

  it('is also one due within a longer time looked at', () => {
    const ever: Moment = {
      ...halfAYear,
      window: { daysBefore: 0, daysAfter: 0 },
      pick: { kind: 'ever-within' },
    }
    const within = (due: string) => between(due, due, due, 'refused')
    expect(asked([within('2025-08-30')], asOf, ever).state).toBe('not-asked')
    expect(asked([within('2025-08-31')], asOf, ever).state).toBe('refused')
    expect(asked([within(dueOn)], asOf, ever).state).toBe('refused')
    expect(asked([within('2026-03-01')], asOf, ever).state).toBe('not-asked')
  })

  it('is the nearest to the moment, the first named of two as near', () => {
    const near = followUp(addDays(dueOn, -3), 'refused')
    const asNear = followUp(addDays(dueOn, 3), 'unreachable')
    const far = followUp(addDays(dueOn, 10), 'died')
    for (const all of [
      [far, near],
      [near, far],
      [near, asNear],
    ])
      expect(asked(all, asOf).state).toBe('refused')
    expect(asked([asNear, near], asOf).state).toBe('unreachable')
  })
})
