import { attackerBounds, type CellBounds } from './bounds.ts'
import { costsOf } from './costs.ts'
import { type Equation, type Inequality, mergedCells, type Published } from './knowledge.ts'
import { type MoveSpace, moveSpaces } from './moves.ts'
import type { PrimaryCell, ProtectionTask } from './options.ts'
import { findPattern } from './pattern.ts'
import { primaryCells } from './primary.ts'

const SLACK = 1e-9

/** How much a pattern takes away besides the cells that must be hidden anyway. */
export type InformationLoss = { readonly cells: number; readonly values: number }

/** Which cells to hide, and what that loses. */
export type Protection = {
  /** Every cell that may not be printed, in the order of the given cells; one mark for all of them. */
  readonly hidden: readonly string[]
  readonly primary: readonly PrimaryCell[]
  /** Hidden only so that the primary ones cannot be computed. */
  readonly complementary: readonly string[]
  /** Primary cells that stay too well known, because something was shown before or must be shown: refuse the release. */
  readonly unprotected: readonly CellBounds[]
  readonly isSafe: boolean
  /** The attacker's view of the result. */
  readonly bounds: readonly CellBounds[]
  readonly loss: InformationLoss
  /** The loss of the plain answer: to leave out everything that is linked with a primary cell. */
  readonly trivialLoss: InformationLoss
}

/**
 * Chooses what to hide, over all tables together: the primary cells and enough others that no outsider can come
 * too close to any of them, whatever was released before.
 *
 * For each demand that is not met, a linear programme looks for the cheapest change of the table that would meet it
 * (Kelly, Golden and Assad, 1992; Castro, 2012), and what it moves is hidden; afterwards every complementary cell that
 * is not needed is shown again. The result is audited with `attackerBounds`.
 *
 * @example
 * protect({
 *   cells: { work: 18, training: 9, neither: 3, all: 30 },
 *   equations: [{ total: 'all', parts: ['work', 'training', 'neither'] }],
 *   threshold: 5,
 *   published: ['all'],
 * }).hidden // ['training', 'neither']
 *
 * @throws DisclosureError when a relation is not true of the cells, a cell is named that is not there, or
 * threshold or protection are too low
 */
export function protect(task: ProtectionTask): Protection {
  const whole = withReleases(task)
  const primary = primaryCells(whole)
  const shownBefore = new Set(task.releases?.flatMap(shownIn))
  const fixed = new Set([...(task.published ?? []), ...shownBefore])
  const movable = Object.keys(whole.cells).filter((cell) => !fixed.has(cell))
  const unprinted = new Set([
    ...(task.unprinted ?? []),
    ...Object.keys(whole.cells).filter((cell) => !Object.hasOwn(task.cells, cell)),
  ])
  const costs = costsOf(whole)
  const spaces = moveSpaces(whole, movable, costs)
  const found = findPattern(whole, spaces, primary, unprinted, costs)
  const hidden = movable.filter((cell) => found.has(cell))
  const published: Published = { ...whole, hidden }
  const bounds = attackerBounds(published)
  const primaryIds = new Set(primary.map((item) => item.cell))
  const complementary = hidden.filter((cell) => !primaryIds.has(cell) && !unprinted.has(cell))
  const unprotected = unprotectedCells(primary, bounds)
  return {
    hidden,
    primary,
    complementary,
    unprotected,
    isSafe: unprotected.length === 0,
    bounds,
    loss: lossOf(complementary, whole),
    trivialLoss: lossOf(linked(spaces, primaryIds, unprinted), whole),
  }
}

/** Every cell and relation of earlier releases beside the new ones. */
function withReleases(
  task: ProtectionTask,
): ProtectionTask & { readonly inequalities: readonly Inequality[] } {
  const releases = task.releases ?? []
  const equations: Equation[] = [...task.equations, ...releases.flatMap((release) => release.equations ?? [])]
  const inequalities = [
    ...(task.inequalities ?? []),
    ...releases.flatMap((release) => release.inequalities ?? []),
  ]
  const { releases: _, ...rest } = task
  const values = mergedCells({ cells: task.cells, releases })
  const cells = Object.fromEntries([
    ...Object.keys(task.cells).map((cell) => [cell, values.get(cell) as number] as const),
    ...values,
  ])
  return { ...rest, cells, equations, inequalities }
}

function shownIn(release: { cells: Readonly<Record<string, number>>; hidden: readonly string[] }): string[] {
  const hidden = new Set(release.hidden)
  return Object.keys(release.cells).filter((cell) => !hidden.has(cell))
}

function unprotectedCells(primary: readonly PrimaryCell[], bounds: readonly CellBounds[]): CellBounds[] {
  const boundsOf = new Map(bounds.map((item) => [item.cell, item]))
  return primary.flatMap(({ cell, value, reach, floor }): CellBounds[] => {
    const found = boundsOf.get(cell)
    // What is not hidden has no bounds: it is shown.
    if (!found) return [{ cell, min: value, max: value, exact: true, kind: 'whole' }]
    // The ends of sums are as exact as the arithmetic.
    const slack = SLACK * Math.max(1, reach)
    return found.max < reach - slack || found.min > floor + slack ? [found] : []
  })
}

function linked(
  spaces: readonly MoveSpace[],
  primary: ReadonlySet<string>,
  unprinted: ReadonlySet<string>,
): string[] {
  return spaces
    .filter((space) => space.ids.some((cell) => primary.has(cell)))
    .flatMap((space) => space.ids.filter((cell) => !primary.has(cell) && !unprinted.has(cell)))
}

function lossOf(cells: readonly string[], task: ProtectionTask): InformationLoss {
  const amounts = new Set(task.amounts)
  const counts = cells.filter((cell) => !amounts.has(cell))
  return { cells: cells.length, values: counts.reduce((sum, cell) => sum + (task.cells[cell] as number), 0) }
}
