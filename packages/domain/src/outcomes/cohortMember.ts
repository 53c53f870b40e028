import type { DateCorrection, Enrolment } from '../enrolments/enrolment.ts'
import type { Day } from '../values/day.ts'
import type { CohortMember } from './cohort.ts'

/**
 * An enrolment as a member of a cohort, as it was known on a day: moves and corrected dates that were recorded later
 * are not known yet. What outcomes need beside it (`reports`, `followUps`, facts on `entry`, …) is given along.
 *
 * @example
 * const cohort = { id: 'spring', members: enrolments.map((each) => cohortMember(each, '2026-09-30', restOf(each))) }
 */
export function cohortMember(
  enrolment: Enrolment,
  asOf: Day,
  more: Pick<CohortMember, 'entry' | 'reports' | 'followUps'> &
    Partial<Omit<CohortMember, 'enrolmentId' | 'participantId' | 'appliedOn'>>,
): CohortMember {
  const { id, participantId, appliedOn, corrections } = enrolment
  const history = enrolment.history.filter(({ recordedOn }) => recordedOn <= asOf)
  const last = (...to: readonly string[]) => history.findLast((change) => to.includes(change.to))
  const assessed = last('eligible', 'ineligible', 'applied')?.to
  const started = last('active')
  const end = started && last('completed', 'withdrawn')
  return {
    enrolmentId: id,
    participantId,
    appliedOn,
    ...(isAssessed(assessed, started !== undefined) && { eligible: assessed !== 'ineligible' }),
    ...(started && { startedOn: asKnown(started.on, 'start', corrections, asOf) }),
    ...(end && {
      leftOn: asKnown(end.on, 'end', corrections, asOf),
      completed: end.to === 'completed',
      ...(end.reason !== undefined && { exitReason: end.reason }),
    }),
    ...more,
  }
}

const isAssessed = (to: string | undefined, hasStarted: boolean): boolean =>
  hasStarted || to === 'eligible' || to === 'ineligible'

/** A date before the corrections that were recorded after the day. */
function asKnown(on: Day, of: DateCorrection['of'], corrections: readonly DateCorrection[], asOf: Day): Day {
  return corrections.find((each) => each.of === of && each.recordedOn > asOf)?.was ?? on
}
