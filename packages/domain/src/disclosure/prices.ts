import { NOTHING_ASKED, type Question } from './question.ts'
import type { Line } from './tableau.ts'

/**
 * Prices of moving a variable that is not basic: its own slope, and through the basic ones that make up for it the
 * gradient. Costs bend at zero: upwards from below it a change is taken back.
 */
export class Prices {
  private readonly size: number
  private readonly pushGradient: Float64Array
  private readonly costGradient: Float64Array
  private readonly touched: number[] = []
  private readonly isTouched: Uint8Array
  private question = NOTHING_ASKED

  constructor(size: number, variables: number) {
    this.size = size
    this.pushGradient = new Float64Array(variables)
    this.costGradient = new Float64Array(variables)
    this.isTouched = new Uint8Array(variables)
  }

  begin(question: Question): void {
    this.question = question
    for (const variable of this.touched) {
      this.pushGradient[variable] = 0
      this.costGradient[variable] = 0
      this.isTouched[variable] = 0
    }
    this.touched.length = 0
  }

  push(variable: number): number {
    return this.pushSlope(variable) + (this.pushGradient[variable] as number)
  }

  cost(variable: number, isUpperSide: boolean): number {
    return this.costSlope(variable, isUpperSide) + (this.costGradient[variable] as number)
  }

  private pushSlope(variable: number): number {
    const { push } = this.question
    return push?.column === variable ? -push.direction : 0
  }

  costSlope(variable: number, isUpperSide: boolean): number {
    if (variable >= this.size || variable === this.question.push?.column) return 0
    const cost = this.question.costs[variable] as number
    return isUpperSide ? cost : -cost
  }

  /** A basic variable becomes an ordinary one: no longer moved by others, it costs nothing through them. */
  leave(variable: number, wasUpperSide: boolean): void {
    this.touch(variable)
    this.pushGradient[variable] = -this.pushSlope(variable)
    this.costGradient[variable] = -this.costSlope(variable, wasUpperSide)
  }

  /** Passes the price of what enters on to the variables of its row (already solved for it). */
  enter(line: Line, entering: number, isUpperSide: boolean): void {
    this.raise(line, -this.push(entering), -this.cost(entering, isUpperSide))
  }

  /** Adds multiples of a row. */
  raise({ variables, entries, count }: Line, push: number, cost: number): void {
    for (let k = 0; k < count; k++) {
      const variable = variables[k] as number
      const entry = entries[variable] as number
      this.touch(variable)
      this.pushGradient[variable] = (this.pushGradient[variable] as number) + push * entry
      this.costGradient[variable] = (this.costGradient[variable] as number) + cost * entry
    }
  }

  private touch(variable: number): void {
    if (this.isTouched[variable]) return
    this.isTouched[variable] = 1
    this.touched.push(variable)
  }
}
