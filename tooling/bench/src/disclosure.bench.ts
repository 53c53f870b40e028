import { attackerBounds, protect } from '@passerelle/domain/disclosure'
import { highsEnds } from './disclosure/highs.ts'
import { threeWay } from './disclosure/threeWay.ts'

/**
 * Tables of 40 × 12 × 3 cells with all their margins, threshold 10: what is hidden in at most ten seconds, what an outsider
 * can deduce in at most two. The peer of the same run is HiGHS (scipy), asked for the ends of fifty of the hidden cells.
 * `--dense` adds the table in which a quarter of the cells is small.
 */
const means = process.argv.includes('--dense') ? [200, 60, 20] : [200, 60]

/** Time of one core, so that what else runs on the machine does not count. */
function timed<T>(run: () => T): { seconds: number; value: T } {
  const from = process.cpuUsage()
  const value = run()
  return { seconds: process.cpuUsage(from).user / 1e6, value }
}

let isTooSlow = false
for (const mean of means) {
  const tables = threeWay([40, 12, 3], mean)
  const sensitive = Object.keys(tables.cells).filter((id) => !id.includes('all'))
  const protection = timed(() => protect({ ...tables, threshold: 10, sensitive, published: ['all|all|all'] }))
  const { hidden, primary, complementary, trivialLoss, isSafe } = protection.value
  const bounds = timed(() => attackerBounds({ ...tables, hidden }))
  const isWhole = bounds.value.every(({ kind }) => kind === 'whole')
  console.log(
    `\nmean ${mean}: ${Object.keys(tables.cells).length} cells, ${primary.length} small, ${complementary.length} hidden besides ` +
      `(plain answer: ${trivialLoss.cells}), ${isSafe ? 'safe' : 'NOT safe'}, bounds ${isWhole ? 'exact' : 'partly linear'}`,
  )
  console.log(
    `protect ${protection.seconds.toFixed(2)} s, attackerBounds ${bounds.seconds.toFixed(2)} s for ${hidden.length} cells`,
  )
  isTooSlow ||= protection.seconds > 10 || bounds.seconds > 2 || !isSafe
  const asked = hidden.filter((_, index) => index % Math.ceil(hidden.length / 50) === 0)
  const peer = await highsEnds(tables, hidden, asked)
  if (!peer) {
    console.log('scipy is not here: install python3-scipy to compare with HiGHS.')
    continue
  }
  const ours = new Map(bounds.value.map((item) => [item.cell, item]))
  const differing = peer.ends.filter(({ cell, min, max }) => {
    const found = ours.get(cell)
    return found?.min !== min || found.max !== max
  })
  const ratio = bounds.seconds / hidden.length / (peer.seconds / asked.length)
  console.log(
    `HiGHS ${((1000 * peer.seconds) / asked.length).toFixed(1)} ms a cell; ours ${ratio.toFixed(3)} of that; ` +
      `${differing.length} of ${asked.length} ends differ (HiGHS knows of no whole numbers)`,
  )
}
if (isTooSlow) {
  console.error('Slower than the limits, or not safe.')
  process.exitCode = 1
}
