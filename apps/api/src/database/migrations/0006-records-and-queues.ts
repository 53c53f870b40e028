import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

export async function recordsAndQueues(db: Schema, roles: RoleNames): Promise<void> {
  await audit(db, roles)
  await links(db, roles)
  await queues(db, roles)
  await imports(db, roles)
  await notes(db, roles)
}

/**
 * Appended inside the transaction that changes something; a job seals the rows in commit order into a chain of
 * hashes. The application may only insert and read; a sealed row never changes again.
 */
async function audit(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'audit',
    `happened_at timestamptz not null,
     actor jsonb not null,
     action text not null,
     subject_kind text not null,
     subject_id text not null,
     change jsonb not null default '{}',
     request_id text,
     ordinal bigint generated always as identity,
     transaction_id xid8 not null default pg_current_xact_id(),
     sequence bigint,
     previous_hash bytea,
     hash bytea,
     sealed_at timestamptz,
     check ((sequence is null) = (hash is null)),
     unique (organisation_id, sequence)`,
    'append-only',
  )
  await run(db, `revoke insert on audit from ${roles.application}`)
  await run(
    db,
    `grant insert (organisation_id, id, happened_at, actor, action, subject_kind, subject_id, change, request_id)
     on audit to ${roles.application}`,
  )
  await run(db, 'create index on audit (organisation_id, subject_kind, subject_id)')
  await run(db, 'create index on audit (organisation_id, happened_at)')
  await run(db, 'create index audit_unsealed on audit (organisation_id) where sequence is null')
  await run(db, `grant select, update (sequence, previous_hash, hash, sealed_at) on audit to ${roles.jobs}`)
  await run(db, `create policy jobs_read on audit for select to ${roles.jobs} using (true)`)
  await run(
    db,
    `create policy jobs_seal on audit for update to ${roles.jobs} using (sequence is null) with check (sequence is not null)`,
  )
}

async function links(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'links',
    `token_hash bytea not null unique,
     purpose text not null,
     participant_id uuid,
     pair_id uuid,
     follow_up_id uuid,
     valid_from timestamptz not null,
     valid_until timestamptz not null,
     used_at timestamptz,
     revoked_at timestamptz,
     check (valid_until > valid_from),
     ${reference('participant_id', 'participants', 'on delete cascade')},
     ${reference('pair_id', 'pairs', 'on delete cascade')},
     ${reference('follow_up_id', 'follow_ups', 'on delete cascade')}`,
  )
  await run(db, `create policy lookups_read on links for select to ${roles.owner} using (true)`)
  await run(
    db,
    `create function organisation_of_link(wanted bytea) returns table (organisation_id uuid, link_id uuid)
     language sql stable security definer set search_path = pg_catalog, public
     begin atomic
       select l.organisation_id, l.id from public.links l where l.token_hash = wanted;
     end`,
  )
  await run(db, 'revoke all on function organisation_of_link(bytea) from public')
  await run(db, `grant execute on function organisation_of_link(bytea) to ${roles.accounts}`)
}

async function queues(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'idempotency_keys',
    `procedure text not null,
     input_hash text not null,
     answer jsonb,
     ${reference('link_id', 'links', 'on delete cascade')}`,
    'append-only',
    `user_id uuid references users (id), link_id uuid, key text not null check (length(key) between 8 and 128),
     unique nulls not distinct (organisation_id, user_id, link_id, key)`,
  )
  await run(db, `grant update (answer) on idempotency_keys to ${roles.application}`)
  await run(db, `grant select (recorded_at), delete on idempotency_keys to ${roles.jobs}`)
  await run(db, `create policy jobs_forget on idempotency_keys to ${roles.jobs} using (true)`)
  await tenantTable(
    db,
    roles,
    'mail_outbox',
    `kind text not null,
     to_address text not null,
     language text not null,
     subject text not null,
     text text not null,
     html text,
     message_id text not null unique,
     participant_id uuid,
     status text not null default 'queued' check (status in ('queued', 'sent', 'failed', 'stopped')),
     attempts integer not null default 0,
     next_try_at timestamptz not null,
     sent_at timestamptz,
     failure text,
     ${reference('participant_id', 'participants', 'on delete cascade')}`,
  )
  await run(db, `create index mail_to_send on mail_outbox (next_try_at) where status = 'queued'`)
  await run(db, 'create index on mail_outbox (organisation_id, status, recorded_at)')
  await run(
    db,
    `grant select, update (status, attempts, next_try_at, sent_at, failure, version) on mail_outbox to ${roles.jobs}`,
  )
  await run(db, `create policy jobs_send on mail_outbox to ${roles.jobs} using (true) with check (true)`)
  await run(db, `grant select (id) on organisations to ${roles.jobs}`)
  await run(db, `create policy jobs_list on organisations for select to ${roles.jobs} using (true)`)
}

async function imports(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'imports',
    `programme_id uuid,
     site_id uuid,
     role text not null check (role in ('mentee', 'mentor')),
     file_name text not null,
     columns jsonb not null default '[]',
     status text not null check (status in
       ('read', 'checked', 'queued', 'running', 'done', 'undone', 'failed', 'cancelled')),
     counts jsonb not null default '{}',
     progress double precision not null default 0 check (progress between 0 and 1),
     failure jsonb,
     made_by uuid,
     started_at timestamptz,
     finished_at timestamptz,
     undone_at timestamptz,
     ${reference('programme_id', 'programmes')},
     ${reference('site_id', 'sites')},
     ${reference('made_by', 'members')}`,
  )
  // `before` holds what an update replaced, so that undo can put it back.
  await tenantTable(
    db,
    roles,
    'import_rows',
    `cells jsonb not null,
     parsed jsonb,
     problems jsonb not null default '[]',
     decision text check (decision in ('create', 'update', 'skip', 'refuse')),
     participant_id uuid,
     enrolment_id uuid,
     before jsonb,
     written_at timestamptz,
     ${reference('import_id', 'imports', 'on delete cascade')},
     ${reference('participant_id', 'participants', 'on delete set null (participant_id)')},
     ${reference('enrolment_id', 'enrolments', 'on delete set null (enrolment_id)')}`,
    'changeable',
    'import_id uuid not null, number integer not null check (number > 0), primary key (organisation_id, import_id, number)',
  )
  await tenantTable(
    db,
    roles,
    'import_mappings',
    `columns jsonb not null`,
    'changeable',
    'header_hash text not null, primary key (organisation_id, header_hash)',
  )
}

async function notes(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'notes',
    `participant_id uuid,
     enrolment_id uuid,
     pair_id uuid,
     access text not null check (access in ('shared', 'coordinators', 'restricted')),
     text text not null check (length(text) between 1 and 4000),
     written_by uuid,
     written_at timestamptz not null,
     removed_at timestamptz,
     check (num_nonnulls(participant_id, enrolment_id, pair_id) = 1),
     ${reference('participant_id', 'participants', 'on delete cascade')},
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')},
     ${reference('pair_id', 'pairs', 'on delete cascade')},
     ${reference('written_by', 'members')}`,
  )
  await tenantTable(
    db,
    roles,
    'snoozes',
    `until_on date not null, ${reference('member_id', 'members', 'on delete cascade')}`,
    'changeable',
    `member_id uuid not null, kind text not null, subject_id uuid not null,
     primary key (organisation_id, member_id, kind, subject_id)`,
  )
}
