/** Pairs as the domain knows them, read from their tables: all that belongs to many pairs in one query per table. */
import { type Pair, type PairChange, pairStatuses } from '@passerelle/domain'
import type { Selectable } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import type { Pairs } from '../database/tables/pairs.ts'
import { NotFound } from '../errors/index.ts'
import { isUuid } from '../records/ids.ts'

/** A pair with what only the database knows of it. */
export type PairRecord = {
  readonly pair: Pair
  readonly version: number
  readonly suggestionId: string | null
  /** Ids of rows that `savePair` changes, by what names them in the pair. */
  readonly rows: {
    readonly pauses: ReadonlyMap<string, string>
    readonly checkIns: ReadonlyMap<string, string>
  }
}

type PairRow = Selectable<Pairs>

/** @throws NotFound. `forUpdate` keeps others from changing it until the transaction ends. */
export async function loadPair(
  db: TenantTransaction,
  id: string,
  { forUpdate = false }: { forUpdate?: boolean } = {},
): Promise<PairRecord> {
  if (!isUuid(id)) throw new NotFound()
  if (forUpdate) await db.selectFrom('pairs').select('id').where('id', '=', id).forUpdate().execute()
  const [record] = await loadPairs(db, [id])
  if (record === undefined) throw new NotFound()
  return record
}

/** In the order of the ids, without those that are not there. */
export async function loadPairs(db: TenantTransaction, ids: readonly string[]): Promise<PairRecord[]> {
  if (ids.length === 0) return []
  const wanted = [...ids]
  const rows = await db.selectFrom('pairs').selectAll().where('id', 'in', wanted).execute()
  const parts = await partsOf(db, wanted)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return wanted.flatMap((id) => {
    const row = byId.get(id)
    return row === undefined ? [] : [recordOf(row, parts)]
  })
}

type Parts = Awaited<ReturnType<typeof partsOf>>

async function partsOf(db: TenantTransaction, ids: string[]) {
  const answers = await db
    .selectFrom('pairAnswers')
    .select(['pairId', 'side', 'answer', 'answeredOn', 'reason', 'note'])
    .where('pairId', 'in', ids)
    .orderBy('recordedAt')
    .orderBy('answeredOn')
    .execute()
  const changes = await db
    .selectFrom('pairChanges')
    .select(['pairId', 'fromStatus', 'toStatus', 'changedOn', 'changedBy', 'reason', 'note', 'recordedAt'])
    .where('pairId', 'in', ids)
    .execute()
  const pauses = await db
    .selectFrom('pairPauses')
    .select(['id', 'pairId', 'fromOn', 'untilOn'])
    .where('pairId', 'in', ids)
    .orderBy('fromOn')
    .execute()
  const extensions = await db
    .selectFrom('pairExtensions')
    .select(['pairId', 'extendedOn', 'untilOn', 'ground', 'decidedBy'])
    .where('pairId', 'in', ids)
    .orderBy('untilOn')
    .execute()
  const reviews = await db
    .selectFrom('pairReviews')
    .select(['pairId', 'reviewedOn', 'reviewedBy'])
    .where('pairId', 'in', ids)
    .orderBy('reviewedOn')
    .execute()
  const checkIns = await db
    .selectFrom('pairCheckIns')
    .select(['id', 'pairId', 'plannedOn', 'heldOn'])
    .where('pairId', 'in', ids)
    .orderBy('plannedOn')
    .execute()
  const concerns = await db
    .selectFrom('pairConcerns')
    .select(['id', 'pairId', 'raisedOn', 'raisedBy', 'topic', 'urgency', 'resolvedOn'])
    .where('pairId', 'in', ids)
    .orderBy('raisedOn')
    .execute()
  const evaluations = await db
    .selectFrom('pairEvaluations')
    .select(['pairId', 'side', 'evaluatedOn', 'rating', 'text'])
    .where('pairId', 'in', ids)
    .orderBy('evaluatedOn')
    .execute()
  return {
    answers: grouped(answers),
    changes: grouped(changes),
    pauses: grouped(pauses),
    extensions: grouped(extensions),
    reviews: grouped(reviews),
    checkIns: grouped(checkIns),
    concerns: grouped(concerns),
    evaluations: grouped(evaluations),
  }
}

function grouped<Row extends { pairId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.pairId)
}

function recordOf(row: PairRow, parts: Parts): PairRecord {
  const { id } = row
  const pauses = parts.pauses.get(id) ?? []
  const checkIns = parts.checkIns.get(id) ?? []
  const pair: Pair = {
    id,
    programmeId: row.programmeId,
    programmeVersion: row.programmeVersion,
    componentId: row.component,
    menteeEnrolmentId: row.menteeEnrolmentId,
    mentorEnrolmentId: row.mentorEnrolmentId,
    status: row.status,
    proposedOn: row.proposedOn,
    ...(row.introducedOn !== null && { introducedOn: row.introducedOn }),
    ...(row.activeOn !== null && { activeOn: row.activeOn }),
    ...(row.plannedEndOn !== null && { plannedEnd: row.plannedEndOn }),
    ...(row.endedOn !== null && { endedOn: row.endedOn }),
    ...(row.agreementSignedOn !== null && { agreementSignedOn: row.agreementSignedOn }),
    answers: (parts.answers.get(id) ?? []).map(({ side, answer, answeredOn, reason, note }) => ({
      ...{ side, answer, on: answeredOn },
      ...(reason !== null && { reason }),
      ...(note !== null && { note }),
    })),
    pauses: pauses.map(({ fromOn, untilOn }) => ({
      from: fromOn,
      ...(untilOn !== null && { until: untilOn }),
    })),
    extensions: (parts.extensions.get(id) ?? []).map((each) => ({
      ...{ on: each.extendedOn, until: each.untilOn, ground: each.ground, by: each.decidedBy ?? nobody },
    })),
    reviews: (parts.reviews.get(id) ?? []).map((each) => ({
      on: each.reviewedOn,
      ...(each.reviewedBy !== null && { by: each.reviewedBy }),
    })),
    checkIns: checkIns.map(({ plannedOn, heldOn }) => ({ plannedOn, ...(heldOn !== null && { heldOn }) })),
    objectives: [],
    concerns: (parts.concerns.get(id) ?? []).map((each) => ({
      ...{ id: each.id, raisedOn: each.raisedOn, raisedBy: each.raisedBy },
      ...{ topic: each.topic, urgency: each.urgency },
      ...(each.resolvedOn !== null && { resolvedOn: each.resolvedOn }),
    })),
    evaluations: (parts.evaluations.get(id) ?? []).map((each) => ({
      ...{ side: each.side, on: each.evaluatedOn },
      ...(each.rating !== null && { rating: each.rating }),
      ...(each.text !== null && { text: each.text }),
    })),
    history: historyOf(row, parts.changes.get(id) ?? []),
  }
  return {
    pair,
    version: row.version,
    suggestionId: row.suggestionId,
    rows: {
      pauses: new Map(pauses.map((each) => [each.fromOn, each.id])),
      checkIns: new Map(checkIns.map((each) => [each.plannedOn, each.id])),
    },
  }
}

/** Who a change is ascribed to when no member made it: one of the two by a link, or the software. */
export const nobody = 'nobody'

type ChangeRow = {
  fromStatus: Pair['status'] | null
  toStatus: Pair['status']
  changedOn: string
  changedBy: string | null
  reason: string | null
  note: string | null
  recordedAt: string
}

/**
 * Changes by their true days. Their rows never change, so a first meeting that was found later moves the day of
 * becoming active in the pair itself, and from there into its history.
 */
function historyOf(row: PairRow, changes: readonly ChangeRow[]): PairChange[] {
  const rank = (status: Pair['status']) => pairStatuses.indexOf(status)
  const history = [...changes]
    .sort(
      (a, b) =>
        compare(a.changedOn, b.changedOn) ||
        compare(a.recordedAt, b.recordedAt) ||
        rank(a.toStatus) - rank(b.toStatus),
    )
    .map(
      (each): PairChange => ({
        ...(each.fromStatus !== null && { from: each.fromStatus }),
        ...{ to: each.toStatus, on: each.changedOn, recordedOn: each.recordedAt.slice(0, 10) },
        by: each.changedBy ?? nobody,
        ...(each.reason !== null && { reason: each.reason }),
        ...(each.note !== null && { note: each.note }),
      }),
    )
  const first = history.findLastIndex(({ from, to }) => from === 'introduced' && to === 'active')
  const { activeOn } = row
  return activeOn === null
    ? history
    : history.map((each, at) => (at === first ? { ...each, on: activeOn } : each))
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
