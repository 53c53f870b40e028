/**
 * Dual simplex for changes against a table that is known, made for many small questions over one large system.
 *
 * Every question starts from "nothing changes", with the relations' own slacks as basis. Changing costs something, so this
 * start is optimal, and only the relations that the question disturbs are ever touched: a question about one cell of a
 * table with thousands costs as little as its surroundings. Costs differ slightly from cell to cell, so that it ends.
 *
 * A row says `basic + Σ entries · nonbasic = 0` over changes; it is laid out when first touched.
 * Dual simplex: Lemke (1954); costs that bend at zero: Fourer (1985).
 */

/** `min ≤ Σ factors[k] · change[columns[k]] ≤ max`; equal ends for an equation. */
export type Row = {
  readonly columns: readonly number[]
  readonly factors: readonly number[]
  readonly min: number
  readonly max: number
}

export type Question = {
  /** How far each column may change; an interval without 0 forces a change. */
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  /** What a change by one costs, upwards or downwards; more than 0. */
  readonly costs: ArrayLike<number>
  /** A column to move as far as it goes, whatever that costs. Its interval must be finite on that side. */
  readonly push?: { readonly column: number; readonly direction: 1 | -1 }
  /** Where to give up. */
  readonly mostPivots?: number
}

export type Answer = {
  /** `cut-off`: not solved to its end; what is pushed can go no farther than its change here. */
  readonly status: 'solved' | 'impossible' | 'cut-off'
  /** Change by column, where there is one. */
  readonly changes: ReadonlyMap<number, number>
}

/** Relations over values as relations over changes from a point that fits them (but for rounding noise). */
export function rowsFrom(
  relations: readonly {
    readonly columns: readonly number[]
    readonly coefficients: readonly number[]
    readonly min: number
    readonly max: number
  }[],
  values: ArrayLike<number>,
): Row[] {
  return relations.map(({ columns, coefficients, min, max }) => {
    const now = columns.reduce(
      (sum, column, k) => sum + (coefficients[k] as number) * (values[column] as number),
      0,
    )
    const from = min - now
    const to = max - now
    return {
      columns,
      factors: coefficients,
      min: Math.abs(from) < ROUNDING ? 0 : from,
      max: Math.abs(to) < ROUNDING ? 0 : to,
    }
  })
}

/** Entries are ratios of small whole numbers: what is smaller than this is rounding noise. */
const NOISE = 1e-9
const SMALLEST_PIVOT = 1e-6
const FEASIBLE = 1e-7
const ROUNDING = 1e-5
const CROSS = -2
const MOST_PIVOTS = 5000

/** One row of the tableau: its entries by variable, and the variables that may have one. */
type Line = {
  readonly entries: Float64Array
  readonly isListed: Uint8Array
  readonly variables: number[]
  isLaidOut: boolean
}

export class DualSimplex {
  /** Entries rewritten so far over all questions: a measure of effort that is the same on every machine. */
  effort = 0
  private readonly size: number
  private readonly variableCount: number
  private readonly rows: readonly Row[]
  private readonly rowsOfColumn: readonly (readonly number[])[]

  private readonly lines: (Line | undefined)[]
  /** Rows in which a variable has come up that was not there in the beginning. */
  private readonly filled = new Map<number, number[]>()
  /** The basic variable of each row: a column, or `size + row` for the slack of that row. */
  private readonly basic: Int32Array
  private readonly basicValue: Float64Array
  /** On which side of zero a basic column lies. */
  private readonly side: Int8Array
  /** Value of a variable that is not basic. */
  private readonly at: Float64Array
  /** What moving a nonbasic variable upwards costs through the basic ones: in terms of the push, and of the costs. */
  private readonly pushGradient: Float64Array
  private readonly costGradient: Float64Array

  private readonly active: number[] = []
  private readonly touched: number[] = []
  private readonly isTouched: Uint8Array
  private question: Question = { lower: [], upper: [], costs: [] }

  constructor(size: number, rows: readonly Row[]) {
    this.size = size
    this.variableCount = size + rows.length
    this.rows = rows
    const rowsOfColumn: number[][] = Array.from({ length: size }, () => [])
    rows.forEach((row, index) => {
      for (const column of row.columns) rowsOfColumn[column]?.push(index)
    })
    this.rowsOfColumn = rowsOfColumn
    this.lines = rows.map(() => undefined)
    this.basic = Int32Array.from(rows, (_, index) => size + index)
    this.basicValue = new Float64Array(rows.length)
    this.side = new Int8Array(rows.length)
    this.at = new Float64Array(this.variableCount)
    this.pushGradient = new Float64Array(this.variableCount)
    this.costGradient = new Float64Array(this.variableCount)
    this.isTouched = new Uint8Array(this.variableCount)
  }

  /** The cheapest change that fits; with `push`, the cheapest of those that move that column farthest. */
  ask(question: Question): Answer {
    this.reset()
    this.question = question
    this.begin()
    const mostPivots = question.mostPivots ?? MOST_PIVOTS
    for (let pivots = 0; pivots < mostPivots; pivots++) {
      const row = this.worstRow()
      if (row < 0) return this.checked(this.changes())
      const missing = this.violation(row)
      const bend = this.bend(row, missing)
      const entering = this.entering(row, missing, bend)
      if (entering === CROSS) this.cross(row, missing, bend)
      else if (entering < 0) return { status: 'impossible', changes: new Map() }
      else this.pivot(row, entering, missing)
    }
    return { status: 'cut-off', changes: this.changes() }
  }

  /** A long chain of pivots may have drifted: the answer counts only if the relations themselves agree. */
  private checked(changes: Answer['changes']): Answer {
    const isTrue = this.active.every((row) => {
      const { columns, factors, min, max } = this.rows[row] as Row
      let sum = 0
      for (let k = 0; k < columns.length; k++)
        sum += (factors[k] as number) * (changes.get(columns[k] as number) ?? 0)
      return sum >= min - ROUNDING && sum <= max + ROUNDING
    })
    return { status: isTrue ? 'solved' : 'cut-off', changes }
  }

  private reset(): void {
    for (const row of this.active) {
      const { variables, entries, isListed } = this.line(row)
      for (const variable of variables) {
        entries[variable] = 0
        isListed[variable] = 0
      }
      variables.length = 0
      this.line(row).isLaidOut = false
      this.basic[row] = this.size + row
      this.basicValue[row] = 0
    }
    for (const variable of this.touched) {
      this.at[variable] = 0
      this.pushGradient[variable] = 0
      this.costGradient[variable] = 0
      this.isTouched[variable] = 0
    }
    this.active.length = 0
    this.touched.length = 0
    this.filled.clear()
  }

  private touch(variable: number): void {
    if (this.isTouched[variable]) return
    this.isTouched[variable] = 1
    this.touched.push(variable)
  }

  private line(row: number): Line {
    const { variableCount } = this
    this.lines[row] ??= {
      entries: new Float64Array(variableCount),
      isListed: new Uint8Array(variableCount),
      variables: [],
      isLaidOut: false,
    }
    return this.lines[row] as Line
  }

  /** The row, laid out for this question. */
  private activate(row: number): Line {
    const line = this.line(row)
    if (line.isLaidOut) return line
    line.isLaidOut = true
    this.active.push(row)
    const { columns, factors } = this.rows[row] as Row
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as number
      line.entries[column] = -(factors[k] as number)
      line.isListed[column] = 1
      line.variables.push(column)
    }
    return line
  }

  /** Sets what has to change, and finds the relations which that disturbs. */
  private begin(): void {
    const { lower, upper, push } = this.question
    this.rows.forEach(({ min, max }, row) => {
      if (min > 0 || max < 0) this.activate(row)
    })
    for (let column = 0; column < this.size; column++) {
      let value = Math.max(lower[column] as number, Math.min(0, upper[column] as number))
      if (column === push?.column) value = (push.direction > 0 ? upper : lower)[column] as number
      if (value === 0) continue
      this.at[column] = value
      this.touch(column)
      for (const row of this.rowsOfColumn[column] as readonly number[]) {
        const entry = this.activate(row).entries[column] as number
        this.basicValue[row] = (this.basicValue[row] as number) - entry * value
      }
    }
  }

  /** The row that is farthest out for its length (after steepest edge: Forrest and Goldfarb, 1992), or −1. */
  private worstRow(): number {
    let worst = 0
    let found = -1
    for (const row of this.active) {
      const missing = this.violation(row)
      if (missing < FEASIBLE && missing > -FEASIBLE) continue
      const weight = (missing * missing) / (1 + this.line(row).variables.length)
      if (weight <= worst) continue
      worst = weight
      found = row
    }
    return found
  }

  /** By how much the basic variable of a row has to change to be inside its limits. */
  private violation(row: number): number {
    const variable = this.basic[row] as number
    const value = this.basicValue[row] as number
    let low = this.low(variable)
    let high = this.high(variable)
    if (variable < this.size) {
      if ((this.side[row] as number) > 0) low = Math.max(0, low)
      else high = Math.min(0, high)
    }
    return value < low ? low - value : value > high ? high - value : 0
  }

  private low(variable: number): number {
    const { size, question } = this
    return variable < size ? (question.lower[variable] as number) : (this.rows[variable - size] as Row).min
  }

  private high(variable: number): number {
    const { size, question } = this
    return variable < size ? (question.upper[variable] as number) : (this.rows[variable - size] as Row).max
  }

  /** What it costs that the basic column of a row passes zero, where it may; `Infinity` where it may not. */
  private bend(row: number, missing: number): number {
    const variable = this.basic[row] as number
    if (variable >= this.size) return Infinity
    const isOpen = missing > 0 ? this.low(variable) < 0 : this.high(variable) > 0
    const wasUpperSide = (this.side[row] as number) > 0
    if (wasUpperSide !== missing > 0 || !isOpen) return Infinity
    return 2 * this.costSlope(variable, true)
  }

  /** Lets the basic column of a row pass zero, to where changing costs in the other direction. */
  private cross(row: number, missing: number, bend: number): void {
    this.side[row] = missing > 0 ? -1 : 1
    const rise = missing > 0 ? bend : -bend
    const { variables, entries } = this.line(row)
    for (const variable of variables) {
      this.touch(variable)
      this.costGradient[variable] =
        (this.costGradient[variable] as number) + rise * (entries[variable] as number)
    }
  }

  /**
   * The variable of the row that can help at the smallest rise of cost: −1 where there is none, `CROSS` where it is
   * cheapest to let the basic column pass zero.
   */
  private entering(row: number, missing: number, bend: number): number {
    const { variables, entries } = this.line(row)
    let best = bend < Infinity ? CROSS : -1
    let bestSize = 0
    let bestPush = bend < Infinity ? 0 : Infinity
    let bestCost = bend
    for (let k = 0; k < variables.length; k++) {
      const variable = variables[k] as number
      const entry = entries[variable] as number
      const size = Math.abs(entry)
      if (size < SMALLEST_PIVOT) continue
      const direction = entry * missing < 0 ? 1 : -1
      const value = this.at[variable] as number
      if (direction > 0 ? value >= this.high(variable) - NOISE : value <= this.low(variable) + NOISE) continue
      const isUpperSide = value > 0 || (value === 0 && direction > 0)
      const push = this.pushSlope(variable) + (this.pushGradient[variable] as number)
      const cost = this.costSlope(variable, isUpperSide) + (this.costGradient[variable] as number)
      const pushRatio = Math.max(0, (push * direction) / size)
      const costRatio = (cost * direction) / size
      const isTie = Math.abs(pushRatio - bestPush) <= NOISE
      const isBetter = isTie
        ? costRatio < bestCost - NOISE || (costRatio <= bestCost + NOISE && size > bestSize)
        : pushRatio < bestPush
      if (!isBetter) continue
      best = variable
      bestSize = size
      bestPush = pushRatio
      bestCost = costRatio
    }
    return best
  }

  private pushSlope(variable: number): number {
    const { push } = this.question
    return push?.column === variable ? -push.direction : 0
  }

  private costSlope(variable: number, isUpperSide: boolean): number {
    if (variable >= this.size || variable === this.question.push?.column) return 0
    const cost = this.question.costs[variable] as number
    return isUpperSide ? cost : -cost
  }

  private pivot(row: number, entering: number, missing: number): void {
    const line = this.line(row)
    const pivot = line.entries[entering] as number
    const leaving = this.basic[row] as number
    const step = -missing / pivot
    const before = this.at[entering] as number
    const isUpperSide = before > 0 || (before === 0 && step > 0)
    const isGone = leaving >= this.size && this.low(leaving) === this.high(leaving)
    if (!isGone) {
      const wasUpperSide = (this.side[row] as number) > 0
      this.pushGradient[leaving] = -this.pushSlope(leaving)
      this.costGradient[leaving] = -this.costSlope(leaving, wasUpperSide)
      this.at[leaving] = (this.basicValue[row] as number) + missing
    }
    this.solveFor(line, row, entering, isGone ? -1 : leaving)
    this.updateGradients(line, entering, isUpperSide)
    for (const rows of [this.rowsOfColumn[entering], this.filled.get(entering)])
      for (const other of rows ?? [])
        if (other !== row) {
          const entry = this.activate(other).entries[entering] as number
          if (entry === 0) continue
          this.basicValue[other] = (this.basicValue[other] as number) - entry * step
          this.combine(other, entering, entry, line)
        }
    this.basic[row] = entering
    this.basicValue[row] = before + step
    this.side[row] = isUpperSide ? 1 : -1
    this.at[entering] = 0
    this.touch(entering)
  }

  /** Rewrites a row so that another variable is its basic one; `leaving` is −1 where it never comes back. */
  private solveFor(line: Line, row: number, entering: number, leaving: number): void {
    const { entries, variables, isListed } = line
    const pivot = entries[entering] as number
    entries[entering] = 0
    let kept = 0
    for (const variable of variables)
      if (entries[variable] === 0) isListed[variable] = 0
      else {
        entries[variable] = (entries[variable] as number) / pivot
        variables[kept++] = variable
      }
    variables.length = kept
    if (leaving < 0) return
    this.list(line, leaving, row)
    entries[leaving] = 1 / pivot
  }

  private updateGradients({ variables, entries }: Line, entering: number, isUpperSide: boolean): void {
    const push = this.pushSlope(entering) + (this.pushGradient[entering] as number)
    const cost = this.costSlope(entering, isUpperSide) + (this.costGradient[entering] as number)
    for (const variable of variables) {
      const entry = entries[variable] as number
      if (entry === 0) continue
      this.touch(variable)
      this.pushGradient[variable] = (this.pushGradient[variable] as number) - push * entry
      this.costGradient[variable] = (this.costGradient[variable] as number) - cost * entry
    }
  }

  /** Takes `times` the pivot row from another row, in which what enters disappears. */
  private combine(row: number, entering: number, times: number, pivotLine: Line): void {
    const line = this.line(row)
    const { entries, isListed } = line
    this.effort += pivotLine.variables.length
    for (const variable of pivotLine.variables) {
      const entry = pivotLine.entries[variable] as number
      if (entry === 0) continue
      if (isListed[variable] === 0) this.list(line, variable, row)
      const next = (entries[variable] as number) - times * entry
      entries[variable] = next < NOISE && next > -NOISE ? 0 : next
    }
    entries[entering] = 0
  }

  private list(line: Line, variable: number, row: number): void {
    if (line.isListed[variable]) return
    line.isListed[variable] = 1
    line.variables.push(variable)
    const rows = this.filled.get(variable)
    if (rows) rows.push(row)
    else this.filled.set(variable, [row])
  }

  private changes(): Map<number, number> {
    const changes = new Map<number, number>()
    const note = (variable: number, value: number) => {
      if (variable < this.size && Math.abs(value) > FEASIBLE) changes.set(variable, value)
    }
    for (const variable of this.touched) note(variable, this.at[variable] as number)
    for (const row of this.active) note(this.basic[row] as number, this.basicValue[row] as number)
    return changes
  }
}
