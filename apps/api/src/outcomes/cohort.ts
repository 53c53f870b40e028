/** The people of some programmes as outcome definitions see them, from narrow rows. */
import {
  type Cohort,
  type CohortMember,
  type FollowUp,
  type FollowUpAttempt,
  factsOn,
  type SpellReport,
} from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import { factsOf } from '../participants/facts.ts'

/** Every mentee enrolment of the programmes; test people and the erased are left out, the ineligible are not. */
export async function loadCohort(
  db: TenantTransaction,
  { id, programmeIds }: { readonly id: string; readonly programmeIds: readonly string[] },
): Promise<Cohort> {
  if (programmeIds.length === 0) return { id, members: [] }
  const rows = await db
    .selectFrom('enrolments as e')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select(['e.id', 'e.participantId', 'e.status', 'e.appliedOn', 'e.startedOn', 'e.endedOn', 'e.endReason'])
    .where('e.programmeId', 'in', [...programmeIds])
    .where('e.role', '=', 'mentee')
    .where('p.isTest', '=', false)
    .orderBy('e.id')
    .execute()
  const enrolmentIds = rows.map((row) => row.id)
  const participantIds = [...new Set(rows.map((row) => row.participantId))]
  const facts = await factsOf(db, participantIds)
  const judged = await judgedEligible(db, enrolmentIds)
  const reports = await reportsOf(db, participantIds)
  const followUps = await followUpsOf(db, enrolmentIds)
  const ends = await pairEnds(db, enrolmentIds)
  const members = rows.map((row): CohortMember => {
    const entryOn = row.startedOn ?? row.appliedOn
    const eligible = judged.get(row.id)
    const pairEndedOn = ends.get(row.id)
    const hasLeft = row.startedOn !== null && row.endedOn !== null
    return {
      enrolmentId: row.id,
      participantId: row.participantId,
      appliedOn: row.appliedOn,
      ...(eligible !== undefined && { eligible }),
      ...(row.startedOn !== null && { startedOn: row.startedOn }),
      ...(hasLeft && { leftOn: row.endedOn as string, completed: row.status === 'completed' }),
      ...(row.endReason !== null && { exitReason: row.endReason }),
      ...(pairEndedOn !== undefined && { pairEndedOn }),
      eventOn: row.startedOn ?? row.appliedOn,
      entry: factsOn(facts.get(row.participantId) ?? [], [], entryOn) as CohortMember['entry'],
      reports: reports.get(row.participantId) ?? [],
      followUps: followUps.get(row.id) ?? [],
    }
  })
  return { id, members }
}

/** Whoever was ever found eligible is; whoever was only found ineligible is not; the others were not judged. */
async function judgedEligible(
  db: TenantTransaction,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await db
    .selectFrom('enrolmentChanges')
    .select(['enrolmentId', 'toStatus'])
    .where(sql<boolean>`enrolment_id = any(${enrolmentIds}::uuid[])`)
    .where('toStatus', 'in', ['eligible', 'ineligible', 'active'])
    .execute()
  const judged = new Map<string, boolean>()
  for (const { enrolmentId, toStatus } of rows)
    judged.set(enrolmentId, toStatus !== 'ineligible' || judged.get(enrolmentId) === true)
  return judged
}

/** What was said of people's situations, as the domain knows it. */
export async function reportsOf(
  db: TenantTransaction,
  participantIds: readonly string[],
): Promise<ReadonlyMap<string, SpellReport[]>> {
  const rows = await db
    .selectFrom('spellReports')
    .selectAll()
    .where(sql<boolean>`participant_id = any(${participantIds}::uuid[])`)
    .orderBy('recordedAt')
    .orderBy('id')
    .execute()
  return Map.groupBy(
    rows.map(
      (row): SpellReport => ({
        id: row.id,
        participantId: row.participantId,
        claim: row.claim as SpellReport['claim'],
        source: row.source as SpellReport['source'],
        planned: row.planned,
        saidOn: row.saidOn,
        recordedAt: row.recordedAt,
        ...(row.followUpId !== null && { followUpId: row.followUpId }),
        ...(row.recordedBy !== null && { recordedBy: row.recordedBy }),
        ...(row.supersededAt !== null && { supersededAt: row.supersededAt }),
      }),
    ),
    (report) => report.participantId,
  )
}

/** Planned follow-ups with their attempts; cancelled ones were never asked for. */
export async function followUpsOf(
  db: TenantTransaction,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, FollowUp[]>> {
  const attempts = Map.groupBy(
    await db
      .selectFrom('followUpAttempts as a')
      .innerJoin('followUps as f', 'f.id', 'a.followUpId')
      .select(['a.followUpId', 'a.attemptedOn', 'a.how', 'a.result'])
      .where(sql<boolean>`f.enrolment_id = any(${enrolmentIds}::uuid[])`)
      .orderBy('a.attemptedOn')
      .execute(),
    (row) => row.followUpId,
  )
  const rows = await db
    .selectFrom('followUps')
    .selectAll()
    .where(sql<boolean>`enrolment_id = any(${enrolmentIds}::uuid[])`)
    .where('cancelledOn', 'is', null)
    .orderBy('dueOn')
    .execute()
  return Map.groupBy(
    rows.map(
      (row): FollowUp => ({
        id: row.id,
        enrolmentId: row.enrolmentId,
        momentId: row.moment,
        anchorOn: row.anchorOn,
        dueOn: row.dueOn,
        window: { from: row.opensOn, until: row.closesOn },
        attempts: (attempts.get(row.id) ?? []).map(({ attemptedOn, how, result }) => ({
          on: attemptedOn,
          how: how as FollowUpAttempt['how'],
          result,
        })),
        ...(row.pairId !== null && { pairId: row.pairId }),
        ...(row.result !== null && row.closedOn !== null && { result: row.result, closedOn: row.closedOn }),
      }),
    ),
    (followUp) => followUp.enrolmentId,
  )
}

async function pairEnds(
  db: TenantTransaction,
  enrolmentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('pairs')
    .select(['menteeEnrolmentId', 'endedOn'])
    .where(sql<boolean>`mentee_enrolment_id = any(${enrolmentIds}::uuid[])`)
    .where('status', 'in', ['completed', 'ended-early'])
    .where('endedOn', 'is not', null)
    .$narrowType<{ endedOn: string }>()
    .orderBy('endedOn')
    .execute()
  return new Map(rows.map((row) => [row.menteeEnrolmentId, row.endedOn]))
}
