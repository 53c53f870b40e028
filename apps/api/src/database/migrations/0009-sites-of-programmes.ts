import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

/** Where a programme runs; none = at every site. And what searches by name need to stay quick. */
export async function sitesOfProgrammes(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'programme_sites',
    `${reference('programme_id', 'programmes', 'on delete cascade')},
     ${reference('site_id', 'sites')}`,
    'append-only',
    'programme_id uuid not null, site_id uuid not null, primary key (organisation_id, programme_id, site_id)',
  )
  await run(db, `grant delete on programme_sites to ${roles.application}`)
  await run(
    db,
    'create index participants_by_name on participants using gin (searchable(full_name) gin_trgm_ops)',
  )
  await run(db, 'create index on notes (organisation_id, participant_id) where participant_id is not null')
}
