import type { RoleNames } from '../roles.ts'
import { run, type Schema } from './tenantTable.ts'

/** What a round was made from, so that it can be explained, compared and checked long after people have changed. */
export async function roundsKeepTheirInput(db: Schema, _roles: RoleNames): Promise<void> {
  await run(db, 'alter table rounds add column input jsonb')
}
