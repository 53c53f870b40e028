import { openPairStatuses, type Pair } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import type { PairRecord } from './load.ts'

type SaveFrame = {
  readonly db: TenantTransaction
  readonly organisationId: string
  readonly newId: () => string
  /** The member who did it; null where one of the two did, or the software. */
  readonly memberId: string | null
}

/**
 * Writes what a move of the domain changed: the pair itself, and every new row of its answers, changes, pauses,
 * extensions, reviews, check-ins and evaluations. Every save raises the pair's version, also where only a part of it
 * changed, so that a stale screen is noticed.
 */
export async function savePair(frame: SaveFrame, before: PairRecord, after: Pair): Promise<void> {
  const was = before.pair
  await updateRow(frame, was, after)
  await appendAnswers(frame, was, after)
  await appendHistory(frame, was, after)
  await savePauses(frame, before, after)
  await saveCheckIns(frame, before, after)
  await appendRest(frame, was, after)
}

async function updateRow({ db }: SaveFrame, was: Pair, pair: Pair): Promise<void> {
  const isOpen = openPairStatuses.includes(pair.status)
  const last = pair.history.at(-1)
  await db
    .updateTable('pairs')
    .set({
      status: pair.status,
      introducedOn: pair.introducedOn ?? null,
      activeOn: pair.activeOn ?? null,
      plannedEndOn: pair.plannedEnd ?? null,
      endedOn: pair.endedOn ?? null,
      agreementSignedOn: pair.agreementSignedOn ?? null,
      ...(!isOpen && { place: null }),
      ...(!isOpen && pair.status !== was.status && { endReason: last?.reason ?? null }),
    })
    .where('id', '=', pair.id)
    .execute()
}

/** Parts are kept by reference when a move leaves them alone. */
const added = <Part>(was: readonly Part[], is: readonly Part[]): Part[] =>
  is.filter((part) => !was.includes(part))

async function appendAnswers(frame: SaveFrame, was: Pair, { id, answers }: Pair): Promise<void> {
  const rows = added(was.answers, answers).map(({ side, answer, on, reason, note }) => ({
    ...ownRow(frame, id),
    ...{ side, answer, answeredOn: on, reason: reason ?? null, note: note ?? null },
    recordedBy: frame.memberId,
  }))
  if (rows.length > 0) await frame.db.insertInto('pairAnswers').values(rows).execute()
}

async function appendHistory(frame: SaveFrame, was: Pair, { id, history }: Pair): Promise<void> {
  const rows = history.slice(was.history.length).map(({ from, to, on, reason, note }) => ({
    ...ownRow(frame, id),
    ...{ fromStatus: from ?? null, toStatus: to, changedOn: on, changedBy: frame.memberId },
    ...{ reason: reason ?? null, note: note ?? null },
  }))
  if (rows.length > 0) await frame.db.insertInto('pairChanges').values(rows).execute()
}

async function savePauses(
  frame: SaveFrame,
  before: PairRecord,
  { id, pauses, history }: Pair,
): Promise<void> {
  const { db } = frame
  const kept = new Set(pauses.map((each) => each.from))
  const gone = [...before.rows.pauses].flatMap(([from, row]) => (kept.has(from) ? [] : [row]))
  if (gone.length > 0) await db.deleteFrom('pairPauses').where('id', 'in', gone).execute()
  for (const pause of added(before.pair.pauses, pauses)) {
    const untilOn = pause.until ?? null
    const row = before.rows.pauses.get(pause.from)
    if (row !== undefined) {
      await db.updateTable('pairPauses').set({ untilOn }).where('id', '=', row).execute()
      continue
    }
    const reason = history.findLast(({ to }) => to === 'paused')?.reason ?? null
    await db
      .insertInto('pairPauses')
      .values({ ...ownRow(frame, id), fromOn: pause.from, untilOn, reason })
      .execute()
  }
}

async function saveCheckIns(frame: SaveFrame, before: PairRecord, { id, checkIns }: Pair): Promise<void> {
  const { db } = frame
  const kept = new Set(checkIns.map((each) => each.plannedOn))
  const gone = [...before.rows.checkIns].flatMap(([day, row]) => (kept.has(day) ? [] : [row]))
  if (gone.length > 0) await db.deleteFrom('pairCheckIns').where('id', 'in', gone).execute()
  for (const { plannedOn, heldOn = null } of added(before.pair.checkIns, checkIns)) {
    const row = before.rows.checkIns.get(plannedOn)
    if (row === undefined) {
      await db
        .insertInto('pairCheckIns')
        .values({ ...ownRow(frame, id), plannedOn, heldOn })
        .execute()
    } else await db.updateTable('pairCheckIns').set({ heldOn }).where('id', '=', row).execute()
  }
}

async function appendRest(frame: SaveFrame, was: Pair, pair: Pair): Promise<void> {
  const { db, memberId } = frame
  for (const { on, until, ground } of added(was.extensions, pair.extensions)) {
    const row = { ...ownRow(frame, pair.id), extendedOn: on, untilOn: until, ground, decidedBy: memberId }
    await db.insertInto('pairExtensions').values(row).execute()
  }
  for (const { on } of added(was.reviews, pair.reviews)) {
    const row = { ...ownRow(frame, pair.id), reviewedOn: on, reviewedBy: memberId }
    await db.insertInto('pairReviews').values(row).execute()
  }
  for (const { side, on, rating, text } of added(was.evaluations, pair.evaluations)) {
    const row = {
      ...ownRow(frame, pair.id),
      side,
      evaluatedOn: on,
      rating: rating ?? null,
      text: text ?? null,
    }
    await db.insertInto('pairEvaluations').values(row).execute()
  }
}

function ownRow({ organisationId, newId }: SaveFrame, pairId: string) {
  return { organisationId, id: newId(), pairId }
}
