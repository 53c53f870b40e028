import { z } from 'zod'
import { Day } from '../values/day.ts'
import { type FollowUp, FollowUpAttempt, type followUpResults } from './followUp.ts'

/** One try to reach somebody, as it is entered; `giveUp` ends the follow-up as unreachable. */
export const FollowUpEntry = z.strictObject({
  on: FollowUpAttempt.shape.on,
  how: FollowUpAttempt.shape.how,
  result: FollowUpAttempt.shape.result,
  /** "Call me on Thursday": not shown before. */
  nextOn: Day.optional(),
  giveUp: z.boolean(),
})
export type FollowUpEntry = z.infer<typeof FollowUpEntry>

/** What a try makes of a follow-up: reached and refused end it, the others only when somebody gives up. */
export function resultOfEntry(
  entry: Pick<FollowUpEntry, 'result' | 'giveUp'>,
): (typeof followUpResults)[number] | undefined {
  if (entry.result === 'reached' || entry.result === 'refused') return entry.result
  return entry.giveUp ? 'unreachable' : undefined
}

/** Tries left by the programme's schedule before somebody may be given up; never below nought. */
export function attemptsLeft({ attempts }: Pick<FollowUp, 'attempts'>, planned: number): number {
  return Math.max(0, planned - attempts.length)
}
