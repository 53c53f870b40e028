import { duoForAJob } from '../catalogue/blueprints/duo-for-a-job.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { RefusedMove } from '../moves/refusedMove.ts'
import type { PreparationStep } from '../programmes/pairing.ts'
import type { Programme } from '../programmes/programme.ts'
import { advancePair, type PairCommand, type PairContext } from './advance.ts'
import type { Pair } from './pair.ts'
import { proposePair } from './propose.ts'

/** A programme of six months that meets every other week, reviews every two months and may be extended once by three. */
export const programme: Programme = {
  ...duoForAJob.programme,
  pairing: {
    ...(duoForAJob.programme.pairing as NonNullable<Programme['pairing']>),
    checkIns: [30, 90],
    extension: { months: 3, times: 1 },
  },
}
export const { pairing } = programme as { pairing: NonNullable<Programme['pairing']> }

export const check: PreparationStep = {
  ...{ id: 'check', kind: 'check', label: { en: 'Extract' }, required: true, safety: true, validMonths: 24 },
}
export const consent: PreparationStep = {
  ...{ id: 'consent', kind: 'guardian-consent', label: { en: 'Consent' }, required: true, safety: true },
  onlyUnderAge: 18,
}
/** The same with a check of mentors and a guardian's consent. */
export const strict: Programme = {
  ...programme,
  preparation: {
    mentee: [...programme.preparation.mentee, consent],
    mentor: [...programme.preparation.mentor, check],
  },
}

export const nobodyKnown = { facts: {}, completedSteps: [] }
export const sides = { mentee: nobodyKnown, mentor: nobodyKnown }
export const context: PairContext = { programme, sides }

export const at = (on: string, recordedOn = on) => ({ on, recordedOn, by: 'sofie' })
export const doing = (move: string, on: string, more: object = {}) =>
  ({ ...at(on), move, ...more }) as PairCommand
export const go = (pair: Pair, ...commands: PairCommand[]) =>
  commands.reduce((each, command) => advancePair(each, command, context), pair)

export const proposed = (on = '2026-02-01') =>
  proposePair({
    ...{ id: 'p', programmeId: 'duo', programmeVersion: 1, menteeEnrolmentId: 'a', mentorEnrolmentId: 'b' },
    ...at(on),
  })
export const answer = (side: 'mentee' | 'mentor', on: string, said = 'yes', more: object = {}) =>
  doing('answer', on, { side, answer: said, ...more })
export const introduced = () => go(proposed(), answer('mentee', '2026-02-02'), answer('mentor', '2026-02-04'))
export const active = (on = '2026-02-10') => go(introduced(), doing('meet', on))

export const held = (on: string, more: Partial<Meeting> = {}): Meeting => ({
  ...{ id: on, pairId: 'p', on, how: 'in-person', outcome: 'held', topics: [] },
  ...{ loggedBy: 'staff', loggedOn: on },
  ...more,
})

export function refusal(work: () => unknown): RefusedMove {
  try {
    work()
  } catch (error) {
    if (error instanceof RefusedMove) return error
    throw error
  }
  throw new Error('was not refused')
}
