import { type FollowUp, type FollowUpMoment, type Programme, planFollowUps } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'

type ScheduleFrame = {
  readonly db: TenantTransaction
  readonly organisationId: string
  readonly newId: () => string
}

export type Anchored = {
  readonly enrolmentId: string
  readonly pairId?: string
  readonly anchor: FollowUpMoment['anchor']
  /** The day of the anchor. */
  readonly on: string
}

/**
 * Plans the follow-ups that a programme's schedule counts from an anchor, and writes them. What was planned before for
 * the same moment moves with its anchor while it is open, and stays as it is once it has a result.
 *
 * @returns how many are planned from this anchor
 */
export async function scheduleFollowUps(
  frame: ScheduleFrame,
  programme: Programme,
  { enrolmentId, pairId, anchor, on }: Anchored,
): Promise<number> {
  const existing = await openOrAnswered(frame.db, enrolmentId)
  const plan = planFollowUps(programme.outcomes, {
    ...{ enrolmentId, anchor, on, existing, newId: frame.newId },
    ...(pairId !== undefined && { pairId }),
  })
  for (const followUp of plan.filter((each) => !existing.includes(each))) {
    const isKnown = existing.some((each) => each.id === followUp.id)
    await (isKnown ? move(frame, followUp) : insert(frame, followUp))
  }
  return plan.length
}

async function openOrAnswered(db: TenantTransaction, enrolmentId: string): Promise<FollowUp[]> {
  const rows = await db
    .selectFrom('followUps')
    .selectAll()
    .where('enrolmentId', '=', enrolmentId)
    .where('cancelledOn', 'is', null)
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, enrolmentId, momentId: row.moment, anchorOn: row.anchorOn, dueOn: row.dueOn },
    ...{ window: { from: row.opensOn, until: row.closesOn }, attempts: [] },
    ...(row.pairId !== null && { pairId: row.pairId }),
    ...(row.result !== null && { result: row.result }),
    ...(row.closedOn !== null && { closedOn: row.closedOn }),
  }))
}

const datesOf = ({ anchorOn, dueOn, window }: FollowUp) => ({
  ...{ anchorOn, dueOn, opensOn: window.from, closesOn: window.until },
})

async function insert({ db, organisationId }: ScheduleFrame, followUp: FollowUp): Promise<void> {
  const { id, enrolmentId, momentId, pairId = null } = followUp
  await db
    .insertInto('followUps')
    .values({ organisationId, id, enrolmentId, pairId, moment: momentId, ...datesOf(followUp) })
    .execute()
}

async function move({ db }: ScheduleFrame, followUp: FollowUp): Promise<void> {
  await db.updateTable('followUps').set(datesOf(followUp)).where('id', '=', followUp.id).execute()
}
