import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import {
  type SeededOrganisation,
  seedEnrolment,
  seedOrganisation,
  seedPair,
  system,
} from '../testing/seed.ts'
import { LeakedTenantError, openDoors, type TenantTransaction } from './doors.ts'

let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
const inOurs = <T>(work: (db: TenantTransaction) => Promise<T>) =>
  database.doors.inTenant(ours.organisationId, system, work)
const inTheirs = <T>(work: (db: TenantTransaction) => Promise<T>) =>
  database.doors.inTenant(theirs.organisationId, system, work)

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
})
afterAll(() => database.close())

const nameOfProgrammes = (db: TenantTransaction) => db.selectFrom('programmes').select('id').execute()

describe('inTenant', () => {
  it('shows the rows of one organisation and no others', async () => {
    const seen = await inOurs(nameOfProgrammes)
    expect(new Set(seen.map((row) => row.id))).toEqual(new Set(ours.programmes))
  })

  it('refuses to write a row of another organisation', async () => {
    const write = inOurs((db) =>
      db
        .insertInto('sites')
        .values({ organisationId: theirs.organisationId, id: randomUUID(), name: 'East' })
        .execute(),
    )
    await expect(write).rejects.toThrow(/row-level security/)
  })

  it('T4: a reference to another organisation’s record is refused by the key itself', async () => {
    const foreign = await inTheirs((db) =>
      seedEnrolment(db, {
        organisationId: theirs.organisationId,
        programmeId: theirs.programmes[0],
        role: 'mentor',
      }),
    )
    const write = inOurs(async (db) => {
      const mentee = await seedEnrolment(db, {
        organisationId: ours.organisationId,
        programmeId: ours.programmes[0],
        role: 'mentee',
      })
      await seedPair(db, {
        organisationId: ours.organisationId,
        programmeId: ours.programmes[0],
        menteeEnrolmentId: mentee.enrolmentId,
        mentorEnrolmentId: foreign.enrolmentId,
      })
    })
    await expect(write).rejects.toThrow(/foreign key/)
  })

  it('T7: after an exception the next work on the pool sees only its own organisation', async () => {
    const one = openDoors(database.installation, { connections: 1 })
    await expect(
      one.inTenant(theirs.organisationId, system, async () => {
        throw new Error('broken')
      }),
    ).rejects.toThrow('broken')
    const seen = await one.inTenant(ours.organisationId, system, nameOfProgrammes)
    expect(new Set(seen.map((row) => row.id))).toEqual(new Set(ours.programmes))
    await one.close()
  })

  it('T8: a tenant set for the whole session is noticed, refused and cleaned away', async () => {
    const one = openDoors(database.installation, { connections: 1 })
    await one.inTenant(ours.organisationId, system, (db) =>
      sql`select set_config('passerelle.organisation', ${theirs.organisationId}, false)`.execute(db),
    )
    await expect(one.inTenant(ours.organisationId, system, nameOfProgrammes)).rejects.toThrow(
      LeakedTenantError,
    )
    const seen = await one.inTenant(ours.organisationId, system, nameOfProgrammes)
    expect(new Set(seen.map((row) => row.id))).toEqual(new Set(ours.programmes))
    await one.close()
  })

  it.each(['reset role', 'reset session authorization'])('T10: %s changes nothing', async (statement) => {
    const seen = await inOurs(async (db) => {
      await sql.raw(statement).execute(db)
      return nameOfProgrammes(db)
    })
    expect(new Set(seen.map((row) => row.id))).toEqual(new Set(ours.programmes))
  })

  it.each([
    'set role passerelle_test',
    'set role passerelle_test_jobs',
    'set session authorization passerelle_test',
    'alter table notes no force row level security',
    'create view peek as select * from participants',
    'create materialized view peek as select * from participants',
    'create function peek() returns int language sql security definer return 1',
    'select * from users',
    'select * from sessions',
    'select * from jobs.job',
    'truncate participants',
  ])('T10: the database refuses "%s"', async (statement) => {
    await expect(inOurs((db) => sql.raw(statement).execute(db))).rejects.toThrow(
      /permission denied|must be owner/,
    )
  })

  it('sees nothing where no organisation is set', async () => {
    const seen = await database.doors.inTenant('', system, nameOfProgrammes)
    expect(seen).toEqual([])
  })
})

describe('the other doors', () => {
  it('accounts finds the organisations of a user, of a slug and of a link, and no personal record', async () => {
    const { userId } = ours.members.coordinator
    const found = await database.doors.accounts(
      async (db) =>
        (await sql<{ slug: string }>`select slug from memberships_of_user(${userId})`.execute(db)).rows,
    )
    expect(found).toEqual([{ slug: 'ours' }])
    await expect(
      database.doors.accounts((db) => sql`select * from participants`.execute(db)),
    ).rejects.toThrow(/permission denied/)
  })

  it.each(['participants', 'facts', 'enrolments', 'reports', 'audit', 'users'])(
    'a funder’s role cannot read %s',
    async (table) => {
      const read = database.doors.asFunder(randomUUID(), system, (db) =>
        sql`select * from ${sql.table(table)}`.execute(db),
      )
      await expect(read).rejects.toThrow(/permission denied/)
    },
  )

  it('jobs cannot read people', async () => {
    await expect(database.doors.jobs((db) => sql`select * from participants`.execute(db))).rejects.toThrow(
      /permission denied/,
    )
  })
})

describe('what the database itself holds', () => {
  const pairing = async (db: TenantTransaction, places: number) => {
    const base = { organisationId: ours.organisationId, programmeId: ours.programmes[0] }
    const mentor = await seedEnrolment(db, { ...base, role: 'mentor', places })
    const mentee = await seedEnrolment(db, { ...base, role: 'mentee' })
    const pair = (place: number, menteeEnrolmentId = mentee.enrolmentId) =>
      seedPair(db, { ...base, menteeEnrolmentId, mentorEnrolmentId: mentor.enrolmentId, place })
    const anotherMentee = async () => (await seedEnrolment(db, { ...base, role: 'mentee' })).enrolmentId
    return { pair, anotherMentee, mentor, mentee }
  }

  it('a mentor’s place is taken once', async () => {
    const write = inOurs(async (db) => {
      const { pair, anotherMentee } = await pairing(db, 2)
      await pair(1)
      await pair(1, await anotherMentee())
    })
    await expect(write).rejects.toThrow(/a_place_is_taken_once/)
  })

  it('a mentor has no more places than were given', async () => {
    const write = inOurs(async (db) => {
      const { pair, anotherMentee } = await pairing(db, 1)
      await pair(1)
      await pair(2, await anotherMentee())
    })
    await expect(write).rejects.toThrow(/foreign key/)
  })

  it('a mentee has one open pair, and another once it has ended', async () => {
    await expect(
      inOurs(async (db) => {
        const { pair } = await pairing(db, 2)
        await pair(1)
        await pair(2)
      }),
    ).rejects.toThrow(/one_open_pair_per_mentee/)
    const second = await inOurs(async (db) => {
      const { pair } = await pairing(db, 1)
      const first = await pair(1)
      await db
        .updateTable('pairs')
        .set({ status: 'declined', endedOn: '2026-02-03', place: null })
        .where('id', '=', first)
        .execute()
      return pair(1)
    })
    expect(second).toBeTypeOf('string')
  })

  it('a mentee cannot stand on the mentor’s side', async () => {
    const write = inOurs(async (db) => {
      const { mentor, mentee } = await pairing(db, 1)
      await seedPair(db, {
        organisationId: ours.organisationId,
        programmeId: ours.programmes[0],
        menteeEnrolmentId: mentor.enrolmentId,
        mentorEnrolmentId: mentee.enrolmentId,
      })
    })
    await expect(write).rejects.toThrow(/foreign key/)
  })

  const spell = (
    participantId: string,
    startedOn: string,
    endedOn: string | null,
    kind: 'main' | 'side',
  ) => ({
    organisationId: ours.organisationId,
    id: randomUUID(),
    participantId,
    kind,
    activity: 'employed',
    startedOn,
    endedOn,
    confirmedOn: '2026-05-01',
  })

  it('main activities of one person do not overlap; side jobs may', async () => {
    const write = (kind: 'main' | 'side', from: string) =>
      inOurs(async (db) => {
        const { mentee } = await pairing(db, 1)
        const rows = [
          spell(mentee.participantId, '2026-01-01', '2026-03-31', 'main'),
          spell(mentee.participantId, from, null, kind),
        ]
        await db.insertInto('spells').values(rows).execute()
      })
    await expect(write('main', '2026-03-31')).rejects.toThrow(/main_activities_do_not_overlap/)
    await expect(write('main', '2026-04-01')).resolves.toBeUndefined()
    await expect(write('side', '2026-02-01')).resolves.toBeUndefined()
  })

  it('a published version of a programme never changes', async () => {
    const changed = await inOurs(async (db) => {
      const [programmeId] = ours.programmes
      const own = db.updateTable('programmeVersions').where('programmeId', '=', programmeId)
      await own.set({ publishedAt: '2026-01-01T00:00:00.000Z' }).execute()
      return own.set({ note: 'rewritten' }).executeTakeFirst()
    })
    expect(changed.numUpdatedRows).toBe(0n)
  })

  it.each([
    ['audit', 'update audit set action = action'],
    ['audit', 'delete from audit'],
    ['spell reports', 'update spell_reports set claim = claim'],
    ['released figures', 'delete from released_figures'],
  ])('%s are only added to', async (_, statement) => {
    await expect(inOurs((db) => sql.raw(statement).execute(db))).rejects.toThrow(/permission denied/)
  })

  it('every change raises the version', async () => {
    const versions = await inOurs(async (db) => {
      const row = db.updateTable('sites').where('id', '=', ours.sites[0]).returning('version')
      const first = await row.set({ name: 'North again' }).executeTakeFirstOrThrow()
      const second = await row.set({ name: 'North' }).executeTakeFirstOrThrow()
      return second.version - first.version
    })
    expect(versions).toBe(1)
  })
})

it('C16: a day is the same day under any time zone', () => {
  const script = `
    import { openDatabase } from ${JSON.stringify(new URL('./connection.ts', import.meta.url).href)}
    import { sql } from 'kysely'
    const db = openDatabase({ url: process.env.TEST_URL, maximum: 1, statementTimeout: 0, name: 'test' })
    const { rows } = await sql\`select date '2026-03-29' as day, array[date '2026-10-25'] as days,
      timestamptz '2026-03-29 02:30+02' as instant, 9007199254740991::bigint as whole\`.execute(db)
    console.log(JSON.stringify(rows[0]))
    await db.destroy()`
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: new URL('.', import.meta.url),
    env: { PATH: process.env.PATH, TZ: 'Europe/Brussels', TEST_URL: database.installation.url },
    encoding: 'utf8',
  })
  expect(JSON.parse(run.stdout)).toEqual({
    day: '2026-03-29',
    days: ['2026-10-25'],
    instant: '2026-03-29T00:30:00.000Z',
    whole: 9007199254740991,
  })
})

it('a whole number that cannot be held exactly is refused', async () => {
  const read = inOurs((db) => sql`select 9007199254740993::bigint as n`.execute(db))
  await expect(read).rejects.toThrow(/exactly/)
})
