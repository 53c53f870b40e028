import type { Equation, Release } from '../disclosure/knowledge.ts'

/**
 * What stays with the organisation of one release: who stood behind every cell, printed or hidden. It never leaves
 * the house; the next release is checked against it.
 */
export type ReleaseRecord = {
  readonly scope: string
  readonly members: Readonly<Record<string, readonly string[]>>
  readonly equations: readonly Equation[]
  readonly hidden: readonly string[]
}

/** What links new cells with cells that were printed before. */
export type Links = {
  readonly releases: readonly Release[]
  readonly cells: Readonly<Record<string, number>>
  readonly equations: readonly Equation[]
}

/**
 * The same count on another day, or over a longer period, differs by the people who came and went in between. Nobody
 * prints that difference, but who reads both releases can compute it; so it enters as a cell of its own: *earlier +
 * came = now + went*. Cells over other people (one grant and another) are linked where one group contains the other.
 */
export function linksWith(
  earlier: readonly ReleaseRecord[],
  members: ReadonlyMap<string, readonly string[]>,
): Links {
  const cells: Record<string, number> = {}
  const equations: Equation[] = []
  for (const release of earlier) {
    const now = new Map([...members].map(([name, ids]) => [unscoped(name), { name, ids }]))
    for (const [before, idsBefore] of Object.entries(release.members)) {
      const found = now.get(unscoped(before))
      if (!found || found.name === before) continue
      const known = new Set(idsBefore)
      const present = new Set(found.ids)
      const came = found.ids.filter((id) => !known.has(id)).length
      const went = idsBefore.filter((id) => !present.has(id)).length
      if (came > 0 && went > 0 && release.scope.split('/')[0] !== found.name.split('/')[0]) continue
      const link = `${before} > ${found.name}`
      if (came > 0) cells[`${link} came`] = came
      if (went > 0) cells[`${link} went`] = went
      const sides = [
        [before, ...(came > 0 ? [`${link} came`] : [])],
        [found.name, ...(went > 0 ? [`${link} went`] : [])],
      ] as const
      if (came > 0 && went > 0) {
        cells[`${link} either`] = idsBefore.length + came
        equations.push(...sides.map((parts) => ({ total: `${link} either`, parts })))
      } else if (came > 0) equations.push({ total: found.name, parts: sides[0] })
      else equations.push({ total: before, parts: sides[1] })
    }
  }
  return { cells, equations, releases: earlier.map(asRelease) }
}

function unscoped(name: string): string {
  return name.slice(name.indexOf('|') + 1)
}

function asRelease(record: ReleaseRecord): Release {
  return {
    cells: Object.fromEntries(Object.entries(record.members).map(([name, ids]) => [name, ids.length])),
    equations: record.equations,
    hidden: record.hidden,
  }
}
