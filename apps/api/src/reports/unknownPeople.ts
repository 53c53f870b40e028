import { type OutcomeGroup, type ReportTable, unknownKinds } from '@passerelle/domain'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

export type UnknownPerson = {
  readonly participantId: string
  readonly fullName: string
  readonly group: OutcomeGroup
}

/** Of whom a report knows nothing, and why: those whom the reader may see, so that somebody can still ask. */
export async function unknownPeople(
  db: TenantTransaction,
  principal: MemberPrincipal,
  tables: readonly ReportTable[],
): Promise<UnknownPerson[]> {
  const kinds: readonly OutcomeGroup[] = unknownKinds
  const groups = new Map(
    tables
      .flatMap((table) => (table.kind === 'outcome' ? table.people : []))
      .filter((person) => kinds.includes(person.group))
      .map((person) => [person.id, person.group]),
  )
  const rows = await db
    .selectFrom('enrolments as e')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select(['e.id', 'p.id as participantId', 'p.fullName'])
    .where(sql<boolean>`e.id = any(${[...groups.keys()]}::uuid[])`)
    .where(visibleTo(principal, 'participant.read', 'p'))
    .orderBy('p.fullName')
    .execute()
  return rows.map(({ id, participantId, fullName }) => ({
    participantId,
    fullName,
    group: groups.get(id) as OutcomeGroup,
  }))
}
