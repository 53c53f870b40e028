/**
 * What a kind of criterion compiles to: the values of all people in typed arrays, and functions over positions. Rows are
 * mentees, columns are mentors.
 */
import type { Reason } from '../reasons/reason.ts'
import type { Point } from './attributes.ts'
import type { Reach } from './reach.ts'

export interface Kernel {
  /** 1 where the row's (column's) value is known. The functions below are asked about known pairs only. */
  readonly rowKnown: Uint8Array
  readonly columnKnown: Uint8Array
  /**
   * Writes the scores 0..1 of `row` with `columns[0..count)` to `out[0..count)`; allocates nothing. Where a column is
   * not known, any finite number may be written.
   */
  score(row: number, columns: Int32Array, count: number, out: Float64Array): void
  /** Whether the pair meets the criterion as a requirement. */
  passes(row: number, column: number): boolean
  /** Moves those of `columns[0..count)` that pass to the front and returns how many they are; as `passes`, but quicker. */
  keepPassing?(row: number, columns: Int32Array, count: number): number
  /** The facts behind the score. */
  explain(row: number, column: number): Reason
  /** An index of the columns that can meet the criterion as a requirement, where its kind allows one. */
  reach?(): Reach
  /** Where the score is the mean of what each side says: 0..1 for each, 0 where a side says nothing. */
  readonly sides?: {
    mentee(row: number, column: number): number
    mentor(row: number, column: number): number
  }
}

/** The values that a kernel is made of, `null` where not known, and the tables that come with the input. */
export interface KernelInput {
  readonly rows: readonly unknown[]
  readonly columns: readonly unknown[]
  readonly places: Readonly<Record<string, Point>>
  /** Values of further attributes that a kind compares, by the name of the attribute. */
  readonly rowValuesOf: (attribute: string) => readonly unknown[]
  readonly columnValuesOf: (attribute: string) => readonly unknown[]
  readonly rowIds: readonly string[]
  readonly columnIds: readonly string[]
  /** Everything known of each person, for comparisons of one's own. */
  readonly rowAttributes: readonly Readonly<Record<string, unknown>>[]
  readonly columnAttributes: readonly Readonly<Record<string, unknown>>[]
  readonly functions: PairFunctions
}

/** What a comparison of one's own says: a score, or a score with its words and whether a requirement is met. */
export type FunctionAnswer = number | { score: number; text?: string; meets?: boolean }

/**
 * Compares a value of the mentee with one of the mentor. Must give the same answer to the same values; `undefined` never
 * comes in: a person of whom the attribute is not known is treated by the criterion's `unknown`.
 */
export type PairFunction = (
  mentee: unknown,
  mentor: unknown,
  parameters: Readonly<Record<string, unknown>>,
) => FunctionAnswer

export type PairFunctions = Readonly<Record<string, PairFunction>>

/** The names under which there is a function. */
export function registered(functions: PairFunctions): string[] {
  return Object.keys(functions).filter((name) => typeof functions[name] === 'function')
}

/** 1 where there is a value. */
export function knownFlags(values: readonly unknown[]): Uint8Array {
  return Uint8Array.from(values, (value) => (value === null || value === undefined ? 0 : 1))
}
