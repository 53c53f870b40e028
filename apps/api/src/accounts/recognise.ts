import type { FunderSignedIn, MemberSignedIn, Visitor } from '../trpc/context.ts'
import type { Services } from '../trpc/services.ts'
import { cookieName } from './cookies.ts'
import { chosen, funderMembershipsOf, membershipsOf } from './memberships.ts'
import { findSession } from './sessions.ts'

/** Who asks, by the cookie of an app: null where nobody is signed in there, or is no member any more. */
export async function recogniseMember(services: Services, visitor: Visitor): Promise<MemberSignedIn | null> {
  const token = visitor.cookie(cookieName('member', services.publicUrl))
  if (token === undefined) return null
  return services.doors.accounts(async (db) => {
    const session = await findSession(db, { token, door: 'member', now: services.clock() })
    if (session === undefined) return null
    const homes = await membershipsOf(db, session.user.id)
    const one = chosen(homes, session)
    return one === undefined ? null : { ...session, ...one, homes: homes.map(({ home }) => home) }
  })
}

export async function recogniseFunder(services: Services, visitor: Visitor): Promise<FunderSignedIn | null> {
  const token = visitor.cookie(cookieName('funder', services.publicUrl))
  if (token === undefined) return null
  return services.doors.accounts(async (db) => {
    const session = await findSession(db, { token, door: 'funder', now: services.clock() })
    if (session === undefined) return null
    const homes = await funderMembershipsOf(db, session.user.id)
    const one = chosen(homes, session)
    return one === undefined ? null : { ...session, ...one, homes: homes.map(({ home }) => home) }
  })
}
