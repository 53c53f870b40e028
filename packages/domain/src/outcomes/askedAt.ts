import { daysBetween } from '../calendar/days.ts'
import type { FollowUp } from '../followups/followUp.ts'
import { type FollowUpState, followUpState } from '../followups/plan.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'
import type { LookedAt } from './moments.ts'

/** How asking went for a moment, as of a day. */
export interface Asked {
  readonly state: FollowUpState
  /** Whether the time for answering is over. */
  readonly isDue: boolean
}

/** The follow-up that was to learn how somebody was at a moment, and where it stood on a day. */
export function askedAt(member: CohortMember, lookedAt: LookedAt, asOf: Day): Asked {
  const followUp = followUpFor(member, lookedAt)
  const isOver = lookedAt.answeredUntil < asOf
  if (followUp === undefined) return { state: isOver ? 'not-asked' : 'not-yet-due', isDue: isOver }
  const state = followUpState(followUp, asOf)
  const isOpen = state === 'not-yet-due' || state === 'being-asked'
  if (isOver && isOpen) return { state: hasTried(followUp, asOf) ? 'unreachable' : 'not-asked', isDue: true }
  return { state, isDue: isOver }
}

function followUpFor(
  { followUps }: CohortMember,
  { until, from, answeredFrom, answeredUntil }: LookedAt,
): FollowUp | undefined {
  let nearest: FollowUp | undefined
  for (const followUp of followUps) {
    const { dueOn, window } = followUp
    const isAbout =
      (window.from <= answeredUntil && window.until >= answeredFrom) ||
      (dueOn >= from && window.from <= until)
    if (!isAbout) continue
    if (nearest === undefined || distance(dueOn, until) < distance(nearest.dueOn, until)) nearest = followUp
  }
  return nearest
}

const distance = (day: Day, other: Day): number => Math.abs(daysBetween(day, other))

function hasTried({ attempts }: FollowUp, asOf: Day): boolean {
  return attempts.some(({ on }) => on <= asOf)
}
