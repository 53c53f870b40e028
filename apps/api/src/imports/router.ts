import { Id, importFields, ProgrammeRole } from '@passerelle/domain'
import { z } from 'zod'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { expectPlace, placeReference } from '../enrolments/place.ts'
import { Conflict, expectVersion, NotFound } from '../errors/index.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { checkImport } from './check.ts'
import { type Column, parseFile } from './parse.ts'
import { importById, importsFor, programmeOfImport } from './queries.ts'
import { importJob } from './run.ts'
import { undoImport } from './undo.ts'

const ImportId = z.strictObject({ importId: Id })
const Change = ImportId.extend({ version: z.int() })
const Field = z.enum(importFields as [string, ...string[]]).nullable()

export const importsRouter = router({
  list: memberQuery({
    action: 'programme.read',
    on: 'list',
    run: ({ db, principal }) => importsFor(db, principal),
  }),
  byId: memberQuery({
    action: 'participant.import',
    input: ImportId,
    on: programmeOfImport,
    run: ({ db, input }) => importById(db, input.importId),
  }),
  /** Reads a file: columns recognised, every row checked. Nothing is written about anybody. */
  read: memberMutation({
    action: 'participant.import',
    input: z.strictObject({
      programmeId: Id,
      role: ProgrammeRole,
      siteId: Id.optional(),
      fileName: z.string().min(1).max(200),
      text: z.string().min(1).max(900_000),
    }),
    on: ({ db, input }) => placeReference(db, input),
    run: async ({ db, input, today, newId, organisationId, principal, audit }) => {
      await expectPlace(db, input)
      const { columns, rows } = parseFile(input.text)
      const importId = newId()
      await db
        .insertInto('imports')
        .values({
          ...{ organisationId, id: importId, programmeId: input.programmeId, role: input.role },
          ...{ siteId: input.siteId ?? null, fileName: input.fileName, status: 'read' },
          columns: json<unknown>(await remembered(db, columns)),
          madeBy: principal.memberId,
        })
        .execute()
      for (let start = 0; start < rows.length; start += 500)
        await db
          .insertInto('importRows')
          .values(
            rows.slice(start, start + 500).map((cells, index) => ({
              ...{ organisationId, importId },
              // The header is line 1 of the file.
              number: start + index + 2,
              cells: json<unknown>(cells),
            })),
          )
          .execute()
      const counts = await checkImport(db, importId, today)
      await audit({
        subject: { kind: 'import', id: importId },
        change: { read: input.fileName, rows: rows.length },
      })
      return { importId, counts }
    },
  }),
  /** Says what each column is; the same headers are recognised the next time. */
  mapColumns: memberMutation({
    action: 'participant.import',
    input: Change.extend({ fields: z.array(Field).max(200) }),
    on: programmeOfImport,
    run: async ({ db, input, today, organisationId, audit }) => {
      const { columns } = await held(db, input)
      const mapped = columns.map(({ header }, index) => ({ header, field: input.fields[index] ?? null }))
      const chosen = json<unknown>(mapped)
      await db.updateTable('imports').set({ columns: chosen }).where('id', '=', input.importId).execute()
      await db
        .insertInto('importMappings')
        .values({ organisationId, headerHash: headerKey(columns), columns: chosen })
        .onConflict((conflict) =>
          conflict.columns(['organisationId', 'headerHash']).doUpdateSet({ columns: chosen }),
        )
        .execute()
      await audit({ subject: { kind: 'import', id: input.importId }, change: { fields: ['columns'] } })
      return { counts: await checkImport(db, input.importId, today) }
    },
  }),
  /** Repairs one cell of the file as it was read. */
  repair: memberMutation({
    action: 'participant.import',
    input: Change.extend({
      number: z.int().min(2),
      column: z.int().min(0).max(199),
      text: z.string().max(4000),
    }),
    on: programmeOfImport,
    run: async ({ db, input, today, audit }) => {
      await held(db, input)
      const { importId, number, column, text } = input
      const row = await db
        .selectFrom('importRows')
        .select('cells')
        .where('importId', '=', importId)
        .where('number', '=', number)
        .executeTakeFirst()
      if (row === undefined) throw new NotFound()
      const cells = [...(row.cells as string[])]
      cells[column] = text
      await db
        .updateTable('importRows')
        .set({ cells: json<unknown>(Array.from(cells, (cell) => cell ?? '')) })
        .where('importId', '=', importId)
        .where('number', '=', number)
        .execute()
      await audit({ subject: { kind: 'import', id: importId }, change: { repaired: number } })
      return { counts: await checkImport(db, importId, today) }
    },
  }),
  /** Writes the rows; what cannot be read is left out of them. */
  confirm: memberMutation({
    action: 'participant.import',
    input: Change,
    on: programmeOfImport,
    run: async ({ db, input, today, principal, enqueue, audit }) => {
      const { importId } = input
      await held(db, input)
      // Somebody may have added people since the file was read.
      const counts = await checkImport(db, importId, today)
      await db.updateTable('imports').set({ status: 'queued' }).where('id', '=', importId).execute()
      const { defaultLanguage: language } = await db
        .selectFrom('organisations')
        .select('defaultLanguage')
        .executeTakeFirstOrThrow()
      await enqueue(importJob, { importId, memberId: principal.memberId, day: today, language })
      await audit({ subject: { kind: 'import', id: importId }, change: { confirmed: counts } })
      return { importId }
    },
  }),
  /** Throws away a file that was only read, or stops writing; what was written can be undone. */
  cancel: memberMutation({
    action: 'participant.import',
    input: ImportId,
    on: programmeOfImport,
    run: async ({ db, input, now, audit }) => {
      await db
        .updateTable('imports')
        .set({ status: 'cancelled', finishedAt: now })
        .where('id', '=', input.importId)
        .where('status', 'in', ['read', 'checked', 'queued', 'running'])
        .execute()
      await audit({ subject: { kind: 'import', id: input.importId }, change: { cancelled: true } })
      return { cancelled: input.importId }
    },
  }),
  undo: memberMutation({
    action: 'participant.import',
    input: ImportId,
    on: programmeOfImport,
    run: async ({ db, input, now, audit }) => {
      const { importId } = input
      const { status } = await db
        .selectFrom('imports')
        .select('status')
        .where('id', '=', importId)
        .forUpdate()
        .executeTakeFirstOrThrow()
      if (status !== 'done' && status !== 'cancelled' && status !== 'failed')
        throw new Conflict({ status }, 'conflict.import-moved-on')
      const undone = await undoImport(db, importId)
      await db
        .updateTable('imports')
        .set({ status: 'undone', undoneAt: now })
        .where('id', '=', importId)
        .execute()
      await audit({ subject: { kind: 'import', id: importId }, change: undone })
      return undone
    },
  }),
})

/** The import, locked, still to be changed, in the version that was seen. */
async function held(db: TenantTransaction, { importId, version }: { importId: string; version: number }) {
  const stored = await db
    .selectFrom('imports')
    .select(['version', 'status', 'columns'])
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (stored.status !== 'checked') throw new Conflict({ status: stored.status }, 'conflict.import-moved-on')
  expectVersion(stored, version)
  return { columns: stored.columns as Column[] }
}

const headerKey = (columns: readonly Column[]): string =>
  columns
    .map(({ header }) => header.trim().toLowerCase())
    .join('\u001f')
    .slice(0, 4000)

/** Columns as they were mapped the last time that a file had these headers. */
async function remembered(db: TenantTransaction, columns: readonly Column[]): Promise<readonly Column[]> {
  const row = await db
    .selectFrom('importMappings')
    .select('columns')
    .where('headerHash', '=', headerKey(columns))
    .executeTakeFirst()
  return row ? (row.columns as Column[]) : columns
}
