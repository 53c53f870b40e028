import { addDays } from '../calendar/days.ts'
import type { FollowUp } from '../followups/followUp.ts'
import { report } from '../spells/testing.ts'
import type { Day } from '../values/day.ts'
import type { Cohort, CohortMember } from './cohort.ts'

// People of cohorts for tests: short to write.

let count = 0

/** Somebody who applied, started and left on round days, unless said otherwise. */
export function person(more: Partial<CohortMember> = {}): CohortMember {
  count += 1
  const id = String(count).padStart(6, '0')
  return {
    enrolmentId: `enrolment-${id}`,
    participantId: `person-${id}`,
    appliedOn: '2025-01-10',
    eligible: true,
    startedOn: '2025-02-01',
    leftOn: '2025-08-31',
    completed: true,
    entry: {},
    reports: [],
    followUps: [],
    ...more,
  }
}

/** A follow-up with a window from two weeks before to six weeks after. */
export function followUp(dueOn: Day, result?: FollowUp['result']): FollowUp {
  count += 1
  return {
    id: `follow-up-${count}`,
    enrolmentId: 'enrolment',
    momentId: 'six-months',
    anchorOn: addDays(dueOn, -181),
    dueOn,
    window: { from: addDays(dueOn, -14), until: addDays(dueOn, 45) },
    attempts: [{ on: dueOn, how: 'phone', result: result === 'reached' ? 'reached' : 'no-answer' }],
    ...(result && { result, closedOn: addDays(dueOn, 5) }),
  }
}

/** Somebody who was reached around a day, and what they said their activity was. */
export function answered(
  on: Day,
  activity: NonNullable<Parameters<typeof report>[1]['activity']>,
  more: Partial<CohortMember> = {},
  detail: NonNullable<Parameters<typeof report>[1]['detail']> = {},
): CohortMember {
  return person({
    reports: [report(addDays(on, 3), { activity, from: addDays(on, -60), detail })],
    followUps: [followUp(on, 'reached')],
    ...more,
  })
}

export const many = <T>(length: number, make: () => T): T[] => Array.from({ length }, make)

export const cohortOf = (...members: readonly (CohortMember | readonly CohortMember[])[]): Cohort => ({
  id: 'cohort',
  members: members.flat() as CohortMember[],
})
