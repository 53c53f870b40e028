/** Everyone whom somebody may see, one narrow row each. */
import type { EnrolmentStatus, LanguageLevels, ProgrammeRole } from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

type Db = TenantTransaction

export type ParticipantRow = {
  readonly id: string
  readonly name: string
  readonly callName: string | null
  readonly knownSince: string
  readonly isTest: boolean
  readonly language: string
  readonly languages: LanguageLevels
  readonly municipality: string | null
  readonly enrolments: readonly {
    readonly id: string
    readonly programmeId: string
    readonly role: ProgrammeRole
    readonly status: EnrolmentStatus
    readonly siteId: string | null
    readonly hasPair: boolean
  }[]
}

/** People with the enrolments that are in scope; where an enrolment of theirs is not, only the others show. */
export async function participantRows(db: Db, principal: MemberPrincipal): Promise<ParticipantRow[]> {
  const people = await db
    .selectFrom('participants as p')
    .select(['p.id', 'p.fullName', 'p.callName', 'p.knownSince', 'p.isTest', 'p.language'])
    .where(visibleTo(principal, 'participant.read', 'p'))
    .orderBy('p.fullName')
    .orderBy('p.id')
    .execute()
  const [enrolments, said] = await Promise.all([enrolmentsOf(db, principal), saidOf(db)])
  return people.map(({ fullName, ...person }) => ({
    ...person,
    name: fullName,
    languages: (said.get(`${person.id} languages`) ?? {}) as LanguageLevels,
    municipality: (said.get(`${person.id} municipality`) ?? null) as string | null,
    enrolments: enrolments.get(person.id) ?? [],
  }))
}

async function enrolmentsOf(db: Db, principal: MemberPrincipal) {
  const rows = await db
    .selectFrom('enrolments as e')
    .select(['e.id', 'e.participantId', 'e.programmeId', 'e.role', 'e.status', 'e.siteId'])
    .select(
      sql<boolean>`exists (select from pairs where pairs.is_open
        and e.id in (pairs.mentee_enrolment_id, pairs.mentor_enrolment_id))`.as('hasPair'),
    )
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .orderBy('e.appliedOn', 'desc')
    .execute()
  const groups = new Map<string, Omit<(typeof rows)[number], 'participantId'>[]>()
  for (const { participantId, ...enrolment } of rows) {
    const known = groups.get(participantId)
    if (known) known.push(enrolment)
    else groups.set(participantId, [enrolment])
  }
  return groups
}

/** Languages and municipality as said last; by person and key. */
async function saidOf(db: Db): Promise<ReadonlyMap<string, unknown>> {
  const rows = await db
    .selectFrom('facts')
    .select(['participantId', 'key', 'value'])
    .where('key', 'in', ['languages', 'municipality'])
    .where('answer', '=', 'answered')
    .where('untilOn', 'is', null)
    .orderBy('fromOn')
    .orderBy('recordedAt')
    .execute()
  return new Map(rows.map(({ participantId, key, value }) => [`${participantId} ${key}`, value]))
}
