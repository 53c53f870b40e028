import { addDays } from '../calendar/days.ts'
import { checkDay, checkReason, type Recorded, withInterval, withoutOpenInterval } from '../moves/dating.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Day } from '../values/day.ts'
import type { DateCorrection, Enrolment, EnrolmentChange, EnrolmentStatus } from './enrolment.ts'

/** Everything that can be done to an enrolment. */
export type EnrolmentCommand = Recorded & { readonly reason?: string; readonly note?: string } & (
    | { readonly move: 'find-eligible' | 'find-ineligible' | 'reopen' | 'start' | 'complete' | 'withdraw' }
    /** On hold from `on`; a dated interval, no status. */
    | { readonly move: 'hold'; readonly until?: Day }
    | { readonly move: 'resume' }
    /** A preparation step done on `on`. */
    | { readonly move: 'complete-step'; readonly step: string; readonly validUntil?: Day }
    /** Another true day for the start or the end; the old one stays in the history. */
    | { readonly move: 'correct-start' | 'correct-end' }
  )

/** What can be done to an enrolment: the `move` of a command. */
export type EnrolmentMove = EnrolmentCommand['move']

/** What else must happen because of a move, for the caller to do in the same transaction. */
export type EnrolmentConsequence =
  | { readonly kind: 'withdraw-open-proposals'; readonly on: Day }
  | { readonly kind: 'close-open-pairs'; readonly on: Day }
  | { readonly kind: 'stop-reminders' }
  | { readonly kind: 'plan-follow-ups'; readonly anchor: 'start' | 'leaving'; readonly on: Day }

/** An enrolment after a move, and what follows from it elsewhere. */
export interface AdvancedEnrolment {
  readonly enrolment: Enrolment
  readonly consequences: readonly EnrolmentConsequence[]
}

type StatusMove = 'find-eligible' | 'find-ineligible' | 'reopen' | 'start' | 'complete' | 'withdraw'

/** The whole machine: from where each move is legal and where it leads. Everything else is derived or an interval. */
const machine: Record<
  StatusMove,
  { from: readonly EnrolmentStatus[]; to: EnrolmentStatus; needsReason: boolean }
> = {
  'find-eligible': { from: ['applied'], to: 'eligible', needsReason: false },
  'find-ineligible': { from: ['applied'], to: 'ineligible', needsReason: true },
  reopen: { from: ['ineligible'], to: 'applied', needsReason: true },
  start: { from: ['eligible'], to: 'active', needsReason: false },
  complete: { from: ['active'], to: 'completed', needsReason: false },
  withdraw: { from: ['applied', 'eligible', 'active'], to: 'withdrawn', needsReason: true },
}

/** The moves that the status allows, in the order of a life. */
export function movesFrom(status: EnrolmentStatus): StatusMove[] {
  return (Object.keys(machine) as StatusMove[]).filter((move) => machine[move].from.includes(status))
}

/**
 * Applies one command to an enrolment and says what follows from it. The given enrolment is not changed.
 *
 * `applied → eligible | ineligible`, `eligible → active → completed | withdrawn`, `applied | eligible → withdrawn`,
 * `ineligible → applied`. Started is the first day active; left is completed or withdrawn after that.
 *
 * @throws RefusedMove with what is missing
 *
 * @example
 * const { enrolment } = advanceEnrolment(applied, {
 *   move: 'find-eligible', on: '2026-11-20', recordedOn: '2026-11-24', by: 'sofie',
 * })
 * enrolment.status // 'eligible'
 */
export function advanceEnrolment(enrolment: Enrolment, command: EnrolmentCommand): AdvancedEnrolment {
  switch (command.move) {
    case 'hold':
      return onHold(enrolment, command, command.until)
    case 'resume':
      return resumed(enrolment, command)
    case 'complete-step':
      return withStep(enrolment, command, command.step, command.validUntil)
    case 'correct-start':
    case 'correct-end':
      return corrected(enrolment, command)
    default:
      return moved(enrolment, command, command.move)
  }
}

function moved(enrolment: Enrolment, command: EnrolmentCommand, move: StatusMove): AdvancedEnrolment {
  const { from, to, needsReason } = machine[move]
  if (!from.includes(enrolment.status)) {
    throw new RefusedMove('refusal.not-from-here', {
      move: { label: `move.${move}` },
      status: { label: `enrolmentStatus.${enrolment.status}` },
    })
  }
  if (needsReason) checkReason(move, command.reason)
  checkDay(command, enrolment.history.at(-1)?.on ?? enrolment.appliedOn)
  const isEnd = to === 'completed' || to === 'withdrawn'
  const next: Enrolment = {
    ...enrolment,
    status: to,
    history: [...enrolment.history, changeOf(command, enrolment.status, to)],
    holds: isEnd ? closedAt(enrolment, command.on) : enrolment.holds,
  }
  if (to === 'active') next.startedOn = command.on
  if (isEnd) next.endedOn = command.on
  return { enrolment: next, consequences: consequencesOf(next, command.on) }
}

function changeOf(command: EnrolmentCommand, from: EnrolmentStatus, to: EnrolmentStatus): EnrolmentChange {
  const { on, recordedOn, by, reason, note } = command
  return { from, to, on, recordedOn, by, ...(reason && { reason }), ...(note && { note }) }
}

/** Holds do not outlive the enrolment: what begins later goes, what is open ends with it. */
function closedAt({ holds }: Enrolment, on: Day): Enrolment['holds'] {
  return holds
    .filter((hold) => hold.from <= on)
    .map((hold) => (hold.until === undefined || hold.until > on ? { from: hold.from, until: on } : hold))
}

function consequencesOf(enrolment: Enrolment, on: Day): EnrolmentConsequence[] {
  if (enrolment.status === 'active') return [{ kind: 'plan-follow-ups', anchor: 'start', on }]
  if (enrolment.status !== 'completed' && enrolment.status !== 'withdrawn') return []
  const closing: EnrolmentConsequence[] = [
    { kind: 'withdraw-open-proposals', on },
    { kind: 'close-open-pairs', on },
    { kind: 'stop-reminders' },
  ]
  return enrolment.startedOn === undefined
    ? closing
    : [...closing, { kind: 'plan-follow-ups', anchor: 'leaving', on }]
}

const isOver = ({ status }: Enrolment) =>
  status === 'completed' || status === 'withdrawn' || status === 'ineligible'

function onHold(enrolment: Enrolment, command: EnrolmentCommand, until: Day | undefined): AdvancedEnrolment {
  if (isOver(enrolment)) refuseHere(enrolment, 'hold')
  checkReason('hold', command.reason)
  checkDay(command, enrolment.appliedOn)
  const holds = withInterval(enrolment.holds, command.on, until)
  return { enrolment: { ...enrolment, holds }, consequences: [] }
}

function resumed(enrolment: Enrolment, command: EnrolmentCommand): AdvancedEnrolment {
  if (isOver(enrolment)) refuseHere(enrolment, 'resume')
  checkDay(command, enrolment.appliedOn)
  const holds = withoutOpenInterval(enrolment.holds, command.on, addDays(command.on, -1))
  return { enrolment: { ...enrolment, holds }, consequences: [] }
}

function withStep(
  enrolment: Enrolment,
  command: EnrolmentCommand,
  step: string,
  validUntil: Day | undefined,
): AdvancedEnrolment {
  if (isOver(enrolment)) refuseHere(enrolment, 'complete-step')
  checkDay(command, undefined)
  const done = { step, on: command.on, seenBy: command.by, ...(validUntil && { validUntil }) }
  const others = enrolment.completedSteps.filter((each) => each.step !== step || each.on < command.on)
  return { enrolment: { ...enrolment, completedSteps: [...others, done] }, consequences: [] }
}

function refuseHere({ status }: Enrolment, move: string): never {
  throw new RefusedMove('refusal.not-from-here', {
    move: { label: `move.${move}` },
    status: { label: `enrolmentStatus.${status}` },
  })
}

/**
 * Another true day for the start or the end: with a reason, inside its neighbours, listed as a correction. An earlier
 * end ends the holds too.
 */
function corrected(enrolment: Enrolment, command: EnrolmentCommand): AdvancedEnrolment {
  const isStart = command.move === 'correct-start'
  const wanted = isStart ? ['active'] : ['completed', 'withdrawn']
  const index = enrolment.history.findLastIndex(
    (change) => wanted.includes(change.to) && change.from !== change.to,
  )
  const change = enrolment.history[index]
  if (change === undefined) {
    throw new RefusedMove('refusal.nothing-to-correct', { date: { label: `move.${command.move}` } })
  }
  const reason = checkReason(command.move, command.reason)
  if (command.on === change.on) throw new RefusedMove('refusal.same-date', { on: { day: command.on } })
  checkDay(command, enrolment.history[index - 1]?.on ?? enrolment.appliedOn)
  const next = enrolment.history.slice(index + 1).find((each) => each.from !== each.to)
  if (next !== undefined && command.on > next.on) {
    throw new RefusedMove('refusal.after-next', { on: { day: command.on }, next: { day: next.on } })
  }
  const { on, recordedOn, by } = command
  const of = isStart ? 'start' : 'end'
  const correction: DateCorrection = { of, was: change.on, is: on, recordedOn, by, reason }
  return {
    enrolment: {
      ...enrolment,
      history: enrolment.history.with(index, { ...change, on }),
      corrections: [...enrolment.corrections, correction],
      ...(isStart ? { startedOn: on } : { endedOn: on, holds: closedAt(enrolment, on) }),
    },
    consequences: [{ kind: 'plan-follow-ups', anchor: isStart ? 'start' : 'leaving', on }],
  }
}
