import type { GrantExpenditure } from '../grants/grant.ts'
import { mustCount } from '../statistics/given.ts'
import type { Money } from '../values/money.ts'

/** What something cost for each of several: between two amounts, because some of them are not known. */
export interface CostRange {
  readonly least: Money
  /** Absent where perhaps there was none at all. */
  readonly most?: Money
}

/** What one outcome cost, as a range, or why that cannot be said. Amounts are in minor units. */
export type CostPer =
  | ({ readonly code: 'cost.range' } & CostRange)
  /** Follow-up is not complete: a cost now would only fall later. */
  | { readonly code: 'cost.not-complete'; readonly notYetDue: number }
  | { readonly code: 'cost.nobody' }
  /** So few outcomes that one more or less would change it altogether. */
  | { readonly code: 'cost.too-few' }

/**
 * All of a cost, whoever paid it. Amounts in several currencies are never added up; what was paid back counts below
 * nought.
 *
 * @throws RangeError where currencies differ, an amount is no whole number of minor units, or there is nothing.
 */
export function totalCost(expenditure: readonly Pick<GrantExpenditure, 'amount'>[]): Money {
  const currencies = new Set(expenditure.map(({ amount }) => amount.currency))
  const [currency] = currencies
  if (currency === undefined) throw new RangeError('There is no expenditure to add up.')
  if (currencies.size > 1) {
    throw new RangeError(`Amounts in several currencies cannot be added up: ${[...currencies].join(', ')}.`)
  }
  for (const { amount } of expenditure) mustBeWhole(amount)
  return { amount: expenditure.reduce((sum, { amount }) => sum + amount.amount, 0), currency }
}

/**
 * The cost of each outcome: total eligible cost over those known to have it, at most; over those and everybody of whom
 * it is not known, at least. Rounded to whole minor units, outwards. None until follow-up is complete, and none of
 * fewer than ten, unless asked (`fewest`).
 *
 * @throws RangeError for numbers of people that are none
 *
 * @throws RangeError where the cost is no whole number of minor units from 0 on, or a number of people is none
 *
 * @example
 * const cost = { amount: 12_000_000, currency: 'EUR' }
 * costPer(cost, { yes: 50, unknown: 14, notYetDue: 0 }).least // { amount: 187_500, currency: 'EUR' }
 * costPer(cost, { yes: 50, unknown: 14, notYetDue: 0 }).most // { amount: 240_000, currency: 'EUR' }
 */
export function costPer(
  cost: Money,
  { yes, unknown, notYetDue }: { readonly yes: number; readonly unknown: number; readonly notYetDue: number },
  { fewest = 10 }: { readonly fewest?: number } = {},
): CostPer {
  mustBeCost(cost)
  mustCount('A number of people', yes, unknown, notYetDue, fewest)
  if (notYetDue > 0) return { code: 'cost.not-complete', notYetDue }
  if (yes + unknown === 0) return { code: 'cost.nobody' }
  if (yes + unknown < fewest) return { code: 'cost.too-few' }
  const { amount, currency } = cost
  return {
    code: 'cost.range',
    least: { amount: Math.floor(amount / (yes + unknown)), currency },
    ...(yes > 0 && { most: { amount: Math.ceil(amount / yes), currency } }),
  }
}

/**
 * What the funder pays of a cost at its co-financing rate, and what others must find.
 *
 * @throws RangeError for a rate that is no share
 */
export function coFinanced(cost: Money, rate: number): { readonly funder: Money; readonly others: Money } {
  if (!(rate >= 0 && rate <= 1))
    throw new RangeError(`A co-financing rate lies between 0 and 1, not ${rate}.`)
  mustBeCost(cost)
  const { amount, currency } = cost
  const funder = Math.round(amount * rate)
  return { funder: { amount: funder, currency }, others: { amount: amount - funder, currency } }
}

function mustBeWhole({ amount }: Money): void {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`An amount is a whole number of minor units, not ${amount}.`)
  }
}

function mustBeCost(cost: Money): void {
  mustBeWhole(cost)
  mustCount('A cost', cost.amount)
}
