import type { RoleNames } from '../roles.ts'
import { run, type Schema } from './tenantTable.ts'

/** A session belongs to one of the two apps, and works for the organisation or funder that was chosen there. */
export async function sessionDoors(db: Schema, _roles: RoleNames): Promise<void> {
  await run(
    db,
    `alter table sessions
       add column door text not null default 'member' check (door in ('member', 'funder')),
       add column home_id uuid`,
  )
}
