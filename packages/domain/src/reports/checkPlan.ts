import type { CellBounds } from '../disclosure/bounds.ts'
import { protect } from '../disclosure/protect.ts'
import type { Day } from '../values/day.ts'
import { type CellSystem, cellsOf } from './cells.ts'
import { newlyExposed } from './newlyExposed.ts'
import { protectionTaskOf } from './protectionTask.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { ReportTable } from './table.ts'

/** The tables of one date of a grant's publication plan, with the people expected in them. */
export type PlannedRelease = {
  /** `<grant>/<date>`: what is counted on each date has cells of its own. */
  readonly scope: string
  readonly on: Day
  readonly tables: readonly ReportTable[]
}

/** What a publication plan would give away or leave out, before its first release. */
export type PlanCheck = {
  /** A pattern exists that protects everybody over all dates together, and beside what was released before. */
  readonly isSafe: boolean
  /** Somebody has to decide before the first release: it is not safe, or has more tables than its few people allow. */
  readonly isDoubtful: boolean
  readonly unprotected: readonly CellBounds[]
  readonly releases: readonly {
    readonly on: Day
    /** People behind the largest figure of the date. */
    readonly people: number
    readonly cells: number
    readonly hidden: readonly string[]
    /** The same by table; a value that two tables share counts in both. */
    readonly tables: readonly { readonly id: string; readonly cells: number; readonly hidden: number }[]
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
    threshold,
  }: { readonly earlier?: readonly ReleaseRecord[]; readonly threshold?: number } = {},
): PlanCheck {
  const systems = planned.map(({ scope, tables }) => cellsOf(scope, tables))
  const task = protectionTaskOf(systems, earlier, threshold)
  const protection = protect(task)
  const unprotected = newlyExposed(task, protection)
  const isHidden = new Set(protection.hidden)
  const isSafe = unprotected.length === 0
  const releases = planned.map((release, index) =>
    expectedOf(release, systems[index] as CellSystem, isHidden),
  )
  const isDoubtful =
    !isSafe || releases.some(({ isTooFewForTables, tables }) => isTooFewForTables && tables.length > 1)
  return { isSafe, isDoubtful, unprotected, releases }
}

function expectedOf(
  { on, scope, tables }: PlannedRelease,
  system: CellSystem,
  isHidden: ReadonlySet<string>,
): PlanCheck['releases'][number] {
  const people = [...system.members.values()].reduce((most, ids) => Math.max(most, ids.length), 0)
  const names = namesIn(system)
  return {
    on,
    people,
    cells: names.length,
    hidden: names.filter((name) => isHidden.has(name)),
    tables: tables
      .filter(({ kind }) => kind !== 'target')
      .map((table) => {
        const own = namesIn(cellsOf(scope, [table]))
        return { id: table.id, cells: own.length, hidden: own.filter((name) => isHidden.has(name)).length }
      }),
    isTooFewForTables: people < FEWEST_FOR_TABLES,
  }
}

function namesIn({ members, sums }: CellSystem): string[] {
  return [...members.keys(), ...sums.keys()]
}
