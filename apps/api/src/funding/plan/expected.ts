/** Who may be expected in the reports of a grant that are still to come. */
import { addDays, addMonths, daysBetween, type ReportTable } from '@passerelle/domain'
import type { PlannedRelease } from '@passerelle/domain/disclosure'
import type { TenantTransaction } from '../../database/doors.ts'
import { loadCohort } from '../../outcomes/cohort.ts'
import { type Frame, tablesOf, underGrant } from '../../reports/tables.ts'
import type { GrantRecord } from '../queries.ts'

/** Whose numbers stand for those to come: people recorded by now, or those of the same length of time before. */
export type ExpectedFrom = 'recorded' | 'before'

/**
 * The tables of every reporting date with the people expected in them. Nobody knows who will come, so the people of the
 * programmes in the equally long time before stand for them: the whole grant is moved back by the days that its last report
 * is away. Where more have been recorded under the grant already, these are taken as they are.
 */
export async function expectedReleases(
  db: TenantTransaction,
  grant: GrantRecord,
  today: string,
): Promise<{ from: ExpectedFrom; planned: PlannedRelease[] }> {
  const dates = datesOf(grant)
  const last = dates.map(({ dueOn }) => dueOn).sort()[dates.length - 1] as string
  const away = Math.max(0, daysBetween(today, last))
  const programmeIds = grant.programmes.map((programme) => programme.id)
  const cohort = await loadCohort(db, { id: grant.id, programmeIds })
  const before = movedBack(grant, away)
  const startedUnder = (one: GrantRecord) =>
    underGrant({ grant: one, cohort }).members.filter(({ startedOn = today }) => startedOn < today).length
  const from = startedUnder(before) > startedUnder(grant) ? 'before' : 'recorded'
  const planned: PlannedRelease[] = []
  for (const { id, period, dueOn } of dates) {
    const days = from === 'before' ? away : 0
    const frame: Frame = {
      cohort,
      grant: movedBack(grant, days),
      period: { from: addDays(period.from, -days), until: addDays(period.until, -days) },
      asOf: addDays(dueOn, -days),
    }
    const { tables } = await tablesOf(db, frame, grant.publicationPlan)
    const scope = `${grant.id}/${id}`
    planned.push({ scope, on: dueOn, tables: from === 'before' ? tables.map(asOthers) : tables })
  }
  return { from, planned }
}

/** When the grant reports; one without dates reports once, a month after its end. */
function datesOf({ reportingDates, period }: GrantRecord): GrantRecord['reportingDates'] {
  if (reportingDates.length > 0) return [...reportingDates].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  return [{ id: 'end', period, dueOn: addMonths(period.until, 1) }]
}

function movedBack(grant: GrantRecord, days: number): GrantRecord {
  const { from, until } = grant.period
  return { ...grant, period: { from: addDays(from, -days), until: addDays(until, -days) } }
}

/** People who stand for others are nobody that was released before. */
function asOthers(table: ReportTable): ReportTable {
  const other = (id: string) => `${id}'`
  switch (table.kind) {
    case 'target':
      return table
    case 'sum': {
      const contributors = table.contributors.map((each) => ({
        ...each,
        id: other(each.id),
        item: other(each.item),
      }))
      return { ...table, contributors }
    }
    case 'outcome':
      return { ...table, people: table.people.map((person) => ({ ...person, id: other(person.id) })) }
    case 'count':
      return { ...table, people: table.people.map((person) => ({ ...person, id: other(person.id) })) }
  }
}
