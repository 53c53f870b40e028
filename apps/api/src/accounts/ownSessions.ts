import type { AccountTransaction } from '../database/doors.ts'
import type { Door } from './sessions.ts'

export type OwnSession = {
  readonly id: string
  readonly door: Door
  readonly startedAt: string
  readonly seenAt: string
  /** What the browser says of itself. */
  readonly device: string | null
  readonly isCurrent: boolean
}

/** Where somebody is signed in now, in both apps; the newest first. */
export async function ownSessions(
  db: AccountTransaction,
  own: { readonly userId: string; readonly sessionId: string; readonly since: string; readonly now: string },
): Promise<OwnSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'door', 'startedAt', 'seenAt', 'device'])
    .where('userId', '=', own.userId)
    .where('revokedAt', 'is', null)
    .where('endsAt', '>', own.now)
    .where('seenAt', '>', own.since)
    .orderBy('seenAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, isCurrent: row.id === own.sessionId }))
}

/** Ends one of somebody's own sessions, or all but one; says how many. */
export async function endOwnSessions(
  db: AccountTransaction,
  own: { readonly userId: string; readonly now: string } & (
    | { readonly id: string }
    | { readonly butFor: string }
  ),
): Promise<number> {
  const open = db
    .updateTable('sessions')
    .set({ revokedAt: own.now })
    .where('userId', '=', own.userId)
    .where('revokedAt', 'is', null)
  const those = 'id' in own ? open.where('id', '=', own.id) : open.where('id', '<>', own.butFor)
  const { numUpdatedRows } = await those.executeTakeFirst()
  return Number(numUpdatedRows)
}
