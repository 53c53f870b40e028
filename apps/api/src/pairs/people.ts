/** The two people of pairs, as staff sees them. */
import type { TenantTransaction } from '../database/doors.ts'

export type PairPerson = {
  readonly participantId: string
  readonly enrolmentId: string
  readonly name: string
  readonly callName: string | null
  readonly siteId: string | null
  readonly siteName: string | null
}

export type TwoPeople = { readonly mentee: PairPerson; readonly mentor: PairPerson }

/** By the id of the pair. */
export async function peopleOf(
  db: TenantTransaction,
  pairIds: readonly string[],
): Promise<ReadonlyMap<string, TwoPeople>> {
  if (pairIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('pairs')
    .innerJoin('enrolments as menteeEnrolment', 'menteeEnrolment.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentorEnrolment', 'mentorEnrolment.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as mentee', 'mentee.id', 'menteeEnrolment.participantId')
    .innerJoin('participants as mentor', 'mentor.id', 'mentorEnrolment.participantId')
    .leftJoin('sites as menteeSite', 'menteeSite.id', 'menteeEnrolment.siteId')
    .leftJoin('sites as mentorSite', 'mentorSite.id', 'mentorEnrolment.siteId')
    .where('pairs.id', 'in', [...pairIds])
    .select([
      'pairs.id',
      'mentee.id as menteeId',
      'mentee.fullName as menteeName',
      'mentee.callName as menteeCallName',
      'menteeEnrolment.id as menteeEnrolmentId',
      'menteeEnrolment.siteId as menteeSiteId',
      'menteeSite.name as menteeSiteName',
      'mentor.id as mentorId',
      'mentor.fullName as mentorName',
      'mentor.callName as mentorCallName',
      'mentorEnrolment.id as mentorEnrolmentId',
      'mentorEnrolment.siteId as mentorSiteId',
      'mentorSite.name as mentorSiteName',
    ])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        mentee: {
          ...{ participantId: row.menteeId, enrolmentId: row.menteeEnrolmentId, name: row.menteeName },
          ...{ callName: row.menteeCallName, siteId: row.menteeSiteId, siteName: row.menteeSiteName },
        },
        mentor: {
          ...{ participantId: row.mentorId, enrolmentId: row.mentorEnrolmentId, name: row.mentorName },
          ...{ callName: row.mentorCallName, siteId: row.mentorSiteId, siteName: row.mentorSiteName },
        },
      },
    ]),
  )
}
