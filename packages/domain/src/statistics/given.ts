// What is computed from something that is no number is none either, and looks like a figure: it is refused at the door.

/** A number from 0 on, and an end to it. */
export function mustCount(what: string, ...numbers: readonly number[]): void {
  for (const number of numbers) {
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${what} is a number from 0 on, not ${number}.`)
    }
  }
}

export function mustBeNumbers(values: readonly number[]): void {
  const other = values.find((value) => !Number.isFinite(value))
  if (other !== undefined) throw new RangeError(`A value is a number, not ${other}.`)
}

export function mustBeConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`A confidence lies between 0 and 1, not ${confidence}.`)
  }
}
