import type { RoleNames } from '../roles.ts'
import { run, type Schema } from './tenantTable.ts'

/**
 * "Talk to me first" is an answer to a proposal beside yes and no. What was marked as done in Today is kept with its
 * day, so that the day's list can show it. Links of one pair are looked up together.
 */
export async function talkFirstAndDone(db: Schema, _roles: RoleNames): Promise<void> {
  await run(db, 'alter table pair_answers drop constraint pair_answers_answer_check')
  await run(
    db,
    `alter table pair_answers add constraint pair_answers_answer_check check (answer in ('yes', 'no', 'talk'))`,
  )
  await run(db, 'alter table snoozes add column done_on date')
  await run(db, 'create index on links (organisation_id, pair_id)')
}
