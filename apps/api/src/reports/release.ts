/** Freezing a report: its figures, words and definitions become rows that nothing computes or changes again. */
import { createHash } from 'node:crypto'
import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import type { ReleaseRecord } from '@passerelle/domain/disclosure'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'

/** What the organisation printed before, to anyone: the new release is checked against all of it. */
export async function earlierReleases(db: TenantTransaction): Promise<ReleaseRecord[]> {
  const rows = await db
    .selectFrom('releaseRecords as k')
    .innerJoin('releases as r', 'r.id', 'k.releaseId')
    .select('k.record')
    .orderBy('r.releasedAt')
    .execute()
  return rows.map((row) => row.record as ReleaseRecord)
}

export type NewRelease = {
  readonly id: string
  readonly organisationId: string
  readonly reportId: string
  readonly grantId: string
  readonly funderId: string
  readonly releasedAt: string
  readonly document: ReleaseDocument
  readonly figures: readonly ReleasedFigure[]
  readonly record: ReleaseRecord
}

/** Stores a release under the next number of its grant. */
export async function insertRelease(db: TenantTransaction, release: NewRelease): Promise<number> {
  const { organisationId, id, funderId, document, figures } = release
  const number = await nextNumber(db, release.grantId)
  await db
    .insertInto('releases')
    .values({
      ...{ organisationId, id, funderId, number },
      reportId: release.reportId,
      grantId: release.grantId,
      releasedAt: release.releasedAt,
      document: json(document),
      contentHash: contentHash(document, figures),
    })
    .execute()
  if (figures.length > 0)
    await db
      .insertInto('releasedFigures')
      .values(
        figures.map((figure, position) => ({
          ...{ organisationId, funderId, position, releaseId: id },
          figure: json(figure),
        })),
      )
      .execute()
  await db
    .insertInto('releaseRecords')
    .values({ organisationId, releaseId: id, record: json(release.record) })
    .execute()
  await db.updateTable('reports').set({ status: 'released' }).where('id', '=', release.reportId).execute()
  return number
}

/** Tells whether two copies of a release say the same. */
export function contentHash(document: ReleaseDocument, figures: readonly ReleasedFigure[]): string {
  return createHash('sha256')
    .update(JSON.stringify([document, figures]))
    .digest('hex')
}

async function nextNumber(db: TenantTransaction, grantId: string): Promise<number> {
  const { last } = await db
    .selectFrom('releases')
    .select((expression) => expression.fn.max('number').as('last'))
    .where('grantId', '=', grantId)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
