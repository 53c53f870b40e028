/** Reads the stored documents of programmes. Whoever needs a version's rules reads them here. */
import { Programme } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'

export type ProgrammeVersion = { readonly programmeId: string; readonly number: number }

const keyOf = ({ programmeId, number }: ProgrammeVersion) => `${programmeId} ${number}`

/** Documents of several versions at once, each read once. */
export class ProgrammeDocuments {
  readonly #documents: ReadonlyMap<string, Programme>
  constructor(documents: ReadonlyMap<string, Programme>) {
    this.#documents = documents
  }
  /** The document of a version. @throws where it was not among those asked for. */
  of(programmeId: string, number: number): Programme {
    const document = this.#documents.get(keyOf({ programmeId, number }))
    if (document === undefined)
      throw new RangeError(`Version ${number} of programme ${programmeId} was not read.`)
    return document
  }
}

/** All versions that the enrolments of some programmes pin. */
export async function documentsOfProgrammes(
  db: TenantTransaction,
  programmeIds: readonly string[],
): Promise<ProgrammeDocuments> {
  if (programmeIds.length === 0) return new ProgrammeDocuments(new Map())
  const rows = await db
    .selectFrom('programmeVersions')
    .select(['programmeId', 'number', 'document'])
    .where('programmeId', 'in', [...new Set(programmeIds)])
    .execute()
  return new ProgrammeDocuments(new Map(rows.map((row) => [keyOf(row), Programme.parse(row.document)])))
}

/** One version's document, or nothing where there is no such version. */
export async function documentOf(
  db: TenantTransaction,
  { programmeId, number }: ProgrammeVersion,
): Promise<Programme | undefined> {
  const row = await db
    .selectFrom('programmeVersions')
    .select('document')
    .where('programmeId', '=', programmeId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && Programme.parse(row.document)
}
