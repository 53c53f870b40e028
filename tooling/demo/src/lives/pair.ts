import {
  addDays,
  addMonths,
  advancePair,
  closePair,
  extensionRoom,
  type Meeting,
  nextReview,
  type Pair,
  type PairCommand,
  type PairContext,
  type PairSide,
  type Programme,
  proposePair,
} from '@passerelle/domain'
import type { Timeline } from '../calendar/timeline.ts'
import { earlierOf, laterOf, workday } from '../calendar/workdays.ts'
import type { Random } from '../chance/random.ts'
import { meetingsOf, objectivesOf } from './diary.ts'
import type { Script } from './plan.ts'

export type PairWanted = {
  readonly id: string
  readonly programme: Programme
  readonly programmeId: string
  readonly menteeEnrolmentId: string
  readonly mentorEnrolmentId: string
  readonly mentee: PairSide
  readonly mentor: PairSide
  readonly timeline: Timeline
  readonly script?: Script | undefined
  readonly asOf: string
  /** Who recorded what happened on a day. */
  readonly by: (day: string) => string
}

export type LivedPair = { readonly pair: Pair; readonly meetings: readonly Meeting[] }

/** Lets a pair live through its timeline by the domain's own moves, so that its history is a legal one. */
export function livePair(random: Random, wanted: PairWanted): LivedPair {
  const { timeline, asOf, by } = wanted
  const context: PairContext = {
    programme: wanted.programme,
    sides: { mentee: wanted.mentee, mentor: wanted.mentor },
  }
  const recorded = (on: string) => {
    const later = addDays(
      on,
      random.weighted([
        [0, 6],
        [1, 3],
        [3, 1],
      ] as const),
    )
    return { on, recordedOn: earlierOf(later, asOf), by: by(on) }
  }
  let pair = proposePair({
    id: wanted.id,
    programmeId: wanted.programmeId,
    programmeVersion: wanted.programme.version,
    menteeEnrolmentId: wanted.menteeEnrolmentId,
    mentorEnrolmentId: wanted.mentorEnrolmentId,
    ...recorded(timeline.proposedOn),
  })
  const move = (command: PairCommand) => {
    pair = advancePair(pair, command, context)
  }
  for (const { side, answer, on } of timeline.answers) {
    const why =
      answer === 'no' ? { reason: random.pick(['no-time', 'other-field', 'too-far', 'found-work']) } : {}
    move({ move: 'answer', side, answer, ...recorded(on), ...why })
  }
  if (timeline.as === 'lapsed') move({ move: 'lapse', ...recorded(timeline.endedOn ?? asOf) })
  if (timeline.as === 'withdrawn') {
    move({ move: 'withdraw', reason: 'better-proposal', ...recorded(timeline.endedOn ?? asOf) })
  }
  if (timeline.activeOn === undefined) return { pair, meetings: [] }
  const meetings = meetingsOf(random.fork('meetings'), {
    pairId: pair.id,
    activeOn: timeline.activeOn,
    everyDays: wanted.programme.pairing?.cadence.everyDays ?? 14,
    asOf,
    fades: timeline.as === 'ended-early',
    ...lastMeeting(random, wanted),
  })
  for (const { on, outcome } of meetings) {
    if (outcome === 'held') move({ move: 'meet', ...recorded(on) })
  }
  live(random, wanted, () => pair, move, recorded)
  pair = { ...pair, objectives: objectivesOf(random.fork('plan'), pair, asOf) }
  if (timeline.as !== 'completed' && timeline.as !== 'ended-early') return { pair, meetings }
  return { pair: closed(random, pair, wanted, meetings, recorded(timeline.endedOn ?? asOf)), meetings }
}

function lastMeeting(random: Random, { timeline, script, asOf }: PairWanted) {
  const { activeOn = asOf, endedOn } = timeline
  if (endedOn !== undefined) {
    const silence = timeline.as === 'ended-early' ? random.int(14, 45) : random.int(0, 8)
    const until = addDays(endedOn, -silence)
    return { until: laterOf(until, activeOn), lastIsExact: false }
  }
  const silent = script?.silent ?? (timeline.as === 'paused' ? random.int(20, 34) : silenceOf(random))
  const until = addDays(asOf, -silent)
  return { until: laterOf(until, activeOn), lastIsExact: true }
}

/** Most pairs met in the last fortnight; some have gone quiet. */
function silenceOf(random: Random): number {
  return random.weighted([
    [random.int(1, 12), 74],
    [random.int(15, 20), 13],
    [random.int(23, 52), 13],
  ] as const)
}

type Move = (command: PairCommand) => void
type Recording = (on: string) => { on: string; recordedOn: string; by: string }

/** Agreement, check-ins, reviews, an extension, a pause: what happens beside the meetings. */
function live(random: Random, wanted: PairWanted, pair: () => Pair, move: Move, recorded: Recording): void {
  const { timeline, asOf, programme, script } = wanted
  const { activeOn = asOf } = timeline
  const end = timeline.endedOn ?? asOf
  if (programme.pairing?.agreement !== 'none' && script?.unsigned !== true) {
    const later = random.weighted([
      [0, 5],
      [7, 3],
      [13, 2],
    ] as const)
    const signedOn = laterOf(workday(addDays(activeOn, later)), activeOn)
    if (signedOn <= end && (script !== undefined || random.chance(0.97))) {
      move({ move: 'sign-agreement', ...recorded(signedOn) })
    }
  }
  for (const { plannedOn } of pair().checkIns) {
    const heldOn = workday(addDays(plannedOn, random.int(0, 5)))
    if (heldOn <= end && heldOn >= activeOn && random.chance(0.93)) {
      move({ move: 'check-in', plannedOn, ...recorded(heldOn) })
    }
  }
  reviews(random, wanted, pair, move, recorded)
  extend(random, wanted, pair, move, recorded)
  if (timeline.as === 'paused') {
    const from = workday(addDays(asOf, -random.int(10, 18)))
    const until = addDays(asOf, random.int(6, 25))
    move({
      move: 'pause',
      reason: random.pick(['illness', 'family', 'training']),
      until,
      ...recorded(from),
    })
  }
}

function reviews(
  random: Random,
  wanted: PairWanted,
  pair: () => Pair,
  move: Move,
  recorded: Recording,
): void {
  const { timeline, asOf, programme, script } = wanted
  if (programme.pairing === undefined) return
  const end = timeline.endedOn ?? asOf
  if (script?.reviewed !== undefined) {
    move({ move: 'review', ...recorded(addDays(asOf, -script.reviewed)) })
    return
  }
  if (script?.silent !== undefined && script.reviewed === undefined) return
  for (;;) {
    const dueOn = nextReview(pair(), programme.pairing)
    if (dueOn === undefined) return
    const heldOn = workday(addDays(dueOn, random.int(-6, 9)))
    if (heldOn > end || random.chance(0.06)) return
    move({ move: 'review', ...recorded(heldOn) })
  }
}

/** A few pairs near their end go on, where the version of the programme they live under knows that. */
function extend(random: Random, wanted: PairWanted, pair: () => Pair, move: Move, recorded: Recording): void {
  const { timeline, asOf, programme } = wanted
  const { plannedEnd } = pair()
  const { latest } = extensionRoom(pair(), programme.pairing)
  if (timeline.as !== 'active' || plannedEnd === undefined || latest === undefined) return
  if (plannedEnd > addDays(asOf, 30) || !random.chance(0.6)) return
  const on = workday(addDays(plannedEnd, -random.int(8, 20)))
  const months = random.int(1, programme.pairing?.extension?.months ?? 1)
  if (on > asOf) return
  move({ move: 'extend', until: addMonths(plannedEnd, months), reason: 'goal-close', ...recorded(on) })
}

function closed(
  random: Random,
  pair: Pair,
  { timeline, programme }: PairWanted,
  meetings: readonly Meeting[],
  at: { on: string; recordedOn: string; by: string },
): Pair {
  const as = timeline.as === 'completed' ? ('completed' as const) : ('ended-early' as const)
  const reason =
    as === 'ended-early'
      ? random.pick(['no-contact', 'no-time', 'moved-away', 'relationship', 'illness', 'mentor-left'])
      : timeline.isGoalReached
        ? random.pick(['found-work', 'goal-reached'])
        : 'as-planned'
  const evaluations = (['mentee', 'mentor'] as const).flatMap((side) =>
    random.chance(as === 'completed' ? 0.85 : 0.4)
      ? [
          {
            side,
            on: at.on,
            rating: as === 'completed' ? random.pick([4, 5, 5, 4, 3]) : random.pick([2, 3, 3, 4, 1]),
          },
        ]
      : [],
  )
  return closePair(pair, { as, reason, evaluations, ...at }, { pairing: programme.pairing, meetings }).pair
}
