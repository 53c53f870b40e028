import { attackerBounds, type CellBounds } from '../disclosure/bounds.ts'
import type { ProtectionTask } from '../disclosure/options.ts'
import type { Protection } from '../disclosure/protect.ts'

/** The ends of sums are as exact as the arithmetic. */
const TINY = 1e-6

/**
 * Of the cells that stay too well known, those of which the new release tells what makes them so. What follows from earlier
 * releases alone stays known whether the new one is printed or not, so it is no reason to refuse it.
 */
export function newlyExposed(
  { cells, equations, amounts = [], releases = [] }: ProtectionTask,
  { unprotected, primary }: Pick<Protection, 'unprotected' | 'primary'>,
): CellBounds[] {
  if (unprotected.length === 0) return []
  const asked = new Map(primary.map((each) => [each.cell, each]))
  const before = new Map(
    attackerBounds({ cells, equations, amounts, releases, hidden: Object.keys(cells) }).map((each) => [
      each.cell,
      each,
    ]),
  )
  return unprotected.filter(({ cell, min, max }) => {
    const { reach, floor } = asked.get(cell) as Protection['primary'][number]
    const known = before.get(cell) as CellBounds
    const isTooLow = max < reach - TINY && max < known.max - TINY
    const isTooHigh = min > floor + TINY && min > known.min + TINY
    return isTooLow || isTooHigh
  })
}
