import { DEFAULT_THRESHOLD, type ProtectionTask } from '../disclosure/options.ts'
import type { CellSystem } from './cells.ts'
import { linksWith } from './earlier.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { sumsWith } from './sums.ts'

/** Everything new as one system of cells and relations, with everything that was released before. */
export function protectionTaskOf(
  systems: readonly CellSystem[],
  earlier: readonly ReleaseRecord[],
  threshold = DEFAULT_THRESHOLD,
): ProtectionTask {
  const members = new Map(systems.flatMap((system) => [...system.members]))
  const links = linksWith(earlier, members)
  const sums = sumsWith(earlier, new Map(systems.flatMap((system) => [...system.sums])), threshold)
  const counts = Object.fromEntries([...members].map(([name, ids]) => [name, ids.length]))
  return {
    cells: { ...counts, ...links.cells, ...sums.cells },
    equations: [...systems.flatMap(({ equations }) => equations), ...links.equations, ...sums.equations],
    unprinted: [...Object.keys(links.cells), ...sums.unprinted],
    sensitive: systems.flatMap(({ sensitive }) => sensitive),
    amounts: sums.amounts,
    contributions: sums.contributions,
    threshold,
    releases: links.releases,
  }
}
