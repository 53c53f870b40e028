import node from '@passerelle/vitest/node'
import { defineConfig } from 'vitest/config'

const publishing = 'src/publishing/**/*.test.ts'

export default defineConfig({
  test: {
    reporters: node.test?.reporters ?? [],
    outputFile: node.test?.outputFile ?? {},
    projects: [
      { test: { name: 'rules', include: ['src/**/*.test.ts'], exclude: [publishing] } },
      { test: { name: 'publish-check', include: [publishing], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
})
