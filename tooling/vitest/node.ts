import { defineConfig } from 'vitest/config'

/** The one Vitest configuration of everything that runs on Node: tests beside the code, results as JSON. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    reporters: ['default', 'json'],
    outputFile: { json: '.results/test.json' },
  },
})
