import type { TenantTransaction } from '../database/doors.ts'

/** From this instant the word counts as recorded in error; everything else about it stays readable. */
export async function supersedeReport(db: TenantTransaction, id: string, at: string): Promise<void> {
  await db.updateTable('spellReports').set({ supersededAt: at }).where('id', '=', id).execute()
}
