/** What the life of a pair means for the enrolments of its two people. */
import { advanceEnrolment, type Enrolment, type Pair, type Programme } from '@passerelle/domain'
import { enrolmentForUpdate, saveAdvanced } from '../enrolments/write.ts'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { contextOf } from './context.ts'
import type { MoveFrame } from './moves.ts'

/** Taking part begins with the first meeting where the programme's component says so: for both, where still to begin. */
export async function startFromFirstMeeting(frame: MoveFrame, pair: Pair): Promise<void> {
  const { programme } = await contextOf(frame.db, pair)
  const [first] = programme.components
  const component = programme.components.find(({ id }) => id === pair.componentId) ?? first
  const on = pair.activeOn
  if (component?.startsWith !== 'first-meeting' || on === undefined) return
  for (const id of [pair.menteeEnrolmentId, pair.mentorEnrolmentId]) {
    const { enrolment } = await enrolmentForUpdate(frame.db, id)
    // What was recorded after that day stays: then somebody has to look at the dates.
    const last = enrolment.history.at(-1)?.on ?? enrolment.appliedOn
    if (enrolment.status === 'eligible' && last <= on) await start(frame, programme, enrolment, on)
  }
}

async function start(frame: MoveFrame, programme: Programme, before: Enrolment, on: string): Promise<void> {
  const command = { move: 'start', on, recordedOn: frame.today, by: frame.by } as const
  const advanced = advanceEnrolment(before, command)
  await saveAdvanced(frame, before, command, advanced)
  const { id, status } = advanced.enrolment
  await frame.audit({
    subject: { kind: 'enrolment', id },
    change: { move: 'start', on, from: before.status, to: status },
  })
  for (const consequence of advanced.consequences) {
    if (consequence.kind !== 'plan-follow-ups') continue
    const { anchor, on: anchorOn } = consequence
    await scheduleFollowUps(frame, programme, { enrolmentId: id, anchor, on: anchorOn })
  }
}
