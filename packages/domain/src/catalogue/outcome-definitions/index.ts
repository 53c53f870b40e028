import type { OutcomeDefinition } from '../../outcomes/definition.ts'
import { brussels } from './brussels.ts'
import { discoverYourTalent } from './discoverYourTalent.ts'
import { esfPlusResults } from './esfPlusResults.ts'
import { own } from './own.ts'

/** Every built-in outcome definition: our own first, then those of programmes and funders. */
export const outcomeDefinitions: readonly OutcomeDefinition[] = [
  ...own,
  ...discoverYourTalent,
  ...brussels,
  ...esfPlusResults,
]

/** The built-in definition with this id and version. */
export function outcomeDefinition({
  id,
  version,
}: {
  id: string
  version: number
}): OutcomeDefinition | undefined {
  return outcomeDefinitions.find((each) => each.id === id && each.version === version)
}
