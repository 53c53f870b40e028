/** Ending an enrolment ends what hangs on it: proposals are taken back, pairs are closed. */
import { closePair, type Enrolment, type Pair } from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { finishMove, frameOf, movePair, openForMove } from '../pairs/moves.ts'
import type { AdvanceFrame } from './advance.ts'

async function pairsIn(db: TenantTransaction, { id }: Enrolment, statuses: readonly Pair['status'][]) {
  const rows = await db
    .selectFrom('pairs')
    .select('id')
    .where('status', 'in', [...statuses])
    .where(sql<boolean>`(mentee_enrolment_id = ${id} or mentor_enrolment_id = ${id})`)
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** The day itself, or the day of the pair's last change where that is later. */
function dayFor(pair: Pair, on: string): string {
  const last = pair.history.at(-1)?.on ?? pair.proposedOn
  return last > on ? last : on
}

export async function withdrawOpenProposals(
  run: AdvanceFrame,
  enrolment: Enrolment,
  on: string,
): Promise<void> {
  for (const pairId of await pairsIn(run.db, enrolment, ['proposed'])) {
    const { record } = await openForMove(run, pairId)
    const reason = `${enrolment.role}-unavailable`
    await movePair(frameOf(run), { pairId }, { move: 'withdraw', on: dayFor(record.pair, on), reason })
  }
}

export async function closeOpenPairs(run: AdvanceFrame, enrolment: Enrolment, on: string): Promise<void> {
  const frame = frameOf(run)
  for (const pairId of await pairsIn(run.db, enrolment, ['introduced', 'active', 'paused'])) {
    const { record, context } = await openForMove(run, pairId)
    // Who completes has what was wanted; whoever met their mentor completes the pair too.
    const isCompleted =
      enrolment.role === 'mentee' && enrolment.status === 'completed' && record.pair.status !== 'introduced'
    const closing = { on: dayFor(record.pair, on), recordedOn: frame.today, by: frame.by }
    const as = isCompleted ? 'completed' : 'ended-early'
    const reason = isCompleted ? 'as-planned' : `${enrolment.role}-left`
    const { pair, followUpsFrom } = closePair(record.pair, { as, reason, ...closing })
    await finishMove(frame, record, pair, { move: as, reason })
    const { menteeEnrolmentId: enrolmentId } = pair
    await scheduleFollowUps(frame, context.programme, { enrolmentId, pairId, ...followUpsFrom })
  }
}
