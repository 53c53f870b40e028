import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '../database/connection.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'
import { appendAudit } from '../trpc/audit.ts'
import { sealAudit } from './seal.ts'
import { verifyAudit } from './verify.ts'

let database: TestDatabase
let ours: SeededOrganisation
let theirs: SeededOrganisation
let owner: Kysely<unknown>

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
  theirs = await seedOrganisation(database.doors, 'theirs')
  owner = openDatabase({ url: database.installation.url, maximum: 1, statementTimeout: 0, name: 'test' })
})
afterAll(async () => {
  await owner.destroy()
  await database.close()
})

const append = (organisationId: string, count: number) =>
  database.doors.inTenant(organisationId, ours.members.lead.principal, async (db) => {
    for (let n = 0; n < count; n += 1) {
      await appendAudit(
        db,
        {
          ...{
            organisationId,
            principal: ours.members.lead.principal,
            action: 'pair.close',
            newId: randomUUID,
          },
          ...{ now: '2026-05-04T12:00:00.000Z', requestId: 'test' },
        },
        { subject: { kind: 'pair', id: `pair ${n}` }, change: { z: n, a: { y: 1, b: [2, 1] } } },
      )
    }
  })
const seal = () => database.doors.jobs((db) => sealAudit(db, new Date()))
const verify = () => database.doors.jobs(verifyAudit)
/** What somebody with the owner's password could do. */
const tamper = (statement: string) =>
  owner.transaction().execute(async (db) => {
    await sql.raw('alter table audit no force row level security').execute(db)
    await sql.raw(statement).execute(db)
    await sql.raw('alter table audit force row level security').execute(db)
  })

it('seals each organisation’s rows into a chain of its own', async () => {
  await append(ours.organisationId, 3)
  await append(theirs.organisationId, 2)
  await append(ours.organisationId, 2)
  expect(await seal()).toBe(7)
  expect(await seal()).toBe(0)
  expect(await verify()).toEqual({ rows: 7, faults: [] })
})

it('waits for a transaction that began earlier and has not ended', async () => {
  let sealedMeanwhile = -1
  await database.doors.inTenant(ours.organisationId, system, async (db) => {
    await sql`select pg_current_xact_id()`.execute(db)
    await append(ours.organisationId, 1)
    sealedMeanwhile = await seal()
  })
  expect(sealedMeanwhile).toBe(0)
  expect(await seal()).toBe(1)
})

it('seals once when two processes seal at the same time', async () => {
  await append(ours.organisationId, 20)
  const counts = await Promise.all([seal(), seal(), seal()])
  expect(counts.reduce((one, other) => one + other)).toBe(20)
  expect(await verify()).toEqual({ rows: 28, faults: [] })
})

it('finds a row that was changed, and one that was taken out', async () => {
  const { organisationId } = ours
  await tamper(
    `update audit set action = 'pair.read' where sequence = 2 and organisation_id = '${organisationId}'`,
  )
  expect((await verify()).faults).toEqual([{ code: 'changed', organisationId, sequence: 2 }])
  await tamper(
    `update audit set action = 'pair.close' where sequence = 2 and organisation_id = '${organisationId}'`,
  )
  await tamper(`delete from audit where sequence = 4 and organisation_id = '${organisationId}'`)
  expect((await verify()).faults).toEqual([{ code: 'missing', organisationId, sequence: 4 }])
})
