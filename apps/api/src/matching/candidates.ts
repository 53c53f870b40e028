/** Reads everyone enrolled in a programme, with all that decides whether they take part in a round. */
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import { loadEnrolments, pairPlacesOf } from '../enrolments/load.ts'
import { documentsOfProgrammes } from '../programmes/documents.ts'
import type { Candidate } from './pool.ts'

type Db = TenantTransaction

export type Among = {
  /** Only people of these sites, and of none; null for everybody. */
  readonly siteIds: readonly string[] | null
  /** Only these enrolments. */
  readonly enrolmentIds?: readonly string[]
}

/** The people of a programme who are neither out of it nor found ineligible. */
export async function candidatesOf(db: Db, programmeId: string, among: Among): Promise<Candidate[]> {
  const { siteIds, enrolmentIds } = among
  const isAsked = sql<boolean>`(e.programme_id = ${programmeId} and e.status in ('applied', 'eligible', 'active')
    and (${siteIds === null} or e.site_id is null or e.site_id = any(${siteIds ?? []}::uuid[])))`
  const which = enrolmentIds === undefined ? { programmeId } : { ids: enrolmentIds }
  const enrolments = (await loadEnrolments(db, which, isAsked)).map(({ enrolment }) => enrolment)
  const people = await peopleOf(db, [...new Set(enrolments.map(({ participantId }) => participantId))])
  const pairs = await pairPlacesOf(
    db,
    enrolments.map(({ id }) => id),
  )
  const documents = await documentsOfProgrammes(db, [programmeId])
  const leftOut = await leftOutCounts(db, programmeId)
  return enrolments.flatMap((enrolment): Candidate[] => {
    const person = people.get(enrolment.participantId)
    if (person === undefined) return []
    return [
      {
        ...{ enrolment, ...person },
        programme: documents.of(programmeId, enrolment.programmeVersion),
        pairs: pairs.get(enrolment.id) ?? [],
        roundsLeftOut: leftOut.get(enrolment.id) ?? 0,
      },
    ]
  })
}

/** Real people who are still with us; test people take part in no round. */
async function peopleOf(db: Db, ids: readonly string[]) {
  const isOne = sql<boolean>`participant_id = any(${ids}::uuid[])`
  const rows = await db
    .selectFrom('participants')
    .select(['id', 'fullName', 'restrictedUntil'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('erasedAt', 'is', null)
    .where('isTest', '=', false)
    .execute()
  const suspensions = await db
    .selectFrom('suspensions')
    .select(['participantId', 'fromOn', 'untilOn'])
    .where(isOne)
    .execute()
  return new Map(
    rows.map(({ id, fullName, restrictedUntil }) => [
      id,
      {
        name: fullName,
        isRestricted: restrictedUntil !== null,
        suspensions: suspensions
          .filter(({ participantId }) => participantId === id)
          .map(({ fromOn: from, untilOn }) => (untilOn === null ? { from } : { from, until: untilOn })),
      },
    ]),
  )
}

/** How many rounds left each mentee out: those that led to pairs, each with its last run. */
async function leftOutCounts(db: Db, programmeId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('roundUnmatched as u')
    .innerJoin('rounds as r', 'r.id', 'u.roundId')
    .select(({ fn }) => ['u.enrolmentId', fn.countAll<number>().as('count')])
    .where('r.programmeId', '=', programmeId)
    .where('u.side', '=', 'mentee')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('suggestions')
          .select('suggestions.id')
          .whereRef('suggestions.roundId', '=', 'r.id')
          .where('suggestions.status', '=', 'accepted'),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('rounds as later').select('later.id').whereRef('later.rerunOf', '=', 'r.id'))),
    )
    .groupBy('u.enrolmentId')
    .execute()
  return new Map(rows.map(({ enrolmentId, count }) => [enrolmentId, count]))
}
