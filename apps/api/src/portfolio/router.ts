import { Id } from '@passerelle/domain'
import { sql } from 'kysely'
import { z } from 'zod'
import { hashOf } from '../accounts/tokens.ts'
import { Conflict, Refused } from '../errors/index.ts'
import { grantForFunder, releasedForFunder } from '../records/references.ts'
import { funderMutation, funderQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import {
  answersOf,
  grantOfFunder,
  grantsOfFunder,
  newestReleases,
  releaseById,
  releaseHeads,
} from './queries.ts'

const ReleaseId = z.strictObject({ releaseId: Id })
const text = z.string().min(1).max(4000)

export const portfolioRouter = router({
  /** Every grant with the newest release: all that is shown changes at dated releases only. */
  grants: funderQuery({
    action: 'funder.read',
    on: 'funder',
    run: async ({ db }) => ({ grants: await grantsOfFunder(db), releases: await newestReleases(db) }),
  }),
  grant: funderQuery({
    action: 'funder.read',
    input: z.strictObject({ grantId: Id }),
    on: ({ db, input }) => grantForFunder(db, input.grantId),
    run: async ({ db, input }) => {
      const releases = await releaseHeads(db, input.grantId)
      const [newest] = releases
      return {
        grant: await grantOfFunder(db, input.grantId),
        releases,
        newest: newest ? await releaseById(db, newest.id) : null,
      }
    },
  }),
  releases: funderQuery({
    action: 'released.read',
    on: 'list',
    run: async ({ db }) => ({ releases: await releaseHeads(db), grants: await grantsOfFunder(db) }),
  }),
  release: funderQuery({
    action: 'released.read',
    input: ReleaseId,
    on: ({ db, input }) => releasedForFunder(db, input.releaseId),
    run: async ({ db, input }) => ({
      release: await releaseById(db, input.releaseId),
      answers: await answersOf(db, input.releaseId),
    }),
  }),
  /** Accepts the grant that a letter invited to; it then stands in the portfolio. */
  acceptGrant: funderMutation({
    action: 'funder.acceptGrant',
    input: z.strictObject({ token: z.string().min(20).max(100) }),
    on: 'funder',
    run: async ({ db, input, now }) => {
      const { rows } = await sql<{ grantId: string }>`
        select grant_id from accept_grant_invitation(${hashOf(input.token)}, ${now}::timestamptz)`.execute(db)
      const [accepted] = rows
      if (accepted === undefined) throw new Refused('invitation.not-valid')
      return { grantId: accepted.grantId }
    },
  }),
  comment: funderMutation({
    action: 'released.comment',
    input: ReleaseId.extend({ section: z.string().min(1).max(100).optional(), text }),
    on: ({ db, input }) => releasedForFunder(db, input.releaseId),
    run: (run) => answer(run, { kind: 'comment', section: run.input.section ?? null, text: run.input.text }),
  }),
  /** Accepts a report, or returns it saying why. One decision a report. */
  decide: funderMutation({
    action: 'released.decide',
    input: z.discriminatedUnion('decision', [
      ReleaseId.extend({ decision: z.literal('accepted') }),
      ReleaseId.extend({ decision: z.literal('returned'), text }),
    ]),
    on: ({ db, input }) => releasedForFunder(db, input.releaseId),
    run: async (run) => {
      const { db, input } = run
      const before = (await answersOf(db, input.releaseId)).find((each) => each.kind !== 'comment')
      if (before) throw new Conflict(before, 'conflict.already-decided')
      const text = input.decision === 'returned' ? input.text : null
      return answer(run, { kind: input.decision, section: null, text })
    },
  }),
})

type Run = Parameters<Parameters<typeof funderMutation<unknown, typeof ReleaseId>>[0]['run']>[0]
type Answer = { kind: 'comment' | 'accepted' | 'returned'; section: string | null; text: string | null }

async function answer({ db, input, principal, funderId, newId, now }: Run, given: Answer) {
  const { organisationId } = await db
    .selectFrom('releases')
    .select('organisationId')
    .where('id', '=', input.releaseId)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('releaseAnswers')
    .values({
      ...{ organisationId, funderId, id: newId(), releaseId: input.releaseId },
      ...{ funderMemberId: principal.funderMemberId, answeredAt: now, ...given },
    })
    .execute()
  return { answered: given.kind }
}
