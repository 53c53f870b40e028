/** One move of a pair from input to rows: read and lock, let the domain decide, write, note it, write to people. */
import { addMonths, advancePair, type Pair, type PairCommand, type PairContext } from '@passerelle/domain'
import { expectVersion } from '../errors/index.ts'
import { askPair } from '../links/ask.ts'
import { revokeLinksOf } from '../links/create.ts'
import type { MemberRun } from '../trpc/run.ts'
import { contextOf } from './context.ts'
import { startFromFirstMeeting } from './enrolments.ts'
import { loadPair, type PairRecord } from './load.ts'
import { savePair } from './save.ts'

/** What a move needs of whoever makes it: a member's procedure, a personal link, or a job. */
export type MoveFrame = Omit<MemberRun<unknown>, 'input' | 'principal' | 'audit' | 'enqueue'> & {
  /** Null where one of the two acts by a link, or the software. */
  readonly memberId: string | null
  /** Who the domain ascribes it to. */
  readonly by: string
  readonly audit: (entry: {
    subject: { kind: string; id: string }
    change?: Readonly<Record<string, unknown>>
  }) => Promise<void>
}

export function frameOf(run: Omit<MemberRun<unknown>, 'input'>): MoveFrame {
  const { memberId } = run.principal
  return { ...run, memberId, by: memberId }
}

/** A command without when it is recorded and by whom: that is the frame's. `on` is today where not said. */
export type PairOrder = Order<PairCommand>
type Order<Command> = Command extends unknown
  ? Loose<Omit<Command, 'recordedOn' | 'by' | 'on'>> & { readonly on?: string | undefined }
  : never
/** What may be left out may also be undefined, as it comes from input. */
type Loose<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] }

export type Moved = { readonly id: string; readonly version: number; readonly status: Pair['status'] }

/** Reads a pair for a change. With a version that is not the stored one it answers 409 with the pair as it is. */
export async function openForMove(
  { db }: Pick<MoveFrame, 'db'>,
  pairId: string,
  version?: number,
): Promise<{ readonly record: PairRecord; readonly context: PairContext }> {
  const record = await loadPair(db, pairId, { forUpdate: true })
  if (version !== undefined) {
    const { status, plannedEnd = null } = record.pair
    expectVersion(record, version, { version: record.version, status, plannedEnd })
  }
  return { record, context: await contextOf(db, record.pair) }
}

/** @throws RefusedMove with what is missing; nothing is written then. */
export async function movePair(
  frame: MoveFrame,
  target: { readonly pairId: string; readonly version?: number | undefined },
  order: PairOrder,
): Promise<Moved> {
  const { record, context } = await openForMove(frame, target.pairId, target.version)
  const after = advancePair(record.pair, commandOf(frame, order), context)
  return finishMove(frame, record, after, { move: order.move, ...(order.reason && { reason: order.reason }) })
}

function commandOf({ today, by }: MoveFrame, order: PairOrder): PairCommand {
  const said = Object.entries(order).filter(([, value]) => value !== undefined)
  return { on: today, ...Object.fromEntries(said), recordedOn: today, by } as PairCommand
}

/** Writes the pair after a move, with everything that hangs on its new status. */
export async function finishMove(
  frame: MoveFrame,
  record: PairRecord,
  after: Pair,
  change: Readonly<Record<string, unknown>>,
): Promise<Moved> {
  const { db } = frame
  const { pair: before } = record
  await savePair(frame, record, after)
  if (before.status !== after.status) await followStatus(frame, before, after)
  await frame.audit({
    subject: { kind: 'pair', id: after.id },
    change: { ...change, ...(before.status !== after.status && { from: before.status, to: after.status }) },
  })
  const { version } = await db
    .selectFrom('pairs')
    .select('version')
    .where('id', '=', after.id)
    .executeTakeFirstOrThrow()
  return { id: after.id, version, status: after.status }
}

/** Links end with what they were for; the two are written to when they may meet. */
async function followStatus(frame: MoveFrame, before: Pair, after: Pair): Promise<void> {
  const { db, now } = frame
  if (after.status === 'introduced' && before.status === 'proposed') {
    const lastDay = await linkEnd(frame, after)
    await askPair(frame, { pairId: after.id, kind: 'introduced', lastDay })
  }
  if (after.status === 'active' && before.status === 'introduced') await startFromFirstMeeting(frame, after)
  // A link to a proposal stays: it says that this is over, and the domain lets it do nothing more.
  if (after.endedOn !== undefined) await revokeLinksOf(db, after.id, now, ['meeting'])
}

/** A link to log meetings lasts three months longer than the pair is planned to. */
async function linkEnd({ db, today }: MoveFrame, pair: Pair): Promise<string> {
  if (pair.plannedEnd !== undefined && pair.plannedEnd > today) return addMonths(pair.plannedEnd, 3)
  const { programme } = await contextOf(db, pair)
  const months = programme.pairing?.durationMonths
  return addMonths(today, (months?.atMost ?? months?.planned ?? 12) + 3)
}
