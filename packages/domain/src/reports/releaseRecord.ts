import type { Equation } from '../disclosure/knowledge.ts'
import type { RoundedCount } from './roundedCount.ts'
import type { Contribution } from './table.ts'

/** What somebody gave, by thing; a sum with `printed` was shown as that, rounded. */
export type ReleasedSum = { readonly contributions: readonly Contribution[]; readonly printed?: number }

/**
 * What stays with the organisation of one release: who stood behind every cell, printed or hidden. It never leaves
 * the house; the next release is checked against it.
 */
export type ReleaseRecord = {
  readonly scope: string
  readonly members: Readonly<Record<string, readonly string[]>>
  readonly equations: readonly Equation[]
  readonly hidden: readonly string[]
  /** The sums; absent in records of a time when these were not kept. */
  readonly sums?: Readonly<Record<string, ReleasedSum>>
  /** Counts among the hidden ones that were printed rounded. */
  readonly rounded?: Readonly<Record<string, RoundedCount>>
}
