/** Who may be the same person: found by how the name sounds, mail address or telephone number, judged by the domain. */
import { PartialDate } from '@passerelle/domain'
import { type ComparedPerson, type DuplicateHint, duplicateHints, nameKeys } from '@passerelle/domain/people'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

export type Similar = DuplicateHint & {
  readonly id: string
  readonly name: string
  readonly knownSince: string
}

/** At most so many people are compared, those that have most in common with the name first. */
const mostCompared = 200

/**
 * People of the organisation who resemble somebody, with the reasons. Those outside the reader's scope are not named:
 * `elsewhere` only says that there is one, so that the lead can be asked.
 */
export async function similarPeople(
  db: TenantTransaction,
  principal: MemberPrincipal,
  wanted: ComparedPerson,
): Promise<{ readonly people: readonly Similar[]; readonly elsewhere: boolean }> {
  const hints = duplicateHints(wanted, await peopleNear(db, principal, wanted))
  const inSight = hints.filter(({ person }) => person.isVisible)
  return {
    people: inSight.slice(0, 5).map(({ person: { id, fullName, knownSince }, hint }) => ({
      ...{ id, name: fullName, knownSince },
      ...hint,
    })),
    elsewhere: hints.length > inSight.length,
  }
}

/** Whoever has a sound, most letters of the name, an address or a number in common. Nothing is judged here. */
async function peopleNear(db: TenantTransaction, principal: MemberPrincipal, wanted: ComparedPerson) {
  const name = wanted.fullName.trim()
  const keys = sql<string[]>`${nameKeys(name)}::text[]`
  const nearness = sql<number>`similarity(searchable(p.full_name), searchable(${name}))`
  const inCommon = sql<number>`cardinality(array(select unnest(p.name_keys) intersect select unnest(${keys})))`
  const rows = await db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName', 'p.knownSince', 'p.email', 'p.phone'])
    .select(visibleTo(principal, 'participant.read', 'p').as('isVisible'))
    .select(bornOn().as('birthDate'))
    .where('p.erasedAt', 'is', null)
    .where((either) =>
      either.or([
        sql<boolean>`p.name_keys && ${keys}`,
        sql<boolean>`searchable(p.full_name) % searchable(${name})`,
        sql<boolean>`p.email = lower(${wanted.email ?? null}::text)`,
        sql<boolean>`p.phone = ${wanted.phone ?? null}::text`,
      ]),
    )
    .orderBy(
      sql`p.email = lower(${wanted.email ?? null}::text) or p.phone = ${wanted.phone ?? null}::text`,
      (order) => order.desc().nullsLast(),
    )
    .orderBy(inCommon, 'desc')
    .orderBy(nearness, 'desc')
    .limit(mostCompared)
    .execute()
  return rows.map(({ email, phone, birthDate, ...person }) => {
    const born = PartialDate.safeParse(birthDate)
    return { ...person, email: email ?? undefined, phone: phone ?? undefined, birthDate: born.data }
  })
}

/** The date of birth as it was said last. */
export function bornOn() {
  return sql<string | null>`(select f.value #>> '{}' from facts f where f.participant_id = p.id
    and f.key = 'birthDate' and f.answer = 'answered' order by f.from_on desc limit 1)`
}
