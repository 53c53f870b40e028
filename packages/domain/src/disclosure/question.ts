/** `min ≤ Σ factors[k] · change[columns[k]] ≤ max`; equal ends for an equation. */
export type Row = {
  readonly columns: readonly number[]
  readonly factors: readonly number[]
  readonly min: number
  readonly max: number
}

export type Question = {
  /** How far each column may change; an interval without 0 forces a change. */
  readonly lower: ArrayLike<number>
  readonly upper: ArrayLike<number>
  /** What a change by one costs, upwards or downwards; more than 0. */
  readonly costs: ArrayLike<number>
  /** A column to move as far as it goes, whatever that costs. Its interval must be finite on that side. */
  readonly push?: { readonly column: number; readonly direction: 1 | -1 }
  /** Where to give up; by default so far beyond what tables take that only rounding noise gets there. */
  readonly mostPivots?: number
}

/** Before anything is asked. */
export const NOTHING_ASKED: Question = { lower: [], upper: [], costs: [] }

export type Answer = {
  /** `cut-off`: not solved to its end; what is pushed can go no farther than its change here. */
  readonly status: 'solved' | 'impossible' | 'cut-off'
  /** Change by column, where there is one. */
  readonly changes: ReadonlyMap<number, number>
}

/** What the values of a table may be off its relations by rounding noise. */
export const ROUNDING = 1e-5

/** Relations over values as relations over changes from a point that fits them (but for rounding noise). */
export function rowsFrom(
  relations: readonly {
    readonly columns: readonly number[]
    readonly coefficients: readonly number[]
    readonly min: number
    readonly max: number
  }[],
  values: ArrayLike<number>,
): Row[] {
  const near = (end: number) => (Math.abs(end) < ROUNDING ? 0 : end)
  return relations.map(({ columns, coefficients, min, max }) => {
    const now = columns.reduce(
      (sum, column, k) => sum + (coefficients[k] as number) * (values[column] as number),
      0,
    )
    return { columns, factors: coefficients, min: near(min - now), max: near(max - now) }
  })
}

/** Whether these changes keep to a row. */
export function keeps({ columns, factors, min, max }: Row, changes: Answer['changes']): boolean {
  let sum = 0
  for (let k = 0; k < columns.length; k++)
    sum += (factors[k] as number) * (changes.get(columns[k] as number) ?? 0)
  return sum >= min - ROUNDING && sum <= max + ROUNDING
}
