/** Grants that end while pairs go on, and reports that funders expect. */
import { addDays, coverage, daysBetween, mightDo } from '@passerelle/domain'
import { grantsFor } from '../funding/queries.ts'
import { visibleTo } from '../records/visible.ts'
import type { TodayRow } from './rows.ts'
import type { Asker } from './scope.ts'

const ahead = { grants: 90, reports: 30 } as const

export async function moneyRows(asker: Asker): Promise<TodayRow[]> {
  const { db, principal } = asker
  if (!mightDo(principal, 'grant.read')) return []
  const grants = await grantsFor(db, principal)
  return [...(await endingGrants(asker, grants)), ...(await dueReports(asker, grants))]
}

type Grants = Awaited<ReturnType<typeof grantsFor>>

/** How many active pairs run longer than a grant, and how many of them nobody pays on the day after. */
async function endingGrants({ db, principal, today }: Asker, grants: Grants): Promise<TodayRow[]> {
  const ending = grants.filter(
    ({ period }) => today <= period.until && period.until <= addDays(today, ahead.grants),
  )
  if (ending.length === 0) return []
  const rows = await db
    .selectFrom('pairs')
    .select(['id', 'programmeId', 'introducedOn', 'activeOn', 'plannedEndOn'])
    .where(visibleTo(principal, 'pair.read'))
    .where('status', 'in', ['active', 'paused'])
    .execute()
  const pairs = rows.map(({ id, programmeId, introducedOn, activeOn, plannedEndOn }) => ({
    ...{ id, programmeId },
    ...(introducedOn !== null && { introducedOn }),
    ...(activeOn !== null && { activeOn }),
    ...(plannedEndOn !== null && { plannedEnd: plannedEndOn }),
  }))
  const paying = grants.map(({ id, programmes, period }) => ({
    ...{ id, period, attribution: 'share-of-days' as const, coFinancingRate: 1 },
    programmeIds: programmes.map((programme) => programme.id),
  }))
  return ending.flatMap(({ id, name, period, programmes }): TodayRow[] => {
    const after = addDays(period.until, 1)
    const own = pairs.filter((pair) => programmes.some((programme) => programme.id === pair.programmeId))
    const longer = coverage(own, paying, after, after)
    if (longer.length === 0) return []
    const unpaid = longer.filter(({ gaps }) => gaps.length > 0).length
    return [
      {
        ...{ kind: 'grant-ending', section: 'week', subjectId: id, grantId: id, name, endsOn: period.until },
        ...{ days: daysBetween(today, period.until), pairs: longer.length },
        ...{ alsoPaid: longer.length - unpaid, unpaid },
      },
    ]
  })
}

async function dueReports({ db, today }: Asker, grants: Grants): Promise<TodayRow[]> {
  const due = grants.flatMap(({ id, name, reportingDates }) =>
    reportingDates
      .filter(({ dueOn }) => addDays(today, -180) <= dueOn && dueOn <= addDays(today, ahead.reports))
      .map((date) => ({ ...date, grantId: id, grant: name })),
  )
  if (due.length === 0) return []
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'grantId', 'fromOn', 'untilOn', 'status'])
    .where(
      'grantId',
      'in',
      due.map(({ grantId }) => grantId),
    )
    .execute()
  return due.flatMap(({ grantId, grant, dueOn, period }): TodayRow[] => {
    const own = reports.filter(
      (report) =>
        report.grantId === grantId && report.fromOn === period.from && report.untilOn === period.until,
    )
    if (own.some(({ status }) => status === 'released' || status === 'accepted')) return []
    const days = daysBetween(today, dueOn)
    return [
      {
        ...{ kind: 'report-due', section: days <= 7 ? 'today' : 'week', subjectId: grantId, grantId },
        ...{ grant, dueOn, days, draftId: own[0]?.id ?? null },
      },
    ]
  })
}
