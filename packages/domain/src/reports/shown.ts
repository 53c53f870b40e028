import { z } from 'zod'

/** A count as it leaves the house: itself, or the one mark for everything hidden. It never says why, nor "fewer than". */
export const ShownCount = z.union([z.int().min(0), z.literal('hidden')])
export type ShownCount = z.infer<typeof ShownCount>

/** True when every one of these is shown: only then may anything be computed from them. */
export function areShown<Counts extends readonly ShownCount[]>(
  counts: Counts,
): counts is Counts & { readonly [Index in keyof Counts]: number } {
  return counts.every((count) => count !== 'hidden')
}
