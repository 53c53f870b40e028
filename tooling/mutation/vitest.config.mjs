import { defineConfig } from 'vitest/config'
import { areaAsked } from './areas.mjs'

/**
 * The tests of the area alone: what only a test of something else would notice counts as not noticed. They share their
 * modules, which keep no state, so that a change costs only the tests that reach it.
 */
export default defineConfig({
  test: { include: areaAsked().tests, isolate: false, env: { PASSERELLE_RUNS: '10' } },
})
