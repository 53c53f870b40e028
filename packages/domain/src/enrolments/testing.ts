/** Enrolments for tests: one person from the application on, and moves on their days. */
import { RefusedMove } from '../moves/refusedMove.ts'
import { advanceEnrolment, type EnrolmentCommand } from './advance.ts'
import { apply } from './apply.ts'
import type { Enrolment } from './enrolment.ts'

export const at = (on: string, recordedOn = on) => ({ on, recordedOn, by: 'sofie' })
export const applied = (over: Partial<Parameters<typeof apply>[0]> = {}) =>
  apply({
    ...{ id: 'e', participantId: 'p', programmeId: 'duo', programmeVersion: 1, role: 'mentee' },
    ...at('2026-01-05'),
    ...over,
  })
export const go = (enrolment: Enrolment, ...commands: EnrolmentCommand[]) =>
  commands.reduce((each, command) => advanceEnrolment(each, command).enrolment, enrolment)
export const move = (name: string, on: string, more: object = {}) =>
  ({ ...at(on), move: name, ...more }) as EnrolmentCommand
export const eligible = () => go(applied(), move('find-eligible', '2026-01-10'))
export const active = () => go(eligible(), move('start', '2026-02-01'))
export const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusedMove) return error
    throw error
  }
  throw new Error('was not refused')
}
