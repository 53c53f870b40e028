import type { DataClass } from '../attributes/attribute.ts'
import { addMonths, laterOf } from '../calendar/days.ts'
import type { Day } from '../values/day.ts'

/** What a piece of personal data is kept for. */
export const purposes = [
  /** Finding out whether a programme fits somebody. */
  'eligibility',
  /** Finding somebody who fits them. */
  'matching',
  /** Running the programme: preparation, the pair, its meetings. */
  'taking-part',
  /** Reaching them. */
  'contact',
  /** Keeping them from harm. */
  'safety',
  /** Learning what became of people, and saying it in numbers. */
  'results',
  /** Showing who did what, when, on which ground. */
  'accountability',
] as const
/** What a personal field is kept for. */
export type Purpose = (typeof purposes)[number]

/** How long a kind of data is kept: months after the day from which it is no longer needed, then what happens. */
export interface RetentionRule {
  /**
   * `last-service`: the last day on which an enrolment, a pair or a hold was open. `last-follow-up`: the day on which the last
   * planned follow-up was closed. `withdrawn`: the day on which a consent was withdrawn or ended.
   */
  readonly after: 'last-service' | 'last-follow-up' | 'withdrawn'
  /** The default; an organisation may shorten it. */
  readonly months: number
  /** A grant's duty to keep proof outlasts it: restricted until then, and the person is told. */
  readonly yieldsToGrant: boolean
}

/** The classes of retention. Released numbers are no personal data and stay for ever. */
export const retentionRules = {
  /** Ways to reach somebody: needed until nobody asks any more. */
  contact: { after: 'last-follow-up', months: 1, yieldsToGrant: false },
  /** The course of taking part and the situation afterwards. */
  course: { after: 'last-follow-up', months: 12, yieldsToGrant: true },
  /** What people wrote in their own words, and what matching needed. */
  words: { after: 'last-service', months: 6, yieldsToGrant: false },
  /** Sensitive and special traits: as short as can be, or as long as an indicator of a grant needs them. */
  careful: { after: 'last-service', months: 3, yieldsToGrant: true },
  /** Consents, as proof of them. */
  consent: { after: 'withdrawn', months: 36, yieldsToGrant: false },
} as const satisfies Readonly<Record<string, RetentionRule>>
/** How long a personal field is kept. */
export type RetentionClass = keyof typeof retentionRules

/** How carefully a field is kept, what for, and how long. `by-attribute`: see `attributeKeeping`. */
export interface Keeping {
  readonly dataClass: DataClass | 'by-attribute'
  readonly purpose: Purpose | 'by-attribute'
  readonly retention: RetentionClass | 'by-attribute'
}

/**
 * The last day on which data of a retention class may be kept, or nothing while what it waits for is still open.
 *
 * @param grantDutyUntil the last day of the longest duty of a grant under which the person was counted
 *
 * @example
 * keptUntil('words', { 'last-service': '2026-01-31' }) // '2026-07-31'
 */
export function keptUntil(
  retention: RetentionClass,
  ended: { readonly [After in RetentionRule['after']]?: Day | undefined },
  grantDutyUntil?: Day,
): Day | undefined {
  const { after, months, yieldsToGrant } = retentionRules[retention]
  const from = ended[after]
  if (from === undefined) return undefined
  const own = addMonths(from, months)
  return yieldsToGrant && grantDutyUntil !== undefined ? laterOf(own, grantDutyUntil) : own
}
