import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'

/** A released report as it was stored, for the organisation that released it, with what the funder answered. */
export async function releasedReport(db: TenantTransaction, releaseId: string) {
  const release = await db
    .selectFrom('releases')
    .select(['id', 'number', 'releasedAt', 'document', 'contentHash'])
    .where('id', '=', releaseId)
    .executeTakeFirstOrThrow()
  const figures = await db
    .selectFrom('releasedFigures')
    .select('figure')
    .where('releaseId', '=', releaseId)
    .orderBy('position')
    .execute()
  const answers = await db
    .selectFrom('releaseAnswers')
    .select(['id', 'kind', 'section', 'text', 'answeredAt'])
    .where('releaseId', '=', releaseId)
    .orderBy('answeredAt')
    .execute()
  return {
    kind: 'released' as const,
    releaseId,
    number: release.number,
    releasedAt: release.releasedAt,
    contentHash: release.contentHash,
    document: release.document as ReleaseDocument,
    figures: figures.map((row) => row.figure as ReleasedFigure),
    answers,
  }
}
