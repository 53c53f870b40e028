import { mustCount } from './given.ts'
import type { Interval } from './interval.ts'
import { wilsonInterval } from './wilsonInterval.ts'

/** What came of a question about a group of people. */
export interface Answers {
  readonly yes: number
  readonly no: number
  readonly unknown: number
}

/**
 * The share of yes if every unknown were no, and if every unknown were yes: certain, whatever the unknown are.
 * Without people there are none.
 *
 * Manski 1990, American Economic Review 80(2):319–323; Horowitz and Manski 2000, JASA 95:77–84.
 *
 * @throws RangeError for numbers of answers that are none
 *
 * @example
 * bounds({ yes: 25, no: 16, unknown: 31 }) // { lower: 25 / 72, upper: 56 / 72 }
 */
export function bounds({ yes, no, unknown }: Answers): Interval | undefined {
  mustCount('A number of answers', yes, no, unknown)
  const n = yes + no + unknown
  return n === 0 ? undefined : { lower: yes / n, upper: (yes + unknown) / n }
}

/**
 * The range that is honest about both kinds of doubt, the unknown and chance: from the Wilson lower limit of the
 * worst case, yes of n, to the Wilson upper limit of the best, (yes + unknown) of n. Conservative; not a 95 % interval
 * of anything in between. Without people there is none.
 *
 * Horowitz and Manski 2000, JASA 95:77–84, with the limits of Wilson 1927, JASA 22:209–212.
 *
 * @throws RangeError for numbers of answers or a confidence that are none
 *
 * @example
 * doubtRange({ yes: 50, no: 32, unknown: 14 }) // { lower: 0.422…, upper: 0.752… }
 */
export function doubtRange({ yes, no, unknown }: Answers, confidence = 0.95): Interval | undefined {
  mustCount('A number of answers', yes, no, unknown)
  const n = yes + no + unknown
  const worst = wilsonInterval(yes, n, confidence)
  const best = wilsonInterval(yes + unknown, n, confidence)
  return worst && best && { lower: worst.lower, upper: best.upper }
}

/**
 * How far two groups can differ when the unknown of both may be anything: from l₁ − u₂ to u₁ − l₂ of their bounds.
 * Which of them is better is known only where this does not contain zero (`orderKnown`).
 *
 * Manski 1990, American Economic Review 80(2):319–323.
 *
 * @throws RangeError for numbers of answers that are none
 *
 * @example
 * boundsDifference({ yes: 60, no: 20, unknown: 20 }, { yes: 20, no: 70, unknown: 10 }) // { lower: 0.3, upper: 0.60…, orderKnown: true }
 */
export function boundsDifference(
  one: Answers,
  other: Answers,
): (Interval & { readonly orderKnown: boolean }) | undefined {
  const a = bounds(one)
  const b = bounds(other)
  if (a === undefined || b === undefined) return undefined
  const difference = { lower: a.lower - b.upper, upper: a.upper - b.lower }
  return { ...difference, orderKnown: difference.lower > 0 || difference.upper < 0 }
}
