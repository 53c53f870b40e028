import { cpus } from 'node:os'
import { assign, assignSparse } from '@passerelle/matching'
import { families, sparseProblem } from './matching/families.ts'
import { npmPeers, scipy, type Timed, timed } from './matching/peers.ts'
import { roundsTable } from './rounds/table.ts'

/**
 * The floors of matching beside what others offer, in one run on the same numbers: ratios, below 1 is faster than the peer.
 * `--sizes 200,500` chooses the dense sizes, `--large` adds 2,000, 5,000 and the large sparse problem (many minutes).
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

/** A peer that took this long is not asked for the next size. */
const patience = isLarge ? 60_000 : 5_000
const ratio = (ours: Timed, theirs: Timed | undefined): string => {
  if (theirs === undefined) return '–'
  const isSame = Math.abs(ours.cost - theirs.cost) <= 1e-9 * Math.max(1, Math.abs(ours.cost))
  return `${(ours.milliseconds / theirs.milliseconds).toFixed(2)}${isSame ? '' : ' (other total!)'}`
}
const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
const count = (n: number): string => n.toLocaleString('en')
const ms = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}\n`)
const hasScipy = (await scipy(1, { costs: Float64Array.of(1) })) !== undefined
if (!hasScipy) console.log('scipy is not here: install python3-scipy to compare with it.\n')

const names = Object.keys(npmPeers)
row(['dense', 'n', 'assign', 'of scipy', ...names.map((name) => `of ${name}`)])
row(['---', '--:', '--:', '--:', ...names.map(() => '--:')])
const ratios: number[] = []
for (const [family, costsOf] of Object.entries(families)) {
  const tired = new Set<string>()
  for (const size of sizes) {
    const costs = costsOf(size)
    const ours = timed(() => assign({ rows: size, columns: size, costs }).cost)
    const python = hasScipy ? await scipy(size, { costs }) : undefined
    if (python !== undefined) ratios.push(ours.milliseconds / python.milliseconds)
    const others = names.map((name) => {
      if (tired.has(name)) return 'not run'
      const theirs = npmPeers[name]?.(size, costs)
      if ((theirs?.milliseconds ?? 0) * 8 > patience) tired.add(name)
      return ratio(ours, theirs)
    })
    row([family, count(size), ms(ours.milliseconds), ratio(ours, python), ...others])
  }
}
if (ratios.length > 0) {
  const mean = Math.exp(ratios.reduce((sum, each) => sum + Math.log(each), 0) / ratios.length)
  console.log(`\nGeometric mean of scipy: ${mean.toFixed(2)}; goal 0.3, and no family above 1.\n`)
}

row(['sparse, 32 + 1 a row', 'assignSparse', 'of scipy'])
row(['---', '--:', '--:'])
for (const size of [1000, 10_000, ...(isLarge ? [100_000] : [])]) {
  const problem = sparseProblem(size)
  const ours = timed(() => assignSparse(problem).cost)
  const python = hasScipy ? await scipy(size, problem) : undefined
  row([`${count(size)} × ${count(size)}`, ms(ours.milliseconds), ratio(ours, python)])
}

console.log()
await roundsTable({ isLarge })
