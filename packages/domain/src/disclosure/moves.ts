import { type Component, componentsOf } from './components.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import type { ProtectionTask } from './options.ts'
import { type LinearSystem, Tableau } from './tableau.ts'

/** One demand of the protection: some table that fits everything shown has this cell changed by `change`. */
export type Need = { readonly cell: number; readonly change: number }

const MOVED = 1e-6

/**
 * The tables an outsider must consider, as changes against the true one, for one connected group of cells that
 * could be hidden. Cells not allowed to move are shown.
 */
export class MoveSpace {
  readonly ids: readonly string[]
  readonly values: readonly number[]
  private readonly component: Component
  private readonly knowledge: Knowledge
  private readonly tableau: Tableau
  private readonly isHidden: boolean[]
  private search: { tableau: Tableau; cost: number } | undefined

  constructor(component: Component, knowledge: Knowledge) {
    this.component = component
    this.knowledge = knowledge
    this.ids = component.members.map((column) => knowledge.ids[column] as string)
    this.values = component.members.map((column) => knowledge.truth[column] as number)
    this.isHidden = this.ids.map(() => false)
    const zeros = this.ids.map(() => 0)
    this.tableau = Tableau.from({ ...this.relations(0), lower: zeros, upper: zeros, start: zeros }) as Tableau
  }

  hides(cell: number): boolean {
    return this.isHidden[cell] as boolean
  }

  setHidden(cell: number, isHidden: boolean): void {
    if (this.isHidden[cell] === isHidden) return
    this.isHidden[cell] = isHidden
    const [lower, upper] = this.room(cell)
    this.tableau.setBounds(cell, isHidden ? lower : 0, isHidden ? upper : 0)
    if (!isHidden) this.search = undefined
  }

  /** The hidden cells that move in some table that meets the need; `undefined` where none does. */
  witness(need: Need): number[] | undefined {
    const [lower, upper] = this.room(need.cell)
    if (!this.isHidden[need.cell]) return undefined
    this.tableau.setBounds(need.cell, Math.min(0, need.change), Math.max(0, need.change))
    const isInside = this.tableau.repair() === 'feasible'
    const reached = isInside ? this.tableau.push(need.cell, need.change > 0 ? 1 : -1) : 0
    const moved = this.ids.flatMap((_, cell) =>
      Math.abs(this.tableau.value[cell] as number) > MOVED ? [cell] : [],
    )
    this.tableau.setBounds(need.cell, lower, upper)
    return Math.abs(reached - need.change) <= MOVED ? moved : undefined
  }

  /** The shown cells of a cheap change that meets the need, or `undefined` where even hiding everything would not do. */
  cheapest(need: Need, costs: readonly number[]): number[] | undefined {
    const n = this.ids.length
    this.search ??= this.searchSpace()
    const { tableau, cost } = this.search
    const columns = this.ids.flatMap((_, cell) => (this.isHidden[cell] ? [] : [cell, n + cell]))
    tableau.redefine(cost, { columns, coefficients: columns.map((column) => costs[column % n] as number) })
    const [lower, upper] = this.room(need.cell)
    tableau.setBounds(need.cell, need.change > 0 ? lower : need.change, need.change > 0 ? need.change : upper)
    const isInside = tableau.repair() === 'feasible'
    const reached = isInside ? tableau.push(need.cell, need.change > 0 ? 1 : -1) : 0
    const isMet = Math.abs(reached - need.change) <= MOVED
    if (isMet) {
      tableau.setBounds(need.cell, need.change, need.change)
      tableau.push(cost, -1)
    }
    const moved = this.ids.flatMap((_, cell) => {
      const change = Math.abs(tableau.value[cell] as number) + Math.abs(tableau.value[n + cell] as number)
      return !this.isHidden[cell] && change > MOVED ? [cell] : []
    })
    tableau.setBounds(need.cell, lower, upper)
    return isMet ? moved : undefined
  }

  private room(cell: number): [number, number] {
    const column = this.component.members[cell] as number
    const value = this.values[cell] as number
    return [
      (this.knowledge.lower[column] as number) - value,
      (this.knowledge.upper[column] as number) - value,
    ]
  }

  /** What is hidden when this is built moves freely in one column; a shown cell has one column upwards and one (n further on) downwards. */
  private searchSpace(): { tableau: Tableau; cost: number } {
    const n = this.ids.length
    const rooms = this.ids.map((_, cell) => this.room(cell))
    const lower = [...rooms.map(([low], cell) => (this.isHidden[cell] ? low : 0)), ...rooms.map(() => 0)]
    const upper = [
      ...rooms.map(([, high]) => high),
      ...rooms.map(([low], cell) => (this.isHidden[cell] ? 0 : -low)),
    ]
    const system = this.relations(n)
    const start = lower.map(() => 0)
    const ranges = [{ columns: [], coefficients: [], min: -Infinity, max: Infinity }, ...system.ranges]
    const tableau = Tableau.from({ equalities: system.equalities, ranges, lower, upper, start }) as Tableau
    return { tableau, cost: 2 * n }
  }

  /** The relations over changes; with `twin` each column has a negative copy that many columns further on. */
  private relations(twin: number): Pick<LinearSystem, 'equalities' | 'ranges'> {
    const forms = this.component.relations.map(({ columns, coefficients, min, max }) => {
      const now = columns.reduce(
        (sum, column, k) => sum + (coefficients[k] as number) * (this.values[column] as number),
        0,
      )
      return {
        columns: twin ? [...columns, ...columns.map((column) => column + twin)] : columns,
        coefficients: twin ? [...coefficients, ...coefficients.map((times) => -times)] : coefficients,
        min: min === max ? 0 : Math.min(0, min - now),
        max: min === max ? 0 : Math.max(0, max - now),
      }
    })
    const isExact = this.component.relations.map(({ min, max }) => min === max)
    return {
      equalities: forms.filter((_, i) => isExact[i]).map((form) => ({ ...form, equals: 0 })),
      ranges: forms.filter((_, i) => !isExact[i]),
    }
  }
}

/** One space per connected group of the cells in `movable`. */
export function moveSpaces(task: ProtectionTask, movable: readonly string[]): MoveSpace[] {
  const knowledge = knowledgeOf({
    cells: task.cells,
    equations: task.equations,
    hidden: movable,
    ...(task.inequalities ? { inequalities: task.inequalities } : {}),
    ...(task.releases ? { releases: task.releases } : {}),
    ...(task.amounts ? { amounts: task.amounts } : {}),
  })
  return componentsOf(knowledge).map((component) => new MoveSpace(component, knowledge))
}
