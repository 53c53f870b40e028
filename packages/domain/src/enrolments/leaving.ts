import { laterOf } from '../calendar/days.ts'
import { isInside, union } from '../moves/dating.ts'
import type { Day, DayInterval } from '../values/day.ts'
import type { Enrolment } from './enrolment.ts'
import { daysWithout } from './readiness.ts'

/** Days without any service after which staff is asked whether somebody has left. */
const DAYS_WITHOUT_SERVICE = 90

/** A leaving that nobody has entered: somebody started, and no service is recorded for long. */
export interface ProposedLeaving {
  /** The last service, or the start where none is recorded: the day on which the leaving would be dated. */
  readonly on: Day
  /** Days since then, without those on hold. */
  readonly days: number
}

/**
 * Proposes leaving for somebody who started and got no service for 90 days, dated on the last service. Silence in the
 * records is no decision: staff confirms it, or records what is missing. Days on hold do not count, nor days on which
 * the pair rests.
 *
 * @param services days of everything that the enrolment received: meetings, events, talks
 * @param pauses of its pairs
 *
 * @example
 * proposedLeaving(enrolment, ['2026-03-02', '2026-05-11'], '2026-08-10') // { on: '2026-05-11', days: 91 }
 */
export function proposedLeaving(
  enrolment: Pick<Enrolment, 'status' | 'startedOn' | 'holds'>,
  services: readonly Day[],
  day: Day,
  pauses: readonly DayInterval[] = [],
): ProposedLeaving | undefined {
  const { status, startedOn } = enrolment
  const rests = union(enrolment.holds, pauses)
  if (status !== 'active' || startedOn === undefined || isInside(rests, day)) return undefined
  const on = services.filter((each) => each <= day).reduce(laterOf, startedOn)
  const days = daysWithout(rests, on, day)
  return days < DAYS_WITHOUT_SERVICE ? undefined : { on, days }
}
