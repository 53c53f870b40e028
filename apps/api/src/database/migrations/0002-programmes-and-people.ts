import type { RoleNames } from '../roles.ts'
import { memberScopes } from './0001-accounts-and-organisations.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

export async function programmesAndPeople(db: Schema, roles: RoleNames): Promise<void> {
  await programmes(db, roles)
  await memberScopes(db, roles)
  await partners(db, roles)
  await participants(db, roles)
  await enrolments(db, roles)
}

async function programmes(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'programmes',
    `name jsonb not null,
     status text not null check (status in ('draft', 'running', 'ended')),
     blueprint_id text,
     published_version integer,
     ended_on date`,
  )
  await tenantTable(
    db,
    roles,
    'programme_versions',
    `format integer not null,
     document jsonb not null,
     note text,
     made_by uuid,
     published_at timestamptz,
     ${reference('programme_id', 'programmes')},
     ${reference('made_by', 'members')}`,
    'changeable',
    `programme_id uuid not null, number integer not null check (number > 0),
     primary key (organisation_id, programme_id, number)`,
  )
  // What was published is what enrolments and pairs are pinned to: it never changes again.
  await run(
    db,
    `create policy published_stays on programme_versions as restrictive for update to ${roles.application}
     using (published_at is null) with check (true)`,
  )
  await run(
    db,
    `create policy published_remains on programme_versions as restrictive for delete to ${roles.application}
     using (published_at is null)`,
  )
  await run(
    db,
    `alter table programmes add foreign key (organisation_id, id, published_version)
     references programme_versions (organisation_id, programme_id, number)`,
  )
  await tenantTable(
    db,
    roles,
    'editions',
    `programme_id uuid not null,
     name text not null,
     starts_on date not null,
     ends_on date,
     places integer check (places >= 0),
     check (ends_on >= starts_on),
     unique (organisation_id, programme_id, id),
     ${reference('programme_id', 'programmes')}`,
  )
}

async function partners(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'partners',
    `kinds text[] not null check (cardinality(kinds) > 0),
     name text not null,
     sector text,
     size text,
     contact jsonb not null default '{}',
     removed_at timestamptz`,
  )
}

async function participants(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'participants',
    `full_name text not null check (length(full_name) between 1 and 200),
     call_name text,
     language text not null,
     contact jsonb not null default '{}',
     email text generated always as (lower(contact ->> 'email')) stored,
     phone text generated always as (contact -> 'phone' ->> 'e164') stored,
     known_since date not null,
     is_test boolean not null default false,
     restricted_until date,
     erased_at timestamptz`,
  )
  await run(db, 'create index on participants (organisation_id, full_name)')
  await run(db, 'create index on participants (organisation_id, email)')
  await run(db, 'create index on participants (organisation_id, phone)')
  for (const name of ['facts', 'sensitive_facts']) {
    await tenantTable(
      db,
      roles,
      name,
      `participant_id uuid not null,
       key text not null,
       answer text not null check (answer in
         ('answered', 'prefer-not', 'skipped', 'not-asked', 'unknown', 'unreachable', 'refused')),
       value jsonb,
       from_on date not null,
       until_on date,
       evidence jsonb not null,
       recorded_by uuid,
       check ((answer = 'answered') = (value is not null)),
       check (until_on >= from_on),
       ${reference('participant_id', 'participants', 'on delete cascade')},
       ${reference('recorded_by', 'members')}`,
    )
    await run(db, `create index on ${name} (organisation_id, participant_id, key, from_on)`)
  }
  await tenantTable(
    db,
    roles,
    'consents',
    `participant_id uuid not null,
     purpose text not null,
     text_version text not null,
     given_at timestamptz not null,
     how text not null check (how in ('form', 'link', 'paper', 'spoken')),
     audience text,
     until_on date,
     withdrawn_at timestamptz,
     ${reference('participant_id', 'participants', 'on delete cascade')}`,
  )
  await run(db, 'create index on consents (organisation_id, participant_id)')
  await tenantTable(
    db,
    roles,
    'suspensions',
    `participant_id uuid not null,
     from_on date not null,
     until_on date,
     reason text not null,
     decided_by uuid,
     check (until_on >= from_on),
     ${reference('participant_id', 'participants', 'on delete cascade')},
     ${reference('decided_by', 'members')}`,
  )
  await tenantTable(
    db,
    roles,
    'never_together',
    `one_participant_id uuid not null,
     other_participant_id uuid not null,
     reason text not null,
     note text,
     decided_by uuid,
     check (one_participant_id < other_participant_id),
     unique (organisation_id, one_participant_id, other_participant_id),
     ${reference('one_participant_id', 'participants', 'on delete cascade')},
     ${reference('other_participant_id', 'participants', 'on delete cascade')},
     ${reference('decided_by', 'members')}`,
  )
}

async function enrolments(db: Schema, roles: RoleNames): Promise<void> {
  const statuses = `('applied', 'eligible', 'ineligible', 'active', 'completed', 'withdrawn')`
  await tenantTable(
    db,
    roles,
    'enrolments',
    `participant_id uuid not null,
     programme_id uuid not null,
     programme_version integer not null,
     role text not null check (role in ('mentee', 'mentor')),
     site_id uuid,
     edition_id uuid,
     status text not null check (status in ${statuses}),
     applied_on date not null,
     started_on date,
     ended_on date,
     end_reason text,
     channel text,
     referred_by uuid,
     check ((status = 'active' and started_on is not null) or status <> 'active'),
     check ((status in ('completed', 'withdrawn')) = (ended_on is not null)),
     check (status <> 'completed' or started_on is not null),
     check (ended_on >= coalesce(started_on, applied_on)),
     unique (organisation_id, id, participant_id),
     unique (organisation_id, id, programme_id, role),
     foreign key (organisation_id, programme_id, programme_version)
       references programme_versions (organisation_id, programme_id, number),
     foreign key (organisation_id, programme_id, edition_id)
       references editions (organisation_id, programme_id, id),
     ${reference('participant_id', 'participants')},
     ${reference('site_id', 'sites')},
     ${reference('referred_by', 'partners')}`,
  )
  await run(db, 'create index on enrolments (organisation_id, participant_id)')
  await run(db, 'create index on enrolments (organisation_id, programme_id, role, status)')
  await tenantTable(
    db,
    roles,
    'enrolment_changes',
    `enrolment_id uuid not null,
     from_status text check (from_status in ${statuses}),
     to_status text not null check (to_status in ${statuses}),
     changed_on date not null,
     changed_by uuid,
     reason text,
     note text,
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')},
     ${reference('changed_by', 'members')}`,
    'append-only',
  )
  await run(db, 'create index on enrolment_changes (organisation_id, enrolment_id)')
  await tenantTable(
    db,
    roles,
    'enrolment_holds',
    `enrolment_id uuid not null,
     from_on date not null,
     until_on date,
     reason text,
     during daterange generated always as (daterange(from_on, until_on, '[]')) stored,
     exclude using gist (organisation_id with =, enrolment_id with =, during with &&),
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')}`,
  )
  await tenantTable(
    db,
    roles,
    'enrolment_steps',
    `enrolment_id uuid not null,
     step text not null,
     done_on date not null,
     valid_until date,
     seen_by uuid,
     unique (organisation_id, enrolment_id, step, done_on),
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')},
     ${reference('seen_by', 'members')}`,
  )
  // A mentor's places are rows, numbered from 1: an open pair takes one, and none can be taken twice.
  await tenantTable(
    db,
    roles,
    'mentor_places',
    `role text not null generated always as ('mentor') stored,
     programme_id uuid not null,
     foreign key (organisation_id, enrolment_id, programme_id, role)
       references enrolments (organisation_id, id, programme_id, role) on delete cascade`,
    'append-only',
    `enrolment_id uuid not null, number integer not null check (number between 1 and 200),
     primary key (organisation_id, enrolment_id, number)`,
  )
  await run(db, `grant delete on mentor_places to ${roles.application}`)
}
