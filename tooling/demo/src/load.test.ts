import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClient } from '../../../apps/api/src/database/connection.ts'
import { cloneDatabase, type TestDatabase } from '../../../apps/api/src/testing/database.ts'
import { loadDemo } from './load.ts'

const asOf = '2026-11-24'
let database: TestDatabase

beforeAll(async () => {
  database = await cloneDatabase()
  await loadDemo({ installation: database.installation, asOf })
})
afterAll(() => database.close())

describe('loading the demo', () => {
  it('is done once', async () => {
    expect(await loadDemo({ installation: database.installation, asOf: '2027-01-15' })).toBe('present')
  })

  it('marks the installation and both houses as a demo', async () => {
    const { rows } = await ownerQuery<{ seed: string; asOf: string }>(
      'select demo_seed as seed, demo_as_of as "asOf" from installation where is_demo',
    )
    expect(rows).toEqual([{ seed: 'ponts', asOf }])
  })
})

async function ownerQuery<Row extends object>(statement: string) {
  const client = await openClient(database.installation.url)
  try {
    return await client.query<Row>(statement)
  } finally {
    await client.end()
  }
}
