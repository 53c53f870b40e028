import { Day } from '@passerelle/domain'
import { z } from 'zod'
import { memberMutation, memberQuery } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { todayKinds } from './rows.ts'
import { markDone, snooze, wake } from './snoozes.ts'
import { todayPage } from './today.ts'

const subject = { kind: z.enum(todayKinds), subjectId: z.uuid() }

export const todayRouter = router({
  list: memberQuery({
    action: 'today.read',
    input: z.strictObject({ scope: z.enum(['mine', 'site', 'all']) }),
    on: 'organisation',
    run: ({ input, ...run }) => todayPage({ ...run, scope: input.scope }),
  }),
  /** Own rows only: what one puts off, others still see. */
  snooze: memberMutation({
    action: 'today.read',
    input: z.strictObject({ ...subject, until: Day }),
    on: 'organisation',
    run: ({ input: { until, ...what }, ...run }) => snooze(run, what, until),
  }),
  done: memberMutation({
    action: 'today.read',
    input: z.strictObject(subject),
    on: 'organisation',
    run: ({ input, ...run }) => markDone(run, input),
  }),
  wake: memberMutation({
    action: 'today.read',
    input: z.strictObject(subject),
    on: 'organisation',
    run: ({ input, ...run }) => wake(run, input),
  }),
})
