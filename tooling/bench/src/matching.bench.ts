import { cpus } from 'node:os'
import { assignmentsTable, sparseTable } from './matching/table.ts'
import { roundsTable } from './rounds/table.ts'

/**
 * The floors of matching beside what others offer, in one run on the same numbers, each solver and problem in a process of
 * its own. `--sizes 200,500` chooses the dense sizes, `--large` adds 2,000, 5,000 and the large sparse problem (up to an
 * hour, nearly all of it for others), `--assignments` leaves the rounds out.
 */
const options = process.argv.slice(2)
const isLarge = options.includes('--large')
const given = options[options.indexOf('--sizes') + 1]
const sizes = options.includes('--sizes')
  ? (given ?? '').split(',').map(Number)
  : [200, 500, 1000, ...(isLarge ? [2000, 5000] : [])]
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error(`--sizes is ${given}; expected whole numbers such as 200,500`)
  process.exit(2)
}
const patience = isLarge ? 90_000 : 20_000

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}\n`)
await assignmentsTable(sizes, patience)
console.log()
await sparseTable([1000, 10_000, ...(isLarge ? [100_000] : [])], 2 * patience)
if (!options.includes('--assignments')) {
  console.log()
  await roundsTable({ isLarge })
}
