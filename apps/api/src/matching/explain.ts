/** Questions about a finished round that are answered by computing: why not these two, and what changed since the last run. */
import type { ExplainedRound, PairExplanation, RoundInput } from '@passerelle/matching'
import type { MemberPrincipal } from '../accounts/principal.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { NotFound, Refused } from '../errors/index.ts'
import { compute } from './compute.ts'
import { seenOf } from './free.ts'
import { idsIn, peopleOf } from './people.ts'
import type { Explanation } from './result.ts'

type Db = TenantTransaction
type Two = { readonly mentee: string; readonly mentor: string }

/** What a pair would do to the round, or why it cannot be. */
export type Told = Pick<PairExplanation, 'mentee' | 'mentor' | 'standing' | 'score' | 'reasons' | 'change'>

/** A round as it was made. Rounds from before inputs were kept, and those without a result, cannot be explained. */
async function explainedRound(db: Db, roundId: string): Promise<ExplainedRound & { programmeId: string }> {
  const round = await db
    .selectFrom('rounds')
    .select(['input', 'programmeId'])
    .where('id', '=', roundId)
    .executeTakeFirst()
  if (round === undefined) throw new NotFound()
  if (round.input === null) throw new Refused('round.not-kept')
  const pairs = await db
    .selectFrom('suggestions')
    .select(['menteeEnrolmentId as mentee', 'mentorEnrolmentId as mentor'])
    .where('roundId', '=', roundId)
    .execute()
  return { input: round.input as RoundInput, pairs, programmeId: round.programmeId }
}

async function told(
  db: Db,
  principal: MemberPrincipal,
  round: ExplainedRound & { programmeId: string },
  pairs: readonly Two[],
) {
  const seen = await seenOf(db, principal, round.programmeId)
  const visible = pairs.filter(({ mentee, mentor }) => seen.has(mentee) && seen.has(mentor))
  const { input } = round
  const explained = await compute({
    task: 'explain',
    round: { input, pairs: round.pairs },
    pairs: visible,
  })
  const answers = explained.map(
    ({ mentee, mentor, standing, score, reasons, change }): Told => ({
      ...{ mentee, mentor, standing, score, reasons },
      // Points only: who moves is named where it can be seen.
      change: change && { ...change, moves: change.moves.filter((move) => seen.has(move.mentee)) },
    }),
  )
  const named = answers.flatMap(({ mentee, mentor, change, reasons }) => [
    ...[mentee, mentor, ...reasons.filter(({ code }) => code.startsWith('blocked.')).flatMap(idsOf)],
    ...(change?.moves ?? []).flatMap((move) => [move.mentee, move.was, move.is]),
  ])
  const people = await peopleOf(
    db,
    principal,
    named.filter((id) => id !== null),
  )
  return { answers, people }
}

const idsOf = ({ values }: Told['reasons'][number]): string[] => idsIn(values)

/** Why not these two, or what the round would lose with them together. */
export async function whyNot(db: Db, principal: MemberPrincipal, roundId: string, pair: Two) {
  const round = await explainedRound(db, roundId)
  const isIn = (people: readonly { id: string }[], id: string) => people.some((person) => person.id === id)
  if (!isIn(round.input.mentees, pair.mentee) || !isIn(round.input.mentors, pair.mentor)) throw new NotFound()
  const { answers, people } = await told(db, principal, round, [pair])
  const [answer] = answers
  if (answer === undefined) throw new NotFound()
  return { answer, people }
}

/** How many alternatives of each side are computed exactly. */
const exact = 3

/** The exact cost of the best alternatives of one suggestion. */
export async function costsOf(db: Db, principal: MemberPrincipal, suggestionId: string) {
  const row = await db
    .selectFrom('suggestions')
    .select(['roundId', 'menteeEnrolmentId', 'mentorEnrolmentId', 'explanation'])
    .where('id', '=', suggestionId)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  const { menteeEnrolmentId: mentee, mentorEnrolmentId: mentor } = row
  const { alternatives } = row.explanation as Explanation
  const round = await explainedRound(db, row.roundId)
  return told(db, principal, round, [
    ...alternatives.mentors.slice(0, exact).map(({ id }) => ({ mentee, mentor: id })),
    ...alternatives.mentees.slice(0, exact).map(({ id }) => ({ mentee: id, mentor })),
  ])
}

/** Everybody who took part in a round and can be seen, for choosing somebody else. */
export async function takersOf(db: Db, principal: MemberPrincipal, roundId: string) {
  const { input } = await explainedRound(db, roundId)
  const mentors = input.mentors.map(({ id }) => id)
  return { people: await peopleOf(db, principal, mentors) }
}

/** What changed since the run before, and what did it. */
export async function comparisonOf(db: Db, principal: MemberPrincipal, roundId: string) {
  const row = await db.selectFrom('rounds').select('rerunOf').where('id', '=', roundId).executeTakeFirst()
  if (row === undefined) throw new NotFound()
  if (row.rerunOf === null) throw new Refused('round.nothing-before')
  const before = await explainedRound(db, row.rerunOf)
  const after = await explainedRound(db, roundId)
  const seen = await seenOf(db, principal, after.programmeId)
  const { moved, causes, kept, gained, lost } = await compute({
    task: 'compare',
    before: { input: before.input, pairs: before.pairs },
    after: { input: after.input, pairs: after.pairs },
  })
  const shown = moved.filter(({ mentee }) => seen.has(mentee))
  const people = await peopleOf(
    db,
    principal,
    shown.flatMap(({ mentee, was, is }) => [mentee, was, is]).filter((id) => id !== null),
  )
  return { kept: kept.length, gained: gained.length, lost: lost.length, causes, moved: shown, people }
}

/** What each way of choosing would give with the same people, weights and wishes. */
export async function objectivesOf(db: Db, roundId: string) {
  const { input } = await explainedRound(db, roundId)
  return compute({ task: 'objectives', input })
}

/** Points of the whole round within which another one is nearly as good. */
const within = 2

/** The rounds that are nearly as good; `null` where nothing says how near another one is. */
export async function nearbyOf(db: Db, principal: MemberPrincipal, roundId: string) {
  const { programmeId, input, pairs } = await explainedRound(db, roundId)
  const found = await compute({ task: 'nearby', round: { input, pairs }, within })
  if (found === null) return null
  const seen = await seenOf(db, principal, programmeId)
  const rounds = found.rounds.map(({ points, moves }) => ({
    points,
    moves: moves.filter(({ mentee }) => seen.has(mentee)),
    // A choice that is somebody else's too is not one's own to make.
    isWhole: moves.every(({ mentee }) => seen.has(mentee)),
  }))
  const people = await peopleOf(
    db,
    principal,
    rounds
      .flatMap(({ moves }) => moves.flatMap(({ mentee, was, is }) => [mentee, was, is]))
      .filter((id) => id !== null),
  )
  return { within, more: !found.isComplete, firm: found.firm, of: found.of, rounds, people }
}
