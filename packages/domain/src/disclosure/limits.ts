import type { Question, Row } from './question.ts'

/** How far each variable of a question may go: columns by the question, slacks by their rows. */
export class Limits {
  private readonly size: number
  private readonly rows: readonly Row[]
  private readonly question: Pick<Question, 'lower' | 'upper'>

  constructor(size: number, rows: readonly Row[], question: Pick<Question, 'lower' | 'upper'>) {
    this.size = size
    this.rows = rows
    this.question = question
  }

  low(variable: number): number {
    const { size, question } = this
    return (variable < size ? question.lower[variable] : this.rows[variable - size]?.min) as number
  }

  high(variable: number): number {
    const { size, question } = this
    return (variable < size ? question.upper[variable] : this.rows[variable - size]?.max) as number
  }

  /** By how much a variable at this value has to change to be inside; `side` is where a column may be, seen from 0. */
  violation(variable: number, value: number, side: number): number {
    let low = this.low(variable)
    let high = this.high(variable)
    if (variable < this.size) {
      if (side > 0) low = Math.max(0, low)
      else high = Math.min(0, high)
    }
    return value < low ? low - value : value > high ? high - value : 0
  }
}
