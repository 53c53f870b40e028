import type { Enrolment } from '@passerelle/domain'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { laterOf } from '../calendar/workdays.ts'
import { insertAll, recordedAt } from './rows.ts'

type Written = { readonly enrolment: Enrolment; readonly newId: () => string }

/** Enrolments with their histories, holds, steps and, for mentors, places. */
export async function writeEnrolments(
  db: TenantTransaction,
  organisationId: string,
  enrolments: readonly Written[],
): Promise<void> {
  await insertAll(db, organisationId, 'enrolments', enrolments.map(rowOf))
  await insertAll(db, organisationId, 'enrolmentChanges', enrolments.flatMap(changesOf))
  await insertAll(
    db,
    organisationId,
    'enrolmentHolds',
    enrolments.flatMap(({ enrolment, newId }) =>
      enrolment.holds.map((hold) => ({
        id: newId(),
        enrolmentId: enrolment.id,
        fromOn: hold.from,
        untilOn: hold.until ?? null,
        reason: null,
        recordedAt: recordedAt(hold.from),
      })),
    ),
  )
  await insertAll(
    db,
    organisationId,
    'enrolmentSteps',
    enrolments.flatMap(({ enrolment, newId }) =>
      enrolment.completedSteps.map((done) => ({
        id: newId(),
        enrolmentId: enrolment.id,
        step: done.step,
        doneOn: done.on,
        validUntil: done.validUntil ?? null,
        seenBy: done.seenBy ?? null,
        recordedAt: recordedAt(done.on),
      })),
    ),
  )
  await insertAll(
    db,
    organisationId,
    'mentorPlaces',
    enrolments.flatMap(({ enrolment }) =>
      Array.from({ length: enrolment.role === 'mentor' ? (enrolment.capacity ?? 1) : 0 }, (_, index) => ({
        enrolmentId: enrolment.id,
        number: index + 1,
        programmeId: enrolment.programmeId,
      })),
    ),
  )
}

function rowOf({ enrolment }: Written) {
  const isOver = enrolment.status === 'completed' || enrolment.status === 'withdrawn'
  return {
    id: enrolment.id,
    participantId: enrolment.participantId,
    programmeId: enrolment.programmeId,
    programmeVersion: enrolment.programmeVersion,
    role: enrolment.role,
    siteId: enrolment.siteId ?? null,
    editionId: enrolment.editionId ?? null,
    status: enrolment.status,
    appliedOn: enrolment.appliedOn,
    startedOn: enrolment.startedOn ?? null,
    endedOn: enrolment.endedOn ?? null,
    endReason: isOver ? (enrolment.history.at(-1)?.reason ?? null) : null,
    channel: enrolment.channel ?? null,
    referredBy: enrolment.referredBy ?? null,
    recordedAt: recordedAt(enrolment.history[0]?.recordedOn ?? enrolment.appliedOn),
  }
}

/** In the order of the history: what was written down later never stands before what it follows. */
function changesOf({ enrolment, newId }: Written) {
  let latest = ''
  return enrolment.history.map((change, index) => {
    latest = laterOf(change.recordedOn, latest)
    return {
      id: newId(),
      enrolmentId: enrolment.id,
      fromStatus: change.from ?? null,
      toStatus: change.to,
      changedOn: change.on,
      changedBy: change.by,
      reason: change.reason ?? null,
      note: change.note ?? null,
      recordedAt: recordedAt(latest, index),
    }
  })
}
