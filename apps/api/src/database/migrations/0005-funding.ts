import type { RoleNames } from '../roles.ts'
import { countChanges, force, grantWriting, reference, run, type Schema, tenantTable } from './tenantTable.ts'

export async function funding(db: Schema, roles: RoleNames): Promise<void> {
  await funders(db, roles)
  await grants(db, roles)
  await reports(db, roles)
  await released(db, roles)
}

/** Funders belong to the installation: one funder pays several organisations and has members of its own. */
async function funders(db: Schema, roles: RoleNames): Promise<void> {
  const tables = {
    funders: `
      id uuid primary key,
      slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 64),
      name text not null,
      time_zone text not null,
      default_language text not null`,
    funder_members: `
      funder_id uuid not null references funders (id),
      id uuid not null,
      user_id uuid not null references users (id),
      name text not null,
      roles text[] not null check (
        cardinality(roles) > 0 and roles <@ array['funder-administrator', 'funder-reader']),
      ended_at timestamptz,
      primary key (funder_id, id),
      unique (funder_id, user_id)`,
  }
  for (const [name, columns] of Object.entries(tables)) {
    await run(
      db,
      `create table ${name} (${columns}, version integer not null default 1, recorded_at timestamptz not null default now())`,
    )
    await force(db, name)
    await countChanges(db, name)
    await run(db, `grant select on ${name} to ${roles.funder}`)
    await grantWriting(db, roles.accounts, name, 'changeable')
    await run(db, `create policy accounts on ${name} to ${roles.accounts} using (true) with check (true)`)
    const column = name === 'funders' ? 'id' : 'funder_id'
    await run(
      db,
      `create policy own on ${name} for select to ${roles.funder} using (${column} = (select current_funder()))`,
    )
  }
  await run(db, 'create index on funder_members (user_id)')
}

async function grants(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'grants',
    `funder_id uuid references funders (id),
     funder_name text not null,
     name text not null,
     reference text,
     from_on date not null,
     until_on date not null,
     amount bigint not null check (amount >= 0),
     currency text not null check (currency ~ '^[A-Z]{3}$'),
     co_financing_rate double precision check (co_financing_rate between 0 and 1),
     attribution text not null check (attribution in ('started-under-it', 'share-of-days')),
     eligibility jsonb,
     reporting_dates jsonb not null default '[]',
     publication_plan jsonb not null default '[]',
     invited_email text,
     invitation_hash bytea unique,
     invited_at timestamptz,
     accepted_at timestamptz,
     check (until_on >= from_on),
     check (accepted_at is null or funder_id is not null),
     unique (organisation_id, id, funder_id)`,
  )
  await run(
    db,
    `create policy accepted on grants for select to ${roles.funder}
     using (funder_id = (select current_funder()) and accepted_at is not null)`,
  )
  await run(
    db,
    `grant select (organisation_id, id, funder_id, name, reference, from_on, until_on, amount, currency,
       co_financing_rate, reporting_dates, accepted_at) on grants to ${roles.funder}`,
  )
  // A funder knows the organisations that it pays by name.
  await run(
    db,
    `create policy paid on organisations for select to ${roles.funder}
     using (exists (select from grants g where g.organisation_id = organisations.id))`,
  )
  await run(db, `grant select (id, slug, name, country) on organisations to ${roles.funder}`)
  await tenantTable(
    db,
    roles,
    'grant_programmes',
    `${reference('grant_id', 'grants', 'on delete cascade')},
     ${reference('programme_id', 'programmes')}`,
    'append-only',
    'grant_id uuid not null, programme_id uuid not null, primary key (organisation_id, grant_id, programme_id)',
  )
  await run(db, `grant delete on grant_programmes to ${roles.application}`)
  await tenantTable(
    db,
    roles,
    'grant_targets',
    `grant_id uuid not null,
     indicator jsonb not null,
     value double precision not null check (value >= 0),
     due_on date not null,
     changes jsonb not null default '[]',
     position integer not null default 0,
     ${reference('grant_id', 'grants', 'on delete cascade')}`,
  )
  await tenantTable(
    db,
    roles,
    'grant_expenditure',
    `grant_id uuid not null,
     from_on date not null,
     until_on date not null,
     source text not null check (source in ('grant', 'own', 'co-funder', 'in-kind', 'simplified-cost')),
     amount bigint not null,
     currency text not null check (currency ~ '^[A-Z]{3}$'),
     check (until_on >= from_on),
     ${reference('grant_id', 'grants', 'on delete cascade')}`,
  )
}

async function reports(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'reports',
    `grant_id uuid not null,
     title text not null,
     from_on date not null,
     until_on date not null,
     as_of date not null,
     language text not null,
     status text not null check (status in ('draft', 'in-review', 'released', 'accepted', 'returned')),
     figures jsonb not null default '[]',
     narrative jsonb not null default '[]',
     written_by uuid,
     checked_by uuid,
     revises uuid,
     revision_reason text,
     check (until_on >= from_on),
     check ((revises is null) = (revision_reason is null)),
     unique (organisation_id, id, grant_id),
     ${reference('grant_id', 'grants')},
     ${reference('written_by', 'members')},
     ${reference('checked_by', 'members')},
     ${reference('revises', 'reports')}`,
  )
}

/** What a funder reads: stored once at the release, never computed again, never changed. */
async function released(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'releases',
    `report_id uuid not null,
     grant_id uuid not null,
     funder_id uuid not null,
     number integer not null,
     revises uuid,
     released_at timestamptz not null,
     document jsonb not null,
     content_hash text not null,
     unique (organisation_id, report_id),
     unique (organisation_id, grant_id, number),
     unique (organisation_id, id, funder_id),
     foreign key (organisation_id, report_id, grant_id) references reports (organisation_id, id, grant_id),
     foreign key (organisation_id, grant_id, funder_id) references grants (organisation_id, id, funder_id),
     ${reference('revises', 'releases')}`,
    'append-only',
  )
  await tenantTable(
    db,
    roles,
    'released_figures',
    `figure jsonb not null,
     funder_id uuid not null,
     foreign key (organisation_id, release_id, funder_id) references releases (organisation_id, id, funder_id)`,
    'append-only',
    'release_id uuid not null, position integer not null, primary key (organisation_id, release_id, position)',
  )
  for (const name of ['releases', 'released_figures']) {
    await run(db, `grant select on ${name} to ${roles.funder}`)
    await run(
      db,
      `create policy own_funder on ${name} for select to ${roles.funder} using (funder_id = (select current_funder()))`,
    )
    await run(db, `create index on ${name} (funder_id)`)
  }
  await run(
    db,
    `create table release_answers (
      organisation_id uuid not null,
      id uuid not null,
      release_id uuid not null,
      funder_id uuid not null,
      funder_member_id uuid not null,
      kind text not null check (kind in ('comment', 'accepted', 'returned')),
      section text,
      text text,
      answered_at timestamptz not null,
      recorded_at timestamptz not null default now(),
      primary key (organisation_id, id),
      foreign key (organisation_id, release_id, funder_id) references releases (organisation_id, id, funder_id),
      foreign key (funder_id, funder_member_id) references funder_members (funder_id, id)
    )`,
  )
  await force(db, 'release_answers')
  await run(db, `grant select, insert on release_answers to ${roles.funder}`)
  await run(db, `grant select on release_answers to ${roles.application}`)
  await run(
    db,
    `create policy own_funder on release_answers to ${roles.funder}
     using (funder_id = (select current_funder())) with check (funder_id = (select current_funder()))`,
  )
  await run(
    db,
    `create policy tenant on release_answers for select to ${roles.application}
     using (organisation_id = (select current_organisation()))`,
  )
}
