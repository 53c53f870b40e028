/** Writes a confirmed import, some rows a transaction, so that its progress can be seen and a restart goes on. */
import { Day, type ImportedPerson, readPhone } from '@passerelle/domain'
import { z } from 'zod'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { enrol } from '../enrolments/write.ts'
import { ApiError } from '../errors/index.ts'
import { type JobRun, tenantJob } from '../jobs/job.ts'
import { countryOf, insertFact, insertPerson } from '../participants/write.ts'
import { reportSpell } from '../spells/report.ts'

const perTransaction = 25
const Wanted = z.strictObject({ importId: z.uuid(), memberId: z.uuid(), day: Day, language: z.string() })
type Run = JobRun<z.infer<typeof Wanted>>

export const importJob = tenantJob({
  name: 'import.run',
  input: Wanted,
  run: runImport,
  onGivenUp: ({ input, inTenant, services }) =>
    inTenant(async (db) => {
      await db
        .updateTable('imports')
        .set({ status: 'failed', finishedAt: services.clock().toISOString() })
        .where('id', '=', input.importId)
        .execute()
    }),
})

async function runImport(run: Run): Promise<void> {
  const { input, inTenant, signal } = run
  while (!signal.aborted) {
    const isGoingOn = await inTenant((db) => writeSome(db, run))
    if (!isGoingOn) return
  }
  // Another process takes over where this one stopped.
  throw new Error(`The import ${input.importId} was stopped with its process.`)
}

/** Writes the next rows; false when there are none, or somebody cancelled. */
async function writeSome(db: TenantTransaction, run: Run): Promise<boolean> {
  const { input, services } = run
  const { importId } = input
  const target = await db
    .selectFrom('imports')
    .select(['organisationId', 'programmeId', 'siteId', 'role', 'status'])
    .where('id', '=', importId)
    .where('status', 'in', ['queued', 'running'])
    .forUpdate()
    .executeTakeFirst()
  if (target === undefined) return false
  const rows = await db
    .selectFrom('importRows')
    .select(['number', 'parsed', 'decision', 'participantId'])
    .where('importId', '=', importId)
    .where('decision', 'in', ['create', 'update'])
    .where('writtenAt', 'is', null)
    .orderBy('number')
    .limit(perTransaction)
    .execute()
  const now = services.clock().toISOString()
  if (rows.length === 0) {
    await db
      .updateTable('imports')
      .set({ status: 'done', progress: 1, finishedAt: now })
      .where('id', '=', importId)
      .execute()
    return false
  }
  const country = await countryOf(db)
  for (const row of rows) {
    const written = await writeRow(db, run, {
      ...{ country, organisationId: target.organisationId },
      ...{ programmeId: target.programmeId as string, siteId: target.siteId, role: target.role },
      person: row.parsed as ImportedPerson,
      participantId: row.participantId,
    })
    await db
      .updateTable('importRows')
      .set({ ...written, writtenAt: now })
      .where('importId', '=', importId)
      .where('number', '=', row.number)
      .execute()
  }
  await tellProgress(db, importId, target.status === 'queued' ? now : undefined)
  return true
}

async function tellProgress(
  db: TenantTransaction,
  importId: string,
  startedAt: string | undefined,
): Promise<void> {
  const { all, done } = await db
    .selectFrom('importRows')
    .select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('writtenAt').as('done')])
    .where('importId', '=', importId)
    .where('decision', 'in', ['create', 'update'])
    .executeTakeFirstOrThrow()
  await db
    .updateTable('imports')
    .set({
      status: 'running',
      progress: Number(all) === 0 ? 1 : Number(done) / Number(all),
      ...(startedAt !== undefined && { startedAt }),
    })
    .where('id', '=', importId)
    .execute()
}

type Row = {
  readonly organisationId: string
  readonly country: string
  readonly programmeId: string
  readonly siteId: string | null
  readonly role: 'mentee' | 'mentor'
  readonly person: ImportedPerson
  readonly participantId: string | null
}

async function writeRow(db: TenantTransaction, { input, services }: Run, row: Row) {
  const { organisationId, person } = row
  const { memberId, day: today, language } = input
  const { newId } = services
  const isNew = row.participantId === null
  const participantId = row.participantId ?? newId()
  if (isNew) {
    const { fullName, email, phone } = person
    const contact = { ...(email && { email }), ...(phone && { phone: readPhone(phone, row.country) }) }
    await insertPerson(db, {
      ...{ organisationId, id: participantId, fullName, language, contact },
      knownSince: person.appliedOn ?? today,
    })
  }
  const factIds: string[] = []
  for (const answer of person.answers) {
    const id = newId()
    factIds.push(id)
    const fact = {
      ...answer,
      from: person.appliedOn ?? today,
      evidence: { source: 'import', on: today, by: memberId },
    } as const
    await insertFact(db, { organisationId, id, participantId, memberId, fact })
  }
  if (person.situation) {
    const said = { saidOn: person.appliedOn ?? today, source: 'import', planned: false } as const
    await reportSpell(
      { db, organisationId, newId },
      { participantId, claim: person.situation, recordedBy: memberId, ...said },
    )
  }
  const enrolmentId = await enrol(
    { db, organisationId, memberId, today, newId },
    {
      ...{ participantId, programmeId: row.programmeId, role: row.role },
      appliedOn: person.appliedOn ?? today,
      ...(row.siteId !== null && { siteId: row.siteId }),
      ...(person.places !== undefined && { capacity: person.places }),
    },
  ).catch((error: unknown) => {
    // Enrolled by somebody else since the check: nothing to do, and nothing broken.
    if (error instanceof ApiError && error.code === 'enrolment.already-open') return null
    throw error
  })
  return { participantId, enrolmentId, before: json<unknown>({ isNew, factIds }) }
}
