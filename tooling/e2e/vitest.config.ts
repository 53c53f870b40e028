import node from '@passerelle/vitest/node'
import { defineConfig, mergeConfig } from 'vitest/config'

export default mergeConfig(
  node,
  defineConfig({
    test: {
      globalSetup: 'src/harness/setup.ts',
      // Each file has a server, a database and a browser of its own; two at once would only wait for each other.
      fileParallelism: false,
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }),
)
