import { addDays, type Grant } from '@passerelle/domain'
import type { House } from '../world.ts'

/** A report of the house: released to its funder, or still being written. */
export type PlannedReport = {
  readonly grantId: string
  readonly title: string
  readonly period: { readonly from: string; readonly until: string }
  /** What was known up to this day. */
  readonly asOf: string
  readonly narrative: readonly {
    readonly id: 'summary' | 'context' | 'learned' | 'next'
    readonly text: string
  }[]
  /** Day of the release; absent: a draft. */
  readonly releasedOn?: string
  /** Day on which the funder accepted it. */
  readonly acceptedOn?: string
}

/** What the house has reported by the demo's day: one accepted, one just released, one in the making. */
export function reportsOf({ grants }: House, asOf: string): PlannedReport[] {
  const [kings, regional, youthDay] = grants
  if (kings === undefined || regional === undefined || youthDay === undefined) return []
  return [afterTheYouthDay(youthDay, asOf), toTheKingsFund(kings, asOf), inTheMaking(regional, asOf)]
}

/** Everybody who was to be asked seven months after the day has been. */
function afterTheYouthDay(grant: Grant, asOf: string): PlannedReport {
  const { from, until } = grant.period
  return {
    grantId: grant.id,
    title: 'Discover Your Talent, seven months later',
    period: { from, until: until < asOf ? until : asOf },
    asOf: addDays(asOf, -20),
    narrative: [
      {
        id: 'summary',
        text: 'Companies of the region ran workshops for young jobseekers for one day. Whoever met the conditions of the fund was asked seven months later how they were.',
      },
      {
        id: 'learned',
        text: 'A part of those who registered did not meet every condition and was not followed. What became of them is not known, and the second figure says so. Next time everybody will be asked.',
      },
    ],
    releasedOn: addDays(asOf, -19),
    acceptedOn: addDays(asOf, -12),
  }
}

function toTheKingsFund(grant: Grant, asOf: string): PlannedReport {
  const [date] = grant.reportingDates
  return {
    grantId: grant.id,
    title: 'Mentoring for newcomers, interim report',
    period: date?.period ?? grant.period,
    asOf: addDays(asOf, -9),
    narrative: [
      {
        id: 'summary',
        text: 'Retired professionals, employees of firms and women active in their field accompanied newcomers to work. Everybody who left was asked again after six months, whatever had become of them.',
      },
      {
        id: 'context',
        text: 'There were fewer vacancies in the region than the year before, most of all in administration and retail. Recognition of diplomas from abroad still takes long.',
      },
      {
        id: 'learned',
        text: 'Pairs that wrote a plan in the first weeks met more regularly. We now ask for it at the first meeting.',
      },
      {
        id: 'next',
        text: 'Several pairs run longer than this grant. We are looking for money that covers their last months.',
      },
    ],
    releasedOn: addDays(asOf, -8),
  }
}

function inTheMaking(grant: Grant, asOf: string): PlannedReport {
  const date = grant.reportingDates.findLast(({ period }) => period.until < asOf)
  return {
    grantId: grant.id,
    title: 'Ways into work, interim report',
    period: date?.period ?? grant.period,
    asOf: addDays(asOf, -1),
    narrative: [
      { id: 'summary', text: 'Draft. The figures of the last half-year are in; the words follow.' },
    ],
  }
}
