import { assessEligibility } from '../eligibility/assess.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { Assessment } from '../eligibility/reason.ts'
import type { Fact } from '../participants/fact.ts'
import { activityOn, factsOn, type KnownActivity } from '../participants/factsOn.ts'
import type { Programme } from '../programmes/programme.ts'
import type { Day } from '../values/day.ts'
import type { Enrolment } from './enrolment.ts'

/** What is known of a person, for judging an application. */
export interface KnownPerson {
  readonly facts: readonly Fact[]
  readonly spells: readonly KnownActivity[]
}

/** An assessment, and the day to which it applies. */
export interface EnrolmentEligibility extends Assessment {
  readonly day: Day
}

/**
 * Whether somebody fits the rules that apply to an enrolment. An open application is judged as of today; one that was
 * decided, as of the day of the decision. The situation is the one on the day of applying: somebody who was unemployed
 * then is not out because weeks went by without a new confirmation.
 *
 * @param programme the version that the enrolment pins
 */
export function eligibilityOf(
  enrolment: Enrolment,
  programme: Programme,
  person: KnownPerson,
  today: Day,
): EnrolmentEligibility {
  const day = decidedOn(enrolment) ?? today
  const facts = factsAtApplication(enrolment, person, today)
  return { ...assessEligibility(programme.eligibility[enrolment.role], facts, day), day }
}

function decidedOn({ status, history }: Enrolment): Day | undefined {
  if (status === 'applied') return undefined
  return history.findLast(({ to }) => to === 'eligible' || to === 'ineligible')?.on
}

function factsAtApplication({ appliedOn }: Enrolment, { facts, spells }: KnownPerson, today: Day): Facts {
  const known = factsOn(facts, spells, today)
  const then = activityOn(spells, appliedOn)
  return then.labourStatus?.answer === 'answered' ? { ...known, unemployedSince: undefined, ...then } : known
}
