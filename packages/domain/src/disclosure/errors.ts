/** What is wrong with a set of cells and equations that disclosure control was asked to judge. */
export type DisclosureErrorCode =
  | 'unknown-cell'
  | 'not-a-count'
  | 'equation-does-not-hold'
  | 'inequality-does-not-hold'
  | 'cell-changed'
  | 'threshold-too-low'
  | 'protection-too-low'
  | 'contradiction'

const sentences: Record<DisclosureErrorCode, (values: Record<string, unknown>) => string> = {
  'unknown-cell': (v) => `The cell "${v.cell}" is used but has no value.`,
  'not-a-count': (v) => `The cell "${v.cell}" is ${v.value}; a count is a whole number that is not negative.`,
  'equation-does-not-hold': (v) =>
    `The total "${v.cell}" is ${v.value}, its parts add up to ${v.expected}. Disclosure control needs true values.`,
  'inequality-does-not-hold': (v) => `A published relation over "${v.cell}" is not true of the given values.`,
  'cell-changed': (v) =>
    `The cell "${v.cell}" was released as ${v.expected} and is now ${v.value}. A revised figure is a cell of its own.`,
  'threshold-too-low': (v) => `The threshold is ${v.value}; it may not be below ${v.expected}.`,
  'protection-too-low': (v) => `The ${v.what} of a protection is ${v.value}; it is a number from 0 on.`,
  contradiction: () => 'No table of non-negative values fits everything that is published.',
}

/** Refusal of disclosure control, with a stable `code` and the values that lead to the remedy. */
export class DisclosureError extends Error {
  readonly code: DisclosureErrorCode
  readonly values: Readonly<Record<string, unknown>>
  constructor(code: DisclosureErrorCode, values: Record<string, unknown> = {}) {
    super(sentences[code](values))
    this.name = 'DisclosureError'
    this.code = code
    this.values = values
  }
}
