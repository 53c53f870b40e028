import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { roundsTable } from './rounds/table.ts'

/**
 * Whole rounds, scoring, candidates, stability, advice and the command line tool beside their limits, each in a process of
 * its own. `--large` adds 5,000 × 5,000 and 100,000 × 100,000 (minutes), `--only TEXT` runs the cases with TEXT in their name.
 */
const { values } = parseArgs({ options: { large: { type: 'boolean' }, only: { type: 'string' } } })
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}\n`)
await roundsTable({ isLarge: values.large === true, only: values.only ?? '' })
