import type { ImportedPerson, LocalisedText, RowProblem } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { placeReference } from '../enrolments/place.ts'
import { visibleTo } from '../records/visible.ts'
import type { Counts } from './check.ts'
import type { Column } from './parse.ts'

function imports(db: TenantTransaction) {
  return db
    .selectFrom('imports as i')
    .innerJoin('programmes', 'programmes.id', 'i.programmeId')
    .leftJoin('members as m', 'm.id', 'i.madeBy')
    .select(['i.id', 'i.version', 'i.fileName', 'i.role', 'i.status', 'i.counts', 'i.progress', 'i.columns'])
    .select(['i.recordedAt', 'i.finishedAt', 'i.undoneAt', 'i.programmeId', 'programmes.name as programme'])
    .select('m.name as madeBy')
}

type Row = Awaited<ReturnType<ReturnType<typeof imports>['execute']>>[number]

function importOf({ counts, columns, programme, ...row }: Row) {
  return {
    ...row,
    programmeId: row.programmeId as string,
    programme: programme as LocalisedText,
    counts: counts as Counts,
    columns: columns as Column[],
  }
}

export async function importsFor(db: TenantTransaction, principal: MemberPrincipal) {
  const rows = await imports(db)
    .where(visibleTo(principal, 'programme.read', 'programmes'))
    .orderBy('i.recordedAt', 'desc')
    .limit(100)
    .execute()
  return rows.map(importOf)
}

export async function importById(db: TenantTransaction, importId: string) {
  const row = await imports(db).where('i.id', '=', importId).executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('importRows')
    .select(['number', 'cells', 'parsed', 'problems', 'decision', 'before', 'participantId', 'writtenAt'])
    .where('importId', '=', importId)
    .orderBy('number')
    .execute()
  return {
    ...importOf(row),
    rows: rows.map(({ cells, parsed, problems, before, ...rest }) => ({
      ...rest,
      cells: cells as string[],
      name: (parsed as ImportedPerson | null)?.fullName ?? null,
      problems: problems as RowProblem[],
      why: (before as { why?: 'already-here' | 'twice-in-file' } | null)?.why ?? null,
    })),
  }
}

/** An import is seen and changed by whoever may import into its programme, at its site. */
export async function programmeOfImport({
  db,
  input,
}: {
  db: TenantTransaction
  input: { importId: string }
}) {
  if (!/^[0-9a-f-]{36}$/i.test(input.importId)) return undefined
  const row = await db
    .selectFrom('imports')
    .select(['programmeId', 'siteId'])
    .where('id', '=', input.importId)
    .executeTakeFirst()
  return row?.programmeId
    ? placeReference(db, { programmeId: row.programmeId, siteId: row.siteId ?? undefined })
    : undefined
}
