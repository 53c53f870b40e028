import node from '@passerelle/vitest/node'
import { defineConfig, mergeConfig } from 'vitest/config'

// Properties try hundreds of rounds: on a busy machine that takes a while, and says nothing about them.
export default mergeConfig(node, defineConfig({ test: { testTimeout: 120_000 } }))
