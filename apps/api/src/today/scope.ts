/** Whose matter something is. */
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'

/** `mine`: what I did last or nobody did; `site`: at my sites; `all`: whatever I may see. */
export type TodayScope = 'mine' | 'site' | 'all'

export type Asker = {
  readonly db: TenantTransaction
  readonly organisationId: string
  readonly principal: MemberPrincipal
  readonly today: string
  readonly scope: TodayScope
}

export function ownSites({ roles }: MemberPrincipal): readonly string[] {
  return [...new Set(roles.flatMap(({ siteIds }) => siteIds ?? []))]
}

type Matter = { readonly id: string; readonly siteIds: readonly (string | null)[] }

/** Keeps what belongs to the wanted scope. Who made the last change of a pair or enrolment looks after it. */
export async function inScope<T extends Matter>(
  { db, principal, scope }: Asker,
  of: 'pairs' | 'enrolments',
  matters: readonly T[],
): Promise<T[]> {
  if (scope === 'all' || matters.length === 0) return [...matters]
  if (scope === 'site') {
    const sites = ownSites(principal)
    return matters.filter(({ siteIds }) => siteIds.some((site) => site !== null && sites.includes(site)))
  }
  const last = await lastMembers(
    db,
    of,
    matters.map(({ id }) => id),
  )
  return matters.filter(({ id }) => (last.get(id) ?? principal.memberId) === principal.memberId)
}

async function lastMembers(
  db: TenantTransaction,
  of: 'pairs' | 'enrolments',
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const [table, column] =
    of === 'pairs'
      ? (['pairChanges', 'pairChanges.pairId'] as const)
      : (['enrolmentChanges', 'enrolmentChanges.enrolmentId'] as const)
  const { rows } = await sql<{ id: string; member: string }>`
    select distinct on (${sql.ref(column)}) ${sql.ref(column)} as id, changed_by as member
    from ${sql.table(table)}
    where ${sql.ref(column)} = any(${ids}::uuid[]) and changed_by is not null
    order by ${sql.ref(column)}, changed_on desc, recorded_at desc`.execute(db)
  return new Map(rows.map(({ id, member }) => [id, member]))
}
