import { sql } from 'kysely'
import type { AccountTransaction, TenantTransaction } from '../database/doors.ts'

export async function isDemo(db: TenantTransaction | AccountTransaction): Promise<boolean> {
  const { rows } = await sql<{ isDemo: boolean }>`select is_demo from installation`.execute(db)
  return rows[0]?.isDemo === true
}

/** What the shell shows of an organisation. */
export async function organisationOf(
  db: TenantTransaction,
): Promise<{ country: string; settings: Record<string, unknown>; sites: { id: string; name: string }[] }> {
  const { country, settings } = await db
    .selectFrom('organisations')
    .select(['country', 'settings'])
    .executeTakeFirstOrThrow()
  const sites = await db
    .selectFrom('sites')
    .select(['id', 'name'])
    .where('closedOn', 'is', null)
    .orderBy('name')
    .execute()
  return { country, settings, sites }
}

export async function setLanguage(db: AccountTransaction, userId: string, language: string): Promise<void> {
  await db.updateTable('users').set({ language }).where('id', '=', userId).execute()
}
