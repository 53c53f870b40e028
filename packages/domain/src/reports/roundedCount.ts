import type { Inequality } from '../disclosure/knowledge.ts'

/** Counts of tables outside the publication plan are printed as multiples of this. */
export const ROUNDING_BASE = 5 as const

/** A count that was printed rounded: the multiple, and between which counts readers know it to be. */
export type RoundedCount = { readonly printed: number; readonly min: number; readonly max: number }

export function rounded(value: number): number {
  return Math.round(value / ROUNDING_BASE) * ROUNDING_BASE
}

/** What readers know of a rounded count, who also know that counts below the threshold are not shown. */
export function roundedCount(value: number, threshold: number): RoundedCount {
  const printed = rounded(value)
  if (value === 0) return { printed, min: 0, max: 0 }
  const half = Math.floor(ROUNDING_BASE / 2)
  return { printed, min: Math.max(threshold, printed - half), max: printed + half }
}

export function asInequality(cell: string, { min, max }: Pick<RoundedCount, 'min' | 'max'>): Inequality {
  return { terms: [{ cell, times: 1 }], min, max }
}
