import { addDays } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'
import type { CoverageOptions } from './coverage.ts'
import { coverage } from './coverage.ts'

type Pairs = Parameters<typeof coverage>[0]
type Grants = Parameters<typeof coverage>[1]

/** A pair that goes on longer than anybody pays for it. */
export interface Outliving {
  readonly pairId: string
  readonly programmeId: string
  /** The last day paid; absent where today is not paid either. */
  readonly fundedUntil?: Day
  readonly plannedEnd: Day
}

/**
 * Pairs that are going on and will outlive their funding: between now and their planned end there is a day that no
 * grant pays. The one whose money ends first comes first.
 */
export function outliving(
  pairs: Pairs,
  grants: Grants,
  today: Day,
  options: CoverageOptions = {},
): Outliving[] {
  return pairs
    .flatMap((pair) => {
      const { plannedEnd, endedOn, activeOn, introducedOn } = pair
      const isGoingOn = endedOn === undefined && (activeOn ?? introducedOn ?? '9999-12-31') <= today
      if (!isGoingOn || plannedEnd === undefined || plannedEnd <= today) return []
      const [covered] = coverage([pair], grants, today, plannedEnd, options)
      if (covered === undefined || covered.gaps.length === 0) return []
      const { fundedUntil } = covered
      const { id, programmeId } = pair
      return [{ pairId: id, programmeId, plannedEnd, ...(fundedUntil !== undefined && { fundedUntil }) }]
    })
    .sort((one, other) => ((one.fundedUntil ?? '') < (other.fundedUntil ?? '') ? -1 : 1))
}

/** How many pairs go on and are not paid for, week by week. */
export interface Week {
  readonly on: Day
  readonly pairs: number
  readonly withoutFunding: number
}

/**
 * How many would be left without, week by week from a day on, if nothing is renewed; leave a grant out of `grants` to
 * see what its end means.
 */
export function weeksAhead(
  pairs: Pairs,
  grants: Grants,
  today: Day,
  weeks = 26,
  options: CoverageOptions = {},
): Week[] {
  const covered = coverage(pairs, grants, today, addDays(today, weeks * 7), options)
  return Array.from({ length: weeks + 1 }, (_, week) => {
    const on = addDays(today, week * 7)
    const here = covered.flatMap(({ stretches }) =>
      stretches.filter(({ from, until }) => from <= on && on <= until),
    )
    return {
      on,
      pairs: here.length,
      withoutFunding: here.filter(({ grantIds }) => grantIds.length === 0).length,
    }
  })
}
