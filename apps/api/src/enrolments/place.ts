/** Where an enrolment goes: a programme, at a site where the organisation has sites. */
import type { RecordReference } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { Invalid } from '../errors/index.ts'
import { expectSites, openSites } from '../programmes/queries.ts'
import { programmeReference } from '../records/references.ts'

type Wanted = { readonly programmeId: string; readonly siteId?: string | undefined }

/** The programme at the wanted site: who is assigned to another site does not enrol here. */
export async function placeReference(
  db: TenantTransaction,
  { programmeId, siteId }: Wanted,
): Promise<RecordReference | undefined> {
  const programme = await programmeReference(db, programmeId)
  return programme && { ...programme, within: [{ programmeId, siteId }] }
}

/** @throws Invalid where the site is not there, or missing in an organisation that has sites. */
export async function expectPlace(db: TenantTransaction, { siteId }: Wanted): Promise<void> {
  if (siteId !== undefined) return expectSites(db, [siteId], 'siteId')
  if ((await openSites(db)).length > 0)
    throw new Invalid({ fields: [{ path: 'siteId', code: 'field.missing' }] })
}
