import { mightDo } from '@passerelle/domain'
import { z } from 'zod'
import { expectVersion, NotFound } from '../errors/index.ts'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { failedForUpdate, lettersSince, masked, queueAgain } from './queries.ts'

const thirtyDays = 30 * 86_400_000

/** How the organisation's letters fare, for those who look after it. */
export const lettersRouter = router({
  recent: memberQuery({
    action: 'mail.read',
    on: 'organisation',
    run: async ({ db, principal, now }) => {
      const letters = await lettersSince(db, new Date(Date.parse(now) - thirtyDays).toISOString())
      if (mightDo(principal, 'participant.read')) return letters
      return { ...letters, failed: letters.failed.map((each) => ({ ...each, to: masked(each.to) })) }
    },
  }),

  retry: memberMutation({
    action: 'mail.retry',
    input: z.strictObject({ letterId: z.uuid(), version: z.int() }),
    on: 'organisation',
    run: async ({ db, input, now, audit }) => {
      const letter = await failedForUpdate(db, input.letterId)
      if (letter === undefined) throw new NotFound()
      expectVersion(letter, input.version)
      await queueAgain(db, letter.id, now)
      await audit({ subject: { kind: 'letter', id: letter.id }, change: { kind: letter.kind, queued: true } })
    },
  }),
})
