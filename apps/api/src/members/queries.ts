import type { TenantTransaction } from '../database/doors.ts'
import type { MemberRole } from '../database/tables/organisations.ts'

export type MemberRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly email: string
  readonly roles: readonly MemberRole[]
  /** What the roles reach; empty for those that reach the whole organisation by themselves. */
  readonly scopes: readonly {
    readonly programme: Record<string, string> | null
    readonly site: string | null
  }[]
}

/** Everybody who works here now, by name. */
export async function presentMembers(db: TenantTransaction): Promise<MemberRow[]> {
  const members = await db
    .selectFrom('members')
    .select(['id', 'version', 'name', 'email', 'roles'])
    .where('endedAt', 'is', null)
    .orderBy('name')
    .execute()
  const scopes = await db
    .selectFrom('memberScopes as s')
    .leftJoin('programmes as p', 'p.id', 's.programmeId')
    .leftJoin('sites', 'sites.id', 's.siteId')
    .select(['s.memberId', 'p.name as programme', 'sites.name as site'])
    .execute()
  return members.map((member) => ({
    ...member,
    scopes: scopes
      .filter(({ memberId }) => memberId === member.id)
      .map(({ programme, site }) => ({ programme, site })),
  }))
}

export function memberForUpdate(db: TenantTransaction, id: string) {
  return db
    .selectFrom('members')
    .select(['id', 'version', 'name', 'roles', 'userId'])
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

export async function otherAdministrators(db: TenantTransaction, but: string): Promise<number> {
  const { n } = await db
    .selectFrom('members')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('endedAt', 'is', null)
    .where('id', '<>', but)
    .where(
      (where) => where.val('administrator'),
      '=',
      (where) => where.fn.any('roles'),
    )
    .executeTakeFirstOrThrow()
  return n
}

export async function endMember(db: TenantTransaction, id: string, at: string): Promise<void> {
  await db.updateTable('members').set({ endedAt: at }).where('id', '=', id).execute()
}
