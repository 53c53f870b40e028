import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

/**
 * What the check of a grant's publication plan said, with the plan as it was then; and who decided to publish it all the same
 * where it left doubts.
 */
export async function planChecks(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'plan_checks',
    `grant_id uuid not null,
     plan jsonb not null,
     answer jsonb not null,
     confirmed_by uuid,
     ${reference('grant_id', 'grants', 'on delete cascade')},
     ${reference('confirmed_by', 'members')}`,
    'append-only',
  )
  await run(db, 'create index on plan_checks (organisation_id, grant_id, recorded_at)')
}
