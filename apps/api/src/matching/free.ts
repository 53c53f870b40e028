/** Who of a round's people can be seen, and who can still be paired today. */
import type { Message } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { visibleTo } from '../records/visible.ts'
import { candidatesOf } from './candidates.ts'
import { poolOn } from './pool.ts'

/** Why people cannot be paired today, by enrolment; who is not in the answer is free. */
export async function whyNotFree(
  db: TenantTransaction,
  programmeId: string,
  enrolmentIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, Message>> {
  const pool = poolOn(await candidatesOf(db, programmeId, { siteIds: null, enrolmentIds }), today)
  const free = new Set([...pool.mentees, ...pool.mentors].map(({ enrolmentId }) => enrolmentId))
  const out = new Map<string, Message>(pool.out.map(({ enrolmentId, reason }) => [enrolmentId, reason]))
  return new Map(
    enrolmentIds
      .filter((id) => !free.has(id))
      .map((id) => [id, out.get(id) ?? { code: 'poolOut.gone', values: {} }]),
  )
}

/** The enrolments of a programme that somebody may see. Apart from what is read of them: simple questions stay quick. */
export async function seenOf(
  db: TenantTransaction,
  principal: MemberPrincipal,
  programmeId: string,
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('enrolments as e')
    .select('e.id')
    .where('e.programmeId', '=', programmeId)
    .where(visibleTo(principal, 'enrolment.read', 'e'))
    .execute()
  return new Set(rows.map(({ id }) => id))
}
