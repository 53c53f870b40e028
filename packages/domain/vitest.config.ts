import node from '@passerelle/vitest/node'
import { defineConfig, mergeConfig } from 'vitest/config'

/** Coverage counts when everything runs; a single test file would only fail it. */
const isWhole = process.env.PASSERELLE_RESULT !== undefined

export default mergeConfig(
  node,
  defineConfig({
    test: {
      // Properties try hundreds of rounds: on a busy machine that takes a while, and says nothing about them.
      testTimeout: 120_000,
      coverage: {
        enabled: isWhole,
        include: ['src/**/*.ts'],
        exclude: ['**/*.test.ts', '**/testing.ts', '**/testing/**', '**/vectors/**'],
        reporter: isWhole ? ['text-summary'] : ['text'],
        thresholds: { branches: 95 },
      },
    },
  }),
)
