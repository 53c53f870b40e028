import { type PolicyCriterion, Programme, type ProgrammeChange, programmeChanges } from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { Conflict, Invalid, NotFound } from '../errors/index.ts'
import { visibleTo } from '../records/visible.ts'

type Db = TenantTransaction

export type SiteName = { readonly id: string; readonly name: string }

/** The organisation's sites that are open, by name. */
export async function openSites(db: Db): Promise<SiteName[]> {
  return db.selectFrom('sites').select(['id', 'name']).where('closedOn', 'is', null).orderBy('name').execute()
}

/** @throws Invalid where one of the sites is not there. */
export async function expectSites(db: Db, siteIds: readonly string[], path = 'siteIds'): Promise<void> {
  if (siteIds.length === 0) return
  const known = new Set((await openSites(db)).map(({ id }) => id))
  const unknown = siteIds.findIndex((id) => !known.has(id))
  if (unknown >= 0) throw new Invalid({ fields: [{ path, code: 'field.choice' }] })
}

/** Programmes that somebody sees, running ones first, then by name. */
export async function visibleProgrammes(db: Db, principal: MemberPrincipal) {
  const rows = await db
    .selectFrom('programmes')
    .innerJoin('programmeVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'programmes.id').onRef('v.number', '=', 'programmes.publishedVersion'),
    )
    .select(['programmes.id', 'programmes.status', 'programmes.blueprintId', 'v.document', 'v.number'])
    .where(visibleTo(principal, 'programme.read'))
    .orderBy(sql`programmes.status = 'ended'`)
    .orderBy(sql`programmes.name ->> 'en'`)
    .execute()
  const sites = await sitesOf(db)
  return rows.map(({ document, ...row }) => ({
    ...row,
    programme: Programme.parse(document),
    siteIds: sites.get(row.id) ?? [],
  }))
}

async function sitesOf(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.selectFrom('programmeSites').select(['programmeId', 'siteId']).execute()
  const sites = new Map<string, string[]>()
  for (const { programmeId, siteId } of rows)
    sites.set(programmeId, [...(sites.get(programmeId) ?? []), siteId])
  return sites
}

export type StoredVersion = {
  readonly number: number
  readonly document: Programme
  readonly publishedAt: string | null
  readonly madeBy: string | null
}

/** A programme with the version that is in force and the draft of the next one, if there is one. */
export async function programmeWithVersions(db: Db, id: string) {
  const row = await db
    .selectFrom('programmes')
    .select(['id', 'status', 'blueprintId', 'publishedVersion', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const versions = await versionsOf(db, id)
  const published = versions.find(({ number }) => number === row.publishedVersion)
  if (published === undefined) throw new NotFound()
  const draft = versions.find(({ publishedAt, number }) => publishedAt === null && number > published.number)
  const sites = await sitesOf(db)
  return { ...row, published, draft, siteIds: sites.get(id) ?? [] }
}

async function versionsOf(db: Db, programmeId: string): Promise<StoredVersion[]> {
  const rows = await db
    .selectFrom('programmeVersions as v')
    .leftJoin('members as m', 'm.id', 'v.madeBy')
    .select(['v.number', 'v.document', 'v.publishedAt', 'm.name as madeBy'])
    .where('v.programmeId', '=', programmeId)
    .orderBy('v.number', 'desc')
    .execute()
  return rows.map(({ document, ...row }) => ({ ...row, document: Programme.parse(document) }))
}

export type VersionSummary = Omit<StoredVersion, 'document'> & {
  readonly changes: readonly ProgrammeChange[]
  /** Of this version: they name what a change weighs anew. */
  readonly criteria: readonly PolicyCriterion[]
  /** How many enrolments keep to this version. */
  readonly enrolments: number
}

/** Every version, the newest first, with what it changed in the one before. */
export async function versionHistory(db: Db, programmeId: string): Promise<VersionSummary[]> {
  const versions = await versionsOf(db, programmeId)
  const counts = await db
    .selectFrom('enrolments')
    .select((expression) => ['programmeVersion', expression.fn.countAll<number>().as('count')])
    .where('programmeId', '=', programmeId)
    .groupBy('programmeVersion')
    .execute()
  return versions.map(({ document, ...version }, at) => {
    const before = versions[at + 1]?.document
    return {
      ...version,
      changes: before === undefined ? [] : programmeChanges(before, document),
      criteria: document.matching?.criteria ?? [],
      enrolments: counts.find(({ programmeVersion }) => programmeVersion === version.number)?.count ?? 0,
    }
  })
}

/** The row of a programme, held until the end of the transaction so that two changes come after each other. */
export async function programmeForUpdate(db: Db, id: string) {
  const row = await db
    .selectFrom('programmes')
    .select(['id', 'publishedVersion', 'version', 'status'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined || row.publishedVersion === null) throw new NotFound()
  return { ...row, publishedVersion: row.publishedVersion }
}

type NewProgramme = {
  readonly organisationId: string
  readonly document: Programme
  readonly blueprintId: string
  readonly siteIds: readonly string[]
  readonly memberId: string
  readonly now: string
}

/** Writes a new programme with its first version, in force at once. */
export async function insertProgramme(db: Db, wanted: NewProgramme): Promise<void> {
  const { organisationId, document, siteIds } = wanted
  const { id } = document
  await db
    .insertInto('programmes')
    .values({
      organisationId,
      id,
      name: json(document.name),
      status: 'running',
      blueprintId: wanted.blueprintId,
    })
    .execute()
  await db
    .insertInto('programmeVersions')
    .values({
      organisationId,
      programmeId: id,
      number: 1,
      format: document.format,
      document: json<unknown>(document),
      madeBy: wanted.memberId,
      publishedAt: wanted.now,
    })
    .execute()
  await db.updateTable('programmes').set({ publishedVersion: 1 }).where('id', '=', id).execute()
  for (const siteId of siteIds) {
    await db.insertInto('programmeSites').values({ organisationId, programmeId: id, siteId }).execute()
  }
}

/** Writes the draft of the next version, in the place of the one before; raises the programme's version. */
export async function writeDraft(
  db: Db,
  draft: { readonly organisationId: string; readonly document: Programme; readonly memberId: string },
): Promise<void> {
  const { organisationId, document, memberId } = draft
  const own = { programmeId: document.id, number: document.version }
  const text = json<unknown>(document)
  await db
    .insertInto('programmeVersions')
    .values({ organisationId, ...own, format: document.format, document: text, madeBy: memberId })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'programmeId', 'number'])
        .doUpdateSet({ document: text, madeBy: memberId }),
    )
    .execute()
  await touch(db, document.id)
}

export async function deleteDraft(db: Db, programmeId: string, publishedVersion: number): Promise<void> {
  await db
    .deleteFrom('programmeVersions')
    .where('programmeId', '=', programmeId)
    .where('number', '>', publishedVersion)
    .where('publishedAt', 'is', null)
    .execute()
  await touch(db, programmeId)
}

/** Puts a draft into force for everyone who enrols from now on. */
export async function publishDraft(
  db: Db,
  { programmeId, number, now }: { programmeId: string; number: number; now: string },
): Promise<Programme> {
  const row = await db
    .updateTable('programmeVersions')
    .set({ publishedAt: now })
    .where('programmeId', '=', programmeId)
    .where('number', '=', number)
    .where('publishedAt', 'is', null)
    .returning('document')
    .executeTakeFirst()
  if (row === undefined) throw new Conflict(undefined, 'conflict.no-draft')
  const document = Programme.parse(row.document)
  await db
    .updateTable('programmes')
    .set({ publishedVersion: number, name: json(document.name) })
    .where('id', '=', programmeId)
    .execute()
  return document
}

/** Every change of a draft is a change of its programme: the next one must know it. */
async function touch(db: Db, programmeId: string): Promise<void> {
  await db
    .updateTable('programmes')
    .set((expression) => ({ status: expression.ref('status') }))
    .where('id', '=', programmeId)
    .execute()
}
