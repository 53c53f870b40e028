import { defineConfig } from 'vitest/config'

/** The one Vitest configuration of everything that runs on Node: tests beside the code, results as JSON. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: process.env.PASSERELLE_RESULT ? ['default', 'json'] : ['default'],
    outputFile: { json: process.env.PASSERELLE_RESULT ?? '' },
    passWithNoTests: true,
  },
})
