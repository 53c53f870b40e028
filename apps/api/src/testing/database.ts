import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { openClient } from '../database/connection.ts'
import { type Doors, openDoors } from '../database/doors.ts'
import type { Installation } from '../database/migrate.ts'

export type TestDatabase = {
  readonly installation: Installation
  readonly doors: Doors
  /** Closes the doors and drops the clone; for `afterAll`. */
  readonly close: () => Promise<void>
}

/** A database of this test file's own, cloned from the migrated template in some ten milliseconds. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { superuserUrl, template } = inject('cluster')
  const name = `test_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuserUrl, cloning(name, template))
  const url = new URL(template.url)
  url.pathname = `/${name}`
  const installation = { ...template, url: url.href }
  const doors = openDoors(installation, { connections: 8 })
  return {
    installation,
    doors,
    close: async () => {
      await doors.close()
      await asSuperuser(superuserUrl, `drop database ${name} with (force)`)
    },
  }
}

/** An empty database in the cluster of the tests, for the tests of the migrations themselves. */
export async function emptyDatabase(): Promise<{ installation: Installation; drop: () => Promise<void> }> {
  const { superuserUrl, template } = inject('cluster')
  const name = `empty_${randomBytes(6).toString('hex')}`
  await asSuperuser(superuserUrl, `create database ${name} owner ${userOf(template)}`)
  const url = new URL(template.url)
  url.pathname = `/${name}`
  return {
    installation: { ...template, url: url.href, prefix: `passerelle_${name}` },
    drop: () => asSuperuser(superuserUrl, `drop database ${name} with (force)`),
  }
}

/** The statement that copies a template, with its owner. */
export function cloning(name: string, template: Installation): string {
  return `create database ${name} template ${new URL(template.url).pathname.slice(1)} owner ${userOf(template)}`
}

function userOf({ url }: Installation): string {
  return new URL(url).username
}

export async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = await openClient(url)
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
