import { checkDay, type Recorded } from '../moves/dating.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { Pair } from './pair.ts'

/** A pair to be proposed: who, in which version of which programme, when, by whom. */
export interface Proposal extends Recorded {
  readonly id: string
  readonly programmeId: string
  readonly programmeVersion: number
  readonly menteeEnrolmentId: string
  readonly mentorEnrolmentId: string
  readonly componentId?: string
}

/** Enrolment ids that must not be proposed together: former pair, relatives, the wish of one side. */
export type NeverTogether = readonly (readonly [string, string])[]

/**
 * A new pair in `proposed`. It occupies a place from now on; the two people still have to answer.
 *
 * @throws RefusedMove when the two are never to be proposed together or the day lies in the future
 */
export function proposePair(proposal: Proposal, neverTogether: NeverTogether = []): Pair {
  checkDay(proposal, undefined)
  const { id, programmeId, programmeVersion, menteeEnrolmentId, mentorEnrolmentId, on, recordedOn, by } =
    proposal
  const forbidden = neverTogether.some(
    (two) => two.includes(menteeEnrolmentId) && two.includes(mentorEnrolmentId),
  )
  if (forbidden || menteeEnrolmentId === mentorEnrolmentId) throw new RefusedMove('refusal.never-together')
  return {
    id,
    programmeId,
    programmeVersion,
    ...(proposal.componentId !== undefined && { componentId: proposal.componentId }),
    menteeEnrolmentId,
    mentorEnrolmentId,
    status: 'proposed',
    proposedOn: on,
    answers: [],
    pauses: [],
    extensions: [],
    reviews: [],
    checkIns: [],
    objectives: [],
    concerns: [],
    evaluations: [],
    history: [{ to: 'proposed', on, recordedOn, by }],
  }
}
