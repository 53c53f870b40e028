/** Tables of one report besides its grant's publication plan: their counts are rounded when it is released. */
import type { BreakdownVariable, PlannedTable } from '@passerelle/domain'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { Refused } from '../errors/index.ts'
import type { GrantRecord } from '../funding/queries.ts'
import type { ReportRecord } from './queries.ts'

/** True where the grant fixed beforehand that it shows this. */
export function isInPlan({ publicationPlan }: Pick<GrantRecord, 'publicationPlan'>, id: string): boolean {
  return publicationPlan.some((table) => table.id === id)
}

/** What a table of the report counts, split by something else. */
export async function addTable(
  db: TenantTransaction,
  report: ReportRecord,
  { of, by }: { readonly of: string; readonly by: BreakdownVariable },
): Promise<void> {
  const whole = report.figures.find(({ id }) => id === of)
  if (whole === undefined || isSum(whole)) throw new Refused('report.no-such-table')
  const counts = textOf(whole)
  if (report.figures.some((table) => table.by[0] === by && textOf(table) === counts))
    throw new Refused('report.table-there')
  const id = `more-${report.figures.length + 1}-${by}`
  await store(db, report.id, [...report.figures, { id, indicator: whole.indicator, by: [by] }])
}

export async function dropTable(
  db: TenantTransaction,
  report: ReportRecord,
  { grant, table }: { readonly grant: GrantRecord; readonly table: string },
): Promise<void> {
  if (isInPlan(grant, table)) throw new Refused('report.table-planned')
  await store(
    db,
    report.id,
    report.figures.filter(({ id }) => id !== table),
  )
}

async function store(db: TenantTransaction, id: string, figures: readonly PlannedTable[]): Promise<void> {
  await db
    .updateTable('reports')
    .set({ figures: json(figures) })
    .where('id', '=', id)
    .execute()
}

/** Hours and meetings are sums of mentors and not people to split. */
function isSum({ indicator }: PlannedTable): boolean {
  return indicator.kind === 'count' && (indicator.of === 'meetings' || indicator.of === 'volunteer-hours')
}

function textOf({ indicator }: PlannedTable): string {
  return indicator.kind === 'count'
    ? indicator.of
    : `${indicator.definition.id}@${indicator.definition.version}`
}
