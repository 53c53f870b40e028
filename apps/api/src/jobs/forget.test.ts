import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openSession } from '../accounts/sessions.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { type SeededOrganisation, seedOrganisation, system } from '../testing/seed.ts'
import { forget } from './forget.ts'

let database: TestDatabase
let ours: SeededOrganisation

beforeAll(async () => {
  database = await cloneDatabase()
  ours = await seedOrganisation(database.doors, 'ours')
})
afterAll(() => database.close())

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)
const counts = async () => {
  const keys = await database.doors.inTenant(ours.organisationId, system, (db) =>
    db.selectFrom('idempotencyKeys').select('key').execute(),
  )
  const sessions = await database.doors.accounts((db) => db.selectFrom('sessions').select('id').execute())
  const attempts = await database.doors.accounts((db) =>
    db.selectFrom('signInAttempts').select('key').execute(),
  )
  return [keys.length, sessions.length, attempts.length]
}

it('forgets what only served the moment, when its time is over', async () => {
  const { userId } = ours.members.lead
  const { organisationId } = ours
  await database.doors.inTenant(organisationId, system, (db) =>
    db
      .insertInto('idempotencyKeys')
      .values({ organisationId, userId, linkId: null, key: 'some key', procedure: 'x', inputHash: 'y' })
      .execute(),
  )
  await database.doors.accounts(async (db) => {
    const opened = {
      id: randomUUID(),
      userId,
      token: 'token',
      door: 'member',
      now: new Date(),
      device: null,
    } as const
    await openSession(db, opened)
    await db
      .insertInto('signInAttempts')
      .values({ key: Buffer.from('k'), failures: 1, firstAt: new Date().toISOString(), blockedUntil: null })
      .execute()
  })
  const after = async (days: number) => {
    await forget({ doors: database.doors, clock: () => daysFromNow(days) })
    return counts()
  }
  expect(await after(0)).toEqual([1, 1, 1])
  expect(await after(2)).toEqual([1, 1, 0])
  expect(await after(8)).toEqual([0, 1, 0])
  expect(await after(40)).toEqual([0, 0, 0])
})
