/** All records of a programme as the domain knows them, as far as somebody sees them, for an export. */
import { Contact, type Participant, resolveSpells } from '@passerelle/domain'
import type { FactOf, Records } from '@passerelle/domain/open'
import { sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { loadEnrolments } from '../enrolments/load.ts'
import { meetingsOfPairs } from '../meetings/queries.ts'
import { followUpsOf, reportsOf } from '../outcomes/cohort.ts'
import { loadPairs } from '../pairs/load.ts'
import { classOf, factsOf } from '../participants/facts.ts'
import { visibleTo } from '../records/visible.ts'

/**
 * The programme's enrolments in sight, and what belongs to them. Sensitive and special facts, notes and free texts stay in
 * the house: an export is a copy that nobody watches.
 */
export async function recordsOf(
  db: TenantTransaction,
  principal: MemberPrincipal,
  programmeId: string,
  today: string,
): Promise<Records> {
  const visible = visibleTo(principal, 'enrolment.read', 'e')
  const enrolments = (await loadEnrolments(db, { programmeId }, visible)).map(({ enrolment }) => enrolment)
  const enrolmentIds = enrolments.map(({ id }) => id)
  const people = await peopleOf(db, [...new Set(enrolments.map(({ participantId }) => participantId))])
  const peopleIds = people.map(({ id }) => id)
  const known = await factsOf(db, peopleIds)
  const pairs = await pairsAmong(db, programmeId, enrolmentIds)
  const reports = await reportsOf(db, peopleIds)
  const followUps = await followUpsOf(db, enrolmentIds)
  return {
    participants: people,
    facts: peopleIds.flatMap((participantId) =>
      (known.get(participantId) ?? [])
        .filter(({ key }) => classOf(key) === 'personal')
        .map((fact): FactOf => ({ ...fact, participantId })),
    ),
    enrolments,
    pairs,
    meetings: await meetingsOfPairs(
      db,
      pairs.map(({ id }) => id),
    ),
    spells: peopleIds.flatMap((id) => resolveSpells(reports.get(id) ?? [], today).spells),
    'follow-ups': enrolmentIds.flatMap((id) => followUps.get(id) ?? []),
  }
}

async function peopleOf(db: TenantTransaction, ids: readonly string[]): Promise<Participant[]> {
  const rows = await db
    .selectFrom('participants')
    .select(['id', 'fullName', 'callName', 'language', 'contact', 'knownSince', 'isTest'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('knownSince')
    .orderBy('id')
    .execute()
  return rows.map(({ callName, contact, ...person }) => ({
    ...person,
    ...(callName !== null && { callName }),
    contact: Contact.safeParse(contact).data ?? {},
    facts: [],
    consents: [],
  }))
}

/** Pairs of which both enrolments are in the export. */
async function pairsAmong(db: TenantTransaction, programmeId: string, enrolmentIds: readonly string[]) {
  const rows = await db
    .selectFrom('pairs')
    .select('id')
    .where('programmeId', '=', programmeId)
    .where(
      sql<boolean>`(mentee_enrolment_id = any(${enrolmentIds}::uuid[])
        and mentor_enrolment_id = any(${enrolmentIds}::uuid[]))`,
    )
    .orderBy('proposedOn')
    .orderBy('id')
    .execute()
  const records = await loadPairs(
    db,
    rows.map(({ id }) => id),
  )
  return records.map(({ pair }) => pair)
}
