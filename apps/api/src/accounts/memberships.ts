import type { FunderRole, MemberRole } from '@passerelle/domain'
import { sql } from 'kysely'
import type { AccountTransaction } from '../database/doors.ts'
import type { FunderSignedIn, Home, MemberSignedIn } from '../trpc/context.ts'
import { assignmentsOf, type MemberScope } from './assignments.ts'
import type { OpenSession } from './sessions.ts'

type MembershipRow = {
  organisationId: string
  slug: string
  name: string
  timeZone: string
  memberId: string
  memberName: string
  roles: MemberRole[]
  scopes: MemberScope[]
}

/** An organisation or funder that somebody works for, and as whom. */
export type Membership<Principal> = { readonly home: Home; readonly principal: Principal }

/** Whose member somebody is now: read at every request, so that a removal counts from the next one on. */
export async function membershipsOf(
  db: AccountTransaction,
  userId: string,
): Promise<Membership<MemberSignedIn['principal']>[]> {
  const { rows } = await sql<MembershipRow>`select * from memberships_of_user(${userId})`.execute(db)
  return rows.map((row) => ({
    home: { id: row.organisationId, slug: row.slug, name: row.name, timeZone: row.timeZone },
    principal: {
      kind: 'member',
      userId,
      memberId: row.memberId,
      organisationId: row.organisationId,
      name: row.memberName,
      roles: assignmentsOf(row.roles, row.scopes),
    },
  }))
}

/** As the rows write them, and as the permission table does. */
export const funderRoles = {
  'funder-administrator': 'funderAdministrator',
  'funder-reader': 'funderReader',
} as const satisfies Record<string, FunderRole>

export async function funderMembershipsOf(
  db: AccountTransaction,
  userId: string,
): Promise<Membership<FunderSignedIn['principal']>[]> {
  const rows = await db
    .selectFrom('funderMembers as m')
    .innerJoin('funders as f', 'f.id', 'm.funderId')
    .select(['f.id', 'f.slug', 'f.name', 'f.timeZone', 'm.id as memberId', 'm.name as memberName', 'm.roles'])
    .where('m.userId', '=', userId)
    .where('m.endedAt', 'is', null)
    .orderBy('f.name')
    .orderBy('f.id')
    .execute()
  return rows.map((row) => ({
    home: { id: row.id, slug: row.slug, name: row.name, timeZone: row.timeZone },
    principal: {
      kind: 'funder',
      userId,
      funderId: row.id,
      funderMemberId: row.memberId,
      name: row.memberName,
      roles: row.roles.map((role) => funderRoles[role]),
    },
  }))
}

/** The one that was chosen in this session, or the first; undefined where there is none (any more). */
export function chosen<Principal>(
  memberships: readonly Membership<Principal>[],
  session: Pick<OpenSession, 'homeId'>,
): Membership<Principal> | undefined {
  return memberships.find(({ home }) => home.id === session.homeId) ?? memberships[0]
}
