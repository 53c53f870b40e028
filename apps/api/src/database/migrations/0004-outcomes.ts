import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

export async function outcomes(db: Schema, roles: RoleNames): Promise<void> {
  const ofParticipant = `participant_id uuid not null, ${reference('participant_id', 'participants', 'on delete cascade')}`
  await tenantTable(
    db,
    roles,
    'follow_ups',
    `enrolment_id uuid not null,
     pair_id uuid,
     moment text not null,
     anchor_on date not null,
     due_on date not null,
     opens_on date not null,
     closes_on date not null,
     result text check (result in ('reached', 'unreachable', 'refused', 'died')),
     closed_on date,
     cancelled_on date,
     check (opens_on <= due_on and due_on <= closes_on),
     check ((result is null) = (closed_on is null)),
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')},
     ${reference('pair_id', 'pairs')}`,
  )
  // One follow-up per moment and anchor, also when a pair is made anew in between.
  await run(
    db,
    `create unique index one_follow_up_per_moment on follow_ups (organisation_id, enrolment_id, moment, anchor_on)
     where cancelled_on is null`,
  )
  await run(db, 'create index on follow_ups (organisation_id, due_on) where result is null')
  await tenantTable(
    db,
    roles,
    'follow_up_attempts',
    `follow_up_id uuid not null,
     attempted_on date not null,
     how text not null,
     result text not null check (result in ('reached', 'no-answer', 'wrong-contact', 'refused', 'later')),
     next_on date,
     attempted_by uuid,
     ${reference('follow_up_id', 'follow_ups', 'on delete cascade')},
     ${reference('attempted_by', 'members')}`,
    'append-only',
  )
  await run(db, 'create index on follow_up_attempts (organisation_id, follow_up_id)')
  await tenantTable(
    db,
    roles,
    'spell_reports',
    `${ofParticipant},
     claim jsonb not null,
     source text not null,
     planned boolean not null,
     follow_up_id uuid,
     said_on date not null,
     recorded_by uuid,
     superseded_at timestamptz,
     ${reference('follow_up_id', 'follow_ups')},
     ${reference('recorded_by', 'members')}`,
    { columns: ['superseded_at'] },
  )
  await run(db, 'create index on spell_reports (organisation_id, participant_id)')
  await tenantTable(
    db,
    roles,
    'spells',
    `${ofParticipant},
     kind text not null check (kind in ('main', 'side', 'registration')),
     activity text not null,
     started_on date not null,
     started_precision text not null default 'day' check (started_precision in ('day', 'month', 'quarter')),
     ended_on date,
     ended_precision text not null default 'day' check (ended_precision in ('day', 'month', 'quarter')),
     confirmed_on date not null,
     detail jsonb not null default '{}',
     evidence jsonb not null default '[]',
     during daterange generated always as (daterange(started_on, ended_on, '[]')) stored,
     check (ended_on >= started_on),
     constraint main_activities_do_not_overlap
       exclude using gist (organisation_id with =, participant_id with =, during with &&)
       where (kind = 'main') deferrable initially immediate`,
  )
  await run(db, 'create index on spells (organisation_id, participant_id, started_on)')
  await tenantTable(
    db,
    roles,
    'achievements',
    `${ofParticipant},
     kind text not null check (kind in ('qualification', 'recognition', 'licence', 'language-level')),
     achieved_on date not null,
     detail jsonb not null default '{}',
     evidence jsonb not null`,
  )
  await tenantTable(
    db,
    roles,
    'earnings',
    `${ofParticipant},
     from_on date not null,
     until_on date not null,
     amount bigint not null,
     currency text not null check (currency ~ '^[A-Z]{3}$'),
     evidence jsonb not null,
     check (until_on >= from_on)`,
  )
  for (const name of ['achievements', 'earnings']) {
    await run(db, `create index on ${name} (organisation_id, participant_id)`)
  }
}
