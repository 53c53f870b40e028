import { Id } from '@passerelle/domain'
import { loadMessages, locales, type Messages } from '@passerelle/messages'
import { z } from 'zod'
import type { FileAnswer } from '../http/files.ts'
import { funderFile, memberFile } from '../http/files.ts'
import { releaseById } from '../portfolio/queries.ts'
import { releasedForFunder, releasedReference } from '../records/references.ts'
import { releaseCsv } from './csv.ts'
import { releasePdf } from './pdf/compile.ts'
import type { Paper } from './pdf/content.ts'
import { releasedReport } from './released.ts'

/** The language that the reader reads in; the report's own words stay as they were written. */
const input = z.strictObject({ releaseId: Id, language: z.enum(locales).optional() })

async function written(
  format: 'csv' | 'pdf',
  release: Paper,
  language: (typeof locales)[number] | undefined,
): Promise<FileAnswer> {
  const say = await loadMessages(language ?? 'en')
  const name = `${release.document.report.title}.${format}`
  return format === 'csv'
    ? { body: releaseCsv(say, release), type: 'text/csv', name }
    : { body: releasePdf(say as Messages, release), type: 'application/pdf', name }
}

type Stored = Pick<Paper, 'document' | 'figures'> & {
  releasedAt: string
  number: number
  contentHash: string
}

function paperOf({ document, figures, releasedAt, number, contentHash }: Stored): Paper {
  return { document, figures, released: { on: releasedAt.slice(0, 10), number, hash: contentHash } }
}

const forFunder = (format: 'csv' | 'pdf') =>
  funderFile({
    path: `releases/:releaseId/report.${format}`,
    action: 'released.download',
    input,
    on: ({ db, input }) => releasedForFunder(db, input.releaseId),
    run: async ({ db, input }) =>
      written(format, paperOf(await releaseById(db, input.releaseId)), input.language),
  })

const forMember = (format: 'csv' | 'pdf') =>
  memberFile({
    path: `organisation/releases/:releaseId/report.${format}`,
    action: 'released.download',
    input,
    on: ({ db, input }) => releasedReference(db, input.releaseId),
    run: async ({ db, input }) =>
      written(format, paperOf(await releasedReport(db, input.releaseId)), input.language),
  })

/** A released report as a table and on paper, for the funder and for the organisation that released it. */
export const reportFiles = [forFunder('csv'), forFunder('pdf'), forMember('csv'), forMember('pdf')]
