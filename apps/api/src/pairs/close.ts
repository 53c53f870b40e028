/** Ends a pair: the domain decides and doubts, the evaluations are kept, follow-ups are planned, what hangs on it ends. */
import {
  type Closing,
  type ClosingDoubt,
  closePair,
  type Meeting,
  type Message,
  type RelationshipEvaluation,
} from '@passerelle/domain'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { leaveWithPair } from './enrolments.ts'
import { finishMove, type Moved, type MoveFrame, openForMove } from './moves.ts'

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

export async function closePairById(frame: MoveFrame, order: ClosingOrder): Promise<Closed> {
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
  let followUps = await scheduleFollowUps(frame, programme, {
    ...{ enrolmentId: closed.pair.menteeEnrolmentId, pairId: closed.pair.id, ...closed.followUpsFrom },
  })
  if (order.menteeLeaves) {
    const as = order.as === 'completed' ? 'complete' : 'withdraw'
    const { reason } = order
    followUps += await leaveWithPair(frame, programme, closed.pair, { as, on, reason })
  }
  return { done: true, pair, followUps }
}
