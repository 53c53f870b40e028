import type { MatchingPolicy } from '@passerelle/domain'
import { json } from '../../../../apps/api/src/database/columns.ts'
import type { TenantTransaction } from '../../../../apps/api/src/database/doors.ts'
import { candidatesOf } from '../../../../apps/api/src/matching/candidates.ts'
import { compute } from '../../../../apps/api/src/matching/compute.ts'
import { knownOn, roundInputOf } from '../../../../apps/api/src/matching/input.ts'
import { poolOn } from '../../../../apps/api/src/matching/pool.ts'
import { explanationOf, resultOf } from '../../../../apps/api/src/matching/result.ts'
import { factsOf } from '../../../../apps/api/src/participants/facts.ts'
import type { Random } from '../chance/random.ts'
import type { House, RunningProgramme } from '../world.ts'
import { insertAll, recordedAt } from './rows.ts'

/** The matching round that waits for somebody to decide, computed on the people who are waiting on the demo's day. */
export async function writeRound(
  db: TenantTransaction,
  house: House,
  programme: RunningProgramme,
  { asOf, random }: { readonly asOf: string; readonly random: Random },
): Promise<void> {
  const policy = programme.current.matching
  if (policy === undefined) return
  const pool = poolOn(await candidatesOf(db, programme.id, { siteIds: null }), asOf)
  const people = [...pool.mentees, ...pool.mentors]
  const ids = people.map(({ participantId }) => participantId)
  const facts = await factsOf(db, ids)
  const seed = random.int(1, 1_000_000)
  const nothing = { pinned: [], forbidden: [], keptApart: [] }
  const material = { ...nothing, policy, pool, facts, day: asOf, seed }
  const input = roundInputOf(material)
  const computed = await compute({ task: 'propose', input })
  const roundId = random.id()
  await insertAll(db, house.id, 'rounds', [
    {
      ...{ id: roundId, programmeId: programme.id, programmeVersion: programme.current.version },
      ...{ number: 1, status: 'done', progress: 1, seed: String(seed) },
      policy: json<unknown>(policy),
      inputHash: computed.proof.inputHash,
      input: json<unknown>(input),
      result: json<unknown>(resultOf(material, computed)),
      failure: null,
      rerunOf: null,
      siteIds: null,
      madeBy: coordinatorOf(house, programme.key),
      startedAt: recordedAt(asOf, 0),
      finishedAt: recordedAt(asOf, 1),
    },
  ])
  const known = knownOn(material)
  const participantOf = new Map(people.map((each) => [each.enrolmentId, each.participantId]))
  await insertAll(
    db,
    house.id,
    'suggestions',
    computed.pairs.map((pair) => ({
      ...{ id: random.id(), roundId, menteeEnrolmentId: pair.mentee, mentorEnrolmentId: pair.mentor },
      score: pair.units / 10_000,
      explanation: json<unknown>(explanationOf(pair, policy as MatchingPolicy, known, participantOf)),
      checkFirst: pair.checks.length > 0,
      decidedBy: null,
      decidedAt: null,
    })),
  )
  await insertAll(
    db,
    house.id,
    'roundUnmatched',
    computed.unmatched.map(({ mentee, reason, changes }) => ({
      ...{ roundId, enrolmentId: mentee, side: 'mentee' as const },
      reason: json<unknown>({ reason, changes }),
    })),
  )
}

function coordinatorOf({ members }: House, key: string): string | null {
  const found = members.find(
    ({ roles, programmes, leftDaysAgo }) =>
      roles.includes('coordinator') && leftDaysAgo === undefined && programmes?.includes(key),
  )
  return found?.id ?? null
}
