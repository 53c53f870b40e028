import type { TenantTransaction } from '../database/doors.ts'

export type FailedLetter = {
  readonly id: string
  readonly version: number
  readonly subject: string
  readonly to: string
  /** What the mail server, or the way to it, answered. */
  readonly failure: string | null
  readonly attempts: number
  readonly writtenAt: string
}

export type Letters = {
  readonly waiting: number
  readonly sent: number
  readonly failed: readonly FailedLetter[]
}

const most = 200

/** How letters fare since an instant: those that did not arrive one by one, the newest first. */
export async function lettersSince(db: TenantTransaction, since: string): Promise<Letters> {
  const counts = await db
    .selectFrom('mailOutbox')
    .select(['status', ({ fn }) => fn.countAll<number>().as('n')])
    .where('recordedAt', '>=', since)
    .groupBy('status')
    .execute()
  const count = (wanted: string) => counts.find(({ status }) => status === wanted)?.n ?? 0
  const failed = await db
    .selectFrom('mailOutbox')
    .select(['id', 'version', 'subject', 'toAddress as to', 'failure', 'attempts', 'recordedAt as writtenAt'])
    .where('status', '=', 'failed')
    .where('recordedAt', '>=', since)
    .orderBy('recordedAt', 'desc')
    .limit(most)
    .execute()
  return { waiting: count('queued'), sent: count('sent'), failed }
}

export function failedForUpdate(db: TenantTransaction, id: string) {
  return db
    .selectFrom('mailOutbox')
    .select(['id', 'version', 'kind'])
    .where('id', '=', id)
    .where('status', '=', 'failed')
    .forUpdate()
    .executeTakeFirst()
}

export async function queueAgain(db: TenantTransaction, id: string, now: string): Promise<void> {
  await db
    .updateTable('mailOutbox')
    .set({ status: 'queued', attempts: 0, nextTryAt: now, failure: null })
    .where('id', '=', id)
    .execute()
}

/** Enough to recognise an address, for those who see no personal records. */
export function masked(address: string): string {
  return address.replace(/^(.)[^@]*/, '$1…')
}
