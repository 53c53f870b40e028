import { addDays, daysBetween, earlierOf, laterOf } from '../calendar/days.ts'
import type { Grant } from '../grants/grant.ts'
import type { Pair } from '../pairs/pair.ts'
import type { Day } from '../values/day.ts'

type CoveredPair = Pick<Pair, 'id' | 'programmeId' | 'introducedOn' | 'activeOn' | 'plannedEnd' | 'endedOn'>
type CoveringGrant = Pick<Grant, 'id' | 'programmeIds' | 'period' | 'attribution' | 'coFinancingRate'>

/** Days of one pair that the same grants pay, in whole or in part; none = a gap. */
export interface CoveredStretch {
  readonly from: Day
  readonly until: Day
  readonly grantIds: readonly string[]
  /** Share of the cost that they pay together by their co-financing rates: below 1 somebody else must find the rest. */
  readonly share: number
}

/** Which days of one pair are paid, by which grants; days count both ends. */
export interface PairCoverage {
  readonly pairId: string
  readonly programmeId: string
  /** Every day of the pair inside the time looked at, without holes. */
  readonly stretches: readonly CoveredStretch[]
  readonly gaps: readonly CoveredStretch[]
  /** Days of which grants pay a part: no gap, but the rest is for others to find. */
  readonly paidInPart: readonly CoveredStretch[]
  /** Grants that together pay more than all of the cost: an error to resolve. */
  readonly paidTwice: readonly CoveredStretch[]
  readonly days: number
  /** Days of which a grant pays something. */
  readonly coveredDays: number
  /** Days by the share that grants pay of each: 100 days at 40 % are 40. */
  readonly paidDays: number
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
 * period; one that counts who "started under it" only those of pairs that began in it. A grant pays its co-financing rate
 * of a day, all of it where it has none: grants that share a cost are in order while their rates add up to no more than
 * one, and a day of which they pay a part is covered, with its `share`.
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
  const gaps = stretches.filter(({ share }) => share === 0)
  const days = lengthOf(life)
  const firstGap = gaps[0]
  const fundedUntil = firstGap === undefined ? life.until : addDays(firstGap.from, -1)
  return {
    pairId: pair.id,
    programmeId: pair.programmeId,
    stretches,
    gaps,
    paidInPart: stretches.filter(({ share }) => share > 0 && share < 1),
    paidTwice: stretches.filter(({ share }) => share > 1),
    days,
    coveredDays: days - gaps.reduce((sum, gap) => sum + lengthOf(gap), 0),
    paidDays: decimal(
      stretches.reduce((sum, stretch) => sum + lengthOf(stretch) * Math.min(1, stretch.share), 0),
    ),
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
    const paying = grants.filter(
      ({ period, coFinancingRate }) => period.from <= start && start <= period.until && coFinancingRate !== 0,
    )
    return {
      from: start,
      until: next === undefined ? life.until : addDays(next, -1),
      grantIds: paying.map(({ id }) => id),
      share: shareOf(paying),
    }
  })
}

function shareOf(grants: readonly CoveringGrant[]): number {
  return decimal(grants.reduce((total, { coFinancingRate = 1 }) => total + coFinancingRate, 0))
}

/** A sum of rates as people write them: 0.7, 0.2 and 0.1 are 1. */
const decimal = (sum: number): number => Math.round(sum * 1e9) / 1e9

/**
 * Share of a pair's days on which a grant pays, in whole or in part: what counts of the pair under a grant that counts by
 * days. A co-financed result is counted whole by each who pays; what it costs is `coFinanced`.
 */
export function shareOfDays({ stretches, days }: PairCoverage, grantId: string): number {
  const paid = stretches.filter(({ grantIds }) => grantIds.includes(grantId))
  return days === 0 ? 0 : paid.reduce((sum, stretch) => sum + lengthOf(stretch), 0) / days
}
