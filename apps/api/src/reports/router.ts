import {
  breakdownVariables,
  Code,
  checkText,
  Id,
  narrativeSections,
  Report,
  ReportDraft,
} from '@passerelle/domain'
import { z } from 'zod'
import { json } from '../database/columns.ts'
import { Conflict, expectVersion, Invalid, Refused } from '../errors/index.ts'
import { standingOf, storeCheck } from '../funding/plan/check.ts'
import { grantById } from '../funding/queries.ts'
import { grantReference, reportReference } from '../records/references.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { assemble, threshold } from './assemble.ts'
import { addTable, dropTable } from './moreTables.ts'
import { insertReport, lockReport, namesBehind, reportById, reportsFor } from './queries.ts'
import { insertRelease } from './release.ts'
import { releasedReport } from './released.ts'
import { unknownPeople } from './unknownPeople.ts'

const ReportId = z.strictObject({ reportId: Id })
const Change = ReportId.extend({ version: z.int() })
const Words = Report.shape.narrative.refine(
  (sections) => sections.every(({ id }) => narrativeSections.some((known) => known === id)),
  { params: { code: 'field.choice' } },
)

export const reportsRouter = router({
  list: memberQuery({
    action: 'report.read',
    on: 'list',
    run: ({ db, principal }) => reportsFor(db, principal),
  }),
  byId: memberQuery({
    action: 'report.read',
    input: ReportId,
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: ({ db, input }) => reportById(db, input.reportId),
  }),
  /** As the funder will read it, with what only the organisation may see: marks in texts, who is not known. */
  preview: memberQuery({
    action: 'report.read',
    input: ReportId,
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, principal, today }) => {
      const report = await reportById(db, input.reportId)
      if (report.releaseId !== null) return releasedReport(db, report.releaseId)
      const { document, figures, protection, tables, missing, grant } = await assemble(db, report)
      const programmeIds = grant.programmes.map((programme) => programme.id)
      const names = await namesBehind(db, programmeIds)
      return {
        kind: 'preview' as const,
        document,
        figures,
        missing,
        isAccepted: grant.isAccepted,
        plan: (await standingOf(db, grant, today)).state,
        /** Ids of the figures about which something small would be known. */
        unsafe: protection.exposing,
        isSafe: protection.isSafe,
        marks: checkText(report.narrative, { names, threshold }),
        unknown: await unknownPeople(db, principal, tables),
      }
    },
  }),
  create: memberMutation({
    action: 'report.build',
    input: ReportDraft,
    on: ({ db, input }) => grantReference(db, input.grantId),
    run: async ({ db, input, today, principal, organisationId, newId, audit }) => {
      if (input.asOf > today)
        throw new Invalid({ fields: [{ path: 'asOf', code: 'field.too-late', expected: today }] })
      const { publicationPlan } = await grantById(db, input.grantId)
      const id = newId()
      const { memberId: writtenBy } = principal
      await insertReport(db, { ...input, id, organisationId, writtenBy, figures: publicationPlan })
      await audit({ subject: { kind: 'report', id }, change: { created: input.title } })
      return { reportId: id }
    },
  }),
  write: memberMutation({
    action: 'report.write',
    input: Change.extend({ title: Report.shape.narrative.element.shape.text.max(200), narrative: Words }),
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, audit }) => {
      const { reportId: id, title, narrative, version } = input
      const stored = await lockReport(db, id)
      expectVersion(stored, version, await reportById(db, id))
      expectStatus(stored.status, 'draft')
      await db
        .updateTable('reports')
        .set({ title, narrative: json(narrative) })
        .where('id', '=', id)
        .execute()
      await audit({ subject: { kind: 'report', id }, change: { fields: ['title', 'narrative'] } })
      return { version: version + 1 }
    },
  }),
  /** Shows a figure split by something that the plan does not have: in this report alone, and rounded. */
  addTable: memberMutation({
    action: 'report.write',
    input: Change.extend({ of: Code, by: z.enum(breakdownVariables) }),
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, audit }) => {
      const { reportId: id, version, of, by } = input
      const stored = await lockReport(db, id)
      const report = await reportById(db, id)
      expectVersion(stored, version, report)
      expectStatus(stored.status, 'draft')
      await addTable(db, report, { of, by })
      await audit({ subject: { kind: 'report', id }, change: { fields: ['figures'] } })
      return { version: version + 1 }
    },
  }),
  dropTable: memberMutation({
    action: 'report.write',
    input: Change.extend({ table: Code }),
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, audit }) => {
      const { reportId: id, version, table } = input
      const stored = await lockReport(db, id)
      const report = await reportById(db, id)
      expectVersion(stored, version, report)
      expectStatus(stored.status, 'draft')
      await dropTable(db, report, { grant: await grantById(db, report.grant.id), table })
      await audit({ subject: { kind: 'report', id }, change: { fields: ['figures'] } })
      return { version: version + 1 }
    },
  }),
  /** Draft → waiting for release, and back. */
  submit: memberMutation({
    action: 'report.write',
    input: Change.extend({ to: z.enum(['in-review', 'draft']) }),
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, audit }) => {
      const { reportId: id, version, to } = input
      const stored = await lockReport(db, id)
      expectVersion(stored, version, await reportById(db, id))
      expectStatus(stored.status, to === 'draft' ? 'in-review' : 'draft')
      await db.updateTable('reports').set({ status: to }).where('id', '=', id).execute()
      await audit({ subject: { kind: 'report', id }, change: { status: to } })
      return { version: version + 1 }
    },
  }),
  /** Freezes what the preview shows. Somebody else than the writer confirms the words. */
  release: memberMutation({
    action: 'report.release',
    input: Change,
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, principal, organisationId, now, today, newId, audit }) => {
      const { reportId, version } = input
      const stored = await lockReport(db, reportId)
      const report = await reportById(db, reportId)
      expectVersion(stored, version, report)
      expectStatus(stored.status, 'in-review')
      if (report.writtenBy?.memberId === principal.memberId) throw new Refused('release.own-words')
      const { grant, document, figures, protection } = await assemble(db, report)
      const { funderId, isAccepted } = grant
      if (funderId === null || !isAccepted) throw new Refused('release.grant-not-accepted')
      const plan = await standingOf(db, grant, today)
      if (plan.state === 'doubtful') throw new Refused('release.plan-not-confirmed')
      if (plan.state !== 'fixed' && plan.answer)
        await storeCheck(db, { id: newId(), organisationId, grant, answer: plan.answer })
      if (!protection.isSafe)
        throw new Refused('release.not-safe', { cells: protection.unprotected.map(({ cell }) => cell) })
      await db
        .updateTable('reports')
        .set({ checkedBy: principal.memberId })
        .where('id', '=', reportId)
        .execute()
      const releaseId = newId()
      const number = await insertRelease(db, {
        ...{ id: releaseId, organisationId, reportId, grantId: grant.id, funderId, releasedAt: now },
        ...{ document, figures, record: protection.record },
      })
      await audit({ subject: { kind: 'report', id: reportId }, change: { released: number, releaseId } })
      return { releaseId, number }
    },
  }),
  remove: memberMutation({
    action: 'report.write',
    input: Change,
    on: ({ db, input }) => reportReference(db, input.reportId),
    run: async ({ db, input, audit }) => {
      const { reportId: id, version } = input
      const stored = await lockReport(db, id)
      expectVersion(stored, version, await reportById(db, id))
      await db.deleteFrom('reports').where('id', '=', id).execute()
      await audit({ subject: { kind: 'report', id }, change: { removed: true } })
      return { removed: id }
    },
  }),
})

function expectStatus(status: string, expected: 'draft' | 'in-review'): void {
  if (status !== expected) throw new Conflict({ status }, 'conflict.report-moved-on')
}
