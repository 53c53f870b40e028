import type { RoleNames } from '../roles.ts'
import { run, type Schema } from './tenantTable.ts'

/** What somebody gained on the way: a level of basic education, credits, a milestone of a training, an exam. */
export async function furtherAchievements(db: Schema, _roles: RoleNames): Promise<void> {
  await run(db, 'alter table achievements drop constraint achievements_kind_check')
  await run(
    db,
    `alter table achievements add constraint achievements_kind_check check (kind in (
       'qualification', 'recognition', 'licence', 'language-level',
       'functioning-level', 'credits', 'milestone', 'exam'))`,
  )
}
