import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import type { Note } from '../lives/notes.ts'
import { insertAll, recordedAt } from './rows.ts'

export async function writeNotes(
  db: TenantTransaction,
  organisationId: string,
  notes: readonly Note[],
): Promise<void> {
  await insertAll(
    db,
    organisationId,
    'notes',
    notes.map(({ id, participantId, pairId, access, text, writtenBy, on }) => ({
      id,
      participantId: participantId ?? null,
      enrolmentId: null,
      pairId: pairId ?? null,
      access,
      text,
      writtenBy,
      writtenAt: recordedAt(on, 30),
      removedAt: null,
      recordedAt: recordedAt(on, 30),
    })),
  )
}
