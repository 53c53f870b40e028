import { type Answer, keeps, type Row } from './question.ts'

/** How far each column may change. */
export type Room = { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> }

/**
 * Whole changes that fitted once. They fit as often as there is room for them, and upside down: much of what is asked
 * later is answered from here, without a linear programme.
 */
export class KnownChanges {
  private readonly through = new Map<number, Answer['changes'][]>()
  /** Relations with room of their own. What keeps to an equation keeps to it any number of times. */
  private readonly ranges: readonly Row[]

  constructor(rows: readonly Row[]) {
    this.ranges = rows.filter(({ min, max }) => min !== max)
  }

  add(changes: Answer['changes']): void {
    for (const column of changes.keys()) {
      const through = this.through.get(column)
      if (through) through.push(changes)
      else this.through.set(column, [changes])
    }
  }

  /** A multiple of a known change that moves the column by at least so much within the room. */
  reach(column: number, change: number, room: Room): Answer['changes'] | undefined {
    for (const known of this.through.get(column) ?? []) {
      const ratio = change / (known.get(column) as number)
      const times = Math.sign(ratio) * Math.ceil(Math.abs(ratio))
      if (![...known].every(([at, by]) => isWithin(room, at, by * times))) continue
      const changes = new Map([...known].map(([at, by]) => [at, by * times]))
      if (this.ranges.every((row) => keeps(row, changes))) return changes
    }
    return undefined
  }
}

function isWithin({ lower, upper }: Room, at: number, change: number): boolean {
  return change >= (lower[at] as number) && change <= (upper[at] as number)
}
