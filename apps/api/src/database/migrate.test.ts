import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { cloneDatabase, emptyDatabase } from '../testing/database.ts'
import { openClient, openDatabase } from './connection.ts'
import { migrate } from './migrate.ts'
import { doorNames, roleNames, rolePassword } from './roles.ts'

describe('migrate', () => {
  it('C12: two servers that start together migrate once', async () => {
    const { installation, drop } = await emptyDatabase()
    await Promise.all([migrate(installation), migrate(installation)])
    const db = openDatabase<unknown>({ url: installation.url, maximum: 1, statementTimeout: 0, name: 'test' })
    const { rows } = await sql<{ name: string }>`select name from schema_migrations`.execute(db)
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length)
    await db.destroy()
    await drop()
  })

  it('can be repeated', async () => {
    const { installation, close } = await cloneDatabase()
    await expect(migrate(installation)).resolves.toMatchObject({ owner: 'passerelle_test' })
    await close()
  })

  it('C12: an old server refuses a newer schema and changes nothing', async () => {
    const { installation, close } = await cloneDatabase()
    const client = await openClient(installation.url)
    await client.query(
      `insert into schema_migrations (name, timestamp) values ('9999-from-the-future', 'then')`,
    )
    await expect(migrate(installation)).rejects.toMatchObject({
      code: 'schema-newer',
      message: expect.stringContaining('9999-from-the-future'),
    })
    await client.end()
    await close()
  })

  it('says what to create by hand where the owner may not create roles', async () => {
    const { installation, close } = await cloneDatabase()
    const client = await openClient(installation.url)
    await client.query(`create role no_creator login password 'x'`)
    await client.end()
    const url = new URL(installation.url)
    url.username = 'no_creator'
    url.password = 'x'
    await expect(migrate({ ...installation, url: url.href, prefix: 'elsewhere' })).rejects.toMatchObject({
      code: 'roles-missing',
      remedy: expect.stringContaining('create role elsewhere_application login'),
      message: expect.not.stringContaining('password'),
    })
    await close()
  })
})

describe('the login roles', () => {
  it('have names of their own per installation and passwords that every process derives alike', () => {
    expect(roleNames('one', 'owner').application).toBe('one_application')
    expect(rolePassword('a', 'r')).toBe(rolePassword('a', 'r'))
    expect(new Set(doorNames.map((door) => rolePassword('a', door))).size).toBe(doorNames.length)
    expect(rolePassword('a', 'r')).not.toBe(rolePassword('b', 'r'))
  })

  it.each(['', '1st', 'Upper', 'a-b', 'x; drop'])('refuses the prefix "%s"', (prefix) => {
    expect(() => roleNames(prefix, 'owner')).toThrow(RangeError)
  })
})
