import type { Meeting } from '@passerelle/domain'
import { type Selectable, sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import type { Meetings } from '../database/tables/pairs.ts'
import { isUuid } from '../records/ids.ts'

export type MeetingRecord = Meeting & { readonly version: number }

/** A pair's meetings, the latest first, without those that were removed. */
export async function meetingsOf(db: TenantTransaction, pairId: string): Promise<MeetingRecord[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('pairId', '=', pairId)
    .where('removedAt', 'is', null)
    .orderBy('heldOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
  return rows.map(meetingFrom)
}

/** The meetings of some pairs by their days, without those that were removed. */
export async function meetingsOfPairs(
  db: TenantTransaction,
  pairIds: readonly string[],
): Promise<MeetingRecord[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where(sql<boolean>`pair_id = any(${pairIds}::uuid[])`)
    .where('removedAt', 'is', null)
    .orderBy('heldOn')
    .orderBy('id')
    .execute()
  return rows.map(meetingFrom)
}

export async function meetingById(
  db: TenantTransaction,
  id: string,
): Promise<(MeetingRecord & { readonly isRemoved: boolean }) | undefined> {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...meetingFrom(row), isRemoved: row.removedAt !== null }
}

function meetingFrom(row: Selectable<Meetings>): MeetingRecord {
  return {
    ...{ id: row.id, pairId: row.pairId, on: row.heldOn, how: row.how, outcome: row.outcome },
    ...{ topics: row.topics, loggedBy: row.loggedBy, loggedOn: row.loggedOn, version: row.version },
    ...(row.minutes !== null && { minutes: row.minutes }),
    ...(row.contactsOpened !== null && { contactsOpened: row.contactsOpened }),
    ...(row.note !== null && { note: row.note }),
  }
}
