/** Who may be the same person: by name, mail address or telephone number. */
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

export type Wanted = {
  readonly fullName: string
  readonly email?: string | undefined
  readonly phone?: string | undefined
}

export type Similar = {
  readonly id: string
  readonly name: string
  readonly knownSince: string
  /** What is the same. */
  readonly by: 'email' | 'phone' | 'name'
}

/**
 * People of the organisation who resemble somebody. Those outside the reader's scope are not named: `elsewhere` only
 * says that there is one, so that the lead can be asked.
 */
export async function similarPeople(
  db: TenantTransaction,
  principal: MemberPrincipal,
  { fullName, email, phone }: Wanted,
): Promise<{ readonly people: readonly Similar[]; readonly elsewhere: boolean }> {
  const name = fullName.trim()
  const sameEmail = email === undefined ? sql<boolean>`false` : sql<boolean>`p.email = lower(${email})`
  const samePhone = phone === undefined ? sql<boolean>`false` : sql<boolean>`p.phone = ${phone}`
  const nearName = sql<boolean>`(similarity(searchable(p.full_name), searchable(${name})) >= 0.6)`
  const rows = await db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName as name', 'p.knownSince'])
    .select(visibleTo(principal, 'participant.read', 'p').as('isVisible'))
    .select(
      sql<
        Similar['by']
      >`case when ${sameEmail} then 'email' when ${samePhone} then 'phone' else 'name' end`.as('by'),
    )
    .where('p.erasedAt', 'is', null)
    .where((either) => either.or([sameEmail, samePhone, nearName]))
    .orderBy(sql`similarity(searchable(p.full_name), searchable(${name}))`, 'desc')
    .limit(20)
    .execute()
  const people = rows.filter(({ isVisible }) => isVisible)
  return {
    people: people.slice(0, 5).map(({ isVisible: _, ...person }) => person),
    elsewhere: rows.length > people.length,
  }
}
