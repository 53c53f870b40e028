import { describe, expect, it } from 'vitest'
import { advanceEnrolment } from '../enrolments/advance.ts'
import { apply } from '../enrolments/apply.ts'
import type { Enrolment } from '../enrolments/enrolment.ts'
import { cohortMember } from './cohortMember.ts'

const nothing = { entry: {}, reports: [], followUps: [] }
const by = 'coordinator'

function lived(): Enrolment {
  let enrolment = apply({
    id: 'enrolment',
    participantId: 'person',
    programmeId: 'programme',
    programmeVersion: 1,
    role: 'mentee',
    on: '2026-01-05',
    recordedOn: '2026-01-05',
    by,
  })
  const move = (command: Parameters<typeof advanceEnrolment>[1]) => {
    enrolment = advanceEnrolment(enrolment, command).enrolment
  }
  move({ move: 'find-eligible', on: '2026-01-10', recordedOn: '2026-01-10', by })
  move({ move: 'start', on: '2026-02-01', recordedOn: '2026-02-03', by })
  move({ move: 'withdraw', on: '2026-05-01', recordedOn: '2026-05-20', by, reason: 'moved-away' })
  move({ move: 'correct-end', on: '2026-04-20', recordedOn: '2026-07-01', by, reason: 'last-service' })
  return enrolment
}

describe('an enrolment as a member of a cohort', () => {
  it('is what was known on the day', () => {
    const of = (asOf: string) => cohortMember(lived(), asOf, nothing)
    expect(of('2026-01-06')).not.toHaveProperty('eligible')
    expect(of('2026-02-02')).not.toHaveProperty('startedOn')
    expect(of('2026-02-03')).toMatchObject({ eligible: true, startedOn: '2026-02-01' })
    expect(of('2026-05-19')).not.toHaveProperty('leftOn')
    expect(of('2026-05-20')).toMatchObject({
      leftOn: '2026-05-01',
      completed: false,
      exitReason: 'moved-away',
    })
    expect(of('2026-07-01')).toMatchObject({ leftOn: '2026-04-20' })
  })

  it('takes along what outcomes need beside it', () => {
    expect(cohortMember(lived(), '2026-07-01', { ...nothing, isTest: true }).isTest).toBe(true)
  })
})
