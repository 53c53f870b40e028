import { attackerBounds, type CellBounds } from '../disclosure/bounds.ts'
import { DEFAULT_THRESHOLD, type PrimaryCell } from '../disclosure/options.ts'
import { primaryCells } from '../disclosure/primary.ts'
import type { CellSystem } from './cells.ts'
import { protectionTaskOf } from './protectionTask.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { asInequality, type RoundedCount, roundedCount } from './roundedCount.ts'

/**
 * Which counts of the tables outside the plan may be printed, rounded. The planned tables are decided before and lose nothing:
 * a rounded count tells between which numbers it is, so it is left out wherever that would narrow something small down, or
 * tell the count itself where that does not follow from the planned tables anyway.
 */
export function roundedCounts(
  systems: { readonly planned: CellSystem; readonly outside: CellSystem },
  {
    earlier,
    hidden,
    threshold = DEFAULT_THRESHOLD,
  }: {
    readonly earlier: readonly ReleaseRecord[]
    /** Of the planned tables. */
    readonly hidden: readonly string[]
    readonly threshold?: number | undefined
  },
): ReadonlyMap<string, RoundedCount> {
  const { planned, outside } = systems
  const task = protectionTaskOf([planned, outside], earlier, threshold)
  const primary = primaryCells(task)
  const isSmall = new Set(primary.map(({ cell }) => cell))
  const names = [...outside.members.keys()].filter((name) => !planned.members.has(name))
  const unseen = [...hidden, ...names, ...(task.unprinted ?? [])]
  const boundsWith = (printed: readonly string[]) => {
    const inequalities = printed.map((name) =>
      asInequality(name, roundedCount(task.cells[name] as number, threshold)),
    )
    const { cells, equations, amounts = [], releases = [] } = task
    const bounds = attackerBounds({ cells, equations, amounts, releases, inequalities, hidden: unseen })
    return new Map(bounds.map((each) => [each.cell, each]))
  }
  let printed = names
    .filter((name) => !isSmall.has(name))
    .sort((a, b) => (task.cells[a] as number) - (task.cells[b] as number))
  const before = boundsWith([])
  while (printed.length > 0) {
    const bounds = boundsWith(printed)
    const exact = printed.filter(
      (name) => task.cells[name] !== 0 && bounds.get(name)?.exact && !before.get(name)?.exact,
    )
    if (exact.length === 0 && !primary.some((item) => isNarrowed(item, before, bounds))) break
    const dropped = new Set(exact.length > 0 ? exact : smallest(printed, task.cells))
    printed = printed.filter((name) => !dropped.has(name))
  }
  return new Map(printed.map((name) => [name, roundedCount(task.cells[name] as number, threshold)]))
}

type Bounds = ReadonlyMap<string, CellBounds>

/** Something small that would be known better than it may be, and better than without the rounded counts. */
function isNarrowed({ cell, reach, floor }: PrimaryCell, before: Bounds, now: Bounds): boolean {
  const [then, known] = [before.get(cell), now.get(cell)]
  if (!then || !known) return false
  return (known.max < reach && known.max < then.max) || (known.min > floor && known.min > then.min)
}

/** The smallest quarter, empty ones last: they are few who are hidden beside the small ones. */
function smallest(printed: readonly string[], cells: Readonly<Record<string, number>>): readonly string[] {
  const counted = printed.filter((name) => (cells[name] as number) > 0)
  return (counted.length > 0 ? counted : printed).slice(0, Math.ceil(printed.length / 4))
}
