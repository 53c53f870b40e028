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

/**
 * The PostgreSQL of the tests: the one that a run over everything shares (`PASSERELLE_TEST_CLUSTER`, the superuser's
 * connection string), else one of their own. Nothing in it outlives the run.
 */
export async function openTestCluster(): Promise<{ superuserUrl: string; close: () => Promise<void> }> {
  const shared = process.env.PASSERELLE_TEST_CLUSTER
  if (shared) return { superuserUrl: shared, close: async () => undefined }
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-test-'))
  const cluster = await startCluster({ folder, durable: false, maximumConnections: 300 })
  return {
    superuserUrl: cluster.superuserUrl('postgres'),
    close: async () => {
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A migrated database for tests to clone. Packages that share a cluster differ in the prefix of their roles. */
export async function openTemplate(superuserUrl: string, prefix: string): Promise<Installation> {
  const owner = { database: `template_of_${prefix}`, owner: prefix, password: 'owner of the tests' }
  await prepareDatabase(superuserUrl, owner)
  const url = new URL(superuserUrl)
  url.pathname = `/${owner.database}`
  url.username = owner.owner
  url.password = owner.password
  const template = { url: url.href, prefix, secret: 'secret of the tests' }
  await migrate(template)
  return template
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { superuserUrl, close } = await openTestCluster()
  project.provide('cluster', { superuserUrl, template: await openTemplate(superuserUrl, 'passerelle_test') })
  return close
}
