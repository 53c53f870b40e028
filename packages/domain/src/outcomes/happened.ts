import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'

const milestones = ['pairEndedOn', 'eventOn', 'readyOn', 'lastServiceOn'] as const

/**
 * A member without what happened after a day: who left later had not left by then, and why is not known yet. So a
 * cohort that went on since gives the figures of that day all the same. Absent = had not even applied.
 */
export function happenedBy(member: CohortMember, day: Day): CohortMember | undefined {
  const isLater = (on: Day | undefined): boolean => on !== undefined && on > day
  const { appliedOn, startedOn, leftOn } = member
  if (isLater(startedOn ?? appliedOn) && isLater(appliedOn)) return undefined
  const later = milestones.filter((milestone) => isLater(member[milestone]))
  const isAsThen = !isLater(startedOn) && !isLater(leftOn)
  if (isAsThen && later.length === 0) return member
  const known = isAsThen ? { ...member } : stillIn(member)
  if (isLater(startedOn)) delete known.startedOn
  for (const milestone of later) delete known[milestone]
  return known
}

function stillIn({ leftOn: _, completed: __, exitReason: ___, ...member }: CohortMember): CohortMember {
  return member
}
