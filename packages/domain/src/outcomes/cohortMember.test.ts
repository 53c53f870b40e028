import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/days.ts'
import { advanceEnrolment, type EnrolmentCommand } from '../enrolments/advance.ts'
import { apply } from '../enrolments/apply.ts'
import type { Enrolment } from '../enrolments/enrolment.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import { cohortMember } from './cohortMember.ts'

const nothing = { entry: {}, reports: [], followUps: [] }
const by = 'coordinator'

function after(...commands: readonly EnrolmentCommand[]): Enrolment {
  const applied = apply({
    id: 'enrolment',
    participantId: 'person',
    programmeId: 'programme',
    programmeVersion: 1,
    role: 'mentee',
    on: '2026-01-05',
    recordedOn: '2026-01-05',
    by,
  })
  return commands.reduce((enrolment, command) => advanceEnrolment(enrolment, command).enrolment, applied)
}

const lived = () =>
  after(
    { move: 'find-eligible', on: '2026-01-10', recordedOn: '2026-01-10', by },
    { move: 'start', on: '2026-02-01', recordedOn: '2026-02-03', by },
    { move: 'withdraw', on: '2026-05-01', recordedOn: '2026-05-20', by, reason: 'moved-away' },
    { move: 'correct-end', on: '2026-04-20', recordedOn: '2026-07-01', by, reason: 'last-service' },
  )

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

  it('has only applied before anything was written down', () => {
    expect(cohortMember(lived(), '2026-01-04', nothing)).toEqual({
      enrolmentId: 'enrolment',
      participantId: 'person',
      appliedOn: '2026-01-05',
      ...nothing,
    })
  })

  it('had each of its days before the corrections that came later', () => {
    const enrolment = after(
      { move: 'find-eligible', on: '2026-01-10', recordedOn: '2026-01-10', by },
      { move: 'start', on: '2026-02-01', recordedOn: '2026-02-01', by },
      { move: 'complete', on: '2026-05-01', recordedOn: '2026-05-01', by },
      { move: 'correct-end', on: '2026-04-20', recordedOn: '2026-06-01', by, reason: 'last-service' },
      { move: 'correct-start', on: '2026-01-25', recordedOn: '2026-06-10', by, reason: 'mistake' },
      { move: 'correct-end', on: '2026-04-25', recordedOn: '2026-07-01', by, reason: 'mistake' },
    )
    const days = (asOf: string) => {
      const { startedOn, leftOn } = cohortMember(enrolment, asOf, nothing)
      return [startedOn, leftOn]
    }
    expect(days('2026-05-31')).toEqual(['2026-02-01', '2026-05-01'])
    expect(days('2026-06-01')).toEqual(['2026-02-01', '2026-04-20'])
    expect(days('2026-06-30')).toEqual(['2026-01-25', '2026-04-20'])
    expect(days('2026-07-01')).toEqual(['2026-01-25', '2026-04-25'])
  })

  it('is assessed once found eligible or not, and no more when that is opened again', () => {
    const enrolment = after(
      { move: 'find-ineligible', on: '2026-01-10', recordedOn: '2026-01-10', by, reason: 'too-far' },
      { move: 'reopen', on: '2026-01-12', recordedOn: '2026-01-12', by, reason: 'mistake' },
      { move: 'find-eligible', on: '2026-01-15', recordedOn: '2026-01-16', by },
    )
    const eligible = (asOf: string) => cohortMember(enrolment, asOf, nothing).eligible
    expect(['2026-01-09', '2026-01-10', '2026-01-12', '2026-01-15', '2026-01-16'].map(eligible)).toEqual([
      undefined,
      false,
      undefined,
      undefined,
      true,
    ])
  })

  it('was eligible where it started without a word about it, as imported ones do', () => {
    const [applied] = lived().history
    const started = { from: 'applied', to: 'active', on: '2026-02-01', recordedOn: '2026-02-01', by } as const
    const imported: Enrolment = { ...lived(), history: applied ? [applied, started] : [], corrections: [] }
    expect(cohortMember(imported, '2026-03-01', nothing)).toMatchObject({
      eligible: true,
      startedOn: '2026-02-01',
    })
  })

  it('has not left without having started, and gives no reason where there is none', () => {
    const withdrawn = after({
      move: 'withdraw',
      on: '2026-01-20',
      recordedOn: '2026-01-20',
      by,
      reason: 'moved-away',
    })
    const member = cohortMember(withdrawn, '2026-02-01', nothing)
    for (const each of ['startedOn', 'leftOn', 'completed', 'exitReason'])
      expect(member).not.toHaveProperty(each)
    const completed = after(
      { move: 'find-eligible', on: '2026-01-10', recordedOn: '2026-01-10', by },
      { move: 'start', on: '2026-02-01', recordedOn: '2026-02-01', by },
      { move: 'complete', on: '2026-06-30', recordedOn: '2026-06-30', by },
    )
    expect(cohortMember(completed, '2026-07-01', nothing)).toMatchObject({
      leftOn: '2026-06-30',
      completed: true,
    })
    expect(cohortMember(completed, '2026-07-01', nothing)).not.toHaveProperty('exitReason')
  })

  it('is on every day what it would be had nothing been recorded since', () => {
    const anyMove = fc.constantFrom(
      'find-eligible',
      'find-ineligible',
      'reopen',
      'start',
      'complete',
      'withdraw',
    )
    const anyCommand = fc.record({
      move: fc.oneof(anyMove, fc.constantFrom('correct-start', 'correct-end')),
      later: fc.nat(20),
      ago: fc.nat(30),
    })
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 14 }), (commands) => {
        let day = '2026-01-05'
        const states = [after()]
        for (const { move, later, ago } of commands) {
          day = addDays(day, later + 1)
          const command = {
            move,
            on: addDays(day, -ago),
            recordedOn: day,
            by,
            reason: 'other',
          } as EnrolmentCommand
          states.push(movedOrNot(states.at(-1) as Enrolment, command))
          const now = states.at(-1) as Enrolment
          // Every state that there was, looked at on the last day before the next word.
          for (const then of states) {
            const known = recordedUntil(then)
            expect(cohortMember(now, known, nothing)).toEqual(
              cohortMember(latestBy(states, known), known, nothing),
            )
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

function movedOrNot(enrolment: Enrolment, command: EnrolmentCommand): Enrolment {
  try {
    return advanceEnrolment(enrolment, command).enrolment
  } catch (error) {
    if (error instanceof RefusedMove) return enrolment
    throw error
  }
}

const recordedUntil = ({ history, corrections }: Enrolment): string =>
  [...history, ...corrections].reduce((last, { recordedOn }) => (recordedOn > last ? recordedOn : last), '')

const latestBy = (states: readonly Enrolment[], day: string): Enrolment =>
  states.findLast((each) => recordedUntil(each) <= day) as Enrolment
