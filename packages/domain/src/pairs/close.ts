import type { Meeting } from '../meetings/meeting.ts'
import type { Message } from '../messages/message.ts'
import { checkDay, checkReason, type Recorded } from '../moves/dating.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Pairing } from '../programmes/pairing.ts'
import type { Day } from '../values/day.ts'
import { changed } from './advance.ts'
import type { Pair, PairStatus, RelationshipEvaluation } from './pair.ts'

/** How a pair ends. Completing early because it worked is a completion. */
export interface Closing extends Recorded {
  readonly as: 'completed' | 'ended-early'
  /** Always given: `as-planned`, `goal-reached`, `never-met`, `moved-away`, … */
  readonly reason: string
  readonly note?: string
  readonly evaluations?: readonly RelationshipEvaluation[]
}

/** What may be wrong with a pair as it is closed: asked about, never refused. */
export type ClosingDoubt = 'doubt.fewer-meetings' | 'doubt.shorter-than-planned' | 'doubt.meetings-after-end'

/** A closed pair, from when to ask both of them, and what may be wrong. */
export interface ClosedPair {
  readonly pair: Pair
  /** Follow-ups to plan from the end of the pair (see `planFollowUps`). */
  readonly followUpsFrom: { readonly anchor: 'end-of-pair'; readonly on: Day }
  /** Values worth a second look; asked about, never refused. */
  readonly doubts: readonly Message<ClosingDoubt>[]
}

const legalFrom: Record<Closing['as'], readonly PairStatus[]> = {
  completed: ['active', 'paused'],
  'ended-early': ['introduced', 'active', 'paused'],
}

/**
 * Ends a pair with its reason and both sides' evaluation, and says from when follow-ups are planned. Reports doubts
 * (fewer meetings than the programme asks, a meeting after the end) without refusing.
 *
 * @throws RefusedMove when the pair cannot be closed so from its status, without a reason, or on that day
 */
export function closePair(
  pair: Pair,
  closing: Closing,
  { pairing, meetings = [] }: { pairing?: Pairing | undefined; meetings?: readonly Meeting[] } = {},
): ClosedPair {
  const { as, on, evaluations = [] } = closing
  if (!legalFrom[as].includes(pair.status)) {
    throw new RefusedMove('refusal.not-from-here', {
      move: { label: `move.${as}` },
      status: { label: `pairStatus.${pair.status}` },
    })
  }
  checkReason(as, closing.reason)
  checkDay(closing, pair.history.at(-1)?.on)
  const pauses = pair.pauses
    .filter((pause) => pause.from <= on)
    .map((pause) => (pause.until === undefined || pause.until > on ? { from: pause.from, until: on } : pause))
  return {
    pair: {
      ...changed(pair, closing, as, { endedOn: on, pauses }),
      evaluations: [...pair.evaluations, ...evaluations],
    },
    followUpsFrom: { anchor: 'end-of-pair', on },
    doubts: doubtsOf(pair, closing, pairing, meetings),
  }
}

function doubtsOf(
  pair: Pair,
  { as, on, reason }: Closing,
  pairing: Pairing | undefined,
  meetings: readonly Meeting[],
): Message<ClosingDoubt>[] {
  const doubts: Message<ClosingDoubt>[] = []
  const held = meetings.filter((meeting) => meeting.pairId === pair.id && meeting.outcome === 'held')
  const late = held.filter((meeting) => meeting.on > on).length
  if (late > 0) doubts.push({ code: 'doubt.meetings-after-end', values: { count: late } })
  if (as !== 'completed') return doubts
  const minimum = pairing?.minimumMeetings
  if (minimum !== undefined && held.length < minimum) {
    doubts.push({ code: 'doubt.fewer-meetings', values: { count: held.length, minimum } })
  }
  if (reason === 'as-planned' && pair.plannedEnd !== undefined && on < pair.plannedEnd) {
    doubts.push({ code: 'doubt.shorter-than-planned', values: { planned: { day: pair.plannedEnd } } })
  }
  return doubts
}
