import type { Message } from '../messages/message.ts'
import type { Interval } from '../statistics/interval.ts'
import type { OutcomeResult } from './result.ts'

/**
 * The sentence that leads a result. It says what is certain and no more. A renderer adds `predicate`, the definition's
 * own sentence in the reader's language.
 */
export type LeadCode =
  /** "At least {yes} of the {of} {population} {predicate}; of {unknown} it is not known." */
  | 'lead.at-least'
  /** "{yes} of the {of} {population} {predicate}." Everybody is known. */
  | 'lead.all-known'
  /** Of nobody it is known that it is so, and of some it is not known. */
  | 'lead.none-known'
  | 'lead.median'
  | 'lead.mean'
  | 'lead.sum'
  | 'lead.too-few'
  | 'lead.nobody-asked'
  | 'lead.not-yet-due'
  | 'lead.nobody-in-population'
  | 'lead.not-computable'

/** Says of a result what is certain: at least so many, never a rate of those who happened to answer. */
export function leadSentence(result: OutcomeResult): Message<LeadCode> {
  if (result.measure === 'not-computable') {
    return {
      code: 'lead.not-computable',
      values: { missing: result.missing.map((each) => ({ label: labelOf(each) })) },
    }
  }
  const { yes, no, due, unknown, base } = result
  const values = {
    population: { label: `population.${base}` },
    yes,
    no,
    of: due,
    unknown: unknown.total,
    notAsked: unknown.notAsked,
    notReached: unknown.notReached,
    refused: unknown.refused,
    undecided: unknown.undecided,
    notYetDue: unknown.notYetDue,
  }
  if (result.measure === 'not-observable') return { code: `lead.${result.why}`, values }
  if (result.tooFew) return { code: 'lead.too-few', values }
  if (result.measure === 'rate' || result.measure === 'count') {
    if (unknown.total === 0) return { code: 'lead.all-known', values }
    return { code: yes === 0 ? 'lead.none-known' : 'lead.at-least', values }
  }
  const { value = 0, n, currency = '' } = result
  return { code: `lead.${result.measure}`, values: { ...values, value, n, currency } }
}

/** What may be said of a share beside one half: only what its whole range says. */
export type AgainstHalf = 'more-than-half' | 'less-than-half' | 'around-half'

/** "More than half" only where not even the lower end of the range contains one half. */
export function againstHalf(range: Interval): AgainstHalf {
  if (range.lower > 0.5) return 'more-than-half'
  return range.upper < 0.5 ? 'less-than-half' : 'around-half'
}

/** What may be said of a change or a difference: nothing where its interval holds nought. */
export type Direction = 'more' | 'less' | 'no-clear-difference'

/** "More" only where the whole interval of the difference lies above nought. */
export function directionOf(difference: Interval): Direction {
  if (difference.lower > 0) return 'more'
  return difference.upper < 0 ? 'less' : 'no-clear-difference'
}

/** The label of something missing: an attribute by its name; the questions of surveys have names of their own. */
function labelOf(missing: string): string {
  if (missing.startsWith('entry.')) return missing.replace('entry', 'attribute')
  return missing.startsWith('survey.') ? 'missing.survey' : `missing.${missing}`
}
