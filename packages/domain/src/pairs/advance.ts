import { addDays, addMonths, laterOf } from '../calendar/days.ts'
import { checkDay, checkReason, type Recorded, withInterval, withoutOpenInterval } from '../moves/dating.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Programme, ProgrammeRole } from '../programmes/programme.ts'
import type { Day } from '../values/day.ts'
import { checkExtension } from './extension.ts'
import type { Pair, PairAnswer, PairChange, PairStatus } from './pair.ts'
import { type PairSides, safetyMissing } from './requirements.ts'

/** Everything that can be done to a pair before it is closed. */
export type PairCommand = Recorded & { readonly reason?: string; readonly note?: string } & (
    | { readonly move: 'answer'; readonly side: ProgrammeRole; readonly answer: PairAnswer['answer'] }
    /** Both said yes while a safety requirement was missing; now it is there. */
    | { readonly move: 'introduce' }
    /** The time to answer has run out. */
    | { readonly move: 'lapse' }
    /** Staff takes the proposal back. */
    | { readonly move: 'withdraw' }
    /** A meeting took place on `on`; the first one makes the pair active. */
    | { readonly move: 'meet' }
    /** A meeting was written down by mistake. `firstOn` is the first one that remains, if any does. */
    | { readonly move: 'unmeet'; readonly firstOn?: Day }
    | { readonly move: 'sign-agreement' }
    | { readonly move: 'pause'; readonly until?: Day }
    | { readonly move: 'resume' }
    | { readonly move: 'extend'; readonly until: Day }
    | { readonly move: 'review' }
    | { readonly move: 'check-in'; readonly plannedOn: Day }
  )

/** What can be done to a pair before it is closed: the `move` of a command. */
export type PairMove = PairCommand['move']

/** What a move is judged against. */
export interface PairContext {
  /** The version of the programme that the pair pins. */
  readonly programme: Programme
  /** Both people as known on the day; needed where safety decides (both said yes, first meeting, resuming). */
  readonly sides: PairSides
}

/** From which states each move is legal. */
const legalFrom: Record<PairMove, readonly PairStatus[]> = {
  answer: ['proposed'],
  introduce: ['proposed'],
  lapse: ['proposed'],
  withdraw: ['proposed'],
  meet: ['introduced', 'active', 'paused'],
  unmeet: ['introduced', 'active', 'paused'],
  'sign-agreement': ['introduced', 'active', 'paused'],
  pause: ['active'],
  resume: ['paused'],
  extend: ['active', 'paused'],
  review: ['introduced', 'active', 'paused'],
  'check-in': ['introduced', 'active', 'paused'],
}

/** The moves that the status allows (closing apart, see `closePair`). */
export function pairMovesFrom(status: PairStatus): PairMove[] {
  return (Object.keys(legalFrom) as PairMove[]).filter((move) => legalFrom[move].includes(status))
}

/**
 * Applies one command to a pair. The given pair is not changed.
 *
 * `proposed → introduced` when both said yes, `introduced → active` with the first meeting, `active ⇄ paused`;
 * out of `proposed` also `declined`, `lapsed`, `withdrawn`. Only a missing safety requirement blocks; everything else
 * that is missing is an open item (`openItems`). Answers are kept even then: the pair waits in `proposed` for
 * `introduce`.
 *
 * @throws RefusedMove with what is missing
 */
export function advancePair(pair: Pair, command: PairCommand, context: PairContext): Pair {
  if (!legalFrom[command.move].includes(pair.status)) {
    throw new RefusedMove('refusal.not-from-here', {
      move: { label: `move.${command.move}` },
      status: { label: `pairStatus.${pair.status}` },
    })
  }
  switch (command.move) {
    case 'answer':
      return answered(pair, command, command.side, command.answer, context)
    case 'introduce':
      return introduced(pair, command, context)
    case 'lapse':
      return lapsed(pair, command, context.programme)
    case 'withdraw':
      checkReason('withdraw', command.reason)
      checkDay(command, lastDay(pair))
      return changed(pair, command, 'withdrawn', { endedOn: command.on })
    case 'meet':
      return met(pair, command, context)
    case 'unmeet':
      return unmet(pair, command, command.firstOn, context)
    case 'sign-agreement':
      return signed(pair, command)
    case 'pause':
      return paused(pair, command, command.until)
    case 'resume':
      return resumed(pair, command, context)
    case 'extend': {
      const ground = checkReason('extend', command.reason)
      checkDay(command, pair.activeOn)
      checkExtension(pair, context.programme.pairing, command.until)
      const extension = { on: command.on, until: command.until, ground, by: command.by }
      return { ...pair, plannedEnd: command.until, extensions: [...pair.extensions, extension] }
    }
    case 'review':
      checkDay(command, pair.introducedOn)
      return { ...pair, reviews: [...pair.reviews, { on: command.on, by: command.by }].sort(byDay) }
    case 'check-in':
      return checkedIn(pair, command, command.plannedOn)
  }
}

const byDay = (a: { on: Day }, b: { on: Day }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** The day of the last change of status. */
export const lastDay = (pair: Pair): Day => pair.history.at(-1)?.on ?? pair.proposedOn

/** The pair in another status, with the change in its history. */
export function changed(
  pair: Pair,
  command: Recorded & { readonly reason?: string; readonly note?: string },
  to: PairStatus,
  dates: Partial<Pick<Pair, 'introducedOn' | 'activeOn' | 'plannedEnd' | 'endedOn' | 'pauses' | 'answers'>>,
): Pair {
  const { on, recordedOn, by, reason, note } = command
  const change: PairChange = {
    from: pair.status,
    to,
    on,
    recordedOn,
    by,
    ...(reason && { reason }),
    ...(note && { note }),
  }
  return { ...pair, ...dates, status: to, history: [...pair.history, change] }
}

function checkSafety({ programme, sides }: PairContext, day: Day): void {
  const missing = safetyMissing(programme, sides, day)
  if (missing.length > 0) throw new RefusedMove('refusal.safety-missing', { count: missing.length }, missing)
}

function answered(
  pair: Pair,
  command: PairCommand,
  side: ProgrammeRole,
  answer: PairAnswer['answer'],
  context: PairContext,
): Pair {
  checkDay(command, pair.proposedOn)
  if (hasDecided(pair, side)) {
    throw new RefusedMove('refusal.already-answered', { side: { label: `role.${side}` } })
  }
  const { on, reason, note } = command
  const own = { side, answer, on, ...(reason && { reason }), ...(note && { note }) }
  const next = { ...pair, answers: [...pair.answers, own] }
  if (answer === 'no') return changed(next, command, 'declined', { endedOn: on })
  if (!bothSaidYes(next)) return next
  if (safetyMissing(context.programme, context.sides, command.recordedOn).length > 0) return next
  return introduced(next, command, context)
}

/** True when this side said yes or no; "talk to me first" decides nothing. */
export function hasDecided(pair: Pair, side: ProgrammeRole): boolean {
  return pair.answers.some((each) => each.side === side && each.answer !== 'talk')
}

/** True when nothing but safety can keep the two from being introduced. */
export function bothSaidYes(pair: Pair): boolean {
  const yes = new Set(pair.answers.filter((each) => each.answer === 'yes').map((each) => each.side))
  return yes.size === 2
}

function introduced(pair: Pair, command: PairCommand, context: PairContext): Pair {
  if (!bothSaidYes(pair)) throw new RefusedMove('refusal.answers-missing')
  checkDay(command, pair.proposedOn)
  checkSafety(context, command.recordedOn)
  // The later of the two days: answers may be written down in any order.
  const introducedOn = pair.answers.reduce((latest, each) => laterOf(latest, each.on), command.on)
  return changed(pair, { ...command, on: introducedOn }, 'introduced', { introducedOn })
}

function lapsed(pair: Pair, command: PairCommand, { pairing }: Programme): Pair {
  if (pairing === undefined) throw new RefusedMove('refusal.no-pairing')
  const until = addDays(pair.proposedOn, pairing.answerWithinDays)
  checkDay(command, pair.proposedOn)
  if (bothSaidYes(pair)) throw new RefusedMove('refusal.both-said-yes')
  if (command.on <= until) throw new RefusedMove('refusal.answer-still-open', { until: { day: until } })
  return changed(pair, command, 'lapsed', { endedOn: command.on })
}

/** The first meeting makes the pair active; an earlier one found later moves that day back. */
function met(pair: Pair, command: PairCommand, context: PairContext): Pair {
  checkDay(command, pair.introducedOn)
  const { pairing } = context.programme
  if (pairing === undefined) throw new RefusedMove('refusal.no-pairing')
  const plannedEnd = addMonths(command.on, pairing.durationMonths.planned)
  if (pair.status === 'introduced') {
    checkSafety(context, command.recordedOn)
    const checkIns = pairing.checkIns.map((days) => ({ plannedOn: addDays(command.on, days) }))
    const before = { ...pair, history: pair.history.map((change) => noLater(change, command.on)) }
    return { ...changed(before, command, 'active', { activeOn: command.on, plannedEnd }), checkIns }
  }
  if (pair.activeOn === undefined || command.on >= pair.activeOn) return pair
  return withFirstMeeting(pair, command.on, plannedEnd)
}

/** A first meeting that was taken back does not stand later than the one that took place. */
function noLater(change: PairChange, on: Day): PairChange {
  return change.on > on ? { ...change, on } : change
}

/**
 * The first meeting moves to the first that remains. Where none remains, an active pair waits for its first meeting
 * again; one that was paused since keeps its day, because the pause was agreed, and so does one of which the first that
 * remains came after a pause.
 */
function unmet(pair: Pair, command: PairCommand, firstOn: Day | undefined, { programme }: PairContext): Pair {
  if (pair.activeOn === undefined) return pair
  if (firstOn !== undefined) {
    checkDay({ ...command, on: firstOn }, pair.introducedOn)
    const months = programme.pairing?.durationMonths.planned ?? 0
    return firstOn === pair.activeOn || wasPausedBefore(pair, firstOn)
      ? pair
      : withFirstMeeting(pair, firstOn, addMonths(firstOn, months))
  }
  if (pair.status !== 'active' || beganAt(pair) < pair.history.length - 1) return pair
  const { activeOn, plannedEnd, ...before } = changed(
    pair,
    { ...command, on: lastDay(pair) },
    'introduced',
    {},
  )
  return { ...before, checkIns: before.checkIns.filter((each) => each.heldOn !== undefined) }
}

/** Whether something else happened to the pair between its first meeting, as recorded, and a day. */
function wasPausedBefore(pair: Pair, day: Day): boolean {
  const next = pair.history[beganAt(pair) + 1]
  return next !== undefined && next.on < day
}

/** Where in its history the pair became active by its first meeting. */
function beganAt({ history }: Pair): number {
  return history.findLastIndex((change) => change.from === 'introduced' && change.to === 'active')
}

/** Another day for the first meeting; the planned end follows it unless the pair was extended. */
function withFirstMeeting(pair: Pair, activeOn: Day, plannedEnd: Day): Pair {
  const index = beganAt(pair)
  const history = pair.history.map((change, at) => (at === index ? { ...change, on: activeOn } : change))
  return { ...pair, history, activeOn, ...(pair.extensions.length === 0 && { plannedEnd }) }
}

function signed(pair: Pair, command: PairCommand): Pair {
  checkDay(command, pair.proposedOn)
  if (pair.agreementSignedOn !== undefined) {
    throw new RefusedMove('refusal.already-signed', { on: { day: pair.agreementSignedOn } })
  }
  return { ...pair, agreementSignedOn: command.on }
}

function paused(pair: Pair, command: PairCommand, until: Day | undefined): Pair {
  checkReason('pause', command.reason)
  checkDay(command, lastDay(pair))
  return changed(pair, command, 'paused', { pauses: withInterval(pair.pauses, command.on, until) })
}

function resumed(pair: Pair, command: PairCommand, context: PairContext): Pair {
  checkDay(command, lastDay(pair))
  checkSafety(context, command.recordedOn)
  const open = pair.pauses.some((each) => each.until === undefined || each.until >= command.on)
  const pauses = open ? withoutOpenInterval(pair.pauses, command.on, addDays(command.on, -1)) : pair.pauses
  return changed(pair, command, 'active', { pauses })
}

function checkedIn(pair: Pair, command: PairCommand, plannedOn: Day): Pair {
  checkDay(command, pair.introducedOn)
  const others = pair.checkIns.filter((each) => each.plannedOn !== plannedOn)
  return {
    ...pair,
    checkIns: [...others, { plannedOn, heldOn: command.on }].sort((a, b) =>
      a.plannedOn < b.plannedOn ? -1 : 1,
    ),
  }
}
