import type { RoleNames } from '../roles.ts'
import {
  countChanges,
  force,
  grantWriting,
  reference,
  run,
  type Schema,
  tenantTable,
  wall,
} from './tenantTable.ts'

export async function accountsAndOrganisations(db: Schema, roles: RoleNames): Promise<void> {
  await foundations(db, roles)
  await accounts(db, roles)
  await organisations(db, roles)
  await lookups(db, roles)
}

async function foundations(db: Schema, roles: RoleNames): Promise<void> {
  await run(db, 'revoke all on schema public from public')
  await run(
    db,
    `grant usage on schema public to ${roles.application}, ${roles.funder}, ${roles.accounts}, ${roles.jobs}`,
  )
  await run(
    db,
    `create function current_organisation() returns uuid language sql stable parallel safe
     return nullif(current_setting('passerelle.organisation', true), '')::uuid`,
  )
  await run(
    db,
    `create function current_funder() returns uuid language sql stable parallel safe
     return nullif(current_setting('passerelle.funder', true), '')::uuid`,
  )
  await run(
    db,
    `create function next_version() returns trigger language plpgsql as
     $$ begin new.version := old.version + 1; return new; end $$`,
  )
  // "Ayşe" is found by "ayse": the only form in which names are compared in searches.
  await run(
    db,
    `create function searchable(written text) returns text language sql immutable strict parallel safe
     return lower(public.unaccent('public.unaccent'::regdictionary, written))`,
  )
  await run(
    db,
    `create table installation (
      only_row boolean primary key default true check (only_row),
      is_demo boolean not null default false,
      demo_seed text,
      demo_as_of date,
      restored_at timestamptz,
      recorded_at timestamptz not null default now()
    )`,
  )
  await force(db, 'installation')
  const doors = `${roles.application}, ${roles.funder}, ${roles.accounts}, ${roles.jobs}`
  await run(db, `grant select on installation to ${doors}`)
  await run(db, `create policy known_to_all on installation for select to ${doors} using (true)`)
  await run(db, `create policy owner_writes on installation to ${roles.owner} using (true) with check (true)`)
  await run(db, 'insert into installation default values')
}

async function accounts(db: Schema, roles: RoleNames): Promise<void> {
  const tables: Record<string, string> = {
    users: `
      id uuid primary key,
      email text not null unique check (email = lower(email) and length(email) <= 254),
      name text not null,
      language text not null,
      disabled_at timestamptz`,
    credentials: `
      user_id uuid primary key references users (id) on delete cascade,
      password_hash text not null,
      changed_at timestamptz not null`,
    sessions: `
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      token_hash bytea not null unique,
      started_at timestamptz not null,
      seen_at timestamptz not null,
      ends_at timestamptz not null,
      revoked_at timestamptz,
      device text`,
    sign_in_attempts: `
      key bytea primary key,
      failures integer not null,
      first_at timestamptz not null,
      blocked_until timestamptz`,
    known_devices: `
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      token_hash bytea not null unique,
      seen_at timestamptz not null`,
  }
  for (const [name, columns] of Object.entries(tables)) {
    await run(
      db,
      `create table ${name} (${columns}, version integer not null default 1, recorded_at timestamptz not null default now())`,
    )
    await force(db, name)
    await grantWriting(db, roles.accounts, name, 'changeable')
    await countChanges(db, name)
    await run(db, `create policy accounts on ${name} to ${roles.accounts} using (true) with check (true)`)
  }
  await run(db, 'create index on sessions (user_id)')
}

async function organisations(db: Schema, roles: RoleNames): Promise<void> {
  await run(
    db,
    `create table organisations (
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 64),
      name text not null,
      country text not null check (country ~ '^[A-Z]{2}$'),
      time_zone text not null,
      default_language text not null,
      languages text[] not null check (default_language = any (languages)),
      settings jsonb not null default '{}',
      is_demo boolean not null default false,
      version integer not null default 1,
      recorded_at timestamptz not null default now()
    )`,
  )
  await wall(db, roles, 'organisations', 'id')
  await run(db, `grant select, insert, update on organisations to ${roles.application}`)
  await countChanges(db, 'organisations')
  await tenantTable(
    db,
    roles,
    'sites',
    `name text not null,
     languages text[] not null default '{}',
     closed_on date,
     unique (organisation_id, name)`,
  )
  await tenantTable(
    db,
    roles,
    'members',
    `user_id uuid not null references users (id),
     name text not null,
     email text not null,
     roles text[] not null check (
       cardinality(roles) > 0
       and roles <@ array['administrator', 'lead', 'coordinator', 'assistant', 'observer']),
     ended_at timestamptz,
     unique (organisation_id, user_id)`,
  )
  await run(db, 'create index on members (user_id)')
}

/** Before a tenant is known: whose member a user is, whose slug this is, whose link this is. Nothing more. */
async function lookups(db: Schema, roles: RoleNames): Promise<void> {
  for (const table of ['organisations', 'members']) {
    await run(db, `create policy lookups_read on ${table} for select to ${roles.owner} using (true)`)
  }
  await run(
    db,
    `create function organisation_of_slug(wanted text)
     returns table (organisation_id uuid, name text, default_language text, languages text[], time_zone text)
     language sql stable security definer set search_path = pg_catalog, public
     begin atomic
       select o.id, o.name, o.default_language, o.languages, o.time_zone
       from public.organisations o where o.slug = wanted;
     end`,
  )
  await run(db, 'revoke all on function organisation_of_slug(text) from public')
  await run(db, `grant execute on function organisation_of_slug(text) to ${roles.accounts}`)
}

/** Made after programmes exist: what a member is assigned to. */
export async function memberScopes(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'member_scopes',
    `member_id uuid not null,
     programme_id uuid,
     site_id uuid,
     ${reference('member_id', 'members', 'on delete cascade')},
     ${reference('programme_id', 'programmes')},
     ${reference('site_id', 'sites')},
     unique nulls not distinct (organisation_id, member_id, programme_id, site_id)`,
  )
  await run(db, `create policy lookups_read on member_scopes for select to ${roles.owner} using (true)`)
  await run(
    db,
    `create function memberships_of_user(wanted uuid)
     returns table (
       organisation_id uuid, slug text, name text, time_zone text, default_language text, languages text[],
       member_id uuid, member_name text, roles text[], scopes jsonb)
     language sql stable security definer set search_path = pg_catalog, public
     begin atomic
       select o.id, o.slug, o.name, o.time_zone, o.default_language, o.languages, m.id, m.name, m.roles,
         coalesce((
           select jsonb_agg(jsonb_build_object('programmeId', s.programme_id, 'siteId', s.site_id))
           from public.member_scopes s where s.organisation_id = m.organisation_id and s.member_id = m.id), '[]')
       from public.members m join public.organisations o on o.id = m.organisation_id
       where m.user_id = wanted and m.ended_at is null
       order by o.name, o.id;
     end`,
  )
  await run(db, 'revoke all on function memberships_of_user(uuid) from public')
  await run(db, `grant execute on function memberships_of_user(uuid) to ${roles.accounts}`)
}
