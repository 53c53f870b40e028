/** What can be wrong with the numbers handed to the assignment and stability floors. */
export type InputErrorCode =
  | 'not-a-count'
  | 'wrong-type'
  | 'wrong-length'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-ascending'
  | 'twice'
  | 'negative'
  | 'minimum-above-capacity'
  | 'minimum-unreachable'

/**
 * Bad input, with the argument's name and, where there is one, the index inside it.
 *
 * @example
 * try {
 *   assign({ rows: 1, columns: 1, costs: Float64Array.of(Number.NaN) })
 * } catch (error) {
 *   if (error instanceof InputError) console.log(error.code, error.argument, error.index) // → not-a-number costs 0
 * }
 */
export class InputError extends Error {
  readonly code: InputErrorCode
  /** Name of the argument, such as `costs`. */
  readonly argument: string
  /** Position inside the argument, when the fault sits at one place. */
  readonly index: number | undefined
  /** What stood there. */
  readonly value: unknown
  /** What should have stood there, in words. */
  readonly expected: string

  constructor(
    code: InputErrorCode,
    at: { argument: string; index?: number | undefined; value: unknown; expected: string },
  ) {
    const place = at.index === undefined ? at.argument : `${at.argument}[${at.index}]`
    super(`${place} is ${String(at.value)}; expected ${at.expected}`)
    this.name = 'InputError'
    this.code = code
    this.argument = at.argument
    this.index = at.index
    this.value = at.value
    this.expected = at.expected
  }
}
