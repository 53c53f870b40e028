/** Numbers and rows of a programme's enrolments. */
import { type EnrolmentStage, type FactKey, leavesOf, mightDo } from '@passerelle/domain'
import { type RawBuilder, sql } from 'kysely'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { type Standing, standingsOf } from '../enrolments/standing.ts'
import { visibleTo } from '../records/visible.ts'

type Db = TenantTransaction

/** Enrolments that somebody may count: those they may see, all of a programme for who sees numbers only. */
export function countableBy(principal: MemberPrincipal): RawBuilder<boolean> {
  if (mightDo(principal, 'enrolment.read')) return visibleTo(principal, 'enrolment.read', 'e')
  return mightDo(principal, 'indicator.read') ? sql<boolean>`true` : sql<boolean>`false`
}

export type ProgrammeNumbers = {
  readonly all: number
  readonly applied: number
  /** Applications that a missing answer holds up. */
  readonly toAsk: number
  /** Mentees who are ready and have no pair. */
  readonly waiting: number
  readonly longestWaitingDays: number
  readonly mentorsWaiting: number
  readonly activePairs: number
  readonly takingPart: number
  readonly followUpsDue: number
}

export async function numbersOf(
  db: Db,
  programmeId: string,
  principal: MemberPrincipal,
  today: string,
): Promise<ProgrammeNumbers> {
  const visible = countableBy(principal)
  const standings = await standingsOf(db, { programmeId }, today, { visible })
  const ids = standings.map(({ enrolment }) => enrolment.id)
  const waiting = standings.filter(({ stage, enrolment }) => stage === 'ready' && enrolment.role === 'mentee')
  return {
    all: standings.length,
    applied: standings.filter(({ enrolment }) => enrolment.status === 'applied').length,
    toAsk: standings.filter(({ stage }) => stage === 'applied-to-ask').length,
    waiting: waiting.length,
    longestWaitingDays: Math.max(0, ...waiting.map((one) => one.waiting?.days ?? 0)),
    mentorsWaiting: standings.filter(
      ({ stage, enrolment }) => stage === 'ready' && enrolment.role === 'mentor',
    ).length,
    activePairs: await countPairs(db, ids),
    takingPart: standings.filter(({ enrolment }) => enrolment.status === 'active').length,
    followUpsDue: await countFollowUps(db, ids, today),
  }
}

async function countPairs(db: Db, enrolmentIds: readonly string[]): Promise<number> {
  const { n } = await db
    .selectFrom('pairs')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('status', 'in', ['active', 'paused', 'introduced'])
    .where(sql<boolean>`mentee_enrolment_id = any(${enrolmentIds}::uuid[])`)
    .executeTakeFirstOrThrow()
  return Number(n)
}

async function countFollowUps(db: Db, enrolmentIds: readonly string[], today: string): Promise<number> {
  const { n } = await db
    .selectFrom('followUps')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('result', 'is', null)
    .where('cancelledOn', 'is', null)
    .where('opensOn', '<=', today)
    .where(sql<boolean>`enrolment_id = any(${enrolmentIds}::uuid[])`)
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** The rows of a programme's table, as narrow as its columns. */
export async function enrolmentRows(db: Db, programmeId: string, principal: MemberPrincipal, today: string) {
  const visible = visibleTo(principal, 'enrolment.read', 'e')
  const standings = await standingsOf(db, { programmeId }, today, { visible })
  const people = await namesOf(
    db,
    standings.map(({ enrolment }) => enrolment.participantId),
  )
  const seesAll = mightDo(principal, 'fact.readSensitive')
  const partners = await partnersOf(
    db,
    standings.flatMap(({ openPairIds }) => openPairIds),
  )
  return standings.toSorted(byUrgency).map((standing) => rowOf(standing, seesAll, people, partners))
}

/** What waits for staff first; of those who wait for a pair, whoever waits longest. */
function byUrgency(a: Standing, b: Standing): number {
  const rank = ({ stage }: Standing) => urgency.indexOf(stage)
  return rank(a) - rank(b) || (b.waiting?.days ?? 0) - (a.waiting?.days ?? 0)
}

const urgency: readonly EnrolmentStage[] = [
  'applied-to-ask',
  'applied-fits',
  'applied-does-not-fit',
  'preparing',
  'ready',
  'on-hold',
  'paired',
  'ineligible',
  'completed',
  'withdrawn',
]

/** An attribute, with the words of the rule where staff judges it. */
function namedBy(attribute: FactKey, { programme, enrolment }: Standing) {
  const leaf = leavesOf(programme.eligibility[enrolment.role]).find(
    (each) => each.kind === 'judgement' && `judgement.${each.key}` === attribute,
  )
  return { attribute, ...(leaf?.kind === 'judgement' && { statement: leaf.statement }) }
}

function rowOf(
  standing: Standing,
  seesAll: boolean,
  people: ReadonlyMap<string, string>,
  partners: ReadonlyMap<string, { readonly mentee: string; readonly mentor: string }>,
) {
  const { enrolment, stage, eligibility, openSteps, waiting, openPairIds, leaving } = standing
  const other = enrolment.role === 'mentee' ? 'mentor' : 'mentee'
  return {
    id: enrolment.id,
    participantId: enrolment.participantId,
    name: people.get(enrolment.participantId) ?? '',
    role: enrolment.role,
    siteId: enrolment.siteId ?? null,
    stage,
    programmeVersion: enrolment.programmeVersion,
    appliedOn: enrolment.appliedOn,
    startedOn: enrolment.startedOn ?? null,
    endedOn: enrolment.endedOn ?? null,
    waitingDays: waiting?.days ?? null,
    /** Days without any service that is recorded, where they are many. */
    silentDays: leaving?.days ?? null,
    toAsk: (eligibility?.questions ?? []).map(({ attribute }) => namedBy(attribute, standing)),
    /** Conditions that are not met, without those that the reader may not see. */
    unmet: (eligibility?.reasons ?? [])
      .filter(
        ({ matters, verdict, dataClass }) =>
          matters && verdict === 'unmet' && (seesAll || dataClass === 'personal'),
      )
      .flatMap(({ attributes }) => attributes.slice(-1).map((attribute) => namedBy(attribute, standing))),
    openSteps: stage === 'preparing' ? openSteps.map(({ label }) => label) : [],
    pairedWith: openPairIds.flatMap((id) => {
      const names = partners.get(id)
      return names === undefined ? [] : [names[other]]
    }),
  }
}

async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('participants')
    .select(['id', 'fullName'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, fullName }) => [id, fullName]))
}

async function partnersOf(db: Db, pairIds: readonly string[]) {
  const rows = await db
    .selectFrom('pairs')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .innerJoin('participants as menteePerson', 'menteePerson.id', 'mentee.participantId')
    .innerJoin('participants as mentorPerson', 'mentorPerson.id', 'mentor.participantId')
    .select(['pairs.id', 'menteePerson.fullName as mentee', 'mentorPerson.fullName as mentor'])
    .where(sql<boolean>`pairs.id = any(${pairIds}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, mentee, mentor }) => [id, { mentee, mentor }]))
}
