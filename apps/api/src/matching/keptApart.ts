import type { TenantTransaction } from '../database/doors.ts'
import type { KeptApart } from './input.ts'

/**
 * Everybody in the organisation whom a round must not bring together: said once for ever, a pair before, or a proposal
 * that one of the two declined. The first that applies says why.
 */
export async function keptApartIn(db: TenantTransaction): Promise<KeptApart[]> {
  const never = await db
    .selectFrom('neverTogether')
    .select(['oneParticipantId as one', 'otherParticipantId as other', 'reason'])
    .execute()
  const pairs = await db
    .selectFrom('pairs')
    .innerJoin('enrolments as mentee', 'mentee.id', 'pairs.menteeEnrolmentId')
    .innerJoin('enrolments as mentor', 'mentor.id', 'pairs.mentorEnrolmentId')
    .select(['mentee.participantId as one', 'mentor.participantId as other', 'pairs.status'])
    .where('pairs.status', 'in', ['declined', 'completed', 'ended-early'])
    .execute()
  return [
    ...never.map(({ one, other, reason }) => ({
      ...{ one, other },
      why: reason === 'relatives' ? ('relatives' as const) : ('never-together' as const),
    })),
    ...pairs.map(({ one, other, status }) => ({
      ...{ one, other },
      why: status === 'declined' ? ('declined' as const) : ('former-pair' as const),
    })),
  ]
}
