import type { Row } from './question.ts'

/** Entries are ratios of small whole numbers: what is smaller than this is rounding noise. */
export const NOISE = 1e-9

/** One row of the tableau: its entries by variable, and the variables that may have one. */
export type Line = {
  readonly entries: Float64Array
  readonly isListed: Uint8Array
  readonly variables: Int32Array
  count: number
  isLaidOut: boolean
}

/**
 * A system of rows, each solved for one of its variables: `basic + Σ entries · nonbasic = 0`. The variables are the columns
 * and, for each row, its slack (`size + row`), which is basic in the beginning.
 *
 * A row is laid out when first touched, so that a question about one cell of a table with thousands costs as little as its
 * surroundings.
 */
export class Tableau {
  /** Entries rewritten so far: a measure of effort that is the same on every machine. */
  effort = 0
  readonly size: number
  /** The rows that have been touched. */
  readonly active: number[] = []
  /** The basic variable of each row and its value. */
  readonly basic: Int32Array
  readonly value: Float64Array
  private readonly rows: readonly Row[]
  private readonly rowsOfColumn: readonly (readonly number[])[]
  private readonly lines: (Line | undefined)[]

  constructor(size: number, rows: readonly Row[]) {
    this.size = size
    this.rows = rows
    const rowsOfColumn: number[][] = Array.from({ length: size }, () => [])
    rows.forEach((row, index) => {
      for (const column of row.columns) (rowsOfColumn[column] as number[]).push(index)
    })
    this.rowsOfColumn = rowsOfColumn
    this.lines = rows.map(() => undefined)
    this.basic = Int32Array.from(rows, (_, index) => size + index)
    this.value = new Float64Array(rows.length)
  }

  /** Back to the beginning, every slack basic and 0. */
  reset(): void {
    for (const row of this.active) {
      const line = this.line(row)
      for (let k = 0; k < line.count; k++) {
        const variable = line.variables[k] as number
        line.entries[variable] = 0
        line.isListed[variable] = 0
      }
      line.count = 0
      line.isLaidOut = false
      this.basic[row] = this.size + row
      this.value[row] = 0
    }
    this.active.length = 0
  }

  line(row: number): Line {
    const variables = this.size + this.rows.length
    this.lines[row] ??= {
      entries: new Float64Array(variables),
      isListed: new Uint8Array(variables),
      variables: new Int32Array(variables + 1),
      count: 0,
      isLaidOut: false,
    }
    return this.lines[row] as Line
  }

  /** The row, laid out. */
  activate(row: number): Line {
    const line = this.line(row)
    if (line.isLaidOut) return line
    line.isLaidOut = true
    this.active.push(row)
    const { columns, factors } = this.rows[row] as Row
    for (let k = 0; k < columns.length; k++) {
      const column = columns[k] as number
      line.entries[column] = -(factors[k] as number)
      list(line, column)
    }
    return line
  }

  /** Moves a column that is not basic; the basic ones make up for it. */
  move(column: number, by: number): void {
    for (const row of this.rowsOfColumn[column] as readonly number[]) {
      const entry = this.activate(row).entries[column] as number
      this.value[row] = (this.value[row] as number) - entry * by
    }
  }

  /**
   * Moves `entering` by `step` and makes it the basic variable of the row, at `value`. What was basic there becomes an
   * ordinary variable, or is gone for good (the slack of an equation never comes back).
   */
  exchange(row: number, entering: number, step: number, value: number, isGone: boolean): void {
    const line = this.line(row)
    if (!isGone) {
      const leaving = this.basic[row] as number
      list(line, leaving)
      line.entries[leaving] = 1
    }
    solveFor(line, entering)
    for (const other of this.rowsOfColumn[entering] ?? []) this.activate(other)
    for (const other of this.active) {
      const { entries } = this.line(other)
      const entry = entries[entering] as number
      if (entry > NOISE || entry < -NOISE) {
        this.value[other] = (this.value[other] as number) - entry * step
        this.combine(this.line(other), entry, line)
      }
      entries[entering] = 0
    }
    this.basic[row] = entering
    this.value[row] = value
  }

  /** Takes `times` the pivot row from another row. Without a branch: what is listed already is written and not counted. */
  private combine(line: Line, times: number, { variables: pivots, entries: ratios, count }: Line): void {
    const { entries, isListed, variables } = line
    this.effort += count
    let listed = line.count
    for (let k = 0; k < count; k++) {
      const variable = pivots[k] as number
      variables[listed] = variable
      listed += 1 - (isListed[variable] as number)
      isListed[variable] = 1
      entries[variable] = (entries[variable] as number) - times * (ratios[variable] as number)
    }
    line.count = listed
  }
}

function list(line: Line, variable: number): void {
  line.isListed[variable] = 1
  line.variables[line.count++] = variable
}

/** Rewrites a row so that `entering` is its basic variable; what no longer has an entry is taken off its list. */
function solveFor(line: Line, entering: number): void {
  const { entries, variables, isListed } = line
  const pivot = entries[entering] as number
  entries[entering] = 0
  let kept = 0
  for (let k = 0; k < line.count; k++) {
    const variable = variables[k] as number
    const entry = entries[variable] as number
    if (entry < NOISE && entry > -NOISE) {
      entries[variable] = 0
      isListed[variable] = 0
    } else {
      entries[variable] = entry / pivot
      variables[kept++] = variable
    }
  }
  line.count = kept
}
