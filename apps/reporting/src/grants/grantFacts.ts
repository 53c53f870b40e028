import { daysBetween, type Messages } from '@passerelle/messages'

type Grant = {
  readonly organisation: string
  readonly reference: string | null
  readonly period: { readonly from: string; readonly until: string }
  readonly amount: { readonly amount: number; readonly currency: string }
}

/** Money that ends within so many days needs a word now. */
const SOON = 100

/** Who is paid, how much, until when, in one line. */
export function grantFacts(say: Messages, grant: Grant, today: string) {
  const { from, until } = grant.period
  const isOver = until < today
  const facts = [
    grant.organisation,
    say.money(grant.amount.amount, grant.amount.currency),
    say.t('reports.periodOf', { from: say.day(from), until: say.day(until) }),
    ...(grant.reference === null ? [] : [grant.reference]),
  ].join(' · ')
  return { facts, isOver, endsSoon: !isOver && daysBetween(today, until) <= SOON }
}
