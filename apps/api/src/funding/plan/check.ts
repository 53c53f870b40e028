/** The check of a grant's publication plan, once and as a whole, before its first release. */
import type { PlannedTable } from '@passerelle/domain'
import { checkPlan, type PlanCheck } from '@passerelle/domain/disclosure'
import { json } from '../../database/columns.ts'
import type { TenantTransaction } from '../../database/doors.ts'
import { threshold } from '../../reports/assemble.ts'
import { earlierReleases } from '../../reports/release.ts'
import type { GrantRecord } from '../queries.ts'
import { type ExpectedFrom, expectedReleases } from './expected.ts'

export type PlanAnswer = Pick<PlanCheck, 'isSafe' | 'isDoubtful'> & {
  readonly expectedFrom: ExpectedFrom
  readonly dates: readonly Omit<PlanCheck['releases'][number], 'hidden'>[]
}

/**
 * - `fixed`: something was released under it;
 * - `fine`: checked, and nothing to decide;
 * - `doubtful`: somebody must confirm it or leave tables out, before anything is released;
 * - `confirmed`: somebody did.
 */
export type PlanState = 'fixed' | 'fine' | 'doubtful' | 'confirmed'

export type PlanStanding = {
  readonly state: PlanState
  /** Absent where a release was made before plans were checked. */
  readonly answer?: PlanAnswer
  readonly confirmed?: { readonly by: string; readonly at: string }
}

export async function checkPlanOf(
  db: TenantTransaction,
  grant: GrantRecord,
  today: string,
): Promise<PlanAnswer> {
  const { from, planned } = await expectedReleases(db, grant, today)
  const { isSafe, isDoubtful, releases } = checkPlan(planned, {
    earlier: await earlierReleases(db),
    threshold,
  })
  const dates = releases.map(({ hidden: _, ...date }) => date)
  return { isSafe, isDoubtful, expectedFrom: from, dates }
}

/** Where the plan stands today: what was confirmed or released under stays, everything else is looked at anew. */
export async function standingOf(
  db: TenantTransaction,
  grant: GrantRecord,
  today: string,
): Promise<PlanStanding> {
  const stored = await storedChecks(db, grant)
  const isFixed = await hasReleases(db, grant.id)
  const { confirmed } = stored
  if (isFixed) return { state: 'fixed', ...stored }
  const answer = await checkPlanOf(db, grant, today)
  if (confirmed) return { state: 'confirmed', answer, confirmed }
  return { state: answer.isDoubtful ? 'doubtful' : 'fine', answer }
}

export async function storeCheck(
  db: TenantTransaction,
  check: {
    readonly id: string
    readonly organisationId: string
    readonly grant: Pick<GrantRecord, 'id' | 'publicationPlan' | 'reportingDates'>
    readonly answer: PlanAnswer
    readonly confirmedBy?: string
  },
): Promise<void> {
  const { id, organisationId, grant, answer, confirmedBy = null } = check
  await db
    .insertInto('planChecks')
    .values({
      ...{ id, organisationId, confirmedBy, grantId: grant.id },
      plan: json(planOf(grant)),
      answer: json(answer),
    })
    .execute()
}

export async function hasReleases(db: TenantTransaction, grantId: string): Promise<boolean> {
  const found = await db
    .selectFrom('releases')
    .select('id')
    .where('grantId', '=', grantId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** The newest check of the plan as it is, and whoever confirmed it: a changed plan is another one. */
async function storedChecks(
  db: TenantTransaction,
  grant: GrantRecord,
): Promise<Pick<PlanStanding, 'answer' | 'confirmed'>> {
  const rows = await db
    .selectFrom('planChecks as c')
    .leftJoin('members as m', 'm.id', 'c.confirmedBy')
    .select(['c.plan', 'c.answer', 'c.recordedAt', 'c.confirmedBy', 'm.name'])
    .where('c.grantId', '=', grant.id)
    .orderBy('c.recordedAt', 'desc')
    .execute()
  const same = rows.filter(({ plan }) => isSamePlan(plan as Plan, planOf(grant)))
  const confirmed = same.find(({ confirmedBy }) => confirmedBy !== null)
  return {
    ...(same[0] && { answer: same[0].answer as PlanAnswer }),
    ...(confirmed && { confirmed: { by: confirmed.name ?? '', at: confirmed.recordedAt } }),
  }
}

type Plan = {
  readonly tables: readonly PlannedTable[]
  readonly dates: readonly { readonly id: string; readonly dueOn: string }[]
}

function planOf({
  publicationPlan,
  reportingDates,
}: Pick<GrantRecord, 'publicationPlan' | 'reportingDates'>): Plan {
  return { tables: publicationPlan, dates: reportingDates.map(({ id, dueOn }) => ({ id, dueOn })) }
}

function isSamePlan(one: Plan, other: Plan): boolean {
  return textOf(one) === textOf(other)
}

/** The database keeps no order of keys. */
function textOf({ tables, dates }: Plan): string {
  return JSON.stringify([
    tables.map(({ id, indicator, by }) => [
      id,
      by,
      indicator.kind === 'count' ? indicator.of : [indicator.definition.id, indicator.definition.version],
    ]),
    dates.map(({ id, dueOn }) => [id, dueOn]),
  ])
}
