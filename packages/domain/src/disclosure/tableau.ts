/**
 * Bounded simplex on a condensed tableau, for the linear systems of disclosure control.
 *
 * A row says `basic + Σ T[row][column] · nonbasic = constant`; the constants are implied by the current values.
 * Tables with totals give sparse rows of mostly −1, 0 and 1 and few degrees of freedom, so a pivot touches little.
 * Any variable can be the objective: as long as it is basic, its own row holds the reduced costs.
 * Method: Dantzig (1951) with bounds (Wagner, 1958); Bland's rule (1977) after a run of degenerate pivots.
 */

/** A linear form `Σ coefficients[i] · x[columns[i]]`. */
export type Form = { readonly columns: readonly number[]; readonly coefficients: readonly number[] }
export type EqualityRow = Form & { readonly equals: number }
export type RangeRow = Form & { readonly min: number; readonly max: number }

export type LinearSystem = {
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  readonly equalities: readonly EqualityRow[]
  /** Range row `i` becomes the variable `lower.length + i`, whose value is the form. */
  readonly ranges: readonly RangeRow[]
  /** A point inside the system saves the search for one. */
  readonly start?: ArrayLike<number>
}

/** Entries are ratios of small whole numbers, so what is smaller than this is rounding noise. */
const ZERO = 1e-9
const FEASIBLE = 1e-7
const PRICE = 1e-7
const DEGENERATE_RUN = 60

export class Tableau {
  lower: Float64Array
  upper: Float64Array
  value: Float64Array
  private cells: Float64Array
  private stride: number
  private rowCount: number
  private columnCount: number
  private basic: Int32Array
  private nonbasic: Int32Array
  /** Row of a basic variable, or −1 − column of a nonbasic one. */
  private place: Int32Array

  /** Builds the tableau and a feasible vertex; `null` where no point fits. */
  static from(system: LinearSystem): Tableau | null {
    const tableau = new Tableau(system)
    if (!tableau.removeArtificials(system)) return null
    tableau.settleOnBounds()
    return tableau.repair() === 'feasible' ? tableau : null
  }

  private constructor(source: LinearSystem | Tableau) {
    if (source instanceof Tableau) {
      this.lower = source.lower.slice()
      this.upper = source.upper.slice()
      this.value = source.value.slice()
      this.cells = source.cells.slice(0, source.rowCount * source.stride)
      this.stride = source.stride
      this.rowCount = source.rowCount
      this.columnCount = source.columnCount
      this.basic = source.basic.slice()
      this.nonbasic = source.nonbasic.slice()
      this.place = source.place.slice()
      return
    }
    const n = source.lower.length
    const ranges = source.ranges.length
    const rows = source.equalities.length + ranges
    this.stride = n
    this.columnCount = n
    this.rowCount = rows
    this.cells = new Float64Array(rows * n)
    this.lower = new Float64Array(n + rows)
    this.upper = new Float64Array(n + rows)
    this.value = new Float64Array(n + rows)
    this.basic = Int32Array.from({ length: rows }, (_, row) => n + row)
    this.nonbasic = Int32Array.from({ length: n }, (_, column) => column)
    this.place = new Int32Array(n + rows)
    for (let j = 0; j < n; j++) {
      const low = source.lower[j] as number
      const high = source.upper[j] as number
      this.lower[j] = low
      this.upper[j] = high
      const wanted = source.start ? (source.start[j] as number) : low > -Infinity ? low : Math.min(0, high)
      this.value[j] = Math.min(Math.max(wanted, low), high)
      this.place[j] = -1 - j
    }
    const fill = (row: number, form: Form, sign: number): number => {
      let sum = 0
      form.columns.forEach((column, k) => {
        const coefficient = form.coefficients[k] as number
        this.cells[row * n + column] = (this.cells[row * n + column] as number) + sign * coefficient
        sum += coefficient * (this.value[column] as number)
      })
      this.place[n + row] = row
      return sum
    }
    source.ranges.forEach((range, i) => {
      this.value[n + i] = fill(i, range, -1)
      this.lower[n + i] = range.min
      this.upper[n + i] = range.max
    })
    source.equalities.forEach((equality, i) => {
      this.value[n + ranges + i] = equality.equals - fill(ranges + i, equality, 1)
    })
  }

  clone(): Tableau {
    return new Tableau(this)
  }

  /** Narrows or widens a variable; call `repair` before the next `push`. */
  setBounds(variable: number, lower: number, upper: number): void {
    this.lower[variable] = lower
    this.upper[variable] = upper
    const at = this.place[variable] as number
    if (at >= 0) return
    const value = this.value[variable] as number
    const inside = Math.min(Math.max(value, lower), upper)
    if (inside !== value) this.shift(-1 - at, inside - value)
  }

  /**
   * Moves to a vertex where `variable` is as large (`direction` 1) or as small (−1) as the system allows.
   * Returns that value, `±Infinity` where nothing limits it.
   */
  push(variable: number, direction: 1 | -1): number {
    let degenerate = 0
    for (;;) {
      const at = this.place[variable] as number
      let column: number
      let towards: 1 | -1
      if (at < 0) {
        if (!this.canMove(variable, direction)) return this.value[variable] as number
        column = -1 - at
        towards = direction
      } else {
        column = this.entering(at, direction, degenerate > DEGENERATE_RUN)
        if (column < 0) return this.value[variable] as number
        towards = ((this.cells[at * this.stride + column] as number) * direction < 0 ? 1 : -1) as 1 | -1
      }
      const step = this.advance(column, towards, degenerate > DEGENERATE_RUN)
      if (step === Infinity) return direction * Infinity
      degenerate = step > FEASIBLE ? 0 : degenerate + 1
    }
  }

  /** Gives an unbounded range variable a new form, such as new costs. */
  redefine(variable: number, form: Form): void {
    const row = this.place[variable] as number
    const base = row * this.stride
    this.cells.fill(0, base, base + this.columnCount)
    let sum = 0
    form.columns.forEach((column, k) => {
      const times = form.coefficients[k] as number
      sum += times * (this.value[column] as number)
      const at = this.place[column] as number
      if (at < 0) this.cells[base - 1 - at] = (this.cells[base - 1 - at] as number) - times
      else
        for (let j = 0; j < this.columnCount; j++)
          this.cells[base + j] =
            (this.cells[base + j] as number) + times * (this.cells[at * this.stride + j] as number)
    })
    this.value[variable] = sum
  }

  /** Brings every variable back inside its bounds; `impossible` where nothing fits, `stuck` where that stays open. */
  repair(): 'feasible' | 'impossible' | 'stuck' {
    const gradient = new Float64Array(this.columnCount)
    for (let turn = 0; turn < 4 * (this.rowCount + this.columnCount + 10); turn++) {
      gradient.fill(0)
      let violated = false
      for (let row = 0; row < this.rowCount; row++) {
        const sign = this.violation(this.basic[row] as number)
        if (sign === 0) continue
        violated = true
        const base = row * this.stride
        for (let j = 0; j < this.columnCount; j++)
          gradient[j] = (gradient[j] as number) - sign * (this.cells[base + j] as number)
      }
      if (!violated) return 'feasible'
      const bland = turn > DEGENERATE_RUN + this.rowCount
      let best = -1
      let bestSize = PRICE
      for (let j = 0; j < this.columnCount; j++) {
        const g = gradient[j] as number
        if (Math.abs(g) <= bestSize || !this.canMove(this.nonbasic[j] as number, g > 0 ? -1 : 1)) continue
        best = j
        if (bland) break
        bestSize = Math.abs(g)
      }
      if (best < 0) return 'impossible'
      this.advance(best, (gradient[best] as number) > 0 ? -1 : 1, bland)
    }
    return 'stuck'
  }

  /** −1 below its lower bound, 1 above its upper bound, 0 inside. */
  private violation(variable: number): number {
    const value = this.value[variable] as number
    if (value < (this.lower[variable] as number) - FEASIBLE) return -1
    return value > (this.upper[variable] as number) + FEASIBLE ? 1 : 0
  }

  private canMove(variable: number, direction: number): boolean {
    const value = this.value[variable] as number
    return direction > 0
      ? value < (this.upper[variable] as number) - FEASIBLE
      : value > (this.lower[variable] as number) + FEASIBLE
  }

  private entering(row: number, direction: number, bland: boolean): number {
    const base = row * this.stride
    let best = -1
    let bestSize = PRICE
    let bestVariable = Infinity
    for (let j = 0; j < this.columnCount; j++) {
      const entry = this.cells[base + j] as number
      const size = entry < 0 ? -entry : entry
      if (size <= (bland ? PRICE : bestSize)) continue
      const variable = this.nonbasic[j] as number
      if (!this.canMove(variable, entry * direction < 0 ? 1 : -1)) continue
      if (bland && variable > bestVariable) continue
      best = j
      bestSize = size
      bestVariable = variable
    }
    return best
  }

  /** Moves a nonbasic variable until something blocks; pivots if that is a basic one. Returns the step. */
  private advance(column: number, towards: 1 | -1, bland: boolean): number {
    const entering = this.nonbasic[column] as number
    let step =
      towards > 0
        ? (this.upper[entering] as number) - (this.value[entering] as number)
        : (this.value[entering] as number) - (this.lower[entering] as number)
    let leaving = -1
    let pivotSize = 0
    for (let row = 0; row < this.rowCount; row++) {
      const entry = this.cells[row * this.stride + column] as number
      if (entry < PRICE && entry > -PRICE) continue
      const variable = this.basic[row] as number
      const limit = this.blockingBound(variable, -entry * towards)
      if (limit === Infinity || limit === -Infinity) continue
      const size = Math.abs(entry)
      const room = Math.max(0, Math.abs(limit - (this.value[variable] as number)) / size)
      if (room > step + FEASIBLE * 0.01) continue
      const tie = leaving >= 0 && room > step - FEASIBLE * 0.01
      const worse = bland ? variable > (this.basic[leaving] as number) : size <= pivotSize
      if (tie && worse) continue
      leaving = row
      pivotSize = size
      step = Math.min(step, room)
    }
    if (step === Infinity) return Infinity
    this.shift(column, towards * step)
    if (leaving >= 0) this.pivot(leaving, column)
    return step
  }

  /** The bound that stops a basic variable moving by `change`; one that is outside stops where it comes back in. */
  private blockingBound(variable: number, change: number): number {
    const outside = this.violation(variable)
    if (change > 0) {
      if (outside < 0) return this.lower[variable] as number
      return outside > 0 ? Infinity : (this.upper[variable] as number)
    }
    if (outside > 0) return this.upper[variable] as number
    return outside < 0 ? -Infinity : (this.lower[variable] as number)
  }

  private shift(column: number, amount: number): void {
    if (amount === 0) return
    const entering = this.nonbasic[column] as number
    this.value[entering] = (this.value[entering] as number) + amount
    for (let row = 0; row < this.rowCount; row++) {
      const entry = this.cells[row * this.stride + column] as number
      if (entry === 0) continue
      const variable = this.basic[row] as number
      this.value[variable] = (this.value[variable] as number) - entry * amount
    }
  }

  private pivot(row: number, column: number): void {
    const { cells, stride, columnCount } = this
    const base = row * stride
    const pivot = cells[base + column] as number
    const touched: number[] = []
    for (let j = 0; j < columnCount; j++) {
      if (cells[base + j] === 0) continue
      cells[base + j] = (cells[base + j] as number) / pivot
      if (j !== column) touched.push(j)
    }
    cells[base + column] = 1 / pivot
    for (let i = 0; i < this.rowCount; i++) {
      if (i === row) continue
      const at = i * stride
      const factor = cells[at + column] as number
      if (factor === 0) continue
      for (let t = 0; t < touched.length; t++) {
        const j = touched[t] as number
        const next = (cells[at + j] as number) - factor * (cells[base + j] as number)
        cells[at + j] = next < ZERO && next > -ZERO ? 0 : next
      }
      cells[at + column] = -factor / pivot
    }
    const out = this.basic[row] as number
    const into = this.nonbasic[column] as number
    this.basic[row] = into
    this.nonbasic[column] = out
    this.place[into] = row
    this.place[out] = -1 - column
  }

  /** Drives the variables that stand for unmet equations out of the basis and forgets them; `false` if one cannot be met. */
  private removeArtificials(system: LinearSystem): boolean {
    const first = system.ranges.length
    for (let row = this.rowCount - 1; row >= first; row--) {
      const artificial = this.basic[row] as number
      const column = this.pivotColumn(row)
      if (column < 0) {
        if (Math.abs(this.value[artificial] as number) > FEASIBLE) return false
        this.dropRow(row)
        continue
      }
      const residual = this.value[artificial] as number
      if (residual !== 0) this.shift(column, residual / (this.cells[row * this.stride + column] as number))
      this.pivot(row, column)
      this.dropColumn(column)
    }
    return true
  }

  private pivotColumn(row: number): number {
    const base = row * this.stride
    let best = -1
    let bestSize = PRICE
    for (let j = 0; j < this.columnCount; j++) {
      const size = Math.abs(this.cells[base + j] as number)
      if (size <= bestSize) continue
      best = j
      bestSize = size
    }
    return best
  }

  private dropRow(row: number): void {
    const last = this.rowCount - 1
    if (row !== last) {
      this.cells.copyWithin(row * this.stride, last * this.stride, (last + 1) * this.stride)
      this.basic[row] = this.basic[last] as number
      this.place[this.basic[row] as number] = row
    }
    this.rowCount = last
  }

  private dropColumn(column: number): void {
    const last = this.columnCount - 1
    for (let row = 0; row < this.rowCount; row++) {
      const base = row * this.stride
      this.cells[base + column] = this.cells[base + last] as number
      this.cells[base + last] = 0
    }
    this.nonbasic[column] = this.nonbasic[last] as number
    this.place[this.nonbasic[column] as number] = -1 - column
    this.columnCount = last
  }

  /** Moves nonbasic variables that sit between their bounds to one of them, keeping the point inside the system. */
  private settleOnBounds(): void {
    for (let turn = 0; turn < 2; turn++)
      for (let j = 0; j < this.columnCount; j++) {
        const variable = this.nonbasic[j] as number
        if (this.canMove(variable, -1) && this.canMove(variable, 1))
          this.advance(j, (this.lower[variable] as number) > -Infinity ? -1 : 1, false)
      }
  }
}
