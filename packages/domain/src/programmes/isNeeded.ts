import { agesOn } from '../eligibility/ages.ts'
import type { Facts } from '../eligibility/facts.ts'
import type { Day } from '../values/day.ts'
import type { PreparationStep } from './pairing.ts'

/** True when a step is asked of this person: everyone, or those under an age or of unknown age. */
export function isNeeded(step: PreparationStep, facts: Facts, day: Day): boolean {
  if (step.onlyUnderAge === undefined) return true
  const ages = agesOn(facts, day)
  return 'why' in ages || ages.least < step.onlyUnderAge
}
