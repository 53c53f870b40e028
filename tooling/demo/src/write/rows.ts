import type { Insertable } from 'kysely'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { TenantTables } from '../../../../apps/api/src/database/tables/index.ts'

/** Rows of one table without the organisation, which `insertAll` adds. */
export type RowsOf<Table extends keyof TenantTables> = readonly Omit<
  Insertable<TenantTables[Table]>,
  'organisationId'
>[]

/** PostgreSQL takes 65,535 values in one statement. */
const valuesAtOnce = 30_000

/** Writes many rows with few statements. */
export async function insertAll<Table extends keyof TenantTables>(
  db: TenantTransaction,
  organisationId: string,
  table: Table,
  rows: RowsOf<Table>,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length + 1
  const atOnce = Math.max(1, Math.floor(valuesAtOnce / columns))
  for (let start = 0; start < rows.length; start += atOnce) {
    const values = rows.slice(start, start + atOnce).map((row) => ({ ...row, organisationId }))
    await db
      .insertInto(table)
      .values(values as unknown as Insertable<TenantTables[Table]>[])
      .execute()
  }
}

/** The moment at which something of a day was written down; `order` keeps what belongs to one record in sequence. */
export function recordedAt(day: string, order = 0): string {
  const minute = order % 60
  const hour = 6 + Math.floor(order / 60)
  return `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`
}
