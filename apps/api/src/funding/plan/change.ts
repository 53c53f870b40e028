import type { PlannedTable } from '@passerelle/domain'
import { json } from '../../database/columns.ts'
import type { TenantTransaction } from '../../database/doors.ts'
import { Conflict, expectVersion, Refused } from '../../errors/index.ts'
import { isInPlan } from '../../reports/moreTables.ts'
import { type GrantRecord, grantById } from '../queries.ts'
import { hasReleases } from './check.ts'

/** The grant for a change of its plan, locked; once something was released the plan is fixed. */
export async function grantForPlan(
  db: TenantTransaction,
  { grantId, version }: { readonly grantId: string; readonly version: number },
): Promise<GrantRecord> {
  const stored = await db
    .selectFrom('grants')
    .select('version')
    .where('id', '=', grantId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const grant = await grantById(db, grantId)
  expectVersion(stored, version, grant)
  if (await hasReleases(db, grantId)) throw new Conflict(grant, 'conflict.plan-fixed')
  return grant
}

/** Publishes these tables only; reports that are being written follow. */
export async function keepTables(
  db: TenantTransaction,
  grant: GrantRecord,
  kept: readonly string[],
): Promise<void> {
  const isKept = ({ id }: PlannedTable) => kept.includes(id) || !isInPlan(grant, id)
  const publicationPlan = grant.publicationPlan.filter(isKept)
  if (publicationPlan.length === 0) throw new Refused('plan.nothing-left')
  await db
    .updateTable('grants')
    .set({ publicationPlan: json(publicationPlan) })
    .where('id', '=', grant.id)
    .execute()
  const reports = await db
    .selectFrom('reports')
    .select(['id', 'figures'])
    .where('grantId', '=', grant.id)
    .where('status', 'in', ['draft', 'in-review'])
    .forUpdate()
    .execute()
  for (const { id, figures } of reports)
    await db
      .updateTable('reports')
      .set({ figures: json((figures as PlannedTable[]).filter(isKept)) })
      .where('id', '=', id)
      .execute()
}
