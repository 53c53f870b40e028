/** What the matching screens read. Suggestions show only where both people are the reader's to see. */
import { type MatchingPolicy, Programme } from '@passerelle/domain'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound } from '../errors/index.ts'
import { visibleTo } from '../records/visible.ts'
import { candidatesOf } from './candidates.ts'
import { seenOf, whyNotFree } from './free.ts'
import { idsIn, peopleOf } from './people.ts'
import { poolOn } from './pool.ts'
import {
  criteriaShown,
  type Explanation,
  type RoundFailure,
  type RoundResult,
  type ShownPart,
  type WhyUnmatched,
} from './result.ts'
import { publishedVersion, sitesOf } from './start.ts'

type Db = TenantTransaction

/** Running programmes that make pairs by a policy, and all rounds, newest first. */
export async function overviewOf(db: Db, principal: MemberPrincipal) {
  const versions = await db
    .selectFrom('programmes as p')
    .innerJoin('programmeVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'p.id').onRef('v.number', '=', 'p.publishedVersion'),
    )
    .select(['p.id', 'p.name', 'p.status', 'v.document'])
    .where(visibleTo(principal, 'round.run', 'p'))
    .orderBy('p.id')
    .execute()
  const programmes = versions.flatMap(({ id, name, status, document }) => {
    const matching = Programme.safeParse(document).data?.matching
    return status === 'running' && matching !== undefined && matching.criteria.length > 0
      ? [{ id, name }]
      : []
  })
  const rows = await db
    .selectFrom('rounds as r')
    .innerJoin('programmes as p', 'p.id', 'r.programmeId')
    .leftJoin('members as m', 'm.id', 'r.madeBy')
    .select(['r.id', 'r.number', 'r.status', 'r.progress', 'r.programmeId', 'p.name as programmeName'])
    .select(['r.recordedAt', 'r.finishedAt', 'r.result', 'm.name as madeBy'])
    .select((expression) => [
      expression
        .selectFrom('suggestions as s')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('s.roundId', '=', 'r.id')
        .where('s.status', '=', 'open')
        .as('open'),
      expression
        .selectFrom('suggestions as s')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .whereRef('s.roundId', '=', 'r.id')
        .where('s.status', '=', 'accepted')
        .as('accepted'),
      expression
        .selectFrom('rounds as later')
        .select('later.number')
        .whereRef('later.rerunOf', '=', 'r.id')
        .as('replacedBy'),
    ])
    .where(visibleTo(principal, 'round.read', 'r'))
    .orderBy('r.recordedAt', 'desc')
    .orderBy('r.id')
    .limit(200)
    .execute()
  return {
    programmes,
    rounds: rows.map(({ result, open, accepted, ...row }) => {
      const summary = (result as RoundResult | null)?.summary
      return {
        ...row,
        open: open ?? 0,
        accepted: accepted ?? 0,
        pairs: summary?.pairs ?? null,
        unmatched: summary?.unmatched ?? null,
        mean: summary?.mean ?? null,
      }
    }),
  }
}

/** Who would take part in a round today and who would not, and what it would weigh. */
export async function poolOf(db: Db, principal: MemberPrincipal, programmeId: string, today: string) {
  const { version, policy } = await publishedVersion(db, programmeId)
  const pool = poolOn(
    await candidatesOf(db, programmeId, { siteIds: sitesOf(principal, programmeId) }),
    today,
  )
  return {
    version,
    objective: policy.objective,
    minimumScore: policy.minimumScore ?? 0,
    waiting: policy.waiting ?? null,
    criteria: criteriaShown(policy),
    mentees: pool.mentees.length,
    longestWait: Math.max(0, ...pool.mentees.map(({ waitingDays }) => waitingDays)),
    mentors: pool.mentors.length,
    places: pool.mentors.reduce((sum, { places }) => sum + places, 0),
    out: pool.out.map(({ participantId, name, role, reason }) => ({ participantId, name, role, reason })),
  }
}

/** How far a round is; asked often while it runs. */
export async function progressOf(db: Db, roundId: string) {
  const row = await db
    .selectFrom('rounds')
    .select(['status', 'progress'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

export type ShownSuggestion = {
  readonly id: string
  readonly version: number
  readonly mentee: string
  readonly mentor: string
  readonly score: number
  readonly status: 'open' | 'accepted' | 'dismissed'
  readonly checkFirst: boolean
  readonly pinned: boolean
  readonly bonus: number
  readonly pairId: string | null
  /** The parts that speak most for the pair, for the short line. */
  readonly best: readonly ShownPart[]
  readonly checks: Explanation['checks']
}

/** A round with all that its page shows at once; the table of one pair is read when it is looked at. */
export async function roundOf(db: Db, principal: MemberPrincipal, roundId: string, today: string) {
  const round = await db
    .selectFrom('rounds as r')
    .innerJoin('programmes as p', 'p.id', 'r.programmeId')
    .leftJoin('members as m', 'm.id', 'r.madeBy')
    .leftJoin('rounds as earlier', 'earlier.id', 'r.rerunOf')
    .leftJoin('rounds as later', 'later.rerunOf', 'r.id')
    .select(['r.id', 'r.version', 'r.number', 'r.status', 'r.progress', 'r.programmeId'])
    .select(['r.programmeVersion', 'r.policy', 'r.result', 'r.failure', 'r.recordedAt', 'r.finishedAt'])
    .select(['p.name as programmeName', 'm.name as madeBy'])
    .select(['earlier.id as earlierId', 'earlier.number as earlierNumber'])
    .select(['later.id as laterId', 'later.number as laterNumber'])
    .where('r.id', '=', roundId)
    .executeTakeFirst()
  if (round === undefined) throw new NotFound()
  const { policy, result, failure, earlierId, earlierNumber, laterId, laterNumber, ...shown } = round
  const seen = await seenOf(db, principal, round.programmeId)
  const suggestions = await suggestionsOf(db, roundId, seen)
  const unmatched = await unmatchedOf(db, roundId, seen)
  const wishes = await wishesOf(db, roundId, seen)
  const stored = result as RoundResult | null
  const isCurrent = laterId === null
  const openOnes = suggestions.filter(({ status }) => status === 'open')
  const notFree = isCurrent
    ? await whyNotFree(
        db,
        round.programmeId,
        [...new Set(openOnes.flatMap((one) => [one.mentee, one.mentor]))],
        today,
      )
    : new Map()
  const problems = ((failure as RoundFailure | null)?.problems ?? []).map(({ code, values }) => ({
    code,
    values,
  }))
  const ids = [
    ...suggestions.flatMap(({ mentee, mentor }) => [mentee, mentor]),
    ...unmatched.map(({ enrolmentId }) => enrolmentId),
    ...wishes.flatMap(({ mentee, mentor }) => [mentee, mentor]),
    ...(stored?.pool.out.map(({ enrolmentId }) => enrolmentId) ?? []),
    ...problems.flatMap(({ values }) => idsIn(values)),
  ]
  return {
    ...shown,
    minimumScore: (policy as MatchingPolicy).minimumScore ?? 0,
    objective: (policy as MatchingPolicy).objective,
    criteria: criteriaShown(policy as MatchingPolicy),
    earlier: earlierId === null ? null : { id: earlierId, number: earlierNumber ?? 0 },
    later: laterId === null ? null : { id: laterId, number: laterNumber ?? 0 },
    problems,
    result: stored && {
      pool: stored.pool,
      pins: stored.pins,
      advice: stored.advice ?? [],
      conditions: stored.conditions ?? { pins: null, waiting: null },
      summary: stored.summary,
      isOptimal: stored.proof.isOptimal,
      bounds: boundsOf(stored),
    },
    suggestions,
    unmatched,
    wishes,
    notFree: Object.fromEntries(notFree),
    people: await peopleOf(db, principal, ids),
  }
}

/** What proves a round: what it reaches, and what no round could pass. */
function boundsOf({ proof }: RoundResult) {
  const { pairs, pairsBound, total, totalBound, worstBound } = proof
  return { pairs, pairsBound, total, totalBound, worstBound: worstBound ?? null }
}

async function suggestionsOf(db: Db, roundId: string, seen: ReadonlySet<string>): Promise<ShownSuggestion[]> {
  const rows = await db
    .selectFrom('suggestions as s')
    .select(['s.id', 's.version', 's.menteeEnrolmentId as mentee', 's.mentorEnrolmentId as mentor'])
    .select(['s.score', 's.status', 's.checkFirst', 's.explanation'])
    .where('s.roundId', '=', roundId)
    .orderBy('s.score', 'desc')
    .orderBy('s.id')
    .execute()
  const pairs = await db
    .selectFrom('pairs')
    .select(['id', 'suggestionId'])
    .where('suggestionId', 'in', (from) =>
      from.selectFrom('suggestions').select('id').where('roundId', '=', roundId),
    )
    .execute()
  const pairOf = new Map(pairs.map(({ id, suggestionId }) => [suggestionId, id]))
  return rows
    .filter(({ mentee, mentor }) => seen.has(mentee) && seen.has(mentor))
    .map(({ explanation, ...row }) => {
      const { parts, pinned, checks, bonus } = explanation as Explanation
      const best = parts
        .filter(({ known, points, of }) => known && of > 0 && points * 2 >= of)
        .sort((a, b) => b.points - a.points)
        .slice(0, 3)
      return { ...row, pairId: pairOf.get(row.id) ?? null, pinned, checks, bonus: bonus?.points ?? 0, best }
    })
}

async function unmatchedOf(db: Db, roundId: string, seen: ReadonlySet<string>) {
  const rows = await db
    .selectFrom('roundUnmatched')
    .select(['enrolmentId', 'reason'])
    .where('roundId', '=', roundId)
    .where('side', '=', 'mentee')
    .execute()
  return rows
    .filter(({ enrolmentId }) => seen.has(enrolmentId))
    .map(({ enrolmentId, reason }) => ({ enrolmentId, ...(reason as WhyUnmatched) }))
}

async function wishesOf(db: Db, roundId: string, seen: ReadonlySet<string>) {
  const rows = await db
    .selectFrom('roundWishes')
    .select(['kind', 'menteeEnrolmentId as mentee', 'mentorEnrolmentId as mentor'])
    .where('roundId', '=', roundId)
    .execute()
  return rows.filter(({ mentee, mentor }) => seen.has(mentee) && seen.has(mentor))
}

/** Everything that explains one suggestion, with the names of the people it mentions. */
export async function suggestionOf(db: Db, principal: MemberPrincipal, suggestionId: string) {
  const row = await db
    .selectFrom('suggestions as s')
    .innerJoin('enrolments as mentee', 'mentee.id', 's.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 's.mentorEnrolmentId')
    .select(['s.id', 's.menteeEnrolmentId as mentee', 's.mentorEnrolmentId as mentor', 's.explanation'])
    .where('s.id', '=', suggestionId)
    .where(visibleTo(principal, 'enrolment.read', 'mentee'))
    .where(visibleTo(principal, 'enrolment.read', 'mentor'))
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const { parts, bonus, menteeRank, mentorRank, alternatives, checks } = row.explanation as Explanation
  const others = [...alternatives.mentors, ...alternatives.mentees]
  const people = await peopleOf(
    db,
    principal,
    others.flatMap(({ id, pairedWith }) => [id, ...(pairedWith === null ? [] : [pairedWith])]),
  )
  return { id: row.id, parts, bonus, menteeRank, mentorRank, alternatives, checks, people }
}

/** The round that a suggestion belongs to, for the permission table. */
export async function roundIdOfSuggestion(db: Db, suggestionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('suggestions')
    .select('roundId')
    .where('id', '=', suggestionId)
    .executeTakeFirst()
  return row?.roundId
}

export async function programmeIdOfRound(db: Db, roundId: string): Promise<string | undefined> {
  const row = await db.selectFrom('rounds').select('programmeId').where('id', '=', roundId).executeTakeFirst()
  return row?.programmeId
}
