import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { brussels } from './brussels.ts'
import { canada } from './canada.ts'
import { discoverYourTalent } from './discoverYourTalent.ts'
import { esfPlusOutputs } from './esfPlusOutputs.ts'
import { esfPlusResults } from './esfPlusResults.ts'
import { flanders } from './flanders.ts'
import { france } from './france.ts'
import { germany } from './germany.ts'
import { own } from './own.ts'
import { publishers } from './publishers.ts'
import { ukRestart } from './ukRestart.ts'
import { usWioa } from './usWioa.ts'

/** Every built-in outcome definition: our own first, then those of programmes and funders. */
export const outcomeDefinitions: readonly OutcomeDefinition[] = [
  ...own,
  ...discoverYourTalent,
  ...publishers,
  ...brussels,
  ...esfPlusResults,
  ...esfPlusOutputs,
  ...flanders,
  ...france,
  ...germany,
  ...ukRestart,
  ...usWioa,
  ...canada,
]

/** The built-in definition with this id and version. */
export function outcomeDefinition({
  id,
  version,
}: {
  readonly id: string
  readonly version: number
}): OutcomeDefinition | undefined {
  return outcomeDefinitions.find((each) => each.id === id && each.version === version)
}
