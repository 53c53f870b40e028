/** Ends a pair: the domain decides and doubts, the evaluations are kept, follow-ups are planned, what hangs on it ends. */
import {
  type Closing,
  type ClosingDoubt,
  closePair,
  type Meeting,
  type Message,
  type Pair,
  type RelationshipEvaluation,
} from '@passerelle/domain'
import { type AdvanceFrame, advance } from '../enrolments/advance.ts'
import { enrolmentForUpdate } from '../enrolments/write.ts'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { finishMove, frameOf, type Moved, openForMove } from './moves.ts'

export type ClosingOrder = {
  readonly pairId: string
  readonly version: number
  readonly as: Closing['as']
  readonly reason: string
  readonly note?: string | undefined
  readonly on?: string | undefined
  readonly evaluations: readonly Omit<RelationshipEvaluation, 'on'>[]
  /** The mentee leaves the programme on the same day. */
  readonly menteeLeaves: boolean
  /** The doubts were seen and the values are meant. */
  readonly confirmed: boolean
}

export type Closed =
  | { readonly done: true; readonly pair: Moved; readonly followUps: number }
  /** Nothing was written: these values are asked about first. */
  | { readonly done: false; readonly doubts: readonly Message<ClosingDoubt>[] }

export async function closePairById(run: AdvanceFrame, order: ClosingOrder): Promise<Closed> {
  const frame = frameOf(run)
  const { record, context } = await openForMove(frame, order.pairId, order.version)
  const { programme } = context
  const on = order.on ?? frame.today
  const meetings: Meeting[] = await meetingsOf(frame.db, order.pairId)
  const closing: Closing = {
    ...{ as: order.as, reason: order.reason, on, recordedOn: frame.today, by: frame.by },
    ...(order.note !== undefined && { note: order.note }),
    evaluations: order.evaluations.map((each) => ({ ...each, on: frame.today })),
  }
  const closed = closePair(record.pair, closing, { pairing: programme.pairing, meetings })
  if (closed.doubts.length > 0 && !order.confirmed) return { done: false, doubts: closed.doubts }
  const pair = await finishMove(frame, record, closed.pair, { move: order.as, reason: order.reason })
  await scheduleFollowUps(frame, programme, {
    ...{ enrolmentId: closed.pair.menteeEnrolmentId, pairId: closed.pair.id, ...closed.followUpsFrom },
  })
  if (order.menteeLeaves) await leaveOn(run, closed.pair, order, on)
  return { done: true, pair, followUps: await plannedFrom(run, closed.pair, on) }
}

/** The mentee leaves the programme with the end of the pair: what is asked after leaving is planned. */
async function leaveOn(run: AdvanceFrame, pair: Pair, order: ClosingOrder, on: string): Promise<void> {
  const { enrolment } = await enrolmentForUpdate(run.db, pair.menteeEnrolmentId)
  if (enrolment.status !== 'active') return
  const move = order.as === 'completed' ? 'complete' : 'withdraw'
  await advance(run, enrolment, { move, on, reason: order.reason })
}

/** How many follow-ups count from this day. */
async function plannedFrom({ db }: AdvanceFrame, { menteeEnrolmentId }: Pair, on: string): Promise<number> {
  const rows = await db
    .selectFrom('followUps')
    .select('id')
    .where('enrolmentId', '=', menteeEnrolmentId)
    .where('anchorOn', '=', on)
    .where('cancelledOn', 'is', null)
    .where('result', 'is', null)
    .execute()
  return rows.length
}
