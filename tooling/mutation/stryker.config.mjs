import { fileURLToPath } from 'node:url'
import { areaAsked } from './areas.mjs'

const { name, mutate } = areaAsked()
const at = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Runs in packages/domain: each change of the area's code has to make one of its tests fail. */
export default {
  mutate: [...mutate, '!src/**/*.test.ts', '!src/**/testing.ts', '!src/**/vectors/**'],
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  testRunner: 'vitest',
  vitest: { configFile: at('./vitest.config.mjs'), related: false },
  coverageAnalysis: 'perTest',
  // Codes and texts are checked by types and by who shows them.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignoreStatic: true,
  // The nearest one above the copy is the package's own; its copy would look for its base in the wrong place.
  ignorePatterns: ['tsconfig*.json', 'dist', 'coverage', '.results'],
  tsconfigFile: 'none.json',
  incremental: true,
  incrementalFile: `.stryker-tmp/${name}.json`,
  tempDirName: '.stryker-tmp/sandboxes',
  concurrency: Number(process.env.PASSERELLE_CONCURRENCY ?? 1),
  timeoutMS: 8_000,
  timeoutFactor: 4,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `.stryker-tmp/reports/${name}.json` },
  thresholds: { high: 90, low: 85, break: 85 },
}
