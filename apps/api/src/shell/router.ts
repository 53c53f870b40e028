import { z } from 'zod'
import { memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { findAnything, roomCounts } from './queries.ts'

export const shellRouter = router({
  counts: memberQuery({
    action: 'organisation.read',
    on: 'organisation',
    run: ({ db, principal, today }) => roomCounts(db, principal, today),
  }),

  find: memberQuery({
    action: 'organisation.read',
    input: z.strictObject({ query: z.string().trim().min(2).max(100) }),
    on: 'organisation',
    run: ({ db, principal, input }) => findAnything(db, principal, input.query),
  }),
})
