import { checkDay, type Recorded } from '../moves/dating.ts'
import type { ProgrammeRole } from '../programmes/programme.ts'
import type { Channel, Enrolment } from './enrolment.ts'

/** What is needed to make an enrolment of somebody who applies. */
export interface Application extends Recorded {
  readonly id: string
  readonly participantId: string
  readonly programmeId: string
  /** Version of the programme document whose rules apply from here on. */
  readonly programmeVersion: number
  readonly role: ProgrammeRole
  readonly siteId?: string
  readonly editionId?: string
  readonly capacity?: number
  readonly channel?: Channel
  readonly referredBy?: string
}

/**
 * A new enrolment, in `applied`. Clocks belong to it: who comes back gets a new one, and the first keeps its result.
 *
 * @throws RefusedMove when the application is dated in the future
 */
export function apply(application: Application): Enrolment {
  checkDay(application, undefined)
  const { on, recordedOn, by, id, participantId, programmeId, programmeVersion, role } = application
  const { siteId, editionId, capacity, channel, referredBy } = application
  return {
    id,
    participantId,
    programmeId,
    programmeVersion,
    role,
    status: 'applied',
    appliedOn: on,
    history: [{ to: 'applied', on, recordedOn, by }],
    corrections: [],
    holds: [],
    completedSteps: [],
    ...(siteId !== undefined && { siteId }),
    ...(editionId !== undefined && { editionId }),
    ...(capacity !== undefined && { capacity }),
    ...(channel !== undefined && { channel }),
    ...(referredBy !== undefined && { referredBy }),
  }
}
