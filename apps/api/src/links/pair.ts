/** What the holder of a link may know and do about their pair. */
import {
  type FactValue,
  hasDecided,
  type Meeting,
  type MeetingDoubt,
  type MeetingEntry,
  type Message,
  type Pair,
  type PairAnswer,
  type ProgrammeRole,
} from '@passerelle/domain'
import { sql } from 'kysely'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'
import { logMeeting } from '../meetings/log.ts'
import { meetingsOf } from '../meetings/queries.ts'
import { loadPair } from '../pairs/load.ts'
import { movePair } from '../pairs/moves.ts'
import { peopleOf } from '../pairs/people.ts'
import type { LinkRun } from './open.ts'

export type OwnPair = {
  readonly side: ProgrammeRole
  readonly pair: Pair
  readonly language: string
  readonly organisation: { readonly name: string }
  readonly other: {
    /** The name that the person uses. */
    readonly name: string
    readonly languages: readonly string[]
    readonly fields: readonly string[]
    readonly goals: readonly string[]
  }
}

/** The other one as far as they chose to tell: never status, origin, scores or notes. */
const told = ['languages', 'fields', 'goals'] as const

export async function ownPair({ db, link, organisationId }: LinkRun): Promise<OwnPair> {
  if (link.pairId === null) throw new NotFound()
  const { pair } = await loadPair(db, link.pairId)
  const two = (await peopleOf(db, [pair.id])).get(pair.id)
  if (two === undefined) throw new NotFound()
  const side = two.mentor.participantId === link.participantId ? 'mentor' : 'mentee'
  const other = two[side === 'mentor' ? 'mentee' : 'mentor']
  const facts = await toldFacts(db, other.participantId)
  const { language } = await db
    .selectFrom('participants')
    .select('language')
    .where('id', '=', link.participantId)
    .executeTakeFirstOrThrow()
  const organisation = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const list = (key: (typeof told)[number]) => {
    const value = facts.get(key)
    return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
  }
  return {
    ...{ side, pair, language, organisation },
    other: {
      name: other.callName ?? other.name,
      languages: Object.keys(languagesIn(facts.get('languages'))),
      fields: list('fields'),
      goals: list('goals'),
    },
  }
}

function languagesIn(value: FactValue | undefined): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

async function toldFacts(
  db: TenantTransaction,
  participantId: string,
): Promise<ReadonlyMap<string, FactValue>> {
  const rows = await db
    .selectFrom('facts')
    .select(['key', 'value'])
    .where('participantId', '=', participantId)
    .where('key', 'in', [...told])
    .where('answer', '=', 'answered')
    .where('untilOn', 'is', null)
    .orderBy('fromOn')
    .orderBy(sql`recorded_at`)
    .execute()
  return new Map(rows.map(({ key, value }) => [key, value as FactValue]))
}

export type OwnAnswer = {
  readonly answer: PairAnswer['answer']
  readonly reason?: string | undefined
  readonly note?: string | undefined
}

/**
 * Answers a proposal. Sent twice, it is one answer: who has decided is not asked again, and the first answer stands.
 */
export async function answerProposal(run: LinkRun, { side }: OwnPair, answer: OwnAnswer): Promise<void> {
  const { pairId } = run.link
  if (pairId === null) throw new NotFound()
  const { pair } = await loadPair(run.db, pairId, { forUpdate: true })
  const saidSo = pair.answers.some((each) => each.side === side && each.answer === answer.answer)
  if (hasDecided(pair, side) || saidSo) return
  await movePair(await run.acting('pair.answer'), { pairId }, { move: 'answer', side, ...answer })
}

export type OwnMeeting = { readonly isKnown: boolean; readonly doubts: readonly Message<MeetingDoubt>[] }

/**
 * Writes a meeting down. The same day twice, by the same person or by the other one, is the same meeting.
 */
export async function logOwnMeeting(
  run: LinkRun,
  { side }: OwnPair,
  { entry, confirmed }: { readonly entry: MeetingEntry; readonly confirmed: boolean },
): Promise<OwnMeeting> {
  const { pairId } = run.link
  if (pairId === null) throw new NotFound()
  await loadPair(run.db, pairId, { forUpdate: true })
  const known: Meeting | undefined = (await meetingsOf(run.db, pairId)).find(
    (each) => each.on === entry.on && each.outcome === entry.outcome,
  )
  if (known !== undefined) return { isKnown: true, doubts: [] }
  const frame = await run.acting('meeting.log')
  const logged = await logMeeting(frame, { pairId, entry, loggedBy: side, confirmed })
  return { isKnown: false, doubts: logged.done ? [] : logged.doubts }
}
