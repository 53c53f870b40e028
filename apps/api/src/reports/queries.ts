import type { PlannedTable, Report, ReportDraft } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

export type ReportSummary = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly grant: { readonly id: string; readonly name: string; readonly funderName: string }
  readonly period: { readonly from: string; readonly until: string }
  readonly asOf: string
  readonly language: string
  /** `accepted` and `returned` are the funder's answers. */
  readonly status: Report['status']
  readonly writtenBy: { readonly memberId: string; readonly name: string } | null
  readonly releasedAt: string | null
  readonly releaseNumber: number | null
}

export type ReportRecord = ReportSummary & {
  readonly figures: readonly PlannedTable[]
  readonly narrative: Report['narrative']
  readonly releaseId: string | null
  readonly revises: { readonly reportId: string; readonly reason: string } | null
}

function reports(db: TenantTransaction) {
  return db
    .selectFrom('reports as r')
    .innerJoin('grants as g', 'g.id', 'r.grantId')
    .leftJoin('members as m', 'm.id', 'r.writtenBy')
    .leftJoin('releases as out', 'out.reportId', 'r.id')
    .select(['r.id', 'r.version', 'r.title', 'r.fromOn', 'r.untilOn', 'r.asOf', 'r.language', 'r.status'])
    .select(['r.figures', 'r.narrative', 'r.revises', 'r.revisionReason', 'r.writtenBy', 'm.name as writer'])
    .select(['g.id as grantId', 'g.name as grantName', 'g.funderName'])
    .select(['out.id as releaseId', 'out.releasedAt', 'out.number as releaseNumber'])
    .select((expression) =>
      expression
        .selectFrom('releaseAnswers as a')
        .select('a.kind')
        .whereRef('a.releaseId', '=', 'out.id')
        .where('a.kind', 'in', ['accepted', 'returned'])
        .orderBy('a.answeredAt', 'desc')
        .limit(1)
        .as('decision'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof reports>['execute']>>[number]

export async function reportsFor(
  db: TenantTransaction,
  principal: MemberPrincipal,
): Promise<ReportSummary[]> {
  const rows = await reports(db)
    .where(visibleTo(principal, 'report.read', 'r'))
    .orderBy('r.untilOn', 'desc')
    .orderBy('r.recordedAt', 'desc')
    .execute()
  return rows.map(summaryOf)
}

export async function reportById(db: TenantTransaction, id: string): Promise<ReportRecord> {
  const row = await reports(db).where('r.id', '=', id).executeTakeFirstOrThrow()
  return {
    ...summaryOf(row),
    figures: row.figures as PlannedTable[],
    narrative: row.narrative as Report['narrative'],
    releaseId: row.releaseId,
    revises:
      row.revises !== null && row.revisionReason !== null
        ? { reportId: row.revises, reason: row.revisionReason }
        : null,
  }
}

function summaryOf(row: Row): ReportSummary {
  const decision = row.decision === 'accepted' || row.decision === 'returned' ? row.decision : undefined
  return {
    ...{ id: row.id, version: row.version, title: row.title, asOf: row.asOf, language: row.language },
    grant: { id: row.grantId, name: row.grantName, funderName: row.funderName },
    period: { from: row.fromOn, until: row.untilOn },
    status: decision ?? row.status,
    writtenBy: row.writtenBy === null ? null : { memberId: row.writtenBy, name: row.writer ?? '' },
    releasedAt: row.releasedAt,
    releaseNumber: row.releaseNumber,
  }
}

/** The version for a change, with the row locked so that two changes come after each other. */
export async function lockReport(
  db: TenantTransaction,
  id: string,
): Promise<{ version: number; status: string }> {
  return db
    .selectFrom('reports')
    .select(['version', 'status'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function insertReport(
  db: TenantTransaction,
  report: ReportDraft & {
    id: string
    organisationId: string
    writtenBy: string
    figures: readonly PlannedTable[]
  },
): Promise<void> {
  const { id, organisationId, writtenBy, grantId, title, asOf, language, period, figures } = report
  await db
    .insertInto('reports')
    .values({
      ...{ id, organisationId, writtenBy, grantId, title, asOf, language },
      fromOn: period.from,
      untilOn: period.until,
      status: 'draft',
      figures: json(figures),
      narrative: json([]),
    })
    .execute()
}

export async function organisationName(db: TenantTransaction): Promise<string> {
  const { name } = await db.selectFrom('organisations').select('name').executeTakeFirstOrThrow()
  return name
}

/** Names of the people whose records a grant's figures rest on, for the check of texts. */
export async function namesBehind(db: TenantTransaction, programmeIds: readonly string[]): Promise<string[]> {
  if (programmeIds.length === 0) return []
  const rows = await db
    .selectFrom('participants as p')
    .innerJoin('enrolments as e', 'e.participantId', 'p.id')
    .select('p.fullName')
    .distinct()
    .where('e.programmeId', 'in', programmeIds)
    .where('p.erasedAt', 'is', null)
    .execute()
  return rows.map((row) => row.fullName)
}
