import { releaseFigures } from './releaseFigures.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { CountTable, ReportTable } from './table.ts'

/** People from one number up to another. */
export function ids(from: number, until: number): string[] {
  return Array.from({ length: until - from }, (_, index) => `p${from + index}`)
}

/** A table of everybody who started. */
export function started(people: readonly string[]): CountTable {
  return {
    ...{ kind: 'count', id: 'started', indicator: { kind: 'count', of: 'started' } },
    people: people.map((id) => ({ id })),
  }
}

/** Releases each beside all before it, and gives what the house keeps of them. */
export function releasedAfterEachOther(releases: readonly (readonly ReportTable[])[]): ReleaseRecord[] {
  const earlier: ReleaseRecord[] = []
  for (const [index, tables] of releases.entries())
    earlier.push(releaseFigures({ scope: `g/${index}`, tables, earlier }).record)
  return earlier
}
