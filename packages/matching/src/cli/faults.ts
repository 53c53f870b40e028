/** What is wrong with a file or with how the tool was called. */

/** One thing that is wrong with a file, and where. Row 1 is the header. */
export interface Fault {
  readonly file: string
  readonly row?: number
  /** Name of a column, or the path of a value inside JSON. */
  readonly column?: string
  readonly says: string
}

/** Thrown when the files cannot be used, with every fault in them. */
export class FaultyInput extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(sentenceOf).join('\n'))
    this.faults = faults
  }
}

/** Thrown when the tool was called with the wrong words. */
export class WrongUsage extends Error {}

function sentenceOf({ file, row, column, says }: Fault): string {
  const place = [row === undefined ? '' : `row ${row}`, column === undefined ? '' : `column “${column}”`]
  return `${[file, ...place.filter(Boolean)].join(', ')}: ${says}`
}

/** Stops when there are faults. */
export function refuseFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultyInput(faults)
}
