import { sql } from 'kysely'
import type { AccountTransaction, Doors } from '../database/doors.ts'

const days = (count: number, now: Date): string => new Date(now.getTime() - count * 86_400_000).toISOString()

/** How long what only serves the moment is kept, in days. */
export const keptFor = { keys: 7, sessions: 30, attempts: 1, devices: 180 } as const

/** Forgets keys of changes, sessions long over, counts of failed sign-ins, and browsers that did not come back. */
export async function forget({ doors, clock }: { doors: Doors; clock: () => Date }): Promise<void> {
  const now = clock()
  await doors.jobs(async (db) => {
    for (const table of ['idempotencyKeys', 'funderIdempotencyKeys'] as const) {
      await db.deleteFrom(table).where('recordedAt', '<', days(keptFor.keys, now)).execute()
    }
  })
  await doors.accounts((db) => forgetAccounts(db, now))
}

async function forgetAccounts(db: AccountTransaction, now: Date): Promise<void> {
  await db.deleteFrom('sessions').where('endsAt', '<', days(keptFor.sessions, now)).execute()
  await db
    .deleteFrom('signInAttempts')
    .where(sql<boolean>`coalesce(blocked_until, first_at) < ${days(keptFor.attempts, now)}`)
    .where('firstAt', '<', days(keptFor.attempts, now))
    .execute()
  await db.deleteFrom('knownDevices').where('seenAt', '<', days(keptFor.devices, now)).execute()
}
