import type { RoleNames } from '../roles.ts'
import { reference, run, type Schema } from './tenantTable.ts'

/**
 * A round that is run again is a round of its own, so that every result stays as it was; each run has one successor.
 * `site_ids` limits a round to the sites of whoever started it; null is everybody.
 */
export async function roundsRunAgain(db: Schema, _roles: RoleNames): Promise<void> {
  await run(
    db,
    `alter table rounds
       add column rerun_of uuid,
       add column site_ids uuid[],
       add ${reference('rerun_of', 'rounds')},
       add constraint a_round_is_run_again_once unique (organisation_id, rerun_of)`,
  )
  await run(
    db,
    `create unique index one_round_at_a_time on rounds (organisation_id, programme_id, component)
     where status in ('queued', 'running')`,
  )
  await run(db, 'create index on suggestions (organisation_id, mentee_enrolment_id)')
}
