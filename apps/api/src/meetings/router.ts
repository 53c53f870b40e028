import { Id, MeetingEntry } from '@passerelle/domain'
import { z } from 'zod'
import type { TenantTransaction } from '../database/doors.ts'
import { frameOf } from '../pairs/moves.ts'
import { pairReference } from '../records/references.ts'
import { memberMutation } from '../trpc/procedures.ts'
import { router } from '../trpc/trpc.ts'
import { correctMeeting, logMeeting, removeMeeting, restoreMeeting } from './log.ts'
import { meetingById } from './queries.ts'

const change = { meetingId: Id, version: z.int().min(1) }

/** A meeting is seen and changed by whoever may do so with its pair. */
async function pairOfMeeting({ db, input }: { db: TenantTransaction; input: { meetingId: string } }) {
  const meeting = await meetingById(db, input.meetingId)
  return meeting && pairReference(db, meeting.pairId)
}

export const meetingsRouter = router({
  log: memberMutation({
    action: 'meeting.log',
    input: z.strictObject({ pairId: Id, entry: MeetingEntry, confirmed: z.boolean() }),
    on: ({ db, input }) => pairReference(db, input.pairId),
    run: ({ input, ...run }) => logMeeting(frameOf(run), { ...input, loggedBy: 'staff' }),
  }),
  correct: memberMutation({
    action: 'meeting.correct',
    input: z.strictObject({ ...change, entry: MeetingEntry, confirmed: z.boolean() }),
    on: pairOfMeeting,
    run: ({ input, ...run }) => correctMeeting(frameOf(run), input),
  }),
  remove: memberMutation({
    action: 'meeting.correct',
    input: z.strictObject(change),
    on: pairOfMeeting,
    run: ({ input, ...run }) => removeMeeting(frameOf(run), input),
  }),
  restore: memberMutation({
    action: 'meeting.correct',
    input: z.strictObject(change),
    on: pairOfMeeting,
    run: ({ input, ...run }) => restoreMeeting(frameOf(run), input),
  }),
})
