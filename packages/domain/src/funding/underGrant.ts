import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { Grant } from '../grants/grant.ts'
import type { CohortMember } from '../outcomes/cohort.ts'

type CountingGrant = Pick<Grant, 'id' | 'period' | 'attribution' | 'eligibility'>

/**
 * Whether a grant counts an enrolment: started in its period, or taking part while it runs, by its attribution rule; and
 * met by its own eligibility where it counts fewer people than the programme serves. Who never started is dated on the
 * application. What is not known of somebody does not make them count.
 */
export function isUnderGrant(
  { startedOn, appliedOn, leftOn, entry }: Pick<CohortMember, 'startedOn' | 'appliedOn' | 'leftOn' | 'entry'>,
  { period, attribution, eligibility }: CountingGrant,
): boolean {
  const from = startedOn ?? appliedOn
  if (eligibility && assessEligibility(eligibility, entry as Facts, from).verdict !== 'met') return false
  if (attribution === 'started-under-it') return from >= period.from && from <= period.until
  return from <= period.until && (leftOn === undefined || leftOn >= period.from)
}

/** How many of some enrolments other grants count as well, and which grants those are. */
export interface AlsoCounted {
  readonly enrolments: number
  readonly grantIds: readonly string[]
}

/**
 * "50, also counted by 2 other funders": of the enrolments behind a number, those that other grants count too. The same
 * outcome may be reported to several funders, as long as each is told.
 *
 * @param ids enrolments behind the number, such as `result.ids.yes`
 */
export function alsoCounted(
  ids: readonly string[],
  members: readonly CohortMember[],
  others: readonly CountingGrant[],
): AlsoCounted {
  const wanted = new Set(ids)
  const grantIds = new Set<string>()
  let enrolments = 0
  for (const member of members) {
    if (!wanted.has(member.enrolmentId)) continue
    const counting = others.filter((grant) => isUnderGrant(member, grant))
    if (counting.length > 0) enrolments += 1
    for (const { id } of counting) grantIds.add(id)
  }
  return { enrolments, grantIds: [...grantIds].sort() }
}
