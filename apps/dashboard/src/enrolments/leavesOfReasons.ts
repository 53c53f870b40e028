import type { EligibilityLeaf } from '@passerelle/domain'
import type { PersonEnrolment } from '../participants/usePerson.ts'

/** The conditions of an enrolment that the reader may see: they name what staff judges. */
export function leavesOfReasons({ eligibility }: Pick<PersonEnrolment, 'eligibility'>): EligibilityLeaf[] {
  return (eligibility?.reasons ?? []).flatMap((reason) => ('isHidden' in reason ? [] : [reason.leaf]))
}
