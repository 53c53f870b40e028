import type { CellBounds } from '../disclosure/bounds.ts'
import type { ProtectionTask } from '../disclosure/options.ts'
import { protect } from '../disclosure/protect.ts'
import type { Day } from '../values/day.ts'
import { type CellSystem, cellsOf } from './cells.ts'
import { linksWith, type ReleaseRecord } from './earlier.ts'
import { newlyExposed } from './newlyExposed.ts'
import type { ReportTable } from './table.ts'

/** The tables of one date of a grant's publication plan, with the people expected in them. */
export type PlannedRelease = {
  /** `<grant>/<date>`: what is counted on each date has cells of its own. */
  readonly scope: string
  readonly on: Day
  readonly tables: readonly ReportTable[]
}

export type PlanCheck = {
  /** A pattern exists that protects everybody over all dates together, and beside what was released before. */
  readonly isSafe: boolean
  readonly unprotected: readonly CellBounds[]
  readonly releases: readonly {
    readonly on: Day
    /** People behind the largest figure of the date. */
    readonly people: number
    readonly cells: number
    readonly hidden: readonly string[]
    /** So few that only one headline should be published, with periods pooled. */
    readonly isTooFewForTables: boolean
  }[]
}

/** Below this, a date has one headline and no breakdown. */
const FEWEST_FOR_TABLES = 30

/**
 * Checks a publication plan as a whole before its first release: all tables of all dates as one system, with everything
 * that was released before to anybody. What is to come is not known yet, so expected people stand for it (those of a
 * former edition, or those enrolled): the check shows which tables and dates run into each other while they can still be
 * changed. Each release is protected by itself again when it comes.
 *
 * @throws DisclosureError where the tables contradict each other
 */
export function checkPlan(
  planned: readonly PlannedRelease[],
  {
    earlier = [],
    threshold = 10,
  }: { readonly earlier?: readonly ReleaseRecord[]; readonly threshold?: number } = {},
): PlanCheck {
  const systems = planned.map(({ scope, tables }) => cellsOf(scope, tables))
  const members = new Map(systems.flatMap((system) => [...system.members]))
  const links = linksWith(earlier, members)
  const task: ProtectionTask = {
    cells: { ...Object.fromEntries([...members].map(([name, ids]) => [name, ids.length])), ...links.cells },
    equations: [...systems.flatMap(({ equations }) => equations), ...links.equations],
    unprinted: Object.keys(links.cells),
    sensitive: systems.flatMap((system) => system.sensitive),
    threshold,
    releases: links.releases,
  }
  const protection = protect(task)
  const unprotected = newlyExposed(task, protection)
  const isHidden = new Set(protection.hidden)
  return {
    isSafe: unprotected.length === 0,
    unprotected,
    releases: planned.map(({ on }, index) => {
      const { members } = systems[index] as CellSystem
      const people = [...members.values()].reduce((most, ids) => Math.max(most, ids.length), 0)
      return {
        on,
        people,
        cells: members.size,
        hidden: [...members.keys()].filter((name) => isHidden.has(name)),
        isTooFewForTables: people < FEWEST_FOR_TABLES,
      }
    }),
  }
}
