import type { Answers } from './bounds.ts'
import { mustCount } from './given.ts'

/** What the unknown would have to be for a sentence about a share to turn. */
export interface TippingPoint {
  /** Whatever the unknown are, the share stays at or above it, stays below it, or it depends on them. */
  readonly verdict: 'always' | 'never' | 'depends'
  /** Of the unknown at least so many must be yes for the share to reach it; where it depends. */
  readonly needed?: number
  /** … as a share of the unknown. */
  readonly neededShare?: number
}

/**
 * How bad must the unknown be to change a sentence such as "at least half were in work"? Of nobody it says nothing.
 *
 * Yan, Lee and Li 2009, Journal of Biopharmaceutical Statistics 19:1085–1098, on tipping-point analysis.
 *
 * @throws RangeError for numbers of answers or a share that are none
 *
 * @example
 * tippingPoint({ yes: 40, no: 30, unknown: 30 }, 0.5) // { verdict: 'depends', needed: 10, neededShare: 1 / 3 }
 */
export function tippingPoint({ yes, no, unknown }: Answers, share: number): TippingPoint | undefined {
  mustCount('A number of answers', yes, no, unknown)
  if (!(share >= 0 && share <= 1)) throw new RangeError(`A share lies between 0 and 1, not ${share}.`)
  const n = yes + no + unknown
  if (n === 0) return undefined
  // A share that is a fraction of n, such as 0.3 of 10, must not miss by rounding.
  const wanted = Math.ceil(share * n - 1e-9)
  if (yes >= wanted) return { verdict: 'always' }
  const needed = wanted - yes
  return needed > unknown
    ? { verdict: 'never' }
    : { verdict: 'depends', needed, neededShare: needed / unknown }
}
