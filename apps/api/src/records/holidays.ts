/** Days on which the whole organisation rests: nobody is expected to meet, and nobody is asked. */
import { DayInterval } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'

/** What the organisation's settings say; what cannot be read is no holiday. */
export async function holidaysOf(db: TenantTransaction, organisationId: string): Promise<DayInterval[]> {
  const { settings } = await db
    .selectFrom('organisations')
    .select('settings')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const read = DayInterval.array().safeParse(settings.holidays)
  return read.success ? read.data : []
}
