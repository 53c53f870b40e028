import type { Meeting } from '../meetings/meeting.ts'
import { checkDay, type Recorded } from '../moves/dating.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import { advancePair, type PairContext, pairMovesFrom } from './advance.ts'
import type { Pair } from './pair.ts'

type Held = Pick<Meeting, 'on' | 'outcome'>

/**
 * The pair after a meeting was written down. A held one may make it active; a pair that is over takes late news and
 * stays as it is.
 *
 * @throws RefusedMove before the two were introduced, for a day before that, or one to come
 */
export function withMeeting(
  pair: Pair,
  { on, outcome }: Held,
  recorded: Omit<Recorded, 'on'>,
  context: PairContext,
): Pair {
  if (pair.introducedOn === undefined) {
    throw new RefusedMove('refusal.not-from-here', {
      move: { label: 'move.meet' },
      status: { label: `pairStatus.${pair.status}` },
    })
  }
  const command = { ...recorded, on, move: 'meet' } as const
  checkDay(command, pair.introducedOn)
  if (outcome !== 'held' || !pairMovesFrom(pair.status).includes('meet')) return pair
  return advancePair(pair, command, context)
}

/** The pair after a meeting was taken back or moved to another day. `remaining`: all meetings that are left. */
export function withMeetings(
  pair: Pair,
  remaining: readonly Held[],
  recorded: Omit<Recorded, 'on'>,
  context: PairContext,
): Pair {
  if (!pairMovesFrom(pair.status).includes('unmeet')) return pair
  const [firstOn] = remaining
    .filter((each) => each.outcome === 'held')
    .map((each) => each.on)
    .sort()
  return advancePair(
    pair,
    { ...recorded, on: recorded.recordedOn, move: 'unmeet', ...(firstOn !== undefined && { firstOn }) },
    context,
  )
}
