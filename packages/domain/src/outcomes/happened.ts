import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'

const milestones = ['pairEndedOn', 'eventOn', 'readyOn', 'lastServiceOn'] as const

/**
 * A member without what happened after a day: who left later had not left by then, and why is not known yet. So a
 * cohort that went on since gives the figures of that day all the same.
 */
export function happenedBy(member: CohortMember, day: Day): CohortMember {
  const isLater = (on: Day | undefined): boolean => on !== undefined && on > day
  const { startedOn, leftOn, completed, exitReason, ...rest } = member
  const hasLeft = !isLater(startedOn) && !isLater(leftOn)
  const later = milestones.filter((milestone) => isLater(member[milestone]))
  if (hasLeft && later.length === 0) return member
  const known: CohortMember = hasLeft
    ? { ...member }
    : { ...rest, ...(startedOn !== undefined && !isLater(startedOn) && { startedOn }) }
  for (const milestone of later) delete known[milestone]
  return known
}
