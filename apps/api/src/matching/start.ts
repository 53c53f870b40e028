/** Beginning a round: the policy of the newest published version with this round's weights, queued to be run. */
import { MatchingPolicy, Programme } from '@passerelle/domain'
import { z } from 'zod'
import type { MemberPrincipal } from '../accounts/principal.ts'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { Conflict, NotFound, Refused } from '../errors/index.ts'
import type { MemberRun } from '../trpc/run.ts'
import { roundJob } from './run.ts'

/** What somebody may change for one round. The programme's own policy stays as it is. */
export const Changes = z.strictObject({
  weights: z.record(z.string().max(100), z.number().positive().max(1000)).optional(),
  minimumScore: z.number().min(0).max(100).optional(),
  objective: MatchingPolicy.shape.objective.optional(),
})
export type Changes = z.infer<typeof Changes>

export type Started = { readonly roundId: string }

/** The newest published version of a programme, which is what a round uses. */
export async function publishedVersion(
  db: TenantTransaction,
  programmeId: string,
): Promise<{ readonly version: number; readonly policy: MatchingPolicy }> {
  const row = await db
    .selectFrom('programmes as p')
    .innerJoin('programmeVersions as v', (join) =>
      join.onRef('v.programmeId', '=', 'p.id').onRef('v.number', '=', 'p.publishedVersion'),
    )
    .select(['v.number', 'v.document'])
    .where('p.id', '=', programmeId)
    .executeTakeFirst()
  if (row === undefined) throw new Refused('round.not-published')
  const policy = Programme.safeParse(row.document).data?.matching
  if (policy === undefined || policy.criteria.length === 0) throw new Refused('round.no-policy')
  return { version: row.number, policy }
}

export function withChanges(policy: MatchingPolicy, changes: Changes): MatchingPolicy {
  const { weights = {}, minimumScore, objective } = changes
  return {
    ...policy,
    criteria: policy.criteria.map((each) => ({ ...each, weight: weights[each.id] ?? each.weight })),
    ...(minimumScore !== undefined && { minimumScore }),
    ...(objective !== undefined && { objective }),
  }
}

export async function startRound(
  frame: MemberRun<unknown>,
  programmeId: string,
  changes: Changes,
): Promise<Started> {
  const { version, policy } = await publishedVersion(frame.db, programmeId)
  const seed = String(frame.random(4).readUInt32BE())
  return insertRound(frame, {
    programmeId,
    version,
    policy: withChanges(policy, changes),
    rerunOf: null,
    seed,
  })
}

/** A new run after an old one, with its pins and forbids; the old one stays as it was and is no longer accepted from. */
export async function rerunRound(
  frame: MemberRun<unknown>,
  roundId: string,
  changes: Changes,
): Promise<Started> {
  const { db, organisationId, newId } = frame
  const earlier = await db
    .selectFrom('rounds')
    .select(['programmeId', 'status', 'policy', 'seed'])
    .where('id', '=', roundId)
    .forUpdate()
    .executeTakeFirst()
  if (earlier === undefined) throw new NotFound()
  if (earlier.status === 'queued' || earlier.status === 'running')
    throw new Conflict(undefined, 'conflict.round-running')
  const { programmeId } = earlier
  const { version, policy } = await publishedVersion(db, programmeId)
  const before = earlier.policy as MatchingPolicy
  const kept: Changes = {
    weights: Object.fromEntries(before.criteria.map(({ id, weight }) => [id, weight])),
    ...(before.minimumScore !== undefined && { minimumScore: before.minimumScore }),
    objective: before.objective,
  }
  const started = await insertRound(frame, {
    // The same seed: what moves, moves because of what was changed.
    ...{ programmeId, version, rerunOf: roundId, seed: earlier.seed },
    policy: withChanges(withChanges(policy, kept), changes),
  })
  const wishes = await db
    .selectFrom('roundWishes')
    .select(['kind', 'menteeEnrolmentId', 'mentorEnrolmentId', 'reason', 'decidedBy'])
    .where('roundId', '=', roundId)
    // What was accepted since needs no pin any more.
    .where((expression) =>
      expression.not(
        expression.exists(
          expression
            .selectFrom('pairs')
            .select('pairs.id')
            .whereRef('pairs.menteeEnrolmentId', '=', 'roundWishes.menteeEnrolmentId')
            .where('pairs.isOpen', '=', true),
        ),
      ),
    )
    .execute()
  if (wishes.length > 0) {
    await db
      .insertInto('roundWishes')
      .values(wishes.map((wish) => ({ ...wish, organisationId, id: newId(), roundId: started.roundId })))
      .execute()
  }
  return started
}

type NewRound = {
  readonly programmeId: string
  readonly version: number
  readonly policy: MatchingPolicy
  readonly rerunOf: string | null
  readonly seed: string
}

async function insertRound(frame: MemberRun<unknown>, round: NewRound): Promise<Started> {
  const { db, organisationId, principal, newId } = frame
  const { programmeId, version, policy, rerunOf, seed } = round
  const { last } = await db
    .selectFrom('rounds')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('programmeId', '=', programmeId)
    .executeTakeFirstOrThrow()
  const roundId = newId()
  await db
    .insertInto('rounds')
    .values({
      ...{ organisationId, id: roundId, programmeId, programmeVersion: version, rerunOf },
      number: (last ?? 0) + 1,
      status: 'queued',
      policy: json<unknown>(policy),
      seed,
      siteIds: sitesOf(principal, programmeId),
      madeBy: principal.memberId,
    })
    .execute()
  await frame.enqueue(roundJob, { roundId, day: frame.today })
  await frame.audit({ subject: { kind: 'round', id: roundId }, change: { programmeId, rerunOf } })
  return { roundId }
}

/** The sites in which somebody works with a programme; null where they see all of it. */
export function sitesOf(principal: MemberPrincipal, programmeId: string): string[] | null {
  const sites = new Set<string>()
  for (const { role, everywhere, programmeIds, siteIds } of principal.roles) {
    if (role === 'lead') return null
    if (role !== 'coordinator') continue
    if (everywhere === true) return null
    if (programmeIds !== undefined && !programmeIds.includes(programmeId)) continue
    if (siteIds !== undefined) for (const site of siteIds) sites.add(site)
    else if (programmeIds !== undefined) return null
  }
  return [...sites]
}
