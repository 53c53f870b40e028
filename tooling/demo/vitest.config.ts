import node from '@passerelle/vitest/node'
import { mergeConfig } from 'vitest/config'

/** The tests share one embedded PostgreSQL; each file gets a clone of the migrated template. */
export default mergeConfig(node, {
  test: {
    globalSetup: './src/testing/cluster.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
