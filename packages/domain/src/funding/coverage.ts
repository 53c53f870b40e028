import { addDays, daysBetween, earlierOf, laterOf } from '../calendar/days.ts'
import type { Grant } from '../grants/grant.ts'
import type { Pair } from '../pairs/pair.ts'
import type { Day } from '../values/day.ts'

type CoveredPair = Pick<Pair, 'id' | 'programmeId' | 'introducedOn' | 'activeOn' | 'plannedEnd' | 'endedOn'>
type CoveringGrant = Pick<Grant, 'id' | 'programmeIds' | 'period' | 'attribution' | 'coFinancingRate'>

/** Days of one pair that the same grants pay; none = a gap. */
export interface CoveredStretch {
  readonly from: Day
  readonly until: Day
  readonly grantIds: readonly string[]
}

/** Which days of one pair are paid, by which grants; days count both ends. */
export interface PairCoverage {
  readonly pairId: string
  readonly programmeId: string
  /** Every day of the pair inside the time looked at, without holes. */
  readonly stretches: readonly CoveredStretch[]
  readonly gaps: readonly CoveredStretch[]
  /** Grants that together pay more than all of the cost: an error to resolve. */
  readonly paidTwice: readonly CoveredStretch[]
  readonly days: number
  readonly coveredDays: number
  /** The last day in an unbroken line that is paid; absent where the first day is not. */
  readonly fundedUntil?: Day
}

/** How grants and pairs are brought together. */
export interface CoverageOptions {
  /** Whom a grant counts, where that is narrower than its programmes; by default every pair of them. */
  readonly counts?: (grant: CoveringGrant, pair: CoveredPair) => boolean
}

/**
 * Which pair is paid by which grant on which days from one day to another, and the gaps. A pair's days run from its
 * first meeting (its introduction, before that) to its end, planned while it goes on. A grant pays days of its own
 * period; one that counts who "started under it" only those of pairs that began in it. Grants that share a cost are in
 * order while their rates add up to no more than one; a grant without a rate pays it all.
 *
 * @example
 * coverage(pairs, grants, '2026-01-01', '2026-12-31')[0]?.gaps
 */
export function coverage(
  pairs: readonly CoveredPair[],
  grants: readonly CoveringGrant[],
  from: Day,
  to: Day,
  { counts = () => true }: CoverageOptions = {},
): PairCoverage[] {
  return pairs.flatMap((pair) => {
    const life = lifeOf(pair, from, to)
    if (life === undefined) return []
    const paying = grants.filter((grant) => mayPay(grant, pair) && counts(grant, pair))
    return [coverageOf(pair, life, paying)]
  })
}

interface Days {
  readonly from: Day
  readonly until: Day
}

function lifeOf(pair: CoveredPair, from: Day, to: Day): Days | undefined {
  const begins = beginningOf(pair)
  if (begins === undefined) return undefined
  const days = { from: laterOf(begins, from), until: earlierOf(pair.endedOn ?? pair.plannedEnd ?? to, to) }
  return days.from <= days.until ? days : undefined
}

const beginningOf = ({ activeOn, introducedOn }: CoveredPair): Day | undefined => activeOn ?? introducedOn

function mayPay({ programmeIds, attribution, period }: CoveringGrant, pair: CoveredPair): boolean {
  if (!programmeIds.includes(pair.programmeId)) return false
  const begins = beginningOf(pair)
  if (attribution === 'share-of-days' || begins === undefined) return true
  return period.from <= begins && begins <= period.until
}

function coverageOf(pair: CoveredPair, life: Days, grants: readonly CoveringGrant[]): PairCoverage {
  const stretches = divide(life, grants)
  const gaps = stretches.filter(({ grantIds }) => grantIds.length === 0)
  const rateOf = new Map(grants.map(({ id, coFinancingRate = 1 }) => [id, coFinancingRate]))
  const paidTwice = stretches.filter(
    ({ grantIds }) => grantIds.reduce((sum, id) => sum + (rateOf.get(id) ?? 0), 0) > 1 + 1e-9,
  )
  const days = lengthOf(life)
  const firstGap = gaps[0]
  const fundedUntil = firstGap === undefined ? life.until : addDays(firstGap.from, -1)
  return {
    pairId: pair.id,
    programmeId: pair.programmeId,
    stretches,
    gaps,
    paidTwice,
    days,
    coveredDays: days - gaps.reduce((sum, gap) => sum + lengthOf(gap), 0),
    ...(fundedUntil >= life.from && { fundedUntil }),
  }
}

const lengthOf = ({ from, until }: Days): number => daysBetween(from, until) + 1

/** The days of a pair, divided where a grant begins or ends. */
function divide(life: Days, grants: readonly CoveringGrant[]): CoveredStretch[] {
  const starts = new Set([life.from])
  for (const { period } of grants) {
    for (const day of [period.from, addDays(period.until, 1)]) {
      if (day > life.from && day <= life.until) starts.add(day)
    }
  }
  const ordered = [...starts].sort()
  return ordered.map((start, index) => {
    const next = ordered[index + 1]
    return {
      from: start,
      until: next === undefined ? life.until : addDays(next, -1),
      grantIds: grants
        .filter(({ period }) => period.from <= start && start <= period.until)
        .map(({ id }) => id),
    }
  })
}

/** Share of a pair's days that a grant pays: what counts of it under a grant that counts by days. */
export function shareOfDays({ stretches, days }: PairCoverage, grantId: string): number {
  const paid = stretches.filter(({ grantIds }) => grantIds.includes(grantId))
  return days === 0 ? 0 : paid.reduce((sum, stretch) => sum + lengthOf(stretch), 0) / days
}
