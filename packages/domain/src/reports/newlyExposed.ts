import { attackerBounds, type CellBounds } from '../disclosure/bounds.ts'
import type { ProtectionTask } from '../disclosure/options.ts'
import type { Protection } from '../disclosure/protect.ts'

/**
 * Of the cells that stay too well known, those of which the new release tells anything. What follows from earlier releases
 * alone stays known whether the new one is printed or not, so it is no reason to refuse it.
 */
export function newlyExposed(task: ProtectionTask, { unprotected }: Protection): CellBounds[] {
  if (unprotected.length === 0) return []
  const { cells, equations, amounts = [], releases = [] } = task
  const before = new Map(
    attackerBounds({ cells, equations, amounts, releases, hidden: Object.keys(cells) }).map((each) => [
      each.cell,
      each,
    ]),
  )
  return unprotected.filter(({ cell, min, max }) => {
    const known = before.get(cell)
    return known === undefined || min > known.min || max < known.max
  })
}
