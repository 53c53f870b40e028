import { componentsOf } from './components.ts'
import { extremesOf } from './extremes.ts'
import { knowledgeOf, type Published } from './knowledge.ts'

/** What an outsider can deduce about one hidden cell. */
export type CellBounds = {
  readonly cell: string
  /** The smallest value that fits everything published. */
  readonly min: number
  /** The largest; `Infinity` where nothing published limits it. */
  readonly max: number
  /** Only one value fits: the cell is as good as published. */
  readonly exact: boolean
  /**
   * `whole`: both ends are attained by a table of whole numbers. `linear`: the search for such a table was cut
   * off (or the cell is an amount), and the ends are those of the linear relaxation, rounded inwards for counts.
   */
  readonly kind: 'whole' | 'linear'
}

/**
 * The attacker's view: for every cell hidden now or in an earlier release the smallest and largest value that fits everything published.
 *
 * Solver: each connected group of hidden cells by itself; interval propagation; where no table seen so far reaches its
 * limits, a dual simplex over changes; where a vertex is not whole, branch and bound. Counts are whole and not negative.
 *
 * @example
 * attackerBounds({
 *   cells: { work: 18, training: 9, neither: 3, all: 30 },
 *   equations: [{ total: 'all', parts: ['work', 'training', 'neither'] }],
 *   hidden: ['training', 'neither'],
 * })
 * // [{ cell: 'training', min: 0, max: 12, … }, { cell: 'neither', min: 0, max: 12, … }]
 *
 * @throws DisclosureError when a cell is unknown, a count is not a count, or a relation is not true
 */
export function attackerBounds(published: Published): CellBounds[] {
  const knowledge = knowledgeOf(published)
  const answers = new Map<string, CellBounds>()
  for (const component of componentsOf(knowledge)) {
    const solved = extremesOf(component, knowledge, published.effort)
    component.members.forEach((column, local) => {
      const cell = knowledge.ids[column] as string
      const min = (solved.low[local] as number) + 0 // never −0
      const max = (solved.high[local] as number) + 0
      const kind = solved.isProven[local] ? 'whole' : 'linear'
      answers.set(cell, { cell, min, max, exact: max - min < 1e-6, kind })
    })
  }
  const asked = new Set([...published.hidden, ...answers.keys()])
  return [...asked].map((cell) => answers.get(cell) ?? knownCell(cell, published))
}

/** A cell that is marked hidden now but was shown in an earlier release. */
function knownCell(cell: string, published: Published): CellBounds {
  const value = published.releases?.find((release) => Object.hasOwn(release.cells, cell))?.cells[
    cell
  ] as number
  return { cell, min: value, max: value, exact: true, kind: 'whole' }
}
