/** Letters that did not arrive: somebody waits for an answer that will not come. */
import { addDays } from '@passerelle/domain'
import { visibleTo } from '../records/visible.ts'
import type { TodayRow } from './rows.ts'
import type { Asker } from './scope.ts'

const named = 3

export async function mailRows({ db, principal, organisationId, today }: Asker): Promise<TodayRow[]> {
  const rows = await db
    .selectFrom('mailOutbox as m')
    .innerJoin('participants as p', 'p.id', 'm.participantId')
    .select(['p.id', 'p.fullName', 'p.callName'])
    .distinct()
    .where('m.status', '=', 'failed')
    .where('m.recordedAt', '>=', `${addDays(today, -30)}T00:00:00.000Z`)
    .where(visibleTo(principal, 'participant.read', 'p'))
    .orderBy('p.fullName')
    .execute()
  if (rows.length === 0) return []
  const people = rows
    .slice(0, named)
    .map(({ id, fullName, callName }) => ({ id, name: callName ?? fullName }))
  return [{ kind: 'mail-failed', section: 'today', subjectId: organisationId, count: rows.length, people }]
}
