import { laterOf } from '../calendar/days.ts'
import { checkDay, checkReason, type Recorded } from '../moves/dating.ts'
import { changed, lastDay } from './advance.ts'
import { openPairStatuses, type Pair } from './pair.ts'

/** What the suspension of somebody does to their pairs. */
export interface FrozenPairs {
  /** Those that were active: paused now, until somebody resumes them. */
  readonly paused: readonly Pair[]
  /** Ids of the other open ones. None of them can be introduced, begin or go on while the suspension lasts. */
  readonly held: readonly string[]
}

/**
 * Freezes all pairs of a suspended person in one action. Active pairs are paused from that day, or from their last change
 * where that came later; the others stand still by themselves, since a suspension is a missing safety requirement
 * (`safetyMissing`). The given pairs are not changed; those of other people are left out.
 *
 * @param enrolmentIds every enrolment of the person, as mentor or mentee
 * @throws RefusedMove without a reason, or for a day that has not come
 */
export function freezePairs(
  pairs: readonly Pair[],
  enrolmentIds: readonly string[],
  suspension: Recorded & { readonly reason: string; readonly note?: string },
): FrozenPairs {
  checkReason('pause', suspension.reason)
  checkDay(suspension, undefined)
  const open = pairs.filter(
    ({ status, menteeEnrolmentId, mentorEnrolmentId }) =>
      openPairStatuses.includes(status) &&
      (enrolmentIds.includes(menteeEnrolmentId) || enrolmentIds.includes(mentorEnrolmentId)),
  )
  return {
    paused: open.filter(({ status }) => status === 'active').map((pair) => frozen(pair, suspension)),
    held: open.filter(({ status }) => status !== 'active').map(({ id }) => id),
  }
}

function frozen(
  pair: Pair,
  suspension: Recorded & { readonly reason: string; readonly note?: string },
): Pair {
  const from = laterOf(suspension.on, lastDay(pair))
  const pauses = [...pair.pauses, { from }].sort((a, b) => (a.from < b.from ? -1 : 1))
  return changed(pair, { ...suspension, on: from }, 'paused', { pauses })
}
