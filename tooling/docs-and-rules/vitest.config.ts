import node from '@passerelle/vitest/node'
import { defineConfig, mergeConfig } from 'vitest/config'

const publishing = 'src/publishing/**/*.test.ts'

export default mergeConfig(
  node,
  defineConfig({
    test: {
      projects: [
        { extends: true, test: { name: 'rules', exclude: [publishing] } },
        { extends: true, test: { name: 'publish-check', include: [publishing], testTimeout: 180_000 } },
      ],
    },
  }),
)
