import type { Message } from '../messages/message.ts'
import { boundsDifference } from '../statistics/bounds.ts'
import { type Difference, differenceOf, type Estimate } from '../statistics/differenceInterval.ts'
import type { Interval } from '../statistics/interval.ts'
import type { OutcomeDefinition } from './definition.ts'
import { type Direction, directionOf } from './leadSentence.ts'
import type { OutcomeResult, RateResult } from './result.ts'

/** A part in which two definitions differ. */
export type DefinitionPart =
  | 'version'
  | 'population'
  | 'on-entry'
  | 're-entry'
  | 'moment'
  | 'counts'
  | 'unknown'
  | 'news'
  | 'measure'

/**
 * In which parts two definitions differ, so that a screen can say why their figures do. None = the same definition.
 *
 * @example
 * differingParts(eecr05, inWork6m) // ['on-entry', 're-entry', 'unknown', …]
 */
export function differingParts(one: OutcomeDefinition, other: OutcomeDefinition): DefinitionPart[] {
  const { onEntry, facts, during, completeRecord, ...rest } = one.population
  const {
    onEntry: onEntry2,
    facts: facts2,
    during: during2,
    completeRecord: completeRecord2,
    ...rest2
  } = other.population
  const parts: readonly (readonly [DefinitionPart, unknown, unknown])[] = [
    ['population', rest, rest2],
    ['on-entry', [onEntry, facts, during, completeRecord], [onEntry2, facts2, during2, completeRecord2]],
    ['re-entry', one.reEntry, other.reEntry],
    ['moment', one.moment, other.moment],
    ['counts', one.counts, other.counts],
    ['unknown', one.unknown, other.unknown],
    ['news', one.news, other.news],
    ['measure', one.measure, other.measure],
  ]
  const differing = parts.filter(([, a, b]) => !isSame(a, b)).map(([part]) => part)
  const isOtherVersion = one.id === other.id && one.version !== other.version
  return isOtherVersion ? ['version', ...differing] : differing
}

/** Same content, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** Why two figures are not comparable. */
export type RefusalToCompare =
  /** Another definition. Values: `one`, `other`. */
  | 'compare.other-definition'
  /** Another version of the same definition. Values: `one`, `other`. */
  | 'compare.other-version'
  /** One of the two is no rate, or has none. */
  | 'compare.no-rate'

/** Two rates under one definition, as a difference with its interval. */
export interface RateComparison {
  readonly comparable: true
  /**
   * Of the rates as the definition treats the unknown, with Newcombe's interval from that of each rate: at the confidence
   * that they were evaluated with, and people with several enrolments as one cluster.
   */
  readonly difference: Difference
  /** How far it can be either way when the unknown may be anything; the order is known only outside of nought. */
  readonly bounds?: Interval & { readonly orderKnown: boolean }
  /** No verdict where one of the two has fewer than 30 people. */
  readonly verdict: Direction | 'too-few'
  /** An effect only where chance or a documented cut-off decided who took part. */
  readonly called: 'difference' | 'effect'
}

/** Two figures that must not be drawn side by side, and why. */
export interface NotComparable {
  readonly comparable: false
  readonly reasons: readonly Message<RefusalToCompare>[]
}

/**
 * One rate beside another, or why they must not be drawn side by side: figures are comparable only under the same
 * definition in the same version. Whether it is an effect, only the way in which people came to be in the groups says.
 */
export function compareRates(
  one: OutcomeResult,
  other: OutcomeResult,
  { allocation = 'none', fewest = 30 }: CompareOptions = {},
): RateComparison | NotComparable {
  const reasons = refusals(one, other)
  if (reasons.length > 0) return { comparable: false, reasons }
  const a = one as Rated
  const b = other as Rated
  const difference = differenceOf(a, b)
  const limits = boundsDifference(answersOf(a), answersOf(b))
  const isSmall = [a, b].some(({ denominator, people }) => Math.min(denominator, people) < fewest)
  return {
    comparable: true,
    difference,
    ...(limits && { bounds: limits }),
    verdict: isSmall ? 'too-few' : directionOf(difference),
    called: allocation === 'none' ? 'difference' : 'effect',
  }
}

/** How two rates are compared. */
export interface CompareOptions {
  /** How people came to be in one group or the other. */
  readonly allocation?: 'random' | 'cut-off' | 'none'
  /** Fewer in either group and there is no verdict; 30. */
  readonly fewest?: number
}

function refusals(one: OutcomeResult, other: OutcomeResult): Message<RefusalToCompare>[] {
  const a = one.definition
  const b = other.definition
  const values = { one: `${a.id} ${a.version}`, other: `${b.id} ${b.version}` }
  if (a.id !== b.id) return [{ code: 'compare.other-definition', values }]
  if (a.version !== b.version) return [{ code: 'compare.other-version', values }]
  return isRated(one) && isRated(other) ? [] : [{ code: 'compare.no-rate', values: {} }]
}

type Rated = RateResult & Estimate

const isRated = (result: OutcomeResult): result is Rated =>
  result.measure === 'rate' && result.rate !== undefined

const answersOf = ({ yes, no, unknown }: RateResult) => ({ yes, no, unknown: unknown.total })
