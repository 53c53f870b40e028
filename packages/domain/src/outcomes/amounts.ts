import type { Spell } from '../spells/spell.ts'
import type { Interval } from '../statistics/interval.ts'
import { medianInterval } from '../statistics/median.ts'
import type { CohortMember } from './cohort.ts'
import type { Measure } from './definition.ts'
import { earned } from './holds.ts'
import type { LookedAt } from './moments.ts'
import type { AmountResult, Counted } from './result.ts'

/** Median, mean or sum over those of whom the condition holds and whose value is known. */
export function amountOf(
  cases: readonly {
    readonly member: CohortMember
    readonly lookedAt: LookedAt
    readonly spell?: Spell | undefined
  }[],
  measure: Exclude<Measure, { kind: 'rate' | 'count' }>,
  counted: Counted,
  { confidence, fewest }: { readonly confidence: number; readonly fewest: number },
): AmountResult {
  const values = cases.flatMap(({ member, lookedAt, spell }) => {
    const value = measure.of === 'hours' ? spell?.detail.hoursPerWeek : earnedBy(member, lookedAt)
    return value === undefined ? [] : [value]
  })
  const currency = measure.of === 'earnings' ? currencyOf(cases.map(({ member }) => member)) : undefined
  const tooFew = values.length < fewest
  return {
    ...counted,
    measure: measure.kind,
    of: measure.of,
    n: values.length,
    tooFew,
    ...(currency !== undefined && { currency }),
    ...(!tooFew && values.length > 0 && summary(values, measure.kind, confidence)),
  }
}

/** Absent where nobody recorded earnings: not known, not nought. */
function earnedBy(member: CohortMember, { from, until }: LookedAt): number | undefined {
  return member.earnings && earned(member.earnings, from, until)
}

function summary(
  values: readonly number[],
  kind: 'median' | 'mean' | 'sum',
  confidence: number,
): { value: number; interval?: Interval } {
  if (kind === 'median') {
    const { median, ...interval } = medianInterval(values, confidence)
    return { value: median, interval }
  }
  const sum = values.reduce((total, value) => total + value, 0)
  return { value: kind === 'sum' ? sum : sum / values.length }
}

/** The currency of all of them; amounts in several currencies are never added up. */
function currencyOf(members: readonly CohortMember[]): string | undefined {
  const currencies = new Set(members.flatMap(({ earnings = [] }) => earnings.map(({ currency }) => currency)))
  if (currencies.size > 1) {
    throw new RangeError(`Earnings in several currencies cannot be added up: ${[...currencies].join(', ')}.`)
  }
  return [...currencies][0]
}
