import { addDays, addMonths, daysBetween, laterOf } from '../calendar/days.ts'
import { daysWithout } from '../enrolments/readiness.ts'
import type { Meeting } from '../meetings/meeting.ts'
import type { Message } from '../messages/message.ts'
import { union } from '../moves/dating.ts'
import type { Pairing } from '../programmes/pairing.ts'
import type { Day, DayInterval } from '../values/day.ts'
import type { Pair } from './pair.ts'

/** Computed, never typed in; for staff, and never a mentor's mark. */
export type HealthLevel = 'on-track' | 'watch' | 'at-risk'

/** Why a pair needs a look, worded as what is recorded. */
export type HealthCode =
  /** Values: `days` without holidays and pauses, `cadence` in days, `since` the last recorded meeting. */
  | 'health.no-meeting-recorded'
  /** Introduced, and no first meeting recorded. Values: `days`, `deadline`. */
  | 'health.no-first-meeting-recorded'
  /** Values: `dueOn`, `days` overdue. */
  | 'health.review-overdue'
  /** Values: `plannedOn`, `days` overdue. */
  | 'health.check-in-missed'
  /** Values: `on`, `topic`, `urgency`. */
  | 'health.concern-raised'
  /** Values: `fundedUntil`, `plannedEnd`. */
  | 'health.funding-ends-first'
  /** Values: `plannedEnd`, `days` past it. */
  | 'health.past-planned-end'

/** One reason, worded as what is recorded: silence in the log is not absence. */
export interface HealthReason extends Message<HealthCode> {
  readonly level: Exclude<HealthLevel, 'on-track'>
}

/** How a pair is doing, with every reason. */
export interface PairHealth {
  readonly level: HealthLevel
  /** The gravest first; empty when on track. */
  readonly reasons: readonly HealthReason[]
}

/** What the health of a pair is judged against. */
export interface HealthContext {
  readonly pairing: Pairing
  readonly meetings: readonly Meeting[]
  /** Days on which nobody is expected to meet. They must not overlap each other. */
  readonly holidays?: readonly DayInterval[]
  /** Last day on which a grant covers the pair, where one does. */
  readonly fundedUntil?: Day
}

/** Days of silence at which a pair is at risk: the later of one and a half cadences and 21 days. */
export function alarmDays({ everyDays }: Pairing['cadence']): number {
  return Math.max(Math.ceil(1.5 * everyDays), 21)
}

/**
 * How a pair is doing on a day, as far as it is recorded. Silence is counted from the last held meeting without
 * holidays and pauses: to be watched when longer than the cadence (and 14 days), at risk from `alarmDays` on.
 * Pairs that are paused, not yet introduced, or over are on track.
 */
export function pairHealth(pair: Pair, context: HealthContext, day: Day): PairHealth {
  if (pair.status !== 'introduced' && pair.status !== 'active') return { level: 'on-track', reasons: [] }
  const reasons = [
    ...silence(pair, context, day),
    ...concerns(pair, day),
    ...overdueReview(pair, context.pairing, day),
    ...missedCheckIn(pair, day),
    ...ending(pair, context, day),
  ].sort((a, b) => rank(b) - rank(a))
  const level = reasons.some((reason) => reason.level === 'at-risk')
    ? 'at-risk'
    : reasons.length > 0
      ? 'watch'
      : 'on-track'
  return { level, reasons }
}

const rank = (reason: HealthReason) => (reason.level === 'at-risk' ? 1 : 0)

function silence(pair: Pair, { pairing, meetings, holidays = [] }: HealthContext, day: Day): HealthReason[] {
  const { introducedOn } = pair
  if (introducedOn === undefined) return []
  const free = union(pair.pauses, holidays)
  if (pair.status === 'introduced') {
    const days = daysWithout(free, introducedOn, day)
    if (days <= pairing.firstMeetingWithinDays) return []
    const values = { days, deadline: { day: addDays(introducedOn, pairing.firstMeetingWithinDays) } }
    return [{ code: 'health.no-first-meeting-recorded', level: 'at-risk', values }]
  }
  const since = meetings
    .filter((meeting) => meeting.pairId === pair.id && meeting.outcome === 'held' && meeting.on <= day)
    .reduce((latest, meeting) => laterOf(latest, meeting.on), pair.activeOn ?? introducedOn)
  const days = daysWithout(free, since, day)
  const { everyDays } = pairing.cadence
  if (days <= Math.max(everyDays, 14)) return []
  const level = days >= alarmDays(pairing.cadence) ? 'at-risk' : 'watch'
  return [
    {
      code: 'health.no-meeting-recorded',
      level,
      values: { days, cadence: everyDays, since: { day: since } },
    },
  ]
}

function concerns(pair: Pair, day: Day): HealthReason[] {
  return pair.concerns
    .filter(
      (concern) => concern.raisedOn <= day && (concern.resolvedOn === undefined || concern.resolvedOn > day),
    )
    .map((concern) => ({
      code: 'health.concern-raised',
      level: concern.urgency === 'ordinary' ? 'watch' : 'at-risk',
      values: {
        on: { day: concern.raisedOn },
        topic: { label: `concernTopic.${concern.topic}` },
        urgency: concern.urgency,
      },
    }))
}

/** The next day on which the action plan should be reviewed; absent where the programme asks for no reviews. */
export function nextReview(pair: Pair, pairing: Pairing): Day | undefined {
  const months = pairing.actionPlan?.reviewEveryMonths
  const from = pair.reviews.at(-1)?.on ?? pair.activeOn
  return months === undefined || from === undefined ? undefined : addMonths(from, months)
}

function overdueReview(pair: Pair, pairing: Pairing, day: Day): HealthReason[] {
  const dueOn = nextReview(pair, pairing)
  if (dueOn === undefined || day <= dueOn) return []
  const values = { dueOn: { day: dueOn }, days: daysBetween(dueOn, day) }
  return [{ code: 'health.review-overdue', level: 'watch', values }]
}

function missedCheckIn(pair: Pair, day: Day): HealthReason[] {
  const missed = pair.checkIns.find((each) => each.heldOn === undefined && addDays(each.plannedOn, 7) < day)
  if (missed === undefined) return []
  const values = { plannedOn: { day: missed.plannedOn }, days: daysBetween(missed.plannedOn, day) }
  return [{ code: 'health.check-in-missed', level: 'watch', values }]
}

function ending(pair: Pair, { fundedUntil }: HealthContext, day: Day): HealthReason[] {
  const { plannedEnd } = pair
  if (plannedEnd === undefined) return []
  const reasons: HealthReason[] = []
  if (fundedUntil !== undefined && fundedUntil < plannedEnd) {
    const values = { fundedUntil: { day: fundedUntil }, plannedEnd: { day: plannedEnd } }
    reasons.push({ code: 'health.funding-ends-first', level: 'watch', values })
  }
  if (plannedEnd < day) {
    const values = { plannedEnd: { day: plannedEnd }, days: daysBetween(plannedEnd, day) }
    reasons.push({ code: 'health.past-planned-end', level: 'watch', values })
  }
  return reasons
}
