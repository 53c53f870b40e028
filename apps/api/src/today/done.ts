/** What somebody did today, from the audit trail: the latest first, one line per thing done to one subject. */
import { sql } from 'kysely'
import { peopleOf, type TwoPeople } from '../pairs/people.ts'
import type { Asker } from './scope.ts'

export type DoneToday = { readonly action: string; readonly pairId: string; readonly people: TwoPeople }

const shown = 30

/** @param timeZone the organisation's, whose day it is */
export async function doneToday({ db, principal, today }: Asker, timeZone: string): Promise<DoneToday[]> {
  const { rows } = await sql<{ action: string; pairId: string }>`
    select action, subject_id as pair_id from audit
    where subject_kind = 'pair' and actor ->> 'memberId' = ${principal.memberId}
      and happened_at >= (${today}::date)::timestamp at time zone ${timeZone}
    group by action, subject_id order by max(happened_at) desc limit ${shown}`.execute(db)
  const people = await peopleOf(db, [...new Set(rows.map(({ pairId }) => pairId))])
  return rows.flatMap(({ action, pairId }) => {
    const two = people.get(pairId)
    return two === undefined ? [] : [{ action, pairId, people: two }]
  })
}
