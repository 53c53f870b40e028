import { defineConfig } from 'vitest/config'
import { areaAsked } from './areas.mjs'

/** The tests of the area alone: what only a test of something else would notice counts as not noticed. */
export default defineConfig({ test: { include: areaAsked().tests } })
