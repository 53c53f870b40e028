import {
  type Action,
  addDays,
  bothSaidYes,
  extensionRoom,
  hasDecided,
  mayDo,
  nextReview,
  openPairStatuses,
  pairMovesFrom,
} from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { pairReference } from '../records/references.ts'
import { concernsOf } from './concerns.ts'
import { nobody } from './load.ts'
import { freePlacesIn } from './places.ts'
import { type Standing, standingsOf } from './standing.ts'

type Asker = { readonly db: TenantTransaction; readonly principal: MemberPrincipal; readonly today: string }

/** Everything that the page of a pair shows. */
export async function pairDetail(asker: Asker, pairId: string) {
  const { db, today } = asker
  const [standing] = await standingsOf(asker, [pairId])
  if (standing === undefined) throw new NotFound()
  const { pair, people, context, record } = standing
  const { programme } = context
  const { pairing } = programme
  const may = await rightsOf(asker, standing)
  const names = await memberNames(
    db,
    pair.history.map(({ by }) => by),
  )
  return {
    id: pair.id,
    version: record.version,
    status: pair.status,
    programme: { id: pair.programmeId, name: programme.name, version: pair.programmeVersion },
    mentee: { ...people.mentee, ...(await contactOf(db, people.mentee.participantId)) },
    mentor: { ...people.mentor, ...(await contactOf(db, people.mentor.participantId)) },
    proposedOn: pair.proposedOn,
    introducedOn: pair.introducedOn ?? null,
    activeOn: pair.activeOn ?? null,
    plannedEnd: pair.plannedEnd ?? null,
    endedOn: pair.endedOn ?? null,
    answerUntil: pairing ? addDays(pair.proposedOn, pairing.answerWithinDays) : null,
    agreement: { kind: pairing?.agreement ?? 'none', signedOn: pair.agreementSignedOn ?? null },
    answers: pair.answers,
    health: standing.health,
    next: standing.next,
    open: standing.open.map((item) => ({ ...item, label: labelOf(standing, item.side, item.step) })),
    safety: standing.safety.map((item) => ({
      ...item,
      label: labelOf(standing, undefined, String(item.values.step ?? '')),
    })),
    meetings: await meetingsOf(db, pair.id),
    cadence: pairing
      ? { everyDays: pairing.cadence.everyDays, minimum: pairing.minimumMeetings ?? null }
      : null,
    meetingForms: pairing?.meetingForms ?? [],
    reviews: pair.reviews.map(({ on }) => on),
    nextReview: (pairing && nextReview(pair, pairing)) ?? null,
    checkIns: pair.checkIns,
    pauses: pair.pauses,
    holidays: standing.holidays,
    extensions: pair.extensions.map(({ on, until, ground }) => ({ on, until, ground })),
    extension: extensionRoom(pair, pairing),
    concerns: may.readConcerns ? await concernsOf(db, pair.id) : [],
    evaluations: pair.evaluations,
    history: pair.history.map(({ by, ...change }) => ({
      ...change,
      by: by === nobody ? null : (names.get(by) ?? null),
    })),
    fundedUntil: standing.fundedUntil,
    rematch: await rematchHint(asker, standing),
    may,
    today,
  }
}

/** The programme's own words for a preparation step. */
function labelOf(
  { context: { programme } }: Standing,
  side: 'mentee' | 'mentor' | undefined,
  step: string | undefined,
) {
  const sides = side === undefined ? (['mentee', 'mentor'] as const) : [side]
  return sides.flatMap((each) => programme.preparation[each]).find(({ id }) => id === step)?.label ?? null
}

async function contactOf(db: TenantTransaction, participantId: string) {
  const { language, email, phone, contact } = await db
    .selectFrom('participants')
    .select(['language', 'email', 'phone', 'contact'])
    .where('id', '=', participantId)
    .executeTakeFirstOrThrow()
  const { prefers = null, safeContact = null } = contact as {
    prefers?: string
    safeContact?: { noVoicemail: boolean; noMail: boolean; noTextMessage: boolean; note?: string }
  }
  return { language, email, phone, prefers, safeContact }
}

async function memberNames(
  db: TenantTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== nobody)
  if (wanted.length === 0) return new Map()
  const rows = await db.selectFrom('members').select(['id', 'name']).where('id', 'in', wanted).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** After a pair that did not go on: does the mentee wait again, and are there mentors with a free place? */
async function rematchHint({ db, today }: Asker, { pair }: Standing) {
  if (openPairStatuses.includes(pair.status) || pair.status === 'completed') return null
  const mentee = await db
    .selectFrom('enrolments')
    .select('status')
    .where('id', '=', pair.menteeEnrolmentId)
    .executeTakeFirstOrThrow()
  const other = await db
    .selectFrom('pairs')
    .select('id')
    .where('menteeEnrolmentId', '=', pair.menteeEnrolmentId)
    .where('isOpen', '=', true)
    .executeTakeFirst()
  if (other !== undefined || (mentee.status !== 'eligible' && mentee.status !== 'active')) return null
  return { freePlaces: await freePlacesIn(db, pair.programmeId, today) }
}

const actionOf = {
  answer: 'pair.answer',
  introduce: 'pair.advance',
  withdraw: 'pair.advance',
  meet: 'meeting.log',
  'sign-agreement': 'agreement.sign',
  pause: 'pair.advance',
  resume: 'pair.advance',
  extend: 'pair.extend',
  review: 'pair.advance',
  'check-in': 'checkIn.record',
} as const satisfies Record<string, Action>

/** What this person may do with this pair now: the permission table and the pair's state together. */
async function rightsOf({ db, principal }: Asker, { pair, context }: Standing) {
  const reference = await pairReference(db, pair.id)
  const may = (action: Action) => reference !== undefined && mayDo(principal, action, reference) === 'allowed'
  const legal = pairMovesFrom(pair.status)
  const moves = (Object.keys(actionOf) as (keyof typeof actionOf)[]).filter(
    (move) => legal.includes(move) && may(actionOf[move]),
  )
  const room = extensionRoom(pair, context.programme.pairing)
  return {
    moves: moves.filter((move) => {
      if (move === 'introduce') return bothSaidYes(pair)
      if (move === 'answer') return !(hasDecided(pair, 'mentee') && hasDecided(pair, 'mentor'))
      if (move === 'sign-agreement') return pair.agreementSignedOn === undefined
      return move !== 'extend' || room.left > 0
    }),
    close: ['introduced', 'active', 'paused'].includes(pair.status) && may('pair.close'),
    /** Also afterwards: late news is written down too. */
    logMeeting: pair.introducedOn !== undefined && may('meeting.log'),
    correctMeeting: may('meeting.correct'),
    raiseConcern: may('concern.raise'),
    readConcerns: may('concern.read'),
    settleConcern: may('concern.resolve'),
    remind: ['proposed', 'introduced', 'active'].includes(pair.status) && may('pair.advance'),
  }
}
