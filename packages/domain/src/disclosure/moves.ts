import { type Component, componentsOf } from './components.ts'
import { DualSimplex } from './dualSimplex.ts'
import { DEFAULT_EFFORT } from './extremes.ts'
import { type Knowledge, knowledgeOf } from './knowledge.ts'
import { KnownChanges } from './knownChanges.ts'
import type { ProtectionTask } from './options.ts'
import { type Answer, type Question, rowsFrom } from './question.ts'
import { spreadCosts } from './spreadCosts.ts'
import { type Origin, originAt, searchWhole } from './wholeNumbers.ts'

/** One demand of the protection: some table that fits everything shown has this cell changed by at least `change`. */
export type Need = { readonly cell: number; readonly change: number }

/** A table that meets a need, by the cells in which it differs from the true one. */
export type Witness = {
  readonly moved: readonly number[]
  /** Its counts are whole; otherwise it only says where to look. */
  readonly isWhole: boolean
}

/** Moving what is hidden anyway costs next to nothing. */
const HIDDEN_COST = 1e-5
const MOST_NODES = 60
/** How hard to look for another way before a cell that could perhaps be shown again is left hidden. */
const EFFORT = { mostPivots: 120, mostNodes: 8 }

/**
 * The tables an outsider must consider, as changes against the true one, for one connected group of cells that
 * could be hidden.
 */
export class MoveSpace {
  readonly ids: readonly string[]
  private readonly values: readonly number[]
  private readonly simplex: DualSimplex
  private readonly origin: Origin
  private readonly isHidden: boolean[]
  private readonly room: { readonly lower: Float64Array; readonly upper: Float64Array }
  /** The room of hidden cells; nothing for those that are shown. */
  private readonly open: { readonly lower: Float64Array; readonly upper: Float64Array }
  private readonly costs: Float64Array
  private readonly costsShown: Float64Array
  private readonly effort: number
  private readonly known: KnownChanges

  constructor(
    component: Component,
    knowledge: Knowledge,
    costOf: (id: string) => number,
    effort = 2 * DEFAULT_EFFORT,
  ) {
    this.effort = effort
    const { members, relations } = component
    this.ids = members.map((column) => knowledge.ids[column] as string)
    this.values = members.map((column) => knowledge.truth[column] as number)
    this.isHidden = members.map(() => false)
    this.origin = originAt(
      this.values,
      members.map((column) => knowledge.isWhole[column] as boolean),
    )
    const rows = rowsFrom(relations, this.values)
    this.simplex = new DualSimplex(members.length, rows)
    this.known = new KnownChanges(rows)
    const roomTo = (ends: Float64Array) =>
      Float64Array.from(members, (column, cell) => (ends[column] as number) - (this.values[cell] as number))
    this.room = { lower: roomTo(knowledge.lower), upper: roomTo(knowledge.upper) }
    this.open = { lower: new Float64Array(members.length), upper: new Float64Array(members.length) }
    this.costsShown = spreadCosts(members.length, (cell) => costOf(this.ids[cell] as string))
    this.costs = this.costsShown.slice()
  }

  /** Too much has been asked: nothing new is looked for. */
  get isTired(): boolean {
    return this.simplex.effort >= this.effort
  }

  hides(cell: number): boolean {
    return this.isHidden[cell] as boolean
  }

  setHidden(cell: number, isHidden: boolean): void {
    this.isHidden[cell] = isHidden
    this.open.lower[cell] = isHidden ? (this.room.lower[cell] as number) : 0
    this.open.upper[cell] = isHidden ? (this.room.upper[cell] as number) : 0
    this.costs[cell] = isHidden ? HIDDEN_COST : (this.costsShown[cell] as number)
  }

  /** A table that differs in hidden cells only; `undefined` where none was found without much effort. */
  witness(need: Need): Witness | undefined {
    const found = this.recall(need) ?? this.find(need, this.open, EFFORT)
    return found?.isWhole ? found : undefined
  }

  /** The table for which the least has to be hidden besides, or `undefined` where even hiding everything would not do. */
  cheapest(need: Need): Witness | undefined {
    return this.recall(need) ?? this.find(need, this.room)
  }

  /** A multiple of a change found earlier, where that moves hidden cells only. */
  private recall({ cell, change }: Need): Witness | undefined {
    const found = this.known.reach(cell, change, this.open)
    return found && { moved: [...found.keys()], isWhole: true }
  }

  private find(
    { cell, change }: Need,
    room: Pick<Question, 'lower' | 'upper'>,
    effort?: { readonly mostPivots: number; readonly mostNodes: number },
  ): Witness | undefined {
    const lower = Float64Array.from(room.lower)
    const upper = Float64Array.from(room.upper)
    if (this.isTired) return undefined
    if (change > 0 ? (upper[cell] as number) < change : (lower[cell] as number) > change) return undefined
    if (change > 0) lower[cell] = change
    else upper[cell] = change
    const question = { lower, upper, costs: this.costs, ...effort }
    let first: readonly number[] | undefined
    let whole: Answer['changes'] | undefined
    searchWhole({
      simplex: this.simplex,
      origin: this.origin,
      question,
      mostNodes: effort?.mostNodes ?? MOST_NODES,
      isUseless: (changes) => {
        first ??= [...changes.keys()]
        return false
      },
      onPoint: (changes) => {
        whole = new Map([...changes].map(([at, by]) => [at, this.origin.isWhole[at] ? Math.round(by) : by]))
        return true
      },
    })
    if (whole) this.known.add(whole)
    const moved = whole ? [...whole.keys()] : first
    return moved && { moved, isWhole: whole !== undefined }
  }
}

/** One space per connected group of the cells in `movable`. */
export function moveSpaces(
  task: Pick<ProtectionTask, 'cells' | 'equations' | 'inequalities' | 'amounts' | 'effort'>,
  movable: readonly string[],
  costs: ReadonlyMap<string, number>,
): MoveSpace[] {
  const knowledge = knowledgeOf({
    cells: task.cells,
    equations: task.equations,
    hidden: movable,
    ...(task.inequalities ? { inequalities: task.inequalities } : {}),
    ...(task.amounts ? { amounts: task.amounts } : {}),
  })
  return componentsOf(knowledge).map(
    (component) =>
      new MoveSpace(
        component,
        knowledge,
        (id) => costs.get(id) as number,
        task.effort === undefined ? undefined : 2 * task.effort,
      ),
  )
}
