/** Vitest's global setup: the browser is unpacked, PostgreSQL runs, and a database with demo data waits to be cloned. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Installation } from '../../../../apps/api/src/database/migrate.ts'
import { openTemplate, openTestCluster } from '../../../../apps/api/src/testing/cluster.ts'
import { loadDemoData } from '../../../bootstrap/src/demo.ts'
import { root } from '../../../bootstrap/src/places.ts'
import { type BrowserProgram, findBrowser } from './browser-program.ts'

export interface Ground {
  readonly superuserUrl: string
  readonly template: Installation
  readonly browser: BrowserProgram
}

declare module 'vitest' {
  export interface ProvidedContext {
    ground: Ground
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  for (const app of ['dashboard', 'reporting']) {
    if (existsSync(join(root, 'apps', app, 'dist', 'index.html'))) continue
    throw new Error(`The ${app} app is not built: run "pnpm exec turbo run build" first.`)
  }
  const browser = await findBrowser()
  const { superuserUrl, close } = await openTestCluster()
  try {
    const template = await openTemplate(superuserUrl, 'passerelle_e2e')
    await loadDemoData(template)
    project.provide('ground', { superuserUrl, template, browser })
  } catch (error) {
    await close()
    throw error
  }
  return close
}
