import { type Component, componentsOf } from './components.ts'
import { DisclosureError } from './errors.ts'
import { type Knowledge, knowledgeOf, type Published } from './knowledge.ts'
import { propagate } from './propagate.ts'
import { Tableau } from './tableau.ts'
import { fractional, inward, wholeExtreme } from './wholeNumbers.ts'

/** Limits of the search for whole numbers, per end of an interval and per connected group of cells. */
const MOST_NODES_EACH = 60
const MOST_NODES = 1200

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
 * Solver: interval propagation, then a bounded simplex over each connected group of hidden cells that starts
 * from the true values, then branch and bound where a vertex is not whole. Counts are whole and not negative.
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
    const solved = solve(component, knowledge)
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

/** The tightest intervals that propagation and the points seen so far allow, narrowed by solving. */
function solve(component: Component, knowledge: Knowledge) {
  const n = component.members.length
  const isWhole = component.members.map((column) => knowledge.isWhole[column] as boolean)
  const low = Float64Array.from(component.members, (column) => knowledge.lower[column] as number)
  const high = Float64Array.from(component.members, (column) => knowledge.upper[column] as number)
  const isProven = isWhole.slice()
  const system = { ...linearSystem(component, knowledge), lower: low.slice(), upper: high.slice() }
  propagate(component.relations, low, high, isWhole)
  const seenLow = new Float64Array(n).fill(Infinity)
  const seenHigh = new Float64Array(n).fill(-Infinity)
  const see = (at: (local: number) => number) => {
    for (let local = 0; local < n; local++) {
      const value = isWhole[local] ? Math.round(at(local)) : at(local)
      if (value < (seenLow[local] as number)) seenLow[local] = value
      if (value > (seenHigh[local] as number)) seenHigh[local] = value
    }
  }
  const truth = component.members.map((column) => knowledge.truth[column])
  if (truth.every((value) => value !== undefined)) see((local) => truth[local] as number)
  let tableau: Tableau | null = null
  const seeVertex = (at: Tableau) => see((local) => at.value[local] as number)
  let nodesLeft = MOST_NODES
  for (let local = 0; local < n; local++)
    for (const direction of [-1, 1] as const) {
      const seen = (direction > 0 ? seenHigh : seenLow)[local] as number
      const limit = (direction > 0 ? high : low)[local] as number
      if ((seen - limit) * direction >= -1e-9) continue
      tableau ??= Tableau.from(system)
      if (!tableau) throw new DisclosureError('contradiction')
      const value = tableau.push(local, direction)
      const isVertexWhole = fractional(tableau, isWhole) < 0
      if (isVertexWhole) seeVertex(tableau)
      const end = direction > 0 ? high : low
      if (Math.abs(value) === Infinity || !isWhole[local]) end[local] = value
      else if (isVertexWhole) end[local] = inward(value, direction)
      else {
        const best = (direction > 0 ? seenHigh : seenLow)[local] as number
        const searched = tableau.clone()
        const whole = wholeExtreme({
          tableau: searched,
          variable: local,
          direction,
          isWhole,
          known: Math.abs(best) === Infinity ? undefined : best,
          mostNodes: Math.min(MOST_NODES_EACH, nodesLeft),
          onPoint: () => seeVertex(searched),
        })
        nodesLeft -= whole.nodes
        end[local] = whole.value
        if (!whole.isProven) isProven[local] = false
      }
    }
  return { low, high, isProven }
}

function linearSystem(component: Component, knowledge: Knowledge) {
  const truth = component.members.map((column) => knowledge.truth[column])
  const isKnown = truth.every((value) => value !== undefined)
  const exact = component.relations.filter((relation) => relation.min === relation.max)
  return {
    equalities: exact.map(({ columns, coefficients, min }) => ({ columns, coefficients, equals: min })),
    ranges: component.relations.filter((relation) => relation.min !== relation.max),
    ...(isKnown ? { start: truth as number[] } : {}),
  }
}
