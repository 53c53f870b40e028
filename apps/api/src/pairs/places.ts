import { mentorPlaces } from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { pairPlacesOf } from '../enrolments/load.ts'
import { standingsOf } from '../enrolments/standing.ts'

/** Places that mentors of a programme offer on a day: those who are ready, not resting, and have one left. */
export async function freePlacesIn(db: TenantTransaction, programmeId: string, day: string): Promise<number> {
  const mentors = await db
    .selectFrom('enrolments')
    .select('id')
    .where('programmeId', '=', programmeId)
    .where('role', '=', 'mentor')
    .where('status', 'in', ['eligible', 'active'])
    .execute()
  const ids = mentors.map(({ id }) => id)
  const standings = await standingsOf(db, { ids }, day)
  const pairs = await pairPlacesOf(db, ids)
  return standings.reduce(
    (sum, { enrolment, programme }) =>
      sum + mentorPlaces(enrolment, programme, pairs.get(enrolment.id) ?? [], day).left,
    0,
  )
}
