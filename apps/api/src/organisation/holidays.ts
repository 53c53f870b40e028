/** Days on which the whole organisation rests: nobody is expected to meet, and nobody is asked. */
import { DayInterval, type Period } from '@passerelle/domain'
import { sql } from 'kysely'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'

/** What the organisation's settings say; what cannot be read is no holiday. */
export async function holidaysOf(db: TenantTransaction, organisationId: string): Promise<DayInterval[]> {
  return (await storedHolidays(db, organisationId)).holidays
}

/** With the version of the organisation's row, which every change of its settings raises. */
export async function storedHolidays(
  db: TenantTransaction,
  organisationId: string,
  { forUpdate = false } = {},
): Promise<{ readonly version: number; readonly holidays: DayInterval[] }> {
  const row = db.selectFrom('organisations').select(['version', 'settings']).where('id', '=', organisationId)
  const { version, settings } = await (forUpdate ? row.forUpdate() : row).executeTakeFirstOrThrow()
  const read = DayInterval.array().safeParse(settings.holidays)
  return { version, holidays: read.success ? read.data : [] }
}

/** In the order of their days; the other settings stay as they are. */
export async function writeHolidays(
  db: TenantTransaction,
  organisationId: string,
  holidays: readonly Period[],
): Promise<void> {
  const sorted = holidays.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  await db
    .updateTable('organisations')
    .set({ settings: sql`settings || ${json<unknown>({ holidays: sorted })}::jsonb` })
    .where('id', '=', organisationId)
    .execute()
}
