import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Rollup } from 'vite'
import { build } from 'vite'
import { expect, inject, it } from 'vitest'
import { launchArguments } from './harness/browser-program.ts'
import { rounds } from './harness/rounds.ts'

/** The rounds and the whole package as one script, as somebody would ship them to a browser. */
async function bundled(): Promise<string> {
  const built = await build({
    ...{ configFile: false, logLevel: 'warn' },
    build: {
      ...{ write: false, target: 'esnext' },
      lib: { entry: join(import.meta.dirname, 'harness', 'rounds.ts'), formats: ['iife'], name: 'matching' },
    },
  })
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rollup.RollupOutput]
  return output[0].code
}

it('the same people, policy and seed give the same rounds on Node and in Chromium, to the byte', async () => {
  const browser = await chromium.launch({ ...inject('ground').browser, args: launchArguments })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: `${await bundled()}; globalThis.matching = matching` })
    const there = await page.evaluate(() =>
      (globalThis as unknown as { matching: { rounds: typeof rounds } }).matching.rounds(),
    )
    const here = await rounds()
    expect(here.length).toBeGreaterThan(100_000)
    expect(there === here).toBe(true)
  } finally {
    await browser.close()
  }
})
