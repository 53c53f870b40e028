import type { Equation, Release } from '../disclosure/knowledge.ts'
import { partition } from './atoms.ts'
import { type NamedCell, parsedName } from './cells.ts'
import { inclusions } from './nested.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { asInequality } from './roundedCount.ts'
import { totalOf } from './sums.ts'

/** What links new cells with each other and with cells that were printed before. */
export type Links = {
  readonly releases: readonly Release[]
  /** Differences that nobody prints and that follow from what is printed. */
  readonly cells: Readonly<Record<string, number>>
  readonly equations: readonly Equation[]
}

/**
 * The same count for another day, a longer period or another grant shares people with the counts before. Nobody prints who
 * came in between, but who reads all releases can compute it: so every cell enters as the sum of its atoms, the people
 * who are in the same ones of all releases. Different counts are linked where one contains the others: *started*,
 * *completed*, *in work*, over all releases as well, and in each category as among everybody.
 */
export function linksWith(
  earlier: readonly ReleaseRecord[],
  members: ReadonlyMap<string, readonly string[]>,
): Links {
  const sets = new Map([...earlier.flatMap((release) => Object.entries(release.members)), ...members])
  const families = new Map<string, Map<string, readonly string[]>>()
  const counts = new Map<string, Map<string, readonly string[]>>()
  const rest = latestRest(earlier, members)
  for (const [name, ids] of sets) {
    const parsed = parsedName(name)
    const family = families.get(parsed.unscoped) ?? new Map()
    families.set(parsed.unscoped, family.set(name, ids))
    const among = amongWhich(parsed)
    if (isRest(parsed) && !rest.has(name)) continue
    counts.set(among, (counts.get(among) ?? new Map()).set(name, ids))
  }
  const cells: Record<string, number> = {}
  const equations: Equation[] = []
  const parts = [
    ...[...families].map(([unscoped, family]) => partition(`over time|${unscoped}`, family)),
    ...[...counts.values()].flatMap(inclusions),
  ]
  for (const { atoms, equations: found } of parts) {
    for (const { name, isPrinted, things } of atoms) if (!isPrinted) cells[name] = things.length
    equations.push(...found)
  }
  return { cells, equations, releases: earlier.map(asRelease) }
}

/**
 * Among which counts one is looked for that contains another. Everybody, those who are due and those who are counted are
 * compared with each other; the rest of an outcome with the same of other definitions, for who could not be reached is not
 * reached under each.
 */
function amongWhich(cell: NamedCell): string {
  return isRest(cell) ? `${cell.category}|${cell.part}` : cell.category
}

/**
 * Of the rest of each outcome the newest, new or released before: the older ones are linked with it over time, and with each
 * other they would be far more relations than a release can wait for.
 */
function latestRest(
  earlier: readonly ReleaseRecord[],
  members: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const names = [...earlier.flatMap((release) => Object.keys(release.members)), ...members.keys()]
  const newest = names.map((name) => [parsedName(name).unscoped, name] as const)
  return new Set([...new Map(newest).values(), ...members.keys()])
}

function isRest({ part }: NamedCell): boolean {
  return part !== undefined && part !== 'all' && part !== 'counted'
}

/** Sums enter as they are and not as they were rounded for print, as if readers knew more than they do. */
function asRelease({ members, sums = {}, rounded = {}, equations, hidden }: ReleaseRecord): Release {
  const counts = Object.entries(members).map(([name, ids]) => [name, ids.length] as const)
  const totals = Object.entries(sums).map(
    ([name, { contributions }]) => [name, totalOf(contributions)] as const,
  )
  const inequalities = Object.entries(rounded).map(([name, count]) => asInequality(name, count))
  return { cells: Object.fromEntries([...counts, ...totals]), equations, hidden, inequalities }
}
