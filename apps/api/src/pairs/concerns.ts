import type { Concern } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { expectVersion, NotFound } from '../errors/index.ts'
import { isUuid } from '../records/ids.ts'
import type { MoveFrame } from './moves.ts'

export type StoredConcern = Concern & { readonly version: number; readonly pairId: string }

/** A pair's concerns, open ones first, then the latest. */
export async function concernsOf(db: TenantTransaction, pairId: string): Promise<StoredConcern[]> {
  const rows = await db
    .selectFrom('pairConcerns')
    .selectAll()
    .where('pairId', '=', pairId)
    .orderBy('resolvedOn', (order) => order.desc().nullsFirst())
    .orderBy('raisedOn', 'desc')
    .execute()
  return rows.map(({ id, version, raisedOn, raisedBy, topic, urgency, resolvedOn }) => ({
    ...{ id, version, pairId, raisedOn, raisedBy, topic, urgency },
    ...(resolvedOn !== null && { resolvedOn }),
  }))
}

export type NewConcern = Pick<Concern, 'raisedBy' | 'topic' | 'urgency'> & { readonly pairId: string }

/** Writes down that something worries somebody. What exactly is for a note or a talk, not for a list. */
export async function raiseConcern(
  { db, organisationId, newId, today, audit }: MoveFrame,
  { pairId, raisedBy, topic, urgency }: NewConcern,
): Promise<{ readonly concernId: string }> {
  const id = newId()
  await db
    .insertInto('pairConcerns')
    .values({ organisationId, id, pairId, raisedOn: today, raisedBy, topic, urgency })
    .execute()
  await audit({ subject: { kind: 'pair', id: pairId }, change: { concern: id, topic, urgency } })
  return { concernId: id }
}

/** Settles a concern, or opens it again. */
export async function settleConcern(
  { db, today, audit }: MoveFrame,
  wanted: {
    readonly pairId: string
    readonly concernId: string
    readonly version: number
    readonly isSettled: boolean
  },
): Promise<{ readonly concernId: string; readonly version: number }> {
  const { pairId, concernId, version, isSettled } = wanted
  const row = isUuid(concernId)
    ? await db
        .selectFrom('pairConcerns')
        .select(['version', 'resolvedOn'])
        .where('id', '=', concernId)
        .where('pairId', '=', pairId)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (row === undefined) throw new NotFound()
  expectVersion(row, version)
  const resolvedOn = isSettled ? today : null
  await db.updateTable('pairConcerns').set({ resolvedOn }).where('id', '=', concernId).execute()
  await audit({ subject: { kind: 'pair', id: pairId }, change: { concern: concernId, resolvedOn } })
  return { concernId, version: version + 1 }
}
