import { Id, textIn } from '@passerelle/domain'
import { dataPackage } from '@passerelle/domain/open'
import { locales } from '@passerelle/messages'
import { z } from 'zod'
import type { FileAnswer } from '../http/files.ts'
import { funderFile, memberFile } from '../http/files.ts'
import { releaseById } from '../portfolio/queries.ts'
import { programmeReference, releasedForFunder, releasedReference } from '../records/references.ts'
import type { Paper } from '../reports/pdf/content.ts'
import { releasedReport } from '../reports/released.ts'
import { offersAsHsds } from './offers.ts'
import { recordsOf } from './records.ts'
import { zipOf } from './zip.ts'

type Release = Pick<Paper, 'document' | 'figures'> & { readonly releasedAt: string }

/** A release for programs: the figures as numbers, what they mean as data, and the description of both. */
function releasePackage({ document, figures, releasedAt }: Release): FileAnswer {
  const { organisation, report, definitions } = document
  const files = dataPackage(
    { 'released-figures': figures },
    {
      name: 'released-figures',
      title: `${report.title}, ${organisation}`,
      description: `Figures of ${report.period.from} to ${report.period.until}, as known on ${report.asOf}. Small groups are protected: what is hidden is hidden for ever.`,
      created: releasedAt,
      contributor: organisation,
    },
    definitions,
  )
  return { body: zipOf(files, releasedAt), type: 'application/zip', name: `${report.title}.zip` }
}

const OneRelease = z.strictObject({ releaseId: Id })

/**
 * Data packages: a release for the funder and for the organisation that made it, and the records of a programme. And the
 * offers of the catalogue, for other directories.
 */
export const exportFiles = [
  funderFile({
    path: 'releases/:releaseId/data.zip',
    action: 'released.download',
    input: OneRelease,
    on: ({ db, input }) => releasedForFunder(db, input.releaseId),
    run: async ({ db, input }) => releasePackage(await releaseById(db, input.releaseId)),
  }),
  memberFile({
    path: 'organisation/releases/:releaseId/data.zip',
    action: 'released.download',
    input: OneRelease,
    on: ({ db, input }) => releasedReference(db, input.releaseId),
    run: async ({ db, input }) => releasePackage(await releasedReport(db, input.releaseId)),
  }),
  memberFile({
    path: 'catalogue/offers.json',
    action: 'catalogue.read',
    input: z.strictObject({ language: z.enum(locales) }),
    on: 'organisation',
    run: async ({ input: { language } }) => ({
      body: `${JSON.stringify(await offersAsHsds(language), null, 2)}\n`,
      type: 'application/json',
      name: 'offers.json',
    }),
  }),
  memberFile({
    path: 'programmes/:programmeId/records.zip',
    action: 'records.export',
    input: z.strictObject({ programmeId: Id }),
    on: ({ db, input }) => programmeReference(db, input.programmeId),
    run: async ({ db, input: { programmeId }, principal, today, now, audit }) => {
      const programme = await db
        .selectFrom('programmes')
        .select('name')
        .where('id', '=', programmeId)
        .executeTakeFirstOrThrow()
      const records = await recordsOf(db, principal, programmeId, today)
      const rows = Object.fromEntries(Object.entries(records).map(([table, each]) => [table, each.length]))
      await audit({ subject: { kind: 'programme', id: programmeId }, change: { exported: rows } })
      const title = textIn(programme.name, ['en'])
      const files = dataPackage(records, {
        name: 'records',
        title,
        description:
          'Personal data: keep it no longer and show it to no more people than your purpose needs. Sensitive facts, notes and free texts are not in it.',
        created: now,
      })
      return { body: zipOf(files, now), type: 'application/zip', name: `${title}.zip` }
    },
  }),
]
