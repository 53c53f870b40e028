import { dayToAsk, type FollowUpAttempt, type FollowUpMoment } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { holidaysOf } from '../organisation/holidays.ts'
import { documentsOfProgrammes } from '../programmes/documents.ts'
import { visibleTo } from '../records/visible.ts'

export type FollowUpRow = {
  readonly id: string
  readonly version: number
  readonly participantId: string
  readonly fullName: string
  readonly callName: string | null
  readonly language: string
  readonly contact: unknown
  readonly programmeId: string
  readonly moment: FollowUpMoment | undefined
  readonly anchorOn: string
  readonly dueOn: string
  /** The day itself, or the nearest one in the window on which the organisation does not rest. */
  readonly askOn: string
  readonly opensOn: string
  readonly closesOn: string
  readonly result: 'reached' | 'unreachable' | 'refused' | 'died' | null
  readonly closedOn: string | null
  readonly attempts: readonly (FollowUpAttempt & { readonly nextOn: string | null })[]
}

/** Planned moments to ask somebody, the most urgent first; cancelled ones are gone. */
export async function followUpsFor(
  db: TenantTransaction,
  principal: MemberPrincipal,
): Promise<FollowUpRow[]> {
  const rows = await followUps(db)
    .where(visibleTo(principal, 'followup.read', 'f'))
    .where('f.cancelledOn', 'is', null)
    .orderBy('f.closesOn')
    .orderBy('f.dueOn')
    .execute()
  return complete(db, rows, principal.organisationId)
}

export async function followUpById(
  db: TenantTransaction,
  id: string,
  organisationId: string,
): Promise<FollowUpRow> {
  const row = await followUps(db).where('f.id', '=', id).executeTakeFirstOrThrow()
  return (await complete(db, [row], organisationId))[0] as FollowUpRow
}

function followUps(db: TenantTransaction) {
  return db
    .selectFrom('followUps as f')
    .innerJoin('enrolments as e', 'e.id', 'f.enrolmentId')
    .innerJoin('participants as p', 'p.id', 'e.participantId')
    .select([
      'f.id',
      'f.version',
      'f.moment',
      'f.anchorOn',
      'f.dueOn',
      'f.opensOn',
      'f.closesOn',
      'f.result',
      'f.closedOn',
    ])
    .select(['e.programmeId', 'e.programmeVersion'])
    .select(['p.id as participantId', 'p.fullName', 'p.callName', 'p.language', 'p.contact'])
}

type Row = Awaited<ReturnType<ReturnType<typeof followUps>['execute']>>[number]

async function complete(
  db: TenantTransaction,
  rows: readonly Row[],
  organisationId: string,
): Promise<FollowUpRow[]> {
  const holidays = await holidaysOf(db, organisationId)
  const documents = await documentsOfProgrammes(
    db,
    rows.map(({ programmeId }) => programmeId),
  )
  const attempts = await attemptsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ moment, programmeVersion, ...row }) => {
    const { outcomes } = documents.of(row.programmeId, programmeVersion)
    return {
      ...row,
      askOn: dayToAsk({ dueOn: row.dueOn, window: { from: row.opensOn, until: row.closesOn } }, holidays),
      moment: outcomes.followUps.find(({ id }) => id === moment),
      attempts: attempts.get(row.id) ?? [],
    }
  })
}

async function attemptsOf(
  db: TenantTransaction,
  followUpIds: readonly string[],
): Promise<ReadonlyMap<string, FollowUpRow['attempts']>> {
  if (followUpIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('followUpAttempts')
    .select(['followUpId', 'attemptedOn', 'how', 'result', 'nextOn'])
    .where('followUpId', 'in', [...followUpIds])
    .orderBy('attemptedOn')
    .orderBy('recordedAt')
    .execute()
  const groups = Map.groupBy(rows, (row) => row.followUpId)
  return new Map(
    [...groups].map(([id, of]) => [
      id,
      of.map(({ attemptedOn, how, result, nextOn }) => ({
        ...{ on: attemptedOn, result, nextOn },
        how: how as FollowUpAttempt['how'],
      })),
    ]),
  )
}
