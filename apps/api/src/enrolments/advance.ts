/** One move of an enrolment: the domain decides, the rows are written, and what hangs on it follows. */
import {
  advanceEnrolment,
  type Enrolment,
  type EnrolmentCommand,
  type EnrolmentConsequence,
  type EnrolmentStatus,
} from '@passerelle/domain'
import { NotFound } from '../errors/index.ts'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { documentOf } from '../programmes/documents.ts'
import type { MemberRun } from '../trpc/run.ts'
import { closeOpenPairs, withdrawOpenProposals } from './ending.ts'
import { saveAdvanced } from './write.ts'

export type AdvanceFrame = Omit<MemberRun<unknown>, 'input'>

/** A command without when it is recorded and by whom; what may be left out may also be undefined, as input has it. */
export type EnrolmentOrder = Order<EnrolmentCommand>
type Order<Command> = Command extends unknown ? Loose<Omit<Command, 'recordedOn' | 'by'>> : never
type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] }

export async function advance(
  run: AdvanceFrame,
  before: Enrolment,
  order: EnrolmentOrder,
): Promise<{ readonly status: EnrolmentStatus }> {
  const { db, organisationId, today, newId, principal, audit } = run
  const { memberId } = principal
  const command = { ...order, recordedOn: today, by: memberId } as EnrolmentCommand
  const advanced = advanceEnrolment(before, command)
  await saveAdvanced({ db, organisationId, memberId, today, newId }, before, command, advanced)
  const { status } = advanced.enrolment
  const change = { move: command.move, on: command.on, from: before.status, to: status }
  await audit({ subject: { kind: 'enrolment', id: before.id }, change })
  for (const consequence of advanced.consequences) await follow(run, advanced.enrolment, consequence)
  return { status }
}

async function follow(
  run: AdvanceFrame,
  enrolment: Enrolment,
  consequence: EnrolmentConsequence,
): Promise<void> {
  switch (consequence.kind) {
    case 'withdraw-open-proposals':
      return withdrawOpenProposals(run, enrolment, consequence.on)
    case 'close-open-pairs':
      return closeOpenPairs(run, enrolment, consequence.on)
    case 'plan-follow-ups': {
      const { anchor, on } = consequence
      const { programmeId, programmeVersion: number } = enrolment
      const programme = await documentOf(run.db, { programmeId, number })
      if (programme === undefined) throw new NotFound()
      await scheduleFollowUps(run, programme, { enrolmentId: enrolment.id, anchor, on })
      return
    }
    // Reminders are computed from what is open: what has ended reminds of nothing.
    case 'stop-reminders':
      return
  }
}
