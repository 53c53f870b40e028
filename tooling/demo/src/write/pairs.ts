import type { Meeting, Pair } from '@passerelle/domain'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { laterOf } from '../calendar/workdays.ts'
import { insertAll, type RowsOf, recordedAt } from './rows.ts'

type Written = { readonly pair: Pair; readonly meetings: readonly Meeting[]; readonly newId: () => string }

/** Pairs with everything that happened in them. */
export async function writePairs(
  db: TenantTransaction,
  organisationId: string,
  pairs: readonly Written[],
): Promise<void> {
  const places = placesOf(pairs.map(({ pair }) => pair))
  await insertAll(
    db,
    organisationId,
    'pairs',
    pairs.map(({ pair }) => rowOf(pair, places.get(pair.id) ?? null)),
  )
  const each = <Row>(rows: (written: Written) => readonly Row[]): Row[] => pairs.flatMap(rows)
  await insertAll(db, organisationId, 'pairChanges', each(changesOf))
  await insertAll(db, organisationId, 'pairAnswers', each(answersOf))
  await insertAll(db, organisationId, 'pairPauses', each(pausesOf))
  await insertAll(db, organisationId, 'pairExtensions', each(extensionsOf))
  await insertAll(db, organisationId, 'pairEvaluations', each(evaluationsOf))
  await insertAll(db, organisationId, 'pairReviews', each(reviewsOf))
  await insertAll(db, organisationId, 'pairCheckIns', each(checkInsOf))
  await insertAll(db, organisationId, 'pairConcerns', each(concernsOf))
  await insertAll(db, organisationId, 'pairObjectives', each(objectivesOf))
  await insertAll(db, organisationId, 'pairObjectiveSteps', each(stepsOf))
  await insertAll(db, organisationId, 'meetings', each(meetingsOf))
}

/** The mentor's places, given to open pairs in the order of their proposal. */
function placesOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>()
  const places = new Map<string, number>()
  const open = pairs.filter(({ endedOn }) => endedOn === undefined)
  for (const pair of [...open].sort((a, b) => (a.proposedOn < b.proposedOn ? -1 : 1))) {
    const place = (taken.get(pair.mentorEnrolmentId) ?? 0) + 1
    taken.set(pair.mentorEnrolmentId, place)
    places.set(pair.id, place)
  }
  return places
}

function rowOf(pair: Pair, place: number | null): RowsOf<'pairs'>[number] {
  const { endedOn } = pair
  return {
    id: pair.id,
    programmeId: pair.programmeId,
    programmeVersion: pair.programmeVersion,
    menteeEnrolmentId: pair.menteeEnrolmentId,
    mentorEnrolmentId: pair.mentorEnrolmentId,
    suggestionId: null,
    status: pair.status,
    place,
    proposedOn: pair.proposedOn,
    introducedOn: pair.introducedOn ?? null,
    activeOn: pair.activeOn ?? null,
    plannedEndOn: pair.plannedEnd ?? null,
    endedOn: endedOn ?? null,
    endReason: endedOn === undefined ? null : (pair.history.at(-1)?.reason ?? null),
    agreementSignedOn: pair.agreementSignedOn ?? null,
    recordedAt: recordedAt(pair.history[0]?.recordedOn ?? pair.proposedOn),
  }
}

function changesOf({ pair, newId }: Written): RowsOf<'pairChanges'> {
  let latest = ''
  return pair.history.map((change, index) => {
    latest = laterOf(change.recordedOn, latest)
    return {
      id: newId(),
      pairId: pair.id,
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

function answersOf({ pair, newId }: Written): RowsOf<'pairAnswers'> {
  return pair.answers.map((answer, index) => ({
    id: newId(),
    pairId: pair.id,
    side: answer.side,
    answer: answer.answer,
    answeredOn: answer.on,
    reason: answer.reason ?? null,
    note: answer.note ?? null,
    recordedBy: null,
    recordedAt: recordedAt(answer.on, index),
  }))
}

function pausesOf({ pair, newId }: Written): RowsOf<'pairPauses'> {
  const reasons = pair.history.filter(({ to }) => to === 'paused').map(({ reason }) => reason)
  return pair.pauses.map(({ from, until }, index) => ({
    id: newId(),
    pairId: pair.id,
    fromOn: from,
    untilOn: until ?? null,
    reason: reasons[index] ?? null,
    recordedAt: recordedAt(from),
  }))
}

function extensionsOf({ pair, newId }: Written): RowsOf<'pairExtensions'> {
  return pair.extensions.map(({ on, until, ground, by }) => ({
    id: newId(),
    pairId: pair.id,
    extendedOn: on,
    untilOn: until,
    ground,
    decidedBy: by,
    recordedAt: recordedAt(on),
  }))
}

function evaluationsOf({ pair, newId }: Written): RowsOf<'pairEvaluations'> {
  return pair.evaluations.map(({ side, on, rating, text }) => ({
    id: newId(),
    pairId: pair.id,
    side,
    evaluatedOn: on,
    rating: rating ?? null,
    text: text ?? null,
    recordedAt: recordedAt(on),
  }))
}

function reviewsOf({ pair, newId }: Written): RowsOf<'pairReviews'> {
  return pair.reviews.map(({ on, by }) => ({
    id: newId(),
    pairId: pair.id,
    reviewedOn: on,
    reviewedBy: by ?? null,
    recordedAt: recordedAt(on),
  }))
}

function checkInsOf({ pair, newId }: Written): RowsOf<'pairCheckIns'> {
  return pair.checkIns.map(({ plannedOn, heldOn }) => ({
    id: newId(),
    pairId: pair.id,
    plannedOn,
    heldOn: heldOn ?? null,
    note: null,
    recordedAt: recordedAt(pair.activeOn ?? pair.proposedOn),
  }))
}

function concernsOf({ pair }: Written): RowsOf<'pairConcerns'> {
  return pair.concerns.map(({ id, raisedOn, raisedBy, topic, urgency, resolvedOn }) => ({
    id,
    pairId: pair.id,
    raisedOn,
    raisedBy,
    topic,
    urgency,
    resolvedOn: resolvedOn ?? null,
    recordedAt: recordedAt(raisedOn),
  }))
}

function objectivesOf({ pair }: Written): RowsOf<'pairObjectives'> {
  return pair.objectives.map(({ id, kind, text }) => ({
    id,
    pairId: pair.id,
    kind,
    text: text ?? null,
    droppedOn: null,
    recordedAt: recordedAt(pair.activeOn ?? pair.proposedOn),
  }))
}

function stepsOf({ pair }: Written): RowsOf<'pairObjectiveSteps'> {
  return pair.objectives.flatMap((objective) =>
    objective.steps.map(({ id, text, owner, dueOn, doneOn }) => ({
      id,
      objectiveId: objective.id,
      text,
      owner,
      dueOn: dueOn ?? null,
      doneOn: doneOn ?? null,
      recordedAt: recordedAt(pair.activeOn ?? pair.proposedOn),
    })),
  )
}

function meetingsOf({ pair, meetings }: Written): RowsOf<'meetings'> {
  return meetings.map((meeting) => ({
    id: meeting.id,
    pairId: pair.id,
    heldOn: meeting.on,
    minutes: meeting.minutes ?? null,
    how: meeting.how,
    outcome: meeting.outcome,
    topics: meeting.topics,
    contactsOpened: meeting.contactsOpened ?? null,
    note: meeting.note ?? null,
    loggedBy: meeting.loggedBy,
    loggedOn: meeting.loggedOn,
    memberId: null,
    removedAt: null,
    recordedAt: recordedAt(meeting.loggedOn),
  }))
}
