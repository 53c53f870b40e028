import { addDays } from '../calendar/days.ts'
import type { FollowUp } from '../followups/followUp.ts'
import type { Activity } from '../spells/activity.ts'
import type { Spell } from '../spells/spell.ts'
import { report } from '../spells/testing.ts'
import type { Day } from '../values/day.ts'
import type { Cohort, CohortMember } from './cohort.ts'
import type { OutcomeDefinition } from './definition.ts'
import { evaluate } from './evaluate.ts'
import type { Circumstances } from './holds.ts'
import type { EvaluateOptions } from './options.ts'

// People of cohorts for tests: short to write.

let count = 0

/** What funders want on record of everybody. */
export const fullRecord: CohortMember['entry'] = {
  gender: { answer: 'answered', value: 'woman' },
  birthDate: { answer: 'answered', value: '1990-05-17' },
  labourStatus: { answer: 'answered', value: 'unemployed' },
  education: { answer: 'answered', value: '5' },
}

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

/** Somebody who left on 31 August 2025, was reached six months later, and told all this at the end of 2026. */
export const told = (
  all: readonly Parameters<typeof report>[1][],
  more: Partial<CohortMember> = {},
): CohortMember =>
  person({
    reports: all.map((each) => report('2026-12-31', each)),
    followUps: [followUp('2026-02-28', 'reached')],
    ...more,
  })

/** What one person counts as, in the middle of 2027. */
export function judgedUnder(
  definition: OutcomeDefinition,
  member: CohortMember,
  options: EvaluateOptions = {},
): string {
  const result = evaluate(definition, cohortOf(member), '2027-06-30', { fewest: 1, ...options })
  if (result.measure === 'not-computable') return result.missing.join()
  if (result.yes > 0) return 'yes'
  if (result.no > 0) return 'no'
  if (result.unknown.total > 0) return 'unknown'
  return result.unknown.notYetDue > 0 ? 'not-yet-due' : 'outside'
}

/** Somebody of whom some things are not so, or not known. */
export const without = (member: CohortMember, ...keys: readonly (keyof CohortMember)[]): CohortMember => {
  const rest = { ...member }
  for (const key of keys) delete (rest as Partial<CohortMember>)[key]
  return rest
}

/** A main spell from 1 September 2025, last confirmed on 28 February 2026. */
export const situation = (
  activity: Activity,
  detail: Spell['detail'] = {},
  more: Partial<Spell> = {},
): Spell => ({
  id: 'spell',
  participantId: 'person',
  kind: 'main',
  activity,
  startedOn: '2025-09-01',
  startedPrecision: 'day',
  confirmedOn: '2026-02-28',
  detail,
  evidence: [],
  ...more,
})

/** What a condition is judged in, in February 2026. */
export const within = (
  main: Spell | undefined,
  member: Partial<CohortMember> = {},
  more: Partial<Circumstances> = {},
): Circumstances => ({
  member: person(member),
  main,
  beside: [],
  from: '2026-02-01',
  until: '2026-02-28',
  day: '2026-02-01',
  hasAnswered: false,
  registered: undefined,
  ...more,
})
