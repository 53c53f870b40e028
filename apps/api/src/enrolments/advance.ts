/** One move of an enrolment: the domain decides, the rows are written, what hangs on it follows. */
import {
  advanceEnrolment,
  type Enrolment,
  type EnrolmentCommand,
  type EnrolmentStatus,
} from '@passerelle/domain'
import type { MemberRun } from '../trpc/run.ts'
import { saveAdvanced } from './write.ts'

type Order<Command> = Command extends unknown
  ? { [K in keyof Omit<Command, 'recordedOn' | 'by'>]: Omit<Command, 'recordedOn' | 'by'>[K] }
  : never

type Frame = Omit<MemberRun<unknown>, 'input'>

export async function advance(
  run: Frame,
  before: Enrolment,
  order: Loose<Order<EnrolmentCommand>>,
): Promise<{ readonly status: EnrolmentStatus }> {
  const { db, organisationId, today, newId, principal, audit } = run
  const { memberId } = principal
  const command = { ...order, recordedOn: today, by: memberId } as EnrolmentCommand
  const advanced = advanceEnrolment(before, command)
  await saveAdvanced({ db, organisationId, memberId, today, newId }, before, command, advanced)
  const { status } = advanced.enrolment
  const change = { move: command.move, on: command.on, from: before.status, to: status }
  await audit({ subject: { kind: 'enrolment', id: before.id }, change })
  return { status }
}

/** What may be left out may also be undefined, as it comes from input. */
type Loose<T> = T extends unknown
  ? { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] }
  : never
