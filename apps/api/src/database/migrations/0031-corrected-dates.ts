import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema, tenantTable } from './tenantTable.ts'

/** A start or an end of an enrolment that got another true day later, with the reason: the first day stays on record. */
export async function correctedDates(db: Schema, roles: RoleNames): Promise<void> {
  await tenantTable(
    db,
    roles,
    'enrolment_corrections',
    `enrolment_id uuid not null,
     of text not null check (of in ('start', 'end')),
     was_on date not null,
     is_on date not null,
     corrected_on date not null,
     corrected_by uuid not null,
     reason text not null,
     check (was_on <> is_on),
     ${reference('enrolment_id', 'enrolments', 'on delete cascade')},
     ${reference('corrected_by', 'members')}`,
    'append-only',
  )
  await run(db, 'create index on enrolment_corrections (organisation_id, enrolment_id)')
}
