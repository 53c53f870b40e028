import type { Cells, Equation, Inequality, Release } from './knowledge.ts'

/** What has to be protected, and how well. Every field but the first two has the product's default. */
export type ProtectionTask = {
  /** True values of everything that could be printed or deduced. */
  readonly cells: Cells
  readonly equations: readonly Equation[]
  /** A count from 1 to below this is small. Default 10, never below 5. */
  readonly threshold?: number
  /** Which zeros are treated like small counts. Default `sensitive`: those of `sensitive` cells. */
  readonly zeros?: 'open' | 'sensitive' | 'hidden'
  /** Which cells that carry their whole group ("all or none") are treated like small counts. `true`: all. Default `sensitive`. */
  readonly fullGroups?: boolean | 'sensitive'
  /** Cells of a sensitive variable's categories; "not asked" and "not known" do not belong here. */
  readonly sensitive?: readonly string[]
  /** How far an outsider must stay from a small cell: the largest possible value is at least `reach` (default: the
   * threshold), the smallest at most the value minus `below` (default 1). */
  readonly protection?: { readonly reach?: number; readonly below?: number }
  readonly inequalities?: readonly Inequality[]
  /** Cells that stay shown whatever happens (promised, or printed elsewhere). */
  readonly published?: readonly string[]
  /** Earlier releases to any recipient. What they showed cannot be hidden any more. */
  readonly releases?: readonly Release[]
  /** Cells that no table prints but that follow from it (the difference of two releases, of two nested definitions). */
  readonly unprinted?: readonly string[]
  /** Cells that are shown or hidden only together, such as a row that is left out whole. */
  readonly together?: readonly (readonly string[])[]
  /** Cells that are sums of hours or money. */
  readonly amounts?: readonly string[]
  /** What each person gave to a sum, by cell; a sum that few made, or that one of them dominates, is not shown. */
  readonly contributions?: Readonly<Record<string, readonly number[]>>
  /**
   * When a sum counts as dominated: made by fewer than `fewest` (default: the threshold), or such that the second largest
   * contributor could estimate the largest to within `within` of its true size (default 0.1; the p % rule).
   */
  readonly dominance?: { readonly fewest?: number; readonly within?: number }
  /**
   * How much may be computed for one connected group of cells (see `Published`); twice that to choose the pattern. Where it
   * is used up, everything linked with a primary cell is hidden.
   */
  readonly effort?: number
  /** What a good pattern loses least of. Default `cells`: as few as possible, totals last. */
  readonly spare?: 'cells' | 'values'
}

/** Why a cell must stay hidden for its own sake. */
export type PrimaryReason = 'small' | 'zero' | 'full-group' | 'dominated'

/** Why a cell may not be known, and what an outsider must be left to believe. */
export type PrimaryCell = {
  readonly cell: string
  readonly reason: PrimaryReason
  readonly value: number
  /** The attacker's maximum must be at least this. */
  readonly reach: number
  /** The attacker's minimum must be at most this. */
  readonly floor: number
}

export const LOWEST_THRESHOLD = 5
export const DEFAULT_THRESHOLD = 10
