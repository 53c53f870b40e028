/** Enrolments as the domain knows them, from their rows: changes, holds, steps and places. */
import type { Channel, DateCorrection, Enrolment, PairPlace } from '@passerelle/domain'
import { type ExpressionBuilder, sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import type { TenantTables } from '../database/tables/index.ts'

export type LoadedEnrolment = { readonly enrolment: Enrolment; readonly version: number }

export type WhichEnrolments =
  | { readonly ids: readonly string[] }
  | { readonly programmeId: string }
  | { readonly participantId: string }

/** The enrolments asked for, in the order of applying. */
export async function loadEnrolments(
  db: TenantTransaction,
  which: WhichEnrolments,
  visible = sql<boolean>`true`,
): Promise<LoadedEnrolment[]> {
  const chosen = (expression: ExpressionBuilder<TenantTables & { e: TenantTables['enrolments'] }, 'e'>) => {
    if ('ids' in which) return expression('e.id', 'in', which.ids.length === 0 ? [nobody] : [...which.ids])
    if ('programmeId' in which) return expression('e.programmeId', '=', which.programmeId)
    return expression('e.participantId', '=', which.participantId)
  }
  const rows = await db
    .selectFrom('enrolments as e')
    .selectAll('e')
    .where(chosen)
    .where(visible)
    .orderBy('e.appliedOn')
    .orderBy('e.id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const [changes, corrections, holds, steps, places] = await Promise.all([
    changesOf(db, ids),
    correctionsOf(db, ids),
    holdsOf(db, ids),
    stepsOf(db, ids),
    placesOf(db, ids),
  ])
  return rows.map((row) => ({
    version: row.version,
    enrolment: {
      id: row.id,
      participantId: row.participantId,
      programmeId: row.programmeId,
      programmeVersion: row.programmeVersion,
      role: row.role,
      status: row.status,
      appliedOn: row.appliedOn,
      history: onTrueDays(changes.get(row.id) ?? [], corrections.get(row.id) ?? []),
      corrections: corrections.get(row.id) ?? [],
      holds: holds.get(row.id) ?? [],
      completedSteps: steps.get(row.id) ?? [],
      ...(row.siteId !== null && { siteId: row.siteId }),
      ...(row.editionId !== null && { editionId: row.editionId }),
      ...(row.startedOn !== null && { startedOn: row.startedOn }),
      ...(row.endedOn !== null && { endedOn: row.endedOn }),
      ...(row.role === 'mentor' && { capacity: places.get(row.id) ?? 0 }),
      ...(row.channel !== null && { channel: row.channel as Channel }),
      ...(row.referredBy !== null && { referredBy: row.referredBy }),
    },
  }))
}

const nobody = '00000000-0000-0000-0000-000000000000'
const among = (ids: readonly string[]) => sql<boolean>`enrolment_id = any(${ids}::uuid[])`

async function changesOf(db: TenantTransaction, ids: readonly string[]) {
  const rows = await db
    .selectFrom('enrolmentChanges')
    .selectAll()
    .where(among(ids))
    .orderBy('changedOn')
    .orderBy('recordedAt')
    .execute()
  return grouped(rows, (row): Enrolment['history'][number] => ({
    to: row.toStatus,
    on: row.changedOn,
    recordedOn: row.recordedAt.slice(0, 10),
    by: row.changedBy ?? 'system',
    ...(row.fromStatus !== null && { from: row.fromStatus }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.note !== null && { note: row.note }),
  }))
}

async function correctionsOf(db: TenantTransaction, ids: readonly string[]) {
  const rows = await db
    .selectFrom('enrolmentCorrections')
    .selectAll()
    .where(among(ids))
    .orderBy('recordedAt')
    .execute()
  return grouped(
    rows,
    ({ of, wasOn, isOn, correctedOn, correctedBy, reason }): DateCorrection => ({
      ...{ of, was: wasOn, is: isOn, recordedOn: correctedOn, by: correctedBy, reason },
    }),
  )
}

/** Changes are stored on the day they were first dated; what was corrected since gets its true day. */
function onTrueDays(
  changes: Enrolment['history'],
  corrections: readonly DateCorrection[],
): Enrolment['history'] {
  if (corrections.length === 0) return changes
  const last = (of: DateCorrection['of']) => corrections.findLast((each) => each.of === of)?.is
  const [start, end] = [last('start'), last('end')]
  const isEnd = ({ to }: Enrolment['history'][number]) => to === 'completed' || to === 'withdrawn'
  return changes
    .map((change) => {
      if (change.to === 'active') return { ...change, on: start ?? change.on }
      return isEnd(change) ? { ...change, on: end ?? change.on } : change
    })
    .sort((a, b) => (a.on === b.on ? Number(isEnd(a)) - Number(isEnd(b)) : a.on < b.on ? -1 : 1))
}

async function holdsOf(db: TenantTransaction, ids: readonly string[]) {
  const rows = await db
    .selectFrom('enrolmentHolds')
    .select(['enrolmentId', 'fromOn', 'untilOn'])
    .where(among(ids))
    .orderBy('fromOn')
    .execute()
  return grouped(rows, ({ fromOn, untilOn }) =>
    untilOn === null ? { from: fromOn } : { from: fromOn, until: untilOn },
  )
}

async function stepsOf(db: TenantTransaction, ids: readonly string[]) {
  const rows = await db
    .selectFrom('enrolmentSteps')
    .select(['enrolmentId', 'step', 'doneOn', 'validUntil', 'seenBy'])
    .where(among(ids))
    .orderBy('doneOn')
    .execute()
  return grouped(rows, ({ step, doneOn, validUntil, seenBy }) => ({
    step,
    on: doneOn,
    ...(validUntil !== null && { validUntil }),
    ...(seenBy !== null && { seenBy }),
  }))
}

async function placesOf(db: TenantTransaction, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('mentorPlaces')
    .select((expression) => ['enrolmentId', expression.fn.countAll<number>().as('places')])
    .where(among(ids))
    .groupBy('enrolmentId')
    .execute()
  return new Map(rows.map(({ enrolmentId, places }) => [enrolmentId, Number(places)]))
}

function grouped<Row extends { readonly enrolmentId: string }, Part>(
  rows: readonly Row[],
  part: (row: Row) => Part,
): Map<string, Part[]> {
  const groups = new Map<string, Part[]>()
  for (const row of rows) {
    const group = groups.get(row.enrolmentId)
    if (group) group.push(part(row))
    else groups.set(row.enrolmentId, [part(row)])
  }
  return groups
}

/** The pairs of some enrolments, as much of them as readiness and waiting need, by enrolment. */
export async function pairPlacesOf(
  db: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (PairPlace & { readonly id: string })[]>> {
  const rows = await db
    .selectFrom('pairs')
    .select(['id', 'menteeEnrolmentId', 'mentorEnrolmentId', 'status', 'introducedOn', 'endedOn'])
    .where(
      sql<boolean>`(mentee_enrolment_id = any(${ids}::uuid[]) or mentor_enrolment_id = any(${ids}::uuid[]))`,
    )
    .execute()
  const pairs = new Map<string, (PairPlace & { id: string })[]>()
  for (const { introducedOn, endedOn, ...row } of rows) {
    const pair = { ...row, ...(introducedOn && { introducedOn }), ...(endedOn && { endedOn }) }
    for (const id of [row.menteeEnrolmentId, row.mentorEnrolmentId]) {
      const known = pairs.get(id)
      if (known) known.push(pair)
      else pairs.set(id, [pair])
    }
  }
  return pairs
}
