/** Enrolments from the domain into their rows. */
import {
  type AdvancedEnrolment,
  apply,
  type Enrolment,
  type EnrolmentCommand,
  type NewEnrolment,
} from '@passerelle/domain'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound, Refused } from '../errors/index.ts'
import { scheduleFollowUps } from '../follow-ups/schedule.ts'
import { documentOf } from '../programmes/documents.ts'
import { type LoadedEnrolment, loadEnrolments } from './load.ts'

type Db = TenantTransaction

/** An enrolment held until the end of the transaction. */
export async function enrolmentForUpdate(db: Db, id: string): Promise<LoadedEnrolment> {
  await db.selectFrom('enrolments').select('id').where('id', '=', id).forUpdate().execute()
  const [loaded] = await loadEnrolments(db, { ids: [id] })
  if (loaded === undefined) throw new NotFound()
  return loaded
}

type Wanted = NewEnrolment & { readonly participantId: string }

type Frame = {
  readonly db: Db
  readonly organisationId: string
  /** Null where one of the two did it by a link. */
  readonly memberId: string | null
  readonly today: string
  readonly newId: () => string
}

/**
 * Enrols somebody under the rules that are in force. @throws Refused where the person takes part in it already, or
 * the programme makes no pairs and so has no mentors.
 */
export async function enrol(frame: Frame & { readonly memberId: string }, wanted: Wanted): Promise<string> {
  const { db, organisationId, memberId, today, newId } = frame
  const { participantId, programmeId, role, appliedOn, siteId, channel } = wanted
  const row = await db
    .selectFrom('programmes')
    .select(['publishedVersion', 'status'])
    .where('id', '=', programmeId)
    .executeTakeFirst()
  if (row === undefined || row.publishedVersion === null) throw new NotFound()
  const programmeVersion = row.publishedVersion
  const programme = await documentOf(db, { programmeId, number: programmeVersion })
  if (programme === undefined) throw new NotFound()
  if (role === 'mentor' && programme.pairing === undefined) throw new Refused('refusal.no-pairing')
  await refuseSecond(db, wanted)
  const enrolment = apply({
    ...{ id: newId(), participantId, programmeId, programmeVersion, role },
    ...{ on: appliedOn, recordedOn: today, by: memberId },
    ...(siteId !== undefined && { siteId }),
    ...(channel !== undefined && { channel }),
  })
  await db
    .insertInto('enrolments')
    .values({
      ...{ organisationId, id: enrolment.id, participantId, programmeId, programmeVersion, role },
      ...{ siteId: siteId ?? null, status: enrolment.status, appliedOn, channel: channel ?? null },
    })
    .execute()
  await insertChange(frame, enrolment, enrolment.history.at(-1))
  await scheduleFollowUps(frame, programme, {
    ...{ enrolmentId: enrolment.id, anchor: 'application', on: appliedOn },
  })
  const capacity = role === 'mentor' ? (wanted.capacity ?? programme.pairing?.capacityPerMentor ?? 1) : 0
  for (let number = 1; number <= capacity; number += 1) {
    await db
      .insertInto('mentorPlaces')
      .values({ organisationId, enrolmentId: enrolment.id, number, programmeId })
      .execute()
  }
  return enrolment.id
}

/** One open enrolment per person, programme and role; who comes back gets a new one after the end of the first. */
async function refuseSecond(db: Db, { participantId, programmeId, role }: Wanted): Promise<void> {
  const open = await db
    .selectFrom('enrolments')
    .select('id')
    .where('participantId', '=', participantId)
    .where('programmeId', '=', programmeId)
    .where('role', '=', role)
    .where('status', 'in', ['applied', 'eligible', 'active'])
    .executeTakeFirst()
  if (open !== undefined) throw new Refused('enrolment.already-open')
}

/** Writes what one command changed: the row, the change, a hold, a step. */
export async function saveAdvanced(
  frame: Frame,
  before: Enrolment,
  command: EnrolmentCommand,
  { enrolment }: AdvancedEnrolment,
): Promise<void> {
  const { db } = frame
  const isCorrection = command.move === 'correct-start' || command.move === 'correct-end'
  const isEnded = enrolment.endedOn !== undefined
  // Also where only a hold or step changed: the next change must know of it.
  await db
    .updateTable('enrolments')
    .set({
      status: enrolment.status,
      startedOn: enrolment.startedOn ?? null,
      endedOn: enrolment.endedOn ?? null,
      // The reason of a corrected date is not why somebody left.
      ...(!isCorrection && { endReason: isEnded ? (command.reason ?? null) : null }),
    })
    .where('id', '=', enrolment.id)
    .execute()
  if (enrolment.history.length > before.history.length) {
    await insertChange(frame, enrolment, enrolment.history.at(-1))
  }
  if (JSON.stringify(enrolment.holds) !== JSON.stringify(before.holds)) {
    await replaceHolds(frame, enrolment, command.move === 'hold' ? command.reason : undefined)
  }
  if (command.move === 'complete-step') await upsertStep(frame, enrolment, command.step)
  if (isCorrection) await insertCorrection(frame, enrolment)
}

async function insertCorrection(
  { db, organisationId, newId }: Frame,
  { id, corrections }: Enrolment,
): Promise<void> {
  const made = corrections.at(-1)
  if (made === undefined) return
  const { of, was, is, recordedOn, by, reason } = made
  await db
    .insertInto('enrolmentCorrections')
    .values({
      ...{ organisationId, id: newId(), enrolmentId: id, of, wasOn: was, isOn: is, reason },
      ...{ correctedOn: recordedOn, correctedBy: by },
    })
    .execute()
}

async function insertChange(
  { db, organisationId, memberId, newId }: Frame,
  enrolment: Enrolment,
  change: Enrolment['history'][number] | undefined,
): Promise<void> {
  if (change === undefined) return
  await db
    .insertInto('enrolmentChanges')
    .values({
      ...{ organisationId, id: newId(), enrolmentId: enrolment.id },
      fromStatus: change.from ?? null,
      toStatus: change.to,
      changedOn: change.on,
      changedBy: memberId,
      reason: change.reason ?? null,
      note: change.note ?? null,
    })
    .execute()
}

async function replaceHolds(
  { db, organisationId, newId }: Frame,
  { id, holds }: Enrolment,
  reason: string | undefined,
): Promise<void> {
  const kept = await db
    .selectFrom('enrolmentHolds')
    .select(['fromOn', 'reason'])
    .where('enrolmentId', '=', id)
    .execute()
  await db.deleteFrom('enrolmentHolds').where('enrolmentId', '=', id).execute()
  for (const hold of holds) {
    const before = kept.find(({ fromOn }) => fromOn === hold.from)
    await db
      .insertInto('enrolmentHolds')
      .values({
        ...{ organisationId, id: newId(), enrolmentId: id, fromOn: hold.from, untilOn: hold.until ?? null },
        reason: before === undefined ? (reason ?? null) : before.reason,
      })
      .execute()
  }
}

async function upsertStep(
  { db, organisationId, memberId, newId }: Frame,
  { id, completedSteps }: Enrolment,
  step: string,
): Promise<void> {
  const done = completedSteps.findLast((each) => each.step === step)
  if (done === undefined) return
  const validUntil = done.validUntil ?? null
  await db
    .insertInto('enrolmentSteps')
    .values({
      ...{ organisationId, id: newId(), enrolmentId: id, step, doneOn: done.on },
      ...{ validUntil, seenBy: memberId },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'enrolmentId', 'step', 'doneOn'])
        .doUpdateSet({ validUntil, seenBy: memberId }),
    )
    .execute()
}
