import type {
  EligibilityRule,
  GrantDraft,
  GrantTarget,
  LocalisedText,
  PlannedTable,
} from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

type ReportingDate = GrantDraft['reportingDates'][number]

export type GrantSummary = {
  readonly id: string
  readonly name: string
  readonly reference: string | null
  readonly funderName: string
  readonly isAccepted: boolean
  readonly period: { readonly from: string; readonly until: string }
  readonly amount: { readonly amount: number; readonly currency: string }
  readonly programmes: readonly { readonly id: string; readonly name: LocalisedText }[]
  readonly reportingDates: readonly ReportingDate[]
}

export type GrantRecord = GrantSummary & {
  readonly version: number
  readonly funderId: string | null
  readonly invitedEmail: string | null
  readonly coFinancingRate: number | null
  readonly attribution: 'started-under-it' | 'share-of-days'
  /** Whom the funder counts, where that is narrower than its programmes. */
  readonly eligibility: EligibilityRule | null
  readonly targets: readonly GrantTarget[]
  readonly publicationPlan: readonly PlannedTable[]
}

const columns = [
  'g.id',
  'g.version',
  'g.name',
  'g.reference',
  'g.funderId',
  'g.funderName',
  'g.acceptedAt',
  'g.invitedEmail',
  'g.fromOn',
  'g.untilOn',
  'g.amount',
  'g.currency',
  'g.coFinancingRate',
  'g.attribution',
  'g.eligibility',
  'g.reportingDates',
  'g.publicationPlan',
] as const

/** The grants somebody sees, those that end first on top. */
export async function grantsFor(db: TenantTransaction, principal: MemberPrincipal): Promise<GrantSummary[]> {
  const rows = await db
    .selectFrom('grants as g')
    .select(columns)
    .where(visibleTo(principal, 'grant.read', 'g'))
    .orderBy('g.untilOn')
    .orderBy('g.name')
    .execute()
  const programmes = await programmesOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => summaryOf(row, programmes.get(row.id) ?? []))
}

export async function grantById(db: TenantTransaction, id: string): Promise<GrantRecord> {
  const row = await db
    .selectFrom('grants as g')
    .select(columns)
    .where('g.id', '=', id)
    .executeTakeFirstOrThrow()
  const targets = await db
    .selectFrom('grantTargets')
    .select(['id', 'indicator', 'value', 'dueOn', 'changes'])
    .where('grantId', '=', id)
    .orderBy('position')
    .execute()
  const programmes = (await programmesOf(db, [id])).get(id) ?? []
  return {
    ...summaryOf(row, programmes),
    version: row.version,
    funderId: row.funderId,
    invitedEmail: row.invitedEmail,
    coFinancingRate: row.coFinancingRate,
    attribution: row.attribution,
    eligibility: row.eligibility as EligibilityRule | null,
    targets: targets.map((target) => ({
      id: target.id,
      indicator: target.indicator as GrantTarget['indicator'],
      value: target.value,
      by: target.dueOn,
      changes: target.changes as GrantTarget['changes'],
    })),
    publicationPlan: row.publicationPlan as PlannedTable[],
  }
}

type Row = {
  id: string
  name: string
  reference: string | null
  funderName: string
  acceptedAt: string | null
  fromOn: string
  untilOn: string
  amount: number
  currency: string
  reportingDates: unknown
}

function summaryOf(row: Row, programmes: GrantSummary['programmes']): GrantSummary {
  const { id, name, reference, funderName } = row
  return {
    ...{ id, name, reference, funderName, programmes },
    isAccepted: row.acceptedAt !== null,
    period: { from: row.fromOn, until: row.untilOn },
    amount: { amount: row.amount, currency: row.currency },
    reportingDates: row.reportingDates as ReportingDate[],
  }
}

async function programmesOf(
  db: TenantTransaction,
  grantIds: readonly string[],
): Promise<Map<string, { id: string; name: LocalisedText }[]>> {
  if (grantIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('grantProgrammes as of')
    .innerJoin('programmes as p', 'p.id', 'of.programmeId')
    .select(['of.grantId', 'p.id', 'p.name'])
    .where('of.grantId', 'in', grantIds)
    .orderBy('p.id')
    .execute()
  return Map.groupBy(
    rows.map((row) => ({ grantId: row.grantId, id: row.id, name: row.name as LocalisedText })),
    (row) => row.grantId,
  )
}

/** Writes a new grant with its programmes and targets. */
export async function insertGrant(
  db: TenantTransaction,
  organisationId: string,
  draft: GrantDraft,
  newId: () => string,
): Promise<string> {
  const id = newId()
  await db
    .insertInto('grants')
    .values({
      ...{ organisationId, id, name: draft.name, funderName: draft.funderName },
      reference: draft.reference ?? null,
      fromOn: draft.period.from,
      untilOn: draft.period.until,
      ...draft.amount,
      coFinancingRate: draft.coFinancingRate ?? null,
      attribution: draft.attribution,
      reportingDates: json(draft.reportingDates),
      publicationPlan: json(draft.publicationPlan),
      invitedEmail: draft.invitedEmail ?? null,
    })
    .execute()
  const programmeIds = [...new Set(draft.programmeIds)]
  await db
    .insertInto('grantProgrammes')
    .values(programmeIds.map((programmeId) => ({ organisationId, grantId: id, programmeId })))
    .execute()
  if (draft.targets.length > 0)
    await db
      .insertInto('grantTargets')
      .values(
        draft.targets.map((target, position) => ({
          ...{ organisationId, grantId: id, position, id: newId() },
          indicator: json(target.indicator),
          value: target.value,
          dueOn: target.by,
          changes: json(target.changes),
        })),
      )
      .execute()
  return id
}

/** True when all of these are programmes of this organisation. */
export async function areOwnProgrammes(db: TenantTransaction, ids: readonly string[]): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select count(*)::int as found from programmes where id = any(${[...new Set(ids)]}::uuid[])`.execute(db)
  return rows[0]?.found === new Set(ids).size
}

/** Active pairs of the grant's programmes that are planned to go on after its money, and what else pays for them. */
export async function pairsBeyond(
  db: TenantTransaction,
  grantId: string,
): Promise<{ id: string; mentee: string; mentor: string; plannedEndOn: string }[]> {
  return db
    .selectFrom('pairs as pair')
    .innerJoin('grantProgrammes as of', 'of.programmeId', 'pair.programmeId')
    .innerJoin('grants as g', 'g.id', 'of.grantId')
    .innerJoin('enrolments as e', 'e.id', 'pair.menteeEnrolmentId')
    .innerJoin('participants as mentee', 'mentee.id', 'e.participantId')
    .innerJoin('enrolments as m', 'm.id', 'pair.mentorEnrolmentId')
    .innerJoin('participants as mentor', 'mentor.id', 'm.participantId')
    .select(['pair.id', 'mentee.fullName as mentee', 'mentor.fullName as mentor'])
    .select('pair.plannedEndOn')
    .where('g.id', '=', grantId)
    .where('pair.status', 'in', ['introduced', 'active', 'paused'])
    .whereRef('pair.plannedEndOn', '>', 'g.untilOn')
    .orderBy('pair.plannedEndOn')
    .$narrowType<{ plannedEndOn: string }>()
    .execute()
}
