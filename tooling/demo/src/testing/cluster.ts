/** Vitest's global setup: one PostgreSQL for the whole run, one migrated template that test files clone. */
import type { TestProject } from 'vitest/node'
import { openTemplate, openTestCluster } from '../../../../apps/api/src/testing/cluster.ts'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { superuserUrl, close } = await openTestCluster()
  project.provide('cluster', { superuserUrl, template: await openTemplate(superuserUrl, 'passerelle_demo') })
  return close
}
