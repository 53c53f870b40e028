import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'

/**
 * Takes back what an import wrote: enrolments with which nobody has worked on since, and people whom it brought and who
 * are nowhere else. What was worked on stays, and is counted.
 */
export async function undoImport(
  db: TenantTransaction,
  importId: string,
): Promise<{ readonly removed: number; readonly kept: number }> {
  const rows = await db
    .selectFrom('importRows as r')
    .leftJoin('enrolments as e', 'e.id', 'r.enrolmentId')
    .select(['r.number', 'r.participantId', 'r.enrolmentId', 'r.before'])
    .select(
      sql<boolean>`e.id is not null and (e.status not in ('applied', 'eligible', 'ineligible')
        or exists (select from pairs where e.id in (pairs.mentee_enrolment_id, pairs.mentor_enrolment_id))
        or exists (select from suggestions s where e.id in (s.mentee_enrolment_id, s.mentor_enrolment_id))
        or exists (select from enrolment_steps where enrolment_id = e.id)
        or exists (select from notes where participant_id = r.participant_id))`.as('isWorkedOn'),
    )
    .where('r.importId', '=', importId)
    .where('r.writtenAt', 'is not', null)
    .where('r.participantId', 'is not', null)
    .execute()
  let removed = 0
  for (const row of rows) {
    if (row.isWorkedOn) continue
    const { isNew, factIds } = row.before as { isNew: boolean; factIds: string[] }
    if (row.enrolmentId !== null)
      await db.deleteFrom('enrolments').where('id', '=', row.enrolmentId).execute()
    const participantId = row.participantId as string
    if (isNew && !(await isElsewhere(db, participantId)))
      await db.deleteFrom('participants').where('id', '=', participantId).execute()
    else if (factIds.length > 0)
      for (const table of ['facts', 'sensitiveFacts'] as const)
        await db.deleteFrom(table).where('id', 'in', factIds).execute()
    removed += 1
  }
  return { removed, kept: rows.length - removed }
}

async function isElsewhere(db: TenantTransaction, participantId: string): Promise<boolean> {
  const row = await db
    .selectFrom('enrolments')
    .select('id')
    .where('participantId', '=', participantId)
    .executeTakeFirst()
  return row !== undefined
}
