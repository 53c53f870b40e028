import { addDays, addMonths, laterOf } from '../calendar/days.ts'
import { isInside } from '../moves/dating.ts'
import type { FollowUpMoment, OutcomeFramework } from '../programmes/outcomeFramework.ts'
import type { Day, DayInterval } from '../values/day.ts'
import type { FollowUp } from './followUp.ts'

/** What `planFollowUps` needs beside the schedule. */
export interface FollowUpPlan {
  readonly enrolmentId: string
  readonly pairId?: string
  readonly anchor: FollowUpMoment['anchor']
  /** The day of the anchor: of leaving, of the end of the pair, … */
  readonly on: Day
  /** What is planned for this enrolment already. */
  readonly existing?: readonly FollowUp[]
  /** Makes the id of a follow-up that was not planned before. */
  readonly newId: () => string
}

/**
 * The follow-ups of an anchor, by the programme's schedule, on calendar months: 31 August + 6 months is the last day
 * of February. What was planned before for the same moment stays where its anchor has not moved; an open one whose
 * anchor moved is planned anew under its id; one that has a result is kept as it is. So there is never more than one
 * per enrolment and moment.
 */
export function planFollowUps(framework: OutcomeFramework, plan: FollowUpPlan): FollowUp[] {
  return framework.followUps
    .filter((moment) => moment.anchor === plan.anchor)
    .map((moment) => {
      const before = plan.existing?.find(
        (each) => each.enrolmentId === plan.enrolmentId && each.momentId === moment.id,
      )
      if (before?.result !== undefined || before?.anchorOn === plan.on) return before
      return planned(moment, plan, before)
    })
}

function planned(moment: FollowUpMoment, plan: FollowUpPlan, before: FollowUp | undefined): FollowUp {
  const dueOn = addMonths(plan.on, moment.months)
  const from = addDays(dueOn, -moment.window.daysBefore)
  return {
    id: before?.id ?? plan.newId(),
    enrolmentId: plan.enrolmentId,
    ...(plan.pairId !== undefined && { pairId: plan.pairId }),
    momentId: moment.id,
    anchorOn: plan.on,
    dueOn,
    // Nobody is asked about the time after leaving before having left.
    window: { from: laterOf(from, plan.on), until: addDays(dueOn, moment.window.daysAfter) },
    attempts: before?.attempts ?? [],
  }
}

/**
 * The day on which to ask: the due day, or the first after it that is no holiday; the last before it where the window
 * closes first. What is looked at stays the due day, whatever the holidays.
 */
export function dayToAsk(
  { dueOn, window }: Pick<FollowUp, 'dueOn' | 'window'>,
  holidays: readonly DayInterval[],
): Day {
  for (let day = dueOn; day <= window.until; day = addDays(day, 1)) if (!isInside(holidays, day)) return day
  for (let day = dueOn; day >= window.from; day = addDays(day, -1)) if (!isInside(holidays, day)) return day
  return dueOn
}

/** Where a follow-up stands on a day. Four kinds of not known, never one. */
export type FollowUpState =
  | 'not-yet-due'
  | 'being-asked'
  | 'not-asked'
  | 'reached'
  | 'unreachable'
  | 'refused'
  | 'died'

/** State of a follow-up as of a day: open ones are not yet due, being asked (in the window), or were never asked. */
export function followUpState(followUp: FollowUp, day: Day): FollowUpState {
  if (followUp.result !== undefined && followUp.closedOn !== undefined && followUp.closedOn <= day) {
    return followUp.result
  }
  if (day < followUp.window.from) return 'not-yet-due'
  if (day <= followUp.window.until) return 'being-asked'
  return followUp.attempts.some((attempt) => attempt.on <= day) ? 'unreachable' : 'not-asked'
}
