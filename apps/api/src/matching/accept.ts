/**
 * From a suggestion to a proposed pair: both are looked at once more, the pair takes one of the mentor's places, both
 * are written to. All in the caller's transaction; the database has the last word on places and open pairs.
 */
import { addDays, type Message, type Pair, type ProgrammeRole, proposePair } from '@passerelle/domain'
import { sql } from 'kysely'
import { Conflict, knownError, NotFound, Refused } from '../errors/index.ts'
import { type Asked, askPair } from '../links/ask.ts'
import { documentOf } from '../programmes/documents.ts'
import { visibleTo } from '../records/visible.ts'
import type { MemberRun } from '../trpc/run.ts'
import { seenOf, whyNotFree } from './free.ts'
import type { KeptApart } from './input.ts'
import { keptApartIn } from './keptApart.ts'

type Frame = MemberRun<unknown>

export type Accepted = {
  readonly pairId: string
  /** Who got a letter, and who has to be called instead. */
  readonly asked: readonly Asked[]
}

/** What accepting reads of a suggestion, locked against another acceptance at the same moment. */
async function suggestionForUpdate({ db, principal }: Frame, id: string) {
  const row = await db
    .selectFrom('suggestions as s')
    .innerJoin('rounds as r', 'r.id', 's.roundId')
    .innerJoin('enrolments as mentee', 'mentee.id', 's.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 's.mentorEnrolmentId')
    .select(['s.id', 's.roundId', 's.status', 's.version', 's.checkFirst'])
    .select(['s.menteeEnrolmentId', 's.mentorEnrolmentId', 'r.programmeId', 'r.programmeVersion'])
    .select(['mentee.participantId as menteeId', 'mentor.participantId as mentorId'])
    .select((expression) =>
      expression
        .exists(
          expression.selectFrom('rounds as later').select('later.id').whereRef('later.rerunOf', '=', 'r.id'),
        )
        .as('isReplaced'),
    )
    .where('s.id', '=', id)
    .where(visibleTo(principal, 'enrolment.read', 'mentee'))
    .where(visibleTo(principal, 'enrolment.read', 'mentor'))
    .forUpdate('s')
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

type Suggestion = Awaited<ReturnType<typeof suggestionForUpdate>>

/** @throws Conflict where somebody was quicker, Refused where one of the two can no longer take part */
export async function acceptSuggestion(
  frame: Frame,
  { suggestionId, version }: { readonly suggestionId: string; readonly version: number },
  looked?: Looked,
): Promise<Accepted> {
  const suggestion = await suggestionForUpdate(frame, suggestionId)
  await oneAtATime(frame, suggestion)
  const { status } = suggestion
  if (status !== 'open')
    throw new Conflict({ version: suggestion.version, status }, `round.already-${status}`)
  if (suggestion.version !== version) throw new Conflict({ version: suggestion.version, status })
  return propose(
    frame,
    suggestion,
    looked ?? (await lookAt(frame, suggestion.programmeId, peopleIn(suggestion))),
  )
}

/** What is looked at once more before somebody is proposed: for one suggestion, or once for all of a round. */
type Looked = {
  readonly notFree: ReadonlyMap<string, Message>
  readonly apart: readonly KeptApart[]
}

async function lookAt({ db, today }: Frame, programmeId: string, people: readonly string[]): Promise<Looked> {
  return {
    notFree: await whyNotFree(db, programmeId, people, today),
    apart: await keptApartIn(db),
  }
}

const peopleIn = (two: { menteeEnrolmentId: string; mentorEnrolmentId: string }): string[] => [
  two.menteeEnrolmentId,
  two.mentorEnrolmentId,
]

async function propose(frame: Frame, suggestion: Suggestion, looked: Looked): Promise<Accepted> {
  const { db, organisationId, principal, today, now, newId, audit } = frame
  const { programmeId, programmeVersion, menteeEnrolmentId, mentorEnrolmentId } = suggestion
  if (suggestion.isReplaced) throw new Refused('round.replaced')
  expectFree(suggestion, looked)
  const pair = proposePair(
    {
      ...{ id: newId(), programmeId, programmeVersion, menteeEnrolmentId, mentorEnrolmentId },
      ...{ on: today, recordedOn: today, by: principal.memberId },
    },
    neverOf(suggestion, looked),
  )
  await insertPair(frame, pair, { suggestionId: suggestion.id, place: await freePlace(frame, suggestion) })
  await db
    .updateTable('suggestions')
    .set({ status: 'accepted', decidedBy: principal.memberId, decidedAt: now })
    .where('id', '=', suggestion.id)
    .execute()
  const document = await documentOf(db, { programmeId, number: programmeVersion })
  const { answerWithinDays = 14 } = document?.pairing ?? {}
  const lastDay = addDays(today, answerWithinDays)
  const asked = await askPair(frame, { pairId: pair.id, kind: 'proposal', lastDay })
  await audit({
    subject: { kind: 'pair', id: pair.id },
    change: { organisationId, status: 'proposed', suggestionId: suggestion.id, roundId: suggestion.roundId },
  })
  return { pairId: pair.id, asked }
}

/** Whoever proposes the same mentor at the same moment comes after: with two places left, both succeed. */
async function oneAtATime({ db }: Frame, { mentorEnrolmentId }: Suggestion): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${mentorEnrolmentId}, 0))`.execute(db)
}

/** Both have to be free today, not on the day of the round. */
function expectFree({ menteeEnrolmentId, mentorEnrolmentId }: Suggestion, { notFree }: Looked): void {
  const sides: [ProgrammeRole, string][] = [
    ['mentee', menteeEnrolmentId],
    ['mentor', mentorEnrolmentId],
  ]
  for (const [side, id] of sides) {
    const reason = notFree.get(id)
    if (reason === undefined) continue
    const values = { side: { label: `role.${side}` } }
    // Somebody was quicker, a moment or a week ago: that is a conflict; everything else is a rule.
    if (reason.code === 'poolOut.paired') throw new Conflict(undefined, 'conflict.already-paired')
    if (reason.code === 'poolOut.full') throw new Conflict(undefined, 'conflict.place-taken')
    throw new Refused('refusal.not-available', values, [reason])
  }
}

function neverOf(suggestion: Suggestion, { apart }: Looked): (readonly [string, string])[] {
  const { menteeId, mentorId, menteeEnrolmentId, mentorEnrolmentId } = suggestion
  const isApart = apart.some(
    ({ one, other }) => (one === menteeId && other === mentorId) || (one === mentorId && other === menteeId),
  )
  return isApart || menteeId === mentorId ? [[menteeEnrolmentId, mentorEnrolmentId]] : []
}

/** The lowest place that no open pair has. Two who take the same one at once are told apart by the database. */
async function freePlace({ db }: Frame, { mentorEnrolmentId }: Suggestion): Promise<number> {
  const place = await db
    .selectFrom('mentorPlaces as m')
    .select('m.number')
    .where('m.enrolmentId', '=', mentorEnrolmentId)
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('pairs')
            .select('pairs.id')
            .whereRef('pairs.mentorEnrolmentId', '=', 'm.enrolmentId')
            .whereRef('pairs.place', '=', 'm.number')
            .where('pairs.isOpen', '=', true),
        ),
      ),
    )
    .orderBy('m.number')
    .limit(1)
    .executeTakeFirst()
  if (place === undefined) throw new Conflict(undefined, 'conflict.place-taken')
  return place.number
}

async function insertPair(
  { db, organisationId, principal, newId }: Frame,
  pair: Pair,
  { suggestionId, place }: { readonly suggestionId: string; readonly place: number },
): Promise<void> {
  const { id, programmeId, programmeVersion, menteeEnrolmentId, mentorEnrolmentId, status, proposedOn } = pair
  await db
    .insertInto('pairs')
    .values({
      ...{ organisationId, id, programmeId, programmeVersion, menteeEnrolmentId, mentorEnrolmentId },
      ...{ suggestionId, status, place, proposedOn },
    })
    .execute()
  await db
    .insertInto('pairChanges')
    .values({
      ...{ organisationId, id: newId(), pairId: id, toStatus: status },
      ...{ changedOn: proposedOn, changedBy: principal.memberId },
    })
    .execute()
}

export type AcceptedAll = {
  readonly accepted: number
  /** Somebody has to call these. */
  readonly toCall: number
  /** Left open, each with the reason. */
  readonly left: readonly { readonly suggestionId: string; readonly code: string }[]
}

/**
 * Accepts what is open in a round, except where something has to be checked first or a coordinator said no. One that
 * cannot be accepted any more stays open and stops none of the others.
 */
export async function acceptAll(frame: Frame, roundId: string): Promise<AcceptedAll> {
  const { db, principal } = frame
  const { programmeId } = await db
    .selectFrom('rounds')
    .select('programmeId')
    .where('id', '=', roundId)
    .executeTakeFirstOrThrow()
  const seen = await seenOf(db, principal, programmeId)
  const rows = await db
    .selectFrom('suggestions')
    .select(['id', 'version', 'menteeEnrolmentId', 'mentorEnrolmentId'])
    .where('roundId', '=', roundId)
    .where('status', '=', 'open')
    .where('checkFirst', '=', false)
    .orderBy('score', 'desc')
    .orderBy('id')
    .execute()
  const open = rows.filter((row) => seen.has(row.menteeEnrolmentId) && seen.has(row.mentorEnrolmentId))
  const looked = await lookAt(frame, programmeId, [...new Set(open.flatMap(peopleIn))])
  let accepted = 0
  let toCall = 0
  const left: { suggestionId: string; code: string }[] = []
  for (const { id: suggestionId, version } of open) {
    await sql`savepoint one_suggestion`.execute(db)
    try {
      const { asked } = await acceptSuggestion(frame, { suggestionId, version }, looked)
      accepted += 1
      if (asked.some(({ result }) => result !== 'written')) toCall += 1
    } catch (error) {
      const known = knownError(error)
      if (known === undefined || known.status >= 500) throw error
      await sql`rollback to savepoint one_suggestion`.execute(db)
      left.push({ suggestionId, code: known.code })
    }
  }
  return { accepted, toCall, left }
}
