import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

const statuses = `('proposed', 'introduced', 'active', 'paused', 'completed', 'ended-early', 'declined', 'lapsed', 'withdrawn')`
const sides = `('mentee', 'mentor')`

export async function roundsAndPairs(db: Schema, roles: RoleNames): Promise<void> {
  await rounds(db, roles)
  await pairs(db, roles)
  await pairLife(db, roles)
  await plan(db, roles)
  await events(db, roles)
}

async function rounds(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'rounds',
    `programme_id uuid not null,
     programme_version integer not null,
     component text not null default 'main',
     number integer not null,
     status text not null check (status in ('draft', 'queued', 'running', 'done', 'failed', 'cancelled')),
     policy jsonb not null,
     seed text not null,
     progress double precision not null default 0 check (progress between 0 and 1),
     input_hash text,
     result jsonb,
     failure jsonb,
     made_by uuid,
     started_at timestamptz,
     finished_at timestamptz,
     unique (organisation_id, programme_id, component, number),
     foreign key (organisation_id, programme_id, programme_version)
       references programme_versions (organisation_id, programme_id, number),
     ${reference('made_by', 'members')}`,
  )
  const people = `
     ${reference('mentee_enrolment_id', 'enrolments')},
     ${reference('mentor_enrolment_id', 'enrolments')}`
  await tenantTable(
    db,
    roles,
    'round_wishes',
    `round_id uuid not null,
     kind text not null check (kind in ('pinned', 'forbidden')),
     mentee_enrolment_id uuid not null,
     mentor_enrolment_id uuid not null,
     reason text,
     decided_by uuid,
     unique (organisation_id, round_id, mentee_enrolment_id, mentor_enrolment_id),
     ${reference('round_id', 'rounds', 'on delete cascade')},
     ${people},
     ${reference('decided_by', 'members')}`,
  )
  await tenantTable(
    db,
    roles,
    'suggestions',
    `round_id uuid not null,
     mentee_enrolment_id uuid not null,
     mentor_enrolment_id uuid not null,
     score double precision not null check (score between 0 and 100),
     explanation jsonb not null,
     check_first boolean not null default false,
     status text not null default 'open' check (status in ('open', 'accepted', 'dismissed')),
     decided_by uuid,
     decided_at timestamptz,
     unique (organisation_id, round_id, mentee_enrolment_id, mentor_enrolment_id),
     ${reference('round_id', 'rounds', 'on delete cascade')},
     ${people},
     ${reference('decided_by', 'members')}`,
  )
  await tenantTable(
    db,
    roles,
    'round_unmatched',
    `side text not null check (side in ${sides}),
     reason jsonb not null,
     ${reference('round_id', 'rounds', 'on delete cascade')},
     ${reference('enrolment_id', 'enrolments')}`,
    'append-only',
    'round_id uuid not null, enrolment_id uuid not null, primary key (organisation_id, round_id, enrolment_id)',
  )
}

async function pairs(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'pairs',
    `programme_id uuid not null,
     programme_version integer not null,
     component text not null default 'main',
     mentee_enrolment_id uuid not null,
     mentor_enrolment_id uuid not null,
     mentee_role text not null generated always as ('mentee') stored,
     mentor_role text not null generated always as ('mentor') stored,
     suggestion_id uuid,
     status text not null check (status in ${statuses}),
     is_open boolean not null generated always as
       (status in ('proposed', 'introduced', 'active', 'paused')) stored,
     place integer,
     proposed_on date not null,
     introduced_on date,
     active_on date,
     planned_end_on date,
     ended_on date,
     end_reason text,
     agreement_signed_on date,
     check (is_open = (place is not null)),
     check (is_open = (ended_on is null)),
     check (introduced_on >= proposed_on),
     check (active_on >= introduced_on),
     check (status not in ('introduced', 'active', 'paused', 'completed', 'ended-early') or introduced_on is not null),
     check (status not in ('active', 'paused', 'completed') or active_on is not null),
     foreign key (organisation_id, mentee_enrolment_id, programme_id, mentee_role)
       references enrolments (organisation_id, id, programme_id, role),
     foreign key (organisation_id, mentor_enrolment_id, programme_id, mentor_role)
       references enrolments (organisation_id, id, programme_id, role),
     foreign key (organisation_id, mentor_enrolment_id, place)
       references mentor_places (organisation_id, enrolment_id, number),
     foreign key (organisation_id, programme_id, programme_version)
       references programme_versions (organisation_id, programme_id, number),
     ${reference('suggestion_id', 'suggestions')}`,
  )
  await run(
    db,
    `create unique index a_place_is_taken_once on pairs (organisation_id, mentor_enrolment_id, place) where is_open`,
  )
  await run(
    db,
    `create unique index one_open_pair_per_mentee on pairs (organisation_id, mentee_enrolment_id, component) where is_open`,
  )
  await run(db, 'create index on pairs (organisation_id, mentor_enrolment_id)')
  await run(db, 'create index on pairs (organisation_id, mentee_enrolment_id)')
  await run(db, 'create index on pairs (organisation_id, programme_id, status)')
}

async function pairLife(db: Schema, roles: RoleNames): Promise<void> {
  const ofPair = reference('pair_id', 'pairs', 'on delete cascade')
  const tables: [name: string, columns: string, writing?: 'append-only'][] = [
    [
      'pair_answers',
      `side text not null check (side in ${sides}),
       answer text not null check (answer in ('yes', 'no')),
       answered_on date not null,
       reason text,
       note text,
       recorded_by uuid,
       ${reference('recorded_by', 'members')}`,
      'append-only',
    ],
    [
      'pair_changes',
      `from_status text check (from_status in ${statuses}),
       to_status text not null check (to_status in ${statuses}),
       changed_on date not null,
       changed_by uuid,
       reason text,
       note text,
       ${reference('changed_by', 'members')}`,
      'append-only',
    ],
    [
      'pair_items',
      `kind text not null,
       item text not null,
       due_on date,
       done_on date,
       waived_reason text,
       unique (organisation_id, pair_id, kind, item)`,
    ],
    [
      'pair_pauses',
      `from_on date not null,
       until_on date,
       reason text,
       during daterange generated always as (daterange(from_on, until_on, '[]')) stored,
       exclude using gist (organisation_id with =, pair_id with =, during with &&)`,
    ],
    [
      'pair_extensions',
      `extended_on date not null,
       until_on date not null,
       ground text not null,
       decided_by uuid,
       ${reference('decided_by', 'members')}`,
      'append-only',
    ],
    [
      'pair_evaluations',
      `side text not null check (side in ${sides}),
       evaluated_on date not null,
       rating integer check (rating between 1 and 5),
       text text,
       unique (organisation_id, pair_id, side, evaluated_on)`,
    ],
    [
      'meetings',
      `held_on date not null,
       minutes integer check (minutes between 1 and 1440),
       how text not null check (how in ('in-person', 'video', 'phone', 'message')),
       outcome text not null check (outcome in ('held', 'cancelled', 'mentee-absent', 'mentor-absent')),
       topics text[] not null default '{}',
       contacts_opened integer check (contacts_opened between 0 and 100),
       note text,
       logged_by text not null check (logged_by in ('mentee', 'mentor', 'staff')),
       logged_on date not null,
       member_id uuid,
       removed_at timestamptz,
       ${reference('member_id', 'members')}`,
    ],
  ]
  for (const [name, columns, writing] of tables) {
    await tenantTable(db, roles, name, `pair_id uuid not null, ${ofPair}, ${columns}`, writing)
    await run(db, `create index on ${name} (organisation_id, pair_id)`)
  }
  await run(db, 'create index on meetings (organisation_id, held_on)')
}

async function plan(db: Schema, roles: RoleNames): Promise<void> {
  const ofPair = `pair_id uuid not null, ${reference('pair_id', 'pairs', 'on delete cascade')}`
  await tenantTable(db, roles, 'pair_objectives', `${ofPair}, kind text not null, text text, dropped_on date`)
  await tenantTable(
    db,
    roles,
    'pair_objective_steps',
    `objective_id uuid not null,
     text text not null,
     owner text not null check (owner in ('mentee', 'mentor', 'staff')),
     due_on date,
     done_on date,
     ${reference('objective_id', 'pair_objectives', 'on delete cascade')}`,
  )
  await tenantTable(
    db,
    roles,
    'pair_reviews',
    `${ofPair}, reviewed_on date not null, reviewed_by uuid, ${reference('reviewed_by', 'members')}`,
  )
  await tenantTable(
    db,
    roles,
    'pair_check_ins',
    `${ofPair}, planned_on date not null, held_on date, note text`,
  )
  await tenantTable(
    db,
    roles,
    'pair_concerns',
    `${ofPair},
     raised_on date not null,
     raised_by text not null check (raised_by in ('mentee', 'mentor', 'staff', 'partner')),
     topic text not null,
     urgency text not null check (urgency in ('ordinary', 'soon', 'now')),
     resolved_on date`,
  )
  for (const name of ['pair_objectives', 'pair_reviews', 'pair_check_ins', 'pair_concerns']) {
    await run(db, `create index on ${name} (organisation_id, pair_id)`)
  }
}

async function events(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'events',
    `programme_id uuid,
     site_id uuid,
     kind text not null,
     title text not null,
     starts_at timestamptz not null,
     ends_at timestamptz,
     venue text,
     cancelled_at timestamptz,
     check (ends_at >= starts_at),
     ${reference('programme_id', 'programmes')},
     ${reference('site_id', 'sites')}`,
  )
  await tenantTable(
    db,
    roles,
    'event_places',
    reference('event_id', 'events', 'on delete cascade'),
    'append-only',
    'event_id uuid not null, number integer not null check (number > 0), primary key (organisation_id, event_id, number)',
  )
  await run(db, `grant delete on event_places to ${roles.application}`)
  await tenantTable(
    db,
    roles,
    'attendance',
    `event_id uuid not null,
     participant_id uuid not null,
     enrolment_id uuid,
     status text not null check (status in ('invited', 'waiting', 'registered', 'attended', 'absent', 'excused')),
     place integer,
     unique (organisation_id, event_id, participant_id),
     unique (organisation_id, event_id, place),
     ${reference('event_id', 'events', 'on delete cascade')},
     ${reference('participant_id', 'participants', 'on delete cascade')},
     foreign key (organisation_id, enrolment_id, participant_id)
       references enrolments (organisation_id, id, participant_id),
     foreign key (organisation_id, event_id, place) references event_places (organisation_id, event_id, number)`,
  )
}
