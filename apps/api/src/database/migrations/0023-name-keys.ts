import { nameKeys } from '@passerelle/domain/people'
import { sql } from 'kysely'
import { run, type Schema } from './tenantTable.ts'

/**
 * Keys of how names sound, so that people are found in another spelling or script. Made by the domain whenever a name is
 * written; here for the names that are there already, for which the owner's row security rests a moment.
 */
export async function namesByTheirSound(db: Schema): Promise<void> {
  await run(db, `alter table participants add column name_keys text[] not null default '{}'`)
  await run(db, 'create index participants_by_sound on participants using gin (name_keys)')
  await run(db, 'alter table participants no force row level security')
  const { rows } = await sql<{ id: string; fullName: string }>`
    select id, full_name as "fullName" from participants where erased_at is null`.execute(db)
  for (const { id, fullName } of rows) {
    const { numAffectedRows } = await sql`
      update participants set name_keys = ${nameKeys(fullName)}::text[] where id = ${id}`.execute(db)
    if (numAffectedRows !== 1n) throw new Error(`One person should have got keys, not ${numAffectedRows}.`)
  }
  await run(db, 'alter table participants force row level security')
}
