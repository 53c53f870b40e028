/**
 * What the permission table needs to know of each kind of record. One query each; undefined where no such row is in
 * this organisation. `visible.ts` says the same as a condition for lists.
 */
import type { Place, RecordReference, RecordState } from '@passerelle/domain'
import { sql } from 'kysely'
import type { FunderTransaction, TenantTransaction } from '../database/doors.ts'
import { isUuid } from './ids.ts'

type Db = TenantTransaction
type Found = Promise<RecordReference | undefined>

export async function programmeReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('programmes')
    .select(['organisationId', 'status'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      ...own(row, id),
      within: [{ programmeId: id }],
      state: row.status === 'ended' ? 'closed' : 'live',
    }
  )
}

/** A person is within every place of their enrolments; one without enrolments is within none. */
export async function participantReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('participants')
    .select(['organisationId', 'erasedAt', 'restrictedUntil'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const places = await db
    .selectFrom('enrolments')
    .select(['programmeId', 'siteId'])
    .distinct()
    .where('participantId', '=', id)
    .execute()
  return { ...own(row, id), within: places.map(placeOf), state: personState(row) ?? 'live' }
}

export async function enrolmentReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('enrolments as e')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select(['e.organisationId', 'e.programmeId', 'e.siteId', 'e.status', 'e.participantId'])
    .select(['p.erasedAt', 'p.restrictedUntil'])
    .where('e.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isOver = row.status === 'completed' || row.status === 'withdrawn'
  return {
    ...own(row, id, row.participantId),
    within: [placeOf(row)],
    state: personState(row) ?? (isOver ? 'closed' : 'live'),
  }
}

/** A pair is within the places of both; it goes with the mentee when that person is erased or restricted. */
export async function pairReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('pairs')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as p', 'p.id', 'mentee.participantId')
    .select(['pairs.organisationId', 'pairs.programmeId', 'pairs.isOpen', 'p.erasedAt', 'p.restrictedUntil'])
    .select(['mentee.siteId as menteeSite', 'mentor.siteId as mentorSite'])
    .select(['mentee.participantId as menteeId', 'mentor.participantId as mentorId'])
    .where('pairs.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { programmeId } = row
  return {
    ...own(row, id, row.menteeId, row.mentorId),
    within: [
      placeOf({ programmeId, siteId: row.menteeSite }),
      placeOf({ programmeId, siteId: row.mentorSite }),
    ],
    state: personState(row) ?? (row.isOpen ? 'live' : 'closed'),
  }
}

export async function roundReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('rounds')
    .innerJoin('programmes', 'programmes.id', 'rounds.programmeId')
    .select(['rounds.organisationId', 'rounds.programmeId', 'programmes.status'])
    .where('rounds.id', '=', id)
    .executeTakeFirst()
  return row && { ...own(row, id), within: [placeOf(row)], state: row.status === 'ended' ? 'closed' : 'live' }
}

export async function followUpReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('followUps as f')
    .innerJoin('enrolments as e', 'e.id', 'f.enrolmentId')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select(['f.organisationId', 'e.programmeId', 'e.siteId', 'f.result', 'f.cancelledOn'])
    .select(['p.id as participantId', 'p.erasedAt', 'p.restrictedUntil'])
    .where('f.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isOver = row.result !== null || row.cancelledOn !== null
  return {
    ...own(row, id, row.participantId),
    within: [placeOf(row)],
    state: personState(row) ?? (isOver ? 'closed' : 'live'),
  }
}

export async function eventReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('events')
    .select(['organisationId', 'programmeId', 'siteId', 'cancelledAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { programmeId, siteId } = row
  return {
    ...own(row, id),
    within: programmeId === null ? 'organisation' : [placeOf({ programmeId, siteId })],
    state: row.cancelledAt === null ? 'live' : 'closed',
  }
}

export async function partnerReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('partners')
    .select(['organisationId', 'removedAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...own(row, id), within: 'organisation', state: row.removedAt === null ? 'live' : 'closed' }
}

export async function grantReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db.selectFrom('grants').select('organisationId').where('id', '=', id).executeTakeFirst()
  return row && { ...own(row, id), within: await placesOfGrant(db, id), state: 'live' }
}

/** What was released stays as it is; corrections are a new report. */
export async function reportReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('reports')
    .select(['organisationId', 'grantId', 'status'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const isOpen = row.status === 'draft' || row.status === 'in-review'
  return {
    ...own(row, id),
    within: await placesOfGrant(db, row.grantId),
    state: isOpen ? 'live' : 'frozen',
  }
}

/** A release, as the organisation that made it sees it. */
export async function releasedReference(db: Db, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('releases')
    .select(['organisationId', 'funderId', 'grantId'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      ...own(row, id),
      funderId: row.funderId,
      within: await placesOfGrant(db, row.grantId),
      state: 'frozen',
    }
  )
}

/** A release, as the funder that received it sees it. */
export async function releasedForFunder(db: FunderTransaction, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('releases')
    .select(['organisationId', 'funderId'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...own(row, id), funderId: row.funderId, within: 'organisation', state: 'frozen' }
}

/** A grant, as the funder that gives it sees it: `funder.read` is its action. */
export async function grantForFunder(db: FunderTransaction, id: string): Found {
  if (!isUuid(id)) return undefined
  const row = await db
    .selectFrom('grants')
    .select(['organisationId', 'funderId'])
    .where('id', '=', id)
    .executeTakeFirst()
  return (
    row && {
      organisationId: row.organisationId,
      funderId: row.funderId ?? undefined,
      within: 'organisation',
      state: 'live',
    }
  )
}

async function placesOfGrant(db: Db, grantId: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('grantProgrammes')
    .select(['programmeId', sql<null>`null`.as('siteId')])
    .where('grantId', '=', grantId)
    .execute()
  return rows.map(placeOf)
}

function own(row: { organisationId: string }, ...subjectIds: string[]) {
  return { organisationId: row.organisationId, subjectIds }
}

function placeOf(row: { programmeId: string; siteId?: string | null }): Place {
  return { programmeId: row.programmeId, siteId: row.siteId ?? undefined }
}

function personState(row: {
  erasedAt: string | null
  restrictedUntil: string | null
}): RecordState | undefined {
  if (row.erasedAt !== null) return 'erased'
  return row.restrictedUntil === null ? undefined : 'restricted'
}
