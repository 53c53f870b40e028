import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { openDatabase } from './connection.ts'
import { type MigrationError, migrate } from './migrate.ts'
import { type RoleNames, roleNames } from './roles.ts'
import { wallFaults } from './walls.ts'

let database: TestDatabase
let owner: Kysely<unknown>
let roles: RoleNames

beforeAll(async () => {
  database = await cloneDatabase()
  owner = openDatabase({ url: database.installation.url, maximum: 1, statementTimeout: 0, name: 'test' })
  roles = roleNames(database.installation.prefix, 'passerelle_test')
})
afterAll(async () => {
  await owner.destroy()
  await database.close()
})

class Undo extends Error {}

/** The faults that appear when the owner runs these statements; everything is rolled back. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  const found: string[] = []
  await owner
    .transaction()
    .execute(async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db)
      for (const fault of await wallFaults(db, roles)) found.push(`${fault.code} ${fault.subject}`)
      throw new Undo()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error
    })
  return found
}

it('finds no hole in the walls of a migrated database', async () => {
  expect(await wallFaults(owner, roles)).toEqual([])
})

describe('T9: a hole that a later change tears is named', () => {
  const application = 'passerelle_test_application'
  it.each([
    ['a table nobody thought about', ['create table extra (id int)'], 'table-without-class extra'],
    [
      'a table without row security',
      ['alter table notes disable row level security'],
      'row-security-missing notes',
    ],
    [
      'row security that its owner passes',
      ['alter table notes no force row level security'],
      'row-security-not-forced notes',
    ],
    ['a table without policy', ['drop policy tenant on notes'], 'no-policy notes'],
    [
      'a policy that lets every row through',
      [`create policy wide on notes to ${application} using (true)`],
      'policy-for-everyone notes.wide',
    ],
    [
      'a policy for every role',
      ['create policy wide on notes using (organisation_id = current_organisation())'],
      'policy-for-everyone notes.wide',
    ],
    ['a plain view', ['create view all_notes as select * from notes'], 'plain-view all_notes'],
    [
      'a materialised view',
      ['create materialized view all_notes as select * from notes'],
      'materialised-view all_notes',
    ],
    [
      'a reference without the organisation',
      [
        'alter table sites add unique (id)',
        'alter table events add constraint loose foreign key (site_id) references sites (id)',
      ],
      'reference-without-organisation events.loose',
    ],
    [
      'a key without the organisation',
      [
        'alter table snoozes drop constraint snoozes_pkey',
        'alter table snoozes add primary key (member_id, kind, subject_id)',
      ],
      'key-without-organisation snoozes.snoozes_pkey',
    ],
    [
      'a function that runs with the rights of the owner',
      [
        'create function peek() returns bigint language sql security definer return (select count(*) from notes)',
      ],
      'function-with-owner-rights peek',
    ],
    [
      'a lookup that everybody may run',
      ['grant execute on function organisation_of_slug to public'],
      'function-with-owner-rights organisation_of_slug',
    ],
    [
      'rights for everyone',
      ['grant select on notes to public'],
      'rights-for-everyone select on notes to PUBLIC',
    ],
    [
      'released rows that can be changed',
      [`grant update on releases to ${application}`],
      `released-row-changeable update on releases to ${application}`,
    ],
    [
      'a funder who reads people',
      ['grant select on participants to passerelle_test_funder'],
      'funder-reads-personal-table select on participants to passerelle_test_funder',
    ],
    [
      'a role that belongs to another',
      [`grant passerelle_test_jobs to ${application}`],
      `role-has-memberships ${application}`,
    ],
    [
      'a role that owns a table',
      [
        'grant create on schema public to passerelle_test_jobs',
        'grant passerelle_test_jobs to passerelle_test',
        'alter table notes owner to passerelle_test_jobs',
      ],
      'role-owns passerelle_test_jobs',
    ],
  ])('%s', async (_, statements, fault) => {
    expect(await faultsAfter(...statements)).toContain(fault)
  })

  it('a view that asks with the rights of who looks is no hole', async () => {
    expect(
      await faultsAfter('create view own_notes with (security_invoker = true) as select * from notes'),
    ).toEqual([])
  })
})

it('refuses to start on a database with a hole', async () => {
  const holed = await cloneDatabase()
  const db = openDatabase({ url: holed.installation.url, maximum: 1, statementTimeout: 0, name: 'test' })
  await sql.raw('create view all_notes as select * from notes').execute(db)
  await db.destroy()
  await expect(migrate(holed.installation)).rejects.toMatchObject({
    code: 'walls-broken',
    faults: [{ code: 'plain-view', subject: 'all_notes' }],
  } satisfies Partial<MigrationError>)
  await holed.close()
})
