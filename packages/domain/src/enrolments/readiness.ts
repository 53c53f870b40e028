import { addDays, daysBetween, laterOf } from '../calendar/days.ts'
import { isInside } from '../moves/dating.ts'
import type { Pair } from '../pairs/pair.ts'
import { openPairStatuses } from '../pairs/pair.ts'
import type { PreparationStep } from '../programmes/pairing.ts'
import type { Programme } from '../programmes/programme.ts'
import type { Day, DayInterval } from '../values/day.ts'
import type { CompletedStep, Enrolment } from './enrolment.ts'

/** What must be known of a pair to say whether somebody has one. */
export type PairPlace = Pick<
  Pair,
  'menteeEnrolmentId' | 'mentorEnrolmentId' | 'status' | 'introducedOn' | 'endedOn'
>

/** Where somebody stands between eligible and leaving. Derived, never stored. */
export type Situation = 'not-eligible-yet' | 'preparing' | 'ready' | 'paired' | 'on-hold' | 'over'

/** How far somebody is between eligible and leaving, on one day. */
export interface Readiness {
  readonly situation: Situation
  /** Required steps that are not done, or no longer valid on the day. */
  readonly openSteps: readonly PreparationStep[]
  /** First day ready; absent while preparing. */
  readonly readySince?: Day
}

/** True when a step was passed and still counts on a day. A step passed once counts for every role. */
export function isDone(step: string, completed: readonly CompletedStep[], day: Day): boolean {
  return completed.some(
    (each) =>
      each.step === step && each.on <= day && (each.validUntil === undefined || day <= each.validUntil),
  )
}

/**
 * How far somebody is on a day. Ready = eligible or active, and every required step done; the day of readiness is the
 * latest of the decision and the steps.
 *
 * Steps that only those under an age need keep nobody from being ready: a pair asks for them before the two meet
 * (`safetyMissing`).
 */
export function readinessOn(
  enrolment: Enrolment,
  programme: Programme,
  pairs: readonly PairPlace[],
  day: Day,
): Readiness {
  const steps = programme.preparation[enrolment.role].filter(
    (step) => step.required && step.onlyUnderAge === undefined,
  )
  const openSteps = steps.filter((step) => !isDone(step.id, enrolment.completedSteps, day))
  const { status } = enrolment
  if (status === 'completed' || status === 'withdrawn') return { situation: 'over', openSteps: [] }
  if (status === 'applied' || status === 'ineligible') return { situation: 'not-eligible-yet', openSteps }
  const since = openSteps.length === 0 ? readyDay(enrolment, steps, day) : undefined
  const ready = since === undefined ? {} : { readySince: since }
  if (isInside(enrolment.holds, day)) return { situation: 'on-hold', openSteps, ...ready }
  if (openPairsOf(enrolment, pairs).length > 0) return { situation: 'paired', openSteps, ...ready }
  return { situation: since === undefined ? 'preparing' : 'ready', openSteps, ...ready }
}

function readyDay(enrolment: Enrolment, steps: readonly PreparationStep[], day: Day): Day {
  const decided = enrolment.history.findLast((change) => change.to === 'eligible')?.on ?? enrolment.appliedOn
  return steps.reduce((latest, { id }) => {
    const valid = enrolment.completedSteps.filter((each) => isDone(id, [each], day)).map((each) => each.on)
    const first = valid.sort()[0]
    return first !== undefined && first > latest ? first : latest
  }, decided)
}

/** Pairs of an enrolment that occupy a place. */
export function openPairsOf<P extends PairPlace>(enrolment: Enrolment, pairs: readonly P[]): P[] {
  return pairs.filter(
    (pair) =>
      (pair.menteeEnrolmentId === enrolment.id || pair.mentorEnrolmentId === enrolment.id) &&
      openPairStatuses.includes(pair.status),
  )
}

/** How long somebody has been waiting: ready, without a pair, not on hold. */
export interface Waiting {
  readonly since: Day
  /** Days from `since` to the day, without those on hold. */
  readonly days: number
}

/**
 * Waiting time of somebody who is ready and has no pair. It starts with readiness, or the day after the last pair
 * ended, whichever is later; undefined for everyone who does not wait.
 */
export function waitingOn(
  enrolment: Enrolment,
  programme: Programme,
  pairs: readonly PairPlace[],
  day: Day,
): Waiting | undefined {
  const { situation, readySince } = readinessOn(enrolment, programme, pairs, day)
  if (situation !== 'ready' || readySince === undefined) return undefined
  const ends = pairs
    .filter((pair) => pair.menteeEnrolmentId === enrolment.id || pair.mentorEnrolmentId === enrolment.id)
    .flatMap((pair) => (pair.introducedOn !== undefined && pair.endedOn !== undefined ? [pair.endedOn] : []))
  const since = ends.reduce(laterOf, readySince)
  return { since, days: daysWithout(enrolment.holds, since, day) }
}

/** Days from one day to another, without those inside the intervals. Intervals must not overlap each other. */
export function daysWithout(intervals: readonly DayInterval[], from: Day, to: Day): number {
  if (to <= from) return 0
  const inside = intervals.reduce((sum, interval) => {
    const first = interval.from > from ? interval.from : addDays(from, 1)
    const last = interval.until === undefined || interval.until > to ? to : interval.until
    return first > last ? sum : sum + daysBetween(first, last) + 1
  }, 0)
  return daysBetween(from, to) - inside
}

/** What a mentor has to offer on a day. */
export interface MentorPlaces {
  readonly state: 'available' | 'full' | 'resting' | 'preparing' | 'not-taking-part'
  readonly capacity: number
  readonly taken: number
  readonly left: number
}

/** Free places of a mentor. Proposals occupy a place; who is on hold rests and offers none. */
export function mentorPlaces(
  enrolment: Enrolment,
  programme: Programme,
  pairs: readonly PairPlace[],
  day: Day,
): MentorPlaces {
  const capacity = enrolment.capacity ?? programme.pairing?.capacityPerMentor ?? 0
  const taken = openPairsOf(enrolment, pairs).length
  const { situation } = readinessOn(enrolment, programme, pairs, day)
  const count = { capacity, taken, left: 0 }
  if (situation === 'over' || situation === 'not-eligible-yet') return { state: 'not-taking-part', ...count }
  if (situation === 'on-hold') return { state: 'resting', ...count }
  if (situation === 'preparing') return { state: 'preparing', ...count }
  const left = Math.max(0, capacity - taken)
  return { state: left > 0 ? 'available' : 'full', capacity, taken, left }
}

/** Places of a programme or edition that nobody has taken: places minus mentees who are eligible or active. */
export function placesLeft(places: number, enrolments: readonly Enrolment[]): number {
  const taken = enrolments.filter(
    ({ role, status }) => role === 'mentee' && (status === 'eligible' || status === 'active'),
  )
  return Math.max(0, places - taken.length)
}
