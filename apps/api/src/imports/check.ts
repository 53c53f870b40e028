import { type ImportedPerson, type RowProblem, readImportRow } from '@passerelle/domain'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { countryOf } from '../participants/write.ts'
import { type Decision, decideRows } from './decide.ts'
import { type Column, cellsOf } from './parse.ts'

export type Counts = Record<'create' | 'update' | 'skip' | 'refuse' | 'problems', number>

/** Reads and decides every row anew, with the columns and cells as they are now; writes nothing about people. */
export async function checkImport(db: TenantTransaction, importId: string, today: string): Promise<Counts> {
  const target = await db
    .selectFrom('imports')
    .select(['organisationId', 'programmeId', 'role', 'columns'])
    .where('id', '=', importId)
    .executeTakeFirstOrThrow()
  const stored = await db
    .selectFrom('importRows')
    .select(['number', 'cells'])
    .where('importId', '=', importId)
    .orderBy('number')
    .execute()
  const columns = target.columns as Column[]
  const read = stored.map(({ cells }) => readImportRow(cellsOf(columns, cells as string[]), today))
  const decisions = await decideRows(
    db,
    read.map(({ person }) => person),
    { programmeId: target.programmeId as string, role: target.role },
    await countryOf(db),
  )
  const counts: Counts = { create: 0, update: 0, skip: 0, refuse: 0, problems: 0 }
  for (const [index, { number }] of stored.entries()) {
    const { person, problems } = read[index] as { person: ImportedPerson | undefined; problems: RowProblem[] }
    const decided = decisions[index] as Decision
    counts[decided.decision] += 1
    if (problems.length > 0) counts.problems += 1
    await db
      .updateTable('importRows')
      .set({
        parsed: person === undefined ? json(null) : json<unknown>(person),
        problems: json<unknown>(problems),
        decision: decided.decision,
        participantId: decided.decision === 'update' ? decided.participantId : null,
        before: json<unknown>('why' in decided ? { why: decided.why } : null),
      })
      .where('importId', '=', importId)
      .where('number', '=', number)
      .execute()
  }
  await db
    .updateTable('imports')
    .set({ status: 'checked', counts: json<unknown>(counts) })
    .where('id', '=', importId)
    .execute()
  return counts
}
