import type { MemberRole, RoleAssignment } from '@passerelle/domain'

/** One row of `member_scopes`; null stands for every programme, or every site. */
export type MemberScope = { readonly programmeId: string | null; readonly siteId: string | null }

/** What the rows say, as the permission table reads it: every role reaches each of the member's scopes. */
export function assignmentsOf(
  roles: readonly MemberRole[],
  scopes: readonly MemberScope[],
): readonly RoleAssignment[] {
  return roles.flatMap((role): RoleAssignment[] =>
    scopes.length === 0 ? [{ role }] : scopes.map((scope) => ({ role, ...reachOf(scope) })),
  )
}

function reachOf({ programmeId, siteId }: MemberScope): Omit<RoleAssignment, 'role'> {
  if (programmeId === null && siteId === null) return { everywhere: true }
  return {
    ...(programmeId !== null && { programmeIds: [programmeId] }),
    ...(siteId !== null && { siteIds: [siteId] }),
  }
}
