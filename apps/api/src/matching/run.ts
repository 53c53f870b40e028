/**
 * One round from start to end: read people and wishes, compute in a thread, keep the result. Each part is a transaction
 * of its own, so that nothing is locked while the thread works.
 */
import { Day, type MatchingPolicy } from '@passerelle/domain'
import type { RoundInput } from '@passerelle/matching'
import { z } from 'zod'
import { json } from '../database/columns.ts'
import type { TenantTransaction } from '../database/doors.ts'
import { type JobRun, tenantJob } from '../jobs/job.ts'
import { factsOf } from '../participants/facts.ts'
import { candidatesOf } from './candidates.ts'
import { type Computed, compute, RoundStopped, UnusableInput } from './compute.ts'
import { knownOn, type RoundMaterial, roundInputOf } from './input.ts'
import { keptApartIn } from './keptApart.ts'
import { poolOn } from './pool.ts'
import { explanationOf, type RoundFailure, resultOf } from './result.ts'

/** Progress is written at most this often; every writing also asks whether the round was cancelled. */
const tellEvery = 250

const Wanted = z.strictObject({ roundId: z.uuid(), day: Day })
type Wanted = z.infer<typeof Wanted>
type Run = JobRun<Wanted>

/**
 * Runs a queued round. Does nothing for one that was cancelled before its turn; one that was already running is begun
 * anew, because whoever ran it is gone. What is wrong with a round itself is kept with it and never tried again.
 */
export const roundJob = tenantJob({
  name: 'round.run',
  input: Wanted,
  run: runRound,
  onGivenUp: ({ input, inTenant, services }) =>
    inTenant(async (db) => {
      await finish(db, input.roundId, services.clock(), failedWith([{ code: 'unexpected', values: {} }]))
    }),
})

async function runRound(run: Run): Promise<void> {
  const { input, inTenant, services, signal } = run
  const { roundId } = input
  const material = await inTenant((db) => begin(db, run))
  if (material === undefined) return
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  signal.addEventListener('abort', stop, { once: true })
  const telling = teller(async (progress) => {
    const going = await inTenant((db) => tellProgress(db, roundId, progress))
    if (!going) stop()
  })
  try {
    const made = roundInputOf(material)
    const computed = await compute(
      { task: 'propose', input: made },
      { onProgress: telling.tell, signal: stopping.signal },
    )
    await telling.settled()
    await inTenant((db) => keep(db, run, material, made, computed))
  } catch (error) {
    await telling.settled()
    // Cancelled by somebody: done. Stopped with this process: to be run elsewhere.
    if (error instanceof RoundStopped && !signal.aborted) return
    if (!(error instanceof UnusableInput)) throw error
    const problems = error.problems.map(({ code, values }) => ({ code, values }))
    await inTenant((db) => finish(db, roundId, services.clock(), failedWith(problems)))
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function failedWith(problems: RoundFailure['problems']): End {
  return { status: 'failed', failure: json<unknown>({ problems }) }
}

/** Marks the round as running and reads all that it is made from. */
async function begin(
  db: TenantTransaction,
  { services, input: { roundId, day } }: Run,
): Promise<RoundMaterial | undefined> {
  const round = await db
    .updateTable('rounds')
    .set({ status: 'running', startedAt: services.clock().toISOString(), progress: 0 })
    .where('id', '=', roundId)
    .where('status', 'in', ['queued', 'running'])
    .returning(['programmeId', 'policy', 'seed', 'siteIds'])
    .executeTakeFirst()
  if (round === undefined) return undefined
  const { programmeId, siteIds } = round
  const policy = round.policy as MatchingPolicy
  const candidates = await candidatesOf(db, programmeId, { siteIds })
  const pool = poolOn(candidates, day)
  const people = [...pool.mentees, ...pool.mentors].map(({ participantId }) => participantId)
  const wishes = await db
    .selectFrom('roundWishes')
    .select(['kind', 'menteeEnrolmentId', 'mentorEnrolmentId'])
    .where('roundId', '=', roundId)
    .execute()
  return {
    policy,
    pool,
    facts: await factsOf(db, people),
    pinned: wishes.filter(({ kind }) => kind === 'pinned'),
    forbidden: wishes.filter(({ kind }) => kind === 'forbidden'),
    keptApart: await keptApartIn(db),
    day,
    seed: Number(round.seed),
  }
}

/** False once the round is no longer running: somebody cancelled it. */
async function tellProgress(db: TenantTransaction, roundId: string, progress: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rounds')
    .set({ progress })
    .where('id', '=', roundId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function keep(
  db: TenantTransaction,
  { organisationId, services: { clock, newId }, input: { roundId } }: Run,
  material: RoundMaterial,
  made: RoundInput,
  computed: Computed,
): Promise<void> {
  const known = knownOn(material)
  const isOurs = await finish(db, roundId, clock(), {
    status: 'done',
    progress: 1,
    inputHash: computed.proof.inputHash,
    input: json<unknown>(made),
    result: json<unknown>(resultOf(material, computed)),
  })
  if (!isOurs) return
  const participantOf = new Map(
    [...material.pool.mentees, ...material.pool.mentors].map((each) => [
      each.enrolmentId,
      each.participantId,
    ]),
  )
  const suggestions = computed.pairs.map((pair) => ({
    ...{ organisationId, id: newId(), roundId },
    ...{ menteeEnrolmentId: pair.mentee, mentorEnrolmentId: pair.mentor },
    score: pair.units / 10_000,
    explanation: json<unknown>(explanationOf(pair, material.policy, known, participantOf)),
    checkFirst: pair.checks.length > 0,
  }))
  for (const some of inParts(suggestions)) await db.insertInto('suggestions').values(some).execute()
  const unmatched = computed.unmatched.map(({ mentee, reason, changes }) => ({
    ...{ organisationId, roundId, enrolmentId: mentee, side: 'mentee' as const },
    reason: json<unknown>({ reason, changes }),
  }))
  for (const some of inParts(unmatched)) await db.insertInto('roundUnmatched').values(some).execute()
}

type End = {
  status: 'done' | 'failed'
  progress?: number
  inputHash?: string
  input?: ReturnType<typeof json<unknown>>
  result?: ReturnType<typeof json<unknown>>
  failure?: ReturnType<typeof json<unknown>>
}

/** Ends a running round; false where it was cancelled meanwhile. */
async function finish(db: TenantTransaction, roundId: string, at: Date, end: End): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('rounds')
    .set({ ...end, finishedAt: at.toISOString() })
    .where('id', '=', roundId)
    .where('status', '=', 'running')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Rows in parts that stay below the number of parameters of one statement. */
function inParts<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / 500) }, (_, part) =>
    rows.slice(part * 500, (part + 1) * 500),
  )
}

/** Writes the newest progress, one writing at a time and not too often. */
function teller(write: (progress: number) => Promise<void>) {
  let last = 0
  let writing: Promise<void> | undefined
  return {
    tell(progress: number): void {
      if (writing !== undefined || Date.now() - last < tellEvery) return
      last = Date.now()
      writing = write(progress).finally(() => {
        writing = undefined
      })
      // A lost connection costs one line of progress, not the round.
      writing.catch(() => undefined)
    },
    settled: async (): Promise<void> => {
      await writing?.catch(() => undefined)
    },
  }
}
