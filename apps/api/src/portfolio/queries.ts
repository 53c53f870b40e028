/** What funders read: released rows of their own grants, as they were stored. */
import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import type { FunderTransaction } from '../database/doors.ts'

export type FunderGrant = {
  readonly id: string
  readonly name: string
  readonly reference: string | null
  readonly organisation: string
  readonly period: { readonly from: string; readonly until: string }
  readonly amount: { readonly amount: number; readonly currency: string }
  readonly reportingDates: readonly { id: string; period: { from: string; until: string }; dueOn: string }[]
}

export type ReleaseHead = {
  readonly id: string
  readonly grantId: string
  readonly number: number
  readonly releasedAt: string
  readonly title: string
  readonly period: { readonly from: string; readonly until: string }
  /** The newest decision of the funder; absent while nobody decided. */
  readonly decision?: 'accepted' | 'returned'
}

export type Release = ReleaseHead & {
  readonly document: ReleaseDocument
  readonly figures: readonly ReleasedFigure[]
  readonly contentHash: string
}

const grantColumns = [
  'g.id',
  'g.name',
  'g.reference',
  'g.fromOn',
  'g.untilOn',
  'g.amount',
  'g.currency',
] as const

/** The accepted grants of the funder, those that end first on top. */
export async function grantsOfFunder(db: FunderTransaction): Promise<FunderGrant[]> {
  const rows = await grantsWithOrganisation(db).orderBy('g.untilOn').orderBy('g.name').execute()
  return rows.map(grantOf)
}

export async function grantOfFunder(db: FunderTransaction, id: string): Promise<FunderGrant> {
  return grantOf(await grantsWithOrganisation(db).where('g.id', '=', id).executeTakeFirstOrThrow())
}

function grantsWithOrganisation(db: FunderTransaction) {
  return db
    .selectFrom('grants as g')
    .innerJoin('organisations as o', 'o.id', 'g.organisationId')
    .select(grantColumns)
    .select(['o.name as organisation', 'g.reportingDates'])
}

type GrantRow = Awaited<ReturnType<ReturnType<typeof grantsWithOrganisation>['execute']>>[number]

function grantOf({ fromOn, untilOn, amount, currency, reportingDates, ...rest }: GrantRow): FunderGrant {
  return {
    ...rest,
    period: { from: fromOn, until: untilOn },
    amount: { amount, currency },
    reportingDates: reportingDates as FunderGrant['reportingDates'],
  }
}

/** Released reports, the newest first. */
export async function releaseHeads(db: FunderTransaction, grantId?: string): Promise<ReleaseHead[]> {
  const rows = await db
    .selectFrom('releases')
    .select(['id', 'grantId', 'number', 'releasedAt', 'document'])
    .$if(grantId !== undefined, (query) => query.where('grantId', '=', grantId as string))
    .orderBy('releasedAt', 'desc')
    .orderBy('number', 'desc')
    .execute()
  const decisions = await decisionsOn(
    db,
    rows.map((row) => row.id),
  )
  return rows.map(({ document, ...row }) => headOf(row, document as ReleaseDocument, decisions.get(row.id)))
}

export async function releaseById(db: FunderTransaction, id: string): Promise<Release> {
  const row = await db
    .selectFrom('releases')
    .select(['id', 'grantId', 'number', 'releasedAt', 'document', 'contentHash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const document = row.document as ReleaseDocument
  const { contentHash } = row
  const decision = (await decisionsOn(db, [id])).get(id)
  return { ...headOf(row, document, decision), document, contentHash, figures: await figuresOf(db, id) }
}

/** The newest release of each grant, whole: what the portfolio shows. */
export async function newestReleases(db: FunderTransaction): Promise<Release[]> {
  const rows = await db
    .selectFrom('releases')
    .distinctOn('grantId')
    .select('id')
    .orderBy('grantId')
    .orderBy('number', 'desc')
    .execute()
  const releases: Release[] = []
  for (const { id } of rows) releases.push(await releaseById(db, id))
  return releases
}

async function figuresOf(db: FunderTransaction, releaseId: string): Promise<ReleasedFigure[]> {
  const rows = await db
    .selectFrom('releasedFigures')
    .select('figure')
    .where('releaseId', '=', releaseId)
    .orderBy('position')
    .execute()
  return rows.map((row) => row.figure as ReleasedFigure)
}

export type ReleaseAnswer = {
  readonly id: string
  readonly kind: 'comment' | 'accepted' | 'returned'
  readonly section: string | null
  readonly text: string | null
  readonly answeredAt: string
  readonly by: string
}

export async function answersOf(db: FunderTransaction, releaseId: string): Promise<ReleaseAnswer[]> {
  return db
    .selectFrom('releaseAnswers as a')
    .innerJoin('funderMembers as m', 'm.id', 'a.funderMemberId')
    .select(['a.id', 'a.kind', 'a.section', 'a.text', 'a.answeredAt', 'm.name as by'])
    .where('a.releaseId', '=', releaseId)
    .orderBy('a.answeredAt')
    .execute()
}

async function decisionsOn(
  db: FunderTransaction,
  releaseIds: readonly string[],
): Promise<Map<string, 'accepted' | 'returned'>> {
  if (releaseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('releaseAnswers')
    .select(['releaseId', 'kind'])
    .where('releaseId', 'in', releaseIds)
    .where('kind', 'in', ['accepted', 'returned'])
    .orderBy('answeredAt')
    .$narrowType<{ kind: 'accepted' | 'returned' }>()
    .execute()
  return new Map(rows.map((row) => [row.releaseId, row.kind]))
}

function headOf(
  row: { id: string; grantId: string; number: number; releasedAt: string },
  document: ReleaseDocument,
  decision: 'accepted' | 'returned' | undefined,
): ReleaseHead {
  const { id, grantId, number, releasedAt } = row
  const { title, period } = document.report
  return { id, grantId, number, releasedAt, title, period, ...(decision && { decision }) }
}
