import { Limits } from './limits.ts'
import { Prices } from './prices.ts'
import { type Answer, keeps, NOTHING_ASKED, type Question, type Row } from './question.ts'
import { CROSS, entering, NONE } from './ratioTest.ts'
import { Tableau } from './tableau.ts'

const FEASIBLE = 1e-7

/**
 * Dual simplex for changes against a table that is known, made for many small questions over one large system.
 *
 * Every question starts from "nothing changes", with the relations' own slacks as basis. Changing costs something, so this
 * start is optimal, and only the relations that the question disturbs are ever touched: a question about one cell of a
 * table with thousands costs as little as its surroundings. Costs differ slightly from cell to cell, so that it ends.
 *
 * Dual simplex: Lemke (1954); costs that bend at zero: Fourer (1985).
 */
export class DualSimplex {
  private readonly size: number
  private readonly rows: readonly Row[]
  private readonly tableau: Tableau
  private readonly prices: Prices
  private limits: Limits
  /** On which side of zero the basic column of a row lies. */
  private readonly side: Int8Array
  /** Values of the columns and slacks that are not basic. */
  private readonly at: Float64Array
  /** Those that have one. */
  private readonly moved: number[] = []
  private readonly mostPivots: number

  constructor(size: number, rows: readonly Row[]) {
    this.size = size
    this.rows = rows
    this.tableau = new Tableau(size, rows)
    this.prices = new Prices(size, size + rows.length)
    this.limits = new Limits(size, rows, NOTHING_ASKED)
    this.side = new Int8Array(rows.length)
    this.at = new Float64Array(size + rows.length)
    // Each variable enters or leaves once or twice; a chain many times as long goes round in circles.
    this.mostPivots = 50 + 4 * (size + rows.length)
  }

  /** How much has been computed so far over all questions: the same on every machine. */
  get effort(): number {
    return this.tableau.effort
  }

  /** The cheapest change that fits; with `push`, the cheapest of those that move that column farthest. */
  ask(question: Question): Answer {
    this.begin(question)
    const mostPivots = question.mostPivots ?? this.mostPivots
    for (let pivots = 0; pivots < mostPivots; pivots++) {
      const row = this.worstRow()
      if (row < 0) return this.checked(this.changes())
      const missing = this.violation(row)
      const bend = this.bend(row, missing)
      const variable = entering(this.tableau.line(row), missing, bend, this.prices, this.limits, this.at)
      if (variable === NONE) return { status: 'impossible', changes: new Map() }
      if (variable === CROSS) this.cross(row, missing, bend)
      else this.pivot(row, variable, missing)
    }
    return { status: 'cut-off', changes: this.changes() }
  }

  /** A long chain of pivots may have drifted: the answer counts only if the relations themselves agree. */
  private checked(changes: Answer['changes']): Answer {
    const isTrue = this.tableau.active.every((row) => keeps(this.rows[row] as Row, changes))
    return { status: isTrue ? 'solved' : 'cut-off', changes }
  }

  /** Sets what has to change, and finds the relations which that disturbs. */
  private begin(question: Question): void {
    const { tableau, at, moved } = this
    tableau.reset()
    this.prices.begin(question)
    this.limits = new Limits(this.size, this.rows, question)
    for (const variable of moved) at[variable] = 0
    moved.length = 0
    this.rows.forEach(({ min, max }, row) => {
      if (min > 0 || max < 0) tableau.activate(row)
    })
    const { lower, upper, push } = question
    for (let column = 0; column < this.size; column++) {
      let value = Math.max(lower[column] as number, Math.min(0, upper[column] as number))
      if (column === push?.column) value = (push.direction > 0 ? upper : lower)[column] as number
      if (value === 0) continue
      this.put(column, value)
      tableau.move(column, value)
    }
  }

  private put(variable: number, value: number): void {
    this.at[variable] = value
    this.moved.push(variable)
  }

  /** The row that is farthest out for its length (after steepest edge: Forrest and Goldfarb, 1992), or −1. */
  private worstRow(): number {
    let worst = 0
    let found = -1
    for (const row of this.tableau.active) {
      const missing = this.violation(row)
      if (missing < FEASIBLE && missing > -FEASIBLE) continue
      const weight = (missing * missing) / (1 + this.tableau.line(row).count)
      if (weight <= worst) continue
      worst = weight
      found = row
    }
    return found
  }

  /** By how much the basic variable of a row has to change to be inside its limits. */
  private violation(row: number): number {
    const { basic, value } = this.tableau
    return this.limits.violation(basic[row] as number, value[row] as number, this.side[row] as number)
  }

  /** What it costs that the basic column of a row passes zero, where it may; `Infinity` where it may not. */
  private bend(row: number, missing: number): number {
    const variable = this.tableau.basic[row] as number
    if (variable >= this.size) return Infinity
    const isOpen = missing > 0 ? this.limits.low(variable) < 0 : this.limits.high(variable) > 0
    const wasUpperSide = (this.side[row] as number) > 0
    if (wasUpperSide !== missing > 0 || !isOpen) return Infinity
    return 2 * this.prices.costSlope(variable, true)
  }

  /** Lets the basic column of a row pass zero, to where changing costs in the other direction. */
  private cross(row: number, missing: number, bend: number): void {
    this.side[row] = missing > 0 ? -1 : 1
    this.prices.raise(this.tableau.line(row), 0, missing > 0 ? bend : -bend)
  }

  /** Moves the row's basic variable to its limit, and makes the one that enters basic in its place. */
  private pivot(row: number, entering: number, missing: number): void {
    const { tableau, prices, limits, at } = this
    const leaving = tableau.basic[row] as number
    const line = tableau.line(row)
    const step = -missing / (line.entries[entering] as number)
    const before = at[entering] as number
    const isUpperSide = before > 0 || (before === 0 && step > 0)
    const isGone = leaving >= this.size && limits.low(leaving) === limits.high(leaving)
    if (!isGone) {
      prices.leave(leaving, (this.side[row] as number) > 0)
      this.put(leaving, (tableau.value[row] as number) + missing)
    }
    tableau.exchange(row, entering, step, before + step, isGone)
    prices.enter(line, entering, isUpperSide)
    this.side[row] = isUpperSide ? 1 : -1
    at[entering] = 0
  }

  private changes(): Map<number, number> {
    const changes = new Map<number, number>()
    const note = (variable: number, value: number) => {
      if (variable < this.size && Math.abs(value) > FEASIBLE) changes.set(variable, value)
    }
    for (const variable of this.moved) note(variable, this.at[variable] as number)
    const { active, basic, value } = this.tableau
    for (const row of active) note(basic[row] as number, value[row] as number)
    return changes
  }
}
