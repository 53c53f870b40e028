import { afterAll, beforeAll, expect, it } from 'vitest'
import { callerFor } from '../testing/caller.ts'
import { cloneDatabase, type TestDatabase } from '../testing/database.ts'
import { seedWorld, type World } from '../testing/world.ts'

let database: TestDatabase
let world: World

beforeAll(async () => {
  database = await cloneDatabase()
  world = await seedWorld(database.doors)
})
afterAll(() => database.close())

it('a comment that is sent twice with one key stands once', async () => {
  const { funderReader } = world.funders
  const { releaseId } = world.places.own
  const twice = callerFor(database, funderReader, { idempotencyKey: 'the same key' })
  await Promise.all([
    twice.portfolio.comment({ releaseId, text: 'How many are still in touch?' }),
    twice.portfolio.comment({ releaseId, text: 'How many are still in touch?' }),
  ])
  const answers = await database.doors.asFunder(funderReader.funderId, funderReader, (db) =>
    db.selectFrom('releaseAnswers').select('text').execute(),
  )
  expect(answers).toHaveLength(1)
  await expect(twice.portfolio.comment({ releaseId, text: 'Something else' })).rejects.toThrow(
    'idempotency.key-used',
  )
})
