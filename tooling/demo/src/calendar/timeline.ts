import { addDays, addMonths } from '@passerelle/domain'
import type { Random } from '../chance/random.ts'
import type { Script } from '../lives/plan.ts'
import { earlierOf, workday } from './workdays.ts'

export type PairEnd = 'completed' | 'ended-early' | 'declined' | 'lapsed' | 'withdrawn'
export type PairStand = 'proposed' | 'introduced' | 'active' | 'paused'

/** When what happened, or was said, in a pair. */
export type Timeline = {
  readonly as: PairEnd | PairStand
  readonly proposedOn: string
  readonly answers: readonly {
    readonly side: 'mentee' | 'mentor'
    readonly answer: 'yes' | 'no'
    readonly on: string
  }[]
  readonly introducedOn?: string
  readonly activeOn?: string
  readonly endedOn?: string
  /** Completed before its time because the goal was reached. */
  readonly isGoalReached: boolean
}

const days = (months: number) => Math.round(months * 30.44)

/** First and last day, counted back from the demo's day, on which such a pair may have been proposed. */
export function proposalRange(
  as: PairEnd | PairStand,
  months: number,
  closedWindow: boolean,
): readonly [earliest: number, latest: number] {
  const whole = days(months)
  // The six-month follow-up with its window of 45 days, and a month more: a report covers all of it.
  const followed = 270
  if (as === 'completed') {
    return closedWindow ? [728, whole + followed + 48] : [whole + 218, whole + 52]
  }
  if (as === 'ended-early')
    return closedWindow
      ? [728, Math.round(whole * 0.65) + followed + 36]
      : [215, Math.round(whole * 0.65) + 44]
  if (as === 'active') return [whole + 2, 26]
  if (as === 'paused') return [Math.min(whole - 20, 150), 70]
  if (as === 'introduced') return [24, 9]
  if (as === 'proposed') return [8, 1]
  return [700, 40]
}

/** The days of a pair that was proposed on a day; those of an open one end before the demo's day. */
export function timelineOf(
  random: Random,
  as: PairEnd | PairStand,
  proposedOn: string,
  wanted: { months: number; asOf: string; script?: Script | undefined },
): Timeline {
  const { months, asOf, script } = wanted
  const head = { as, proposedOn, isGoalReached: false }
  const before = (day: string) => workday(earlierOf(day, asOf))
  if (as === 'withdrawn')
    return { ...head, answers: [], endedOn: before(addDays(proposedOn, random.int(1, 6))) }
  const first = random.chance(0.6) ? ('mentor' as const) : ('mentee' as const)
  const second = first === 'mentor' ? ('mentee' as const) : ('mentor' as const)
  const firstOn = before(addDays(proposedOn, random.int(1, 4)))
  const secondOn = before(addDays(firstOn, random.int(0, 5)))
  if (as === 'declined') {
    const on = secondOn
    return { ...head, answers: [yes(first, firstOn), { side: second, answer: 'no', on }], endedOn: on }
  }
  if (as === 'lapsed') {
    // By itself, whatever day it is.
    const endedOn = earlierOf(addDays(proposedOn, random.int(12, 18)), asOf)
    return { ...head, answers: random.chance(0.5) ? [yes(first, firstOn)] : [], endedOn }
  }
  if (as === 'proposed') {
    if (script?.mentorAnswered !== undefined) {
      return { ...head, answers: [yes('mentor', addDays(asOf, -script.mentorAnswered))] }
    }
    return { ...head, answers: random.chance(0.6) && firstOn < asOf ? [yes(first, firstOn)] : [] }
  }
  const answers = [yes(first, firstOn), yes(second, secondOn)]
  const introducedOn = secondOn
  if (as === 'introduced') return { ...head, answers, introducedOn }
  const activeOn =
    script?.active === undefined
      ? before(addDays(introducedOn, random.int(3, 17)))
      : addDays(asOf, -script.active)
  const open = { ...head, answers, introducedOn, activeOn }
  if (as === 'active' || as === 'paused') return open
  return { ...open, ...endOf(random, { as, activeOn, months, asOf, script }) }
}

const yes = (side: 'mentee' | 'mentor', on: string) => ({ side, answer: 'yes' as const, on })

function endOf(
  random: Random,
  pair: { as: PairEnd; activeOn: string; months: number; asOf: string; script?: Script | undefined },
): Pick<Timeline, 'endedOn' | 'isGoalReached'> {
  const { as, activeOn, months, asOf, script } = pair
  if (script?.ended !== undefined) return { endedOn: addDays(asOf, -script.ended), isGoalReached: false }
  if (as === 'ended-early') {
    const endedOn = workday(addDays(activeOn, Math.round(days(months) * (0.2 + random.next() * 0.43))))
    return { endedOn, isGoalReached: false }
  }
  const planned = addMonths(activeOn, months)
  const sooner = workday(addDays(planned, -Math.round(days(months) * (0.08 + random.next() * 0.22))))
  const later = workday(addDays(planned, random.int(0, 10)))
  // Nobody slips out of the recent ones into those whose follow-up is over.
  const mayBeSooner = sooner >= addDays(asOf, -222) === later >= addDays(asOf, -222)
  const isGoalReached = mayBeSooner && random.chance(0.2)
  return { endedOn: isGoalReached ? sooner : later, isGoalReached }
}
