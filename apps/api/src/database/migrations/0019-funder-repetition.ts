import type { RoleNames } from '../roles.ts'
import { force, run, type Schema } from './tenantTable.ts'

/** What funders change is done once per key too; their keys belong to no organisation. */
export async function funderRepetition(db: Schema, roles: RoleNames): Promise<void> {
  await run(
    db,
    `create table funder_idempotency_keys (
      funder_id uuid not null references funders (id),
      user_id uuid not null references users (id),
      key text not null check (length(key) between 8 and 128),
      procedure text not null,
      input_hash text not null,
      answer jsonb,
      recorded_at timestamptz not null default now(),
      primary key (funder_id, user_id, key)
    )`,
  )
  await force(db, 'funder_idempotency_keys')
  await run(db, `grant select, insert, update (answer) on funder_idempotency_keys to ${roles.funder}`)
  await run(
    db,
    `create policy own on funder_idempotency_keys to ${roles.funder}
     using (funder_id = (select current_funder())) with check (funder_id = (select current_funder()))`,
  )
  await run(db, `grant select (recorded_at), delete on funder_idempotency_keys to ${roles.jobs}`)
  await run(db, `create policy jobs_forget on funder_idempotency_keys to ${roles.jobs} using (true)`)
}
