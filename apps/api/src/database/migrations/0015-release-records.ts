import type { RoleNames } from '../roles.ts'
import { reference, type Schema, tenantTable } from './tenantTable.ts'

/**
 * What stays in the house of each release: who stood behind every cell, printed or hidden. The check of the next
 * release reads it; the funder's role has no right to it.
 */
export async function releaseRecords(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'release_records',
    `record jsonb not null, ${reference('release_id', 'releases')}`,
    'append-only',
    'release_id uuid not null, primary key (organisation_id, release_id)',
  )
}
