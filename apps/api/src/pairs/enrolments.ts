/** What the life of a pair means for the enrolments of its two people. */
import {
  advanceEnrolment,
  type Enrolment,
  type EnrolmentCommand,
  enrolmentStatuses,
  type Pair,
  type Programme,
} from '@passerelle/domain'
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
  for (const enrolmentId of [pair.menteeEnrolmentId, pair.mentorEnrolmentId]) {
    const enrolment = await loadForMove(frame, enrolmentId)
    if (enrolment.status === 'eligible')
      await moveEnrolment(frame, programme, enrolment, { move: 'start', on })
  }
}

/** The mentee leaves the programme with the end of the pair: the follow-ups from leaving are planned. */
export async function leaveWithPair(
  frame: MoveFrame,
  programme: Programme,
  pair: Pair,
  leaving: { readonly as: 'complete' | 'withdraw'; readonly on: string; readonly reason: string },
): Promise<number> {
  const enrolment = await loadForMove(frame, pair.menteeEnrolmentId)
  if (enrolment.status !== 'active') return 0
  const { as: move, on, reason } = leaving
  return moveEnrolment(frame, programme, enrolment, { move, on, reason })
}

async function loadForMove({ db }: MoveFrame, id: string): Promise<Enrolment> {
  const row = await db
    .selectFrom('enrolments')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const changes = await db
    .selectFrom('enrolmentChanges')
    .select(['fromStatus', 'toStatus', 'changedOn', 'changedBy', 'recordedAt'])
    .where('enrolmentId', '=', id)
    .orderBy('changedOn')
    .orderBy('recordedAt')
    .execute()
  const rank = (status: Enrolment['status']) => enrolmentStatuses.indexOf(status)
  return {
    ...{ id, participantId: row.participantId, programmeId: row.programmeId },
    ...{ programmeVersion: row.programmeVersion, role: row.role, status: row.status },
    ...{ appliedOn: row.appliedOn, corrections: [], holds: [], completedSteps: [] },
    ...(row.startedOn !== null && { startedOn: row.startedOn }),
    ...(row.endedOn !== null && { endedOn: row.endedOn }),
    history: changes
      .sort((a, b) => (a.changedOn === b.changedOn ? rank(a.toStatus) - rank(b.toStatus) : 0))
      .map((each) => ({
        ...{ to: each.toStatus, on: each.changedOn, by: each.changedBy ?? 'nobody' },
        ...(each.fromStatus !== null && { from: each.fromStatus }),
        recordedOn: each.recordedAt.slice(0, 10),
      })),
  }
}

type Order = {
  readonly move: EnrolmentCommand['move'] & ('start' | 'complete' | 'withdraw')
  readonly on: string
  readonly reason?: string
}

/** @returns how many follow-ups are planned because of it */
async function moveEnrolment(
  frame: MoveFrame,
  programme: Programme,
  enrolment: Enrolment,
  order: Order,
): Promise<number> {
  const { db, organisationId, newId, memberId } = frame
  const { enrolment: after, consequences } = advanceEnrolment(enrolment, {
    ...order,
    recordedOn: frame.today,
    by: frame.by,
  })
  const { id, status, startedOn = null, endedOn = null } = after
  await db
    .updateTable('enrolments')
    .set({ status, startedOn, endedOn, ...(endedOn !== null && { endReason: order.reason ?? null }) })
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('enrolmentChanges')
    .values({
      ...{ organisationId, id: newId(), enrolmentId: id, fromStatus: enrolment.status, toStatus: status },
      ...{ changedOn: order.on, changedBy: memberId, reason: order.reason ?? null },
    })
    .execute()
  await frame.audit({
    subject: { kind: 'enrolment', id },
    change: { move: order.move, from: enrolment.status, to: status },
  })
  let planned = 0
  for (const consequence of consequences) {
    if (consequence.kind !== 'plan-follow-ups') continue
    const { anchor, on } = consequence
    planned += await scheduleFollowUps(frame, programme, { enrolmentId: id, anchor, on })
  }
  return planned
}
