import type { AccountTransaction } from '../database/doors.ts'
import { hashOf } from './tokens.ts'

/** Through which app somebody came: for organisations, or for funders. */
export type Door = 'member' | 'funder'

const minute = 60_000
export const idleMinutes = 30
export const absoluteHours = 12
/** How exact "last seen" is: not every request writes. */
const seenEveryMinutes = 1

export type OpenSession = {
  readonly sessionId: string
  readonly homeId: string | null
  readonly user: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly language: string
  }
}

export async function openSession(
  db: AccountTransaction,
  wanted: {
    readonly id: string
    readonly userId: string
    readonly token: string
    readonly door: Door
    readonly now: Date
    readonly device: string | null
  },
): Promise<void> {
  const startedAt = wanted.now.toISOString()
  await db
    .insertInto('sessions')
    .values({
      id: wanted.id,
      userId: wanted.userId,
      tokenHash: hashOf(wanted.token),
      startedAt,
      seenAt: startedAt,
      endsAt: new Date(wanted.now.getTime() + absoluteHours * 60 * minute).toISOString(),
      device: wanted.device?.slice(0, 300) ?? null,
      door: wanted.door,
    })
    .execute()
}

/** The session of a token, unless it was revoked, idled away, is too old, or its account is closed. */
export async function findSession(
  db: AccountTransaction,
  wanted: { readonly token: string; readonly door: Door; readonly now: Date },
): Promise<OpenSession | undefined> {
  const row = await db
    .selectFrom('sessions as s')
    .innerJoin('users as u', 'u.id', 's.userId')
    .select(['s.id as sessionId', 's.homeId', 's.seenAt', 'u.id', 'u.email', 'u.name', 'u.language'])
    .where('s.tokenHash', '=', hashOf(wanted.token))
    .where('s.door', '=', wanted.door)
    .where('s.revokedAt', 'is', null)
    .where('s.endsAt', '>', wanted.now.toISOString())
    .where('s.seenAt', '>', ago(wanted.now, idleMinutes))
    .where('u.disabledAt', 'is', null)
    .executeTakeFirst()
  if (row === undefined) return undefined
  if (row.seenAt < ago(wanted.now, seenEveryMinutes)) {
    await db
      .updateTable('sessions')
      .set({ seenAt: wanted.now.toISOString() })
      .where('id', '=', row.sessionId)
      .execute()
  }
  const { sessionId, homeId, id, email, name, language } = row
  return { sessionId, homeId, user: { id, email, name, language } }
}

export async function endSession(db: AccountTransaction, sessionId: string, now: Date): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ revokedAt: now.toISOString() })
    .where('id', '=', sessionId)
    .where('revokedAt', 'is', null)
    .execute()
}

export async function chooseHome(db: AccountTransaction, sessionId: string, homeId: string): Promise<void> {
  await db.updateTable('sessions').set({ homeId }).where('id', '=', sessionId).execute()
}

function ago(now: Date, minutes: number): string {
  return new Date(now.getTime() - minutes * minute).toISOString()
}
