/** Vitest's global setup: one embedded PostgreSQL for the whole run, one migrated template that test files clone. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startCluster } from '../database/cluster.ts'
import { prepareDatabase } from '../database/create.ts'
import { type Installation, migrate } from '../database/migrate.ts'

export type TestCluster = { readonly superuserUrl: string; readonly template: Installation }

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: TestCluster
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-test-'))
  const cluster = await startCluster({ folder, durable: false, maximumConnections: 300 })
  const owner = { database: 'template', owner: 'passerelle_test', password: 'owner of the tests' }
  const superuserUrl = cluster.superuserUrl('postgres')
  await prepareDatabase(superuserUrl, owner)
  const url = new URL(superuserUrl)
  url.pathname = `/${owner.database}`
  url.username = owner.owner
  url.password = owner.password
  const template = { url: url.href, prefix: 'passerelle_test', secret: 'secret of the tests' }
  await migrate(template)
  project.provide('cluster', { superuserUrl, template })
  return async () => {
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
