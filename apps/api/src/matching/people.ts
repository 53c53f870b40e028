import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'

export type ShownPerson = { readonly participantId: string; readonly name: string; readonly callName: string }

/** Names by enrolment, of those whom the reader may see. */
export async function peopleOf(
  db: TenantTransaction,
  principal: MemberPrincipal,
  enrolmentIds: readonly string[],
) {
  if (enrolmentIds.length === 0) return {}
  const rows = await db
    .selectFrom('enrolments as e')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select(['e.id', 'e.participantId', 'p.fullName', 'p.callName'])
    .where('e.id', 'in', [...new Set(enrolmentIds)])
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .execute()
  return Object.fromEntries(
    rows.map(({ id, participantId, fullName, callName }): [string, ShownPerson] => [
      id,
      { participantId, name: fullName, callName: callName ?? fullName.split(/\s+/)[0] ?? fullName },
    ]),
  )
}

/** Ids of people in the values of a problem or a reason. */
export function idsIn(values: Readonly<Record<string, unknown>>): string[] {
  return ['mentee', 'mentor', 'mentees', 'mentors', 'id'].flatMap((key) => {
    const value = values[key]
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []
  })
}
