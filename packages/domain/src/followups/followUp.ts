import { z } from 'zod'
import { Day } from '../values/day.ts'
import { Code, Id } from '../values/id.ts'

/** One try to reach somebody. */
export const FollowUpAttempt = z.strictObject({
  on: Day,
  how: z.enum(['email', 'phone', 'text-message', 'in-person', 'link', 'contact-person', 'letter']),
  result: z.enum(['reached', 'no-answer', 'wrong-contact', 'refused', 'later']),
})
export type FollowUpAttempt = z.infer<typeof FollowUpAttempt>

/** How a follow-up can end. Not asked is no result: it stays open. */
export const followUpResults = ['reached', 'unreachable', 'refused', 'died'] as const

/** A planned moment to learn a participant's situation, and what came of it. Without `result` it is still open. */
export const FollowUp = z
  .strictObject({
    id: Id,
    enrolmentId: Id,
    pairId: Id.optional(),
    /** The moment of the programme's schedule that planned it. */
    momentId: Code,
    anchorOn: Day,
    dueOn: Day,
    window: z.strictObject({ from: Day, until: Day }),
    attempts: z.array(FollowUpAttempt).max(50),
    result: z.enum(followUpResults).optional(),
    closedOn: Day.optional(),
  })
  .refine((followUp) => (followUp.result === undefined) === (followUp.closedOn === undefined), {
    path: ['closedOn'],
    params: { code: 'followUp.result-without-day' },
  })
export type FollowUp = z.infer<typeof FollowUp>
