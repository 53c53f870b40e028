/** Prints the assignments beside what others offer: ratios of work, below 1 is faster than the peer. */
import { fallbacks, families } from './families.ts'
import { hasScipy, type Measured, measure, measureScipy } from './measure.ts'

const npmPeers = ['munkres 2', 'hungarian-on3']

const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`)
const count = (n: number): string => n.toLocaleString('en')
const memory = (measured: Measured | undefined): string =>
  measured === undefined ? '–' : `${measured.megabytes.toFixed(0)} MB`

function time(measured: Measured | undefined): string {
  if (measured === undefined) return 'failed'
  return `${measured.worked.toFixed(measured.worked < 10 ? 2 : 0)} ms`
}

function ratio(ours: Measured | undefined, theirs: Measured | undefined): string {
  if (ours === undefined || theirs === undefined) return '–'
  const isSame = Math.abs(ours.cost - theirs.cost) <= 1e-9 * Math.max(1, Math.abs(ours.cost))
  return `${(ours.worked / theirs.worked).toFixed(2)}${isSame ? '' : ' (other total!)'}`
}

/** @param patience milliseconds that one peer may take for one problem before it is left out from there on */
export async function assignmentsTable(sizes: readonly number[], patience: number): Promise<void> {
  const isThere = await hasScipy()
  if (!isThere) console.log('scipy is not here: install python3-scipy to compare with it.\n')
  row(['dense', 'n', 'assign', 'memory', 'of scipy', 'its memory', ...npmPeers.map((name) => `of ${name}`)])
  row(['---', '--:', '--:', '--:', '--:', '--:', ...npmPeers.map(() => '--:')])
  const ratios = new Map<string, number[]>()
  for (const family of Object.keys(families)) {
    const tired = new Set<string>()
    const unlessTired = async (name: string, run: () => Promise<Measured | undefined>) => {
      const measured = tired.has(name) ? undefined : await run()
      if (measured === undefined) tired.add(name)
      return measured
    }
    for (const size of sizes) {
      const ours = await measure('assign', family, size, 10 * patience)
      const scipy = isThere
        ? await unlessTired('scipy', () => measureScipy(family, size, patience))
        : undefined
      if (ours !== undefined && scipy !== undefined)
        ratios.set(family, [...(ratios.get(family) ?? []), ours.worked / scipy.worked])
      const others: string[] = []
      for (const name of npmPeers)
        others.push(ratio(ours, await unlessTired(name, () => measure(name, family, size, patience))))
      row([family, count(size), time(ours), memory(ours), ratio(ours, scipy), memory(scipy), ...others])
    }
  }
  if (ratios.size === 0) return
  const mean = (values: readonly number[]): string =>
    Math.exp(values.reduce((sum, each) => sum + Math.log(each), 0) / values.length).toFixed(2)
  const each = [...ratios].map(([family, values]) => `${family} ${mean(values)}`).join(', ')
  console.log(`\nGeometric mean of scipy: ${mean([...ratios.values()].flat())} (${each}).`)
  console.log(`Goal: 0.3, and no family above 1. A dash: took longer than ${patience / 1000} s.`)
}

export async function sparseTable(sizes: readonly number[], patience: number): Promise<void> {
  const isThere = await hasScipy()
  row(['sparse, 32 + 1 a row', 'n', 'assignSparse', 'memory', 'of scipy', 'its memory'])
  row(['---', '--:', '--:', '--:', '--:', '--:'])
  for (const family of Object.keys(fallbacks)) {
    for (const size of sizes) {
      const ours = await measure('assignSparse', family, size, 10 * patience)
      const scipy = isThere ? await measureScipy(family, size, patience) : undefined
      row([family, count(size), time(ours), memory(ours), ratio(ours, scipy), memory(scipy)])
    }
  }
}
