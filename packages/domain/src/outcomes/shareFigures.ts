import { type Answers, bounds } from '../statistics/bounds.ts'
import { clusteredInterval } from '../statistics/effectiveSize.ts'
import type { Interval } from '../statistics/interval.ts'
import type { Share } from '../statistics/share.ts'
import { wilsonInterval } from '../statistics/wilsonInterval.ts'
import type { UnknownTreatment } from './definition.ts'
import type { ShareFigures } from './result.ts'
import type { Truth } from './truth.ts'

/** What was found for one enrolment, and whose it was. */
export interface Found {
  readonly participantId: string
  readonly truth: Truth
}

/**
 * Numerator, denominator, rate and intervals of a share under one treatment of the unknown. Where somebody is in it
 * with several enrolments, intervals are those of people as clusters.
 */
export function shareFigures(
  found: readonly Found[],
  treatment: UnknownTreatment,
  { confidence, fewest }: { readonly confidence: number; readonly fewest: number },
): ShareFigures & Answers {
  const answers = answersOf(found)
  const { yes, no, unknown } = answers
  const all = yes + no + unknown
  const numerator = treatment === 'counted-as-yes' ? yes + unknown : yes
  const denominator = treatment === 'excluded' ? yes + no : all
  const hasRate = treatment !== 'bounds' && denominator > 0 && denominator >= fewest
  const hasBounds = all >= fewest
  const clustered = new Set(found.map(({ participantId }) => participantId)).size < found.length
  const asYes = treatment === 'counted-as-yes'
  const counted = treatment === 'excluded' ? found.filter(({ truth }) => truth !== undefined) : found
  const interval = hasRate ? intervalOf(counted, asYes, clustered, confidence) : undefined
  const limits = hasBounds ? bounds(answers) : undefined
  const worst = hasBounds ? intervalOf(found, false, clustered, confidence) : undefined
  const best = hasBounds ? intervalOf(found, true, clustered, confidence) : undefined
  return {
    ...answers,
    numerator,
    denominator,
    ...(hasRate && { rate: numerator / denominator }),
    ...(interval && { interval }),
    ...(limits && { bounds: limits }),
    ...(worst && best && { range: { lower: worst.lower, upper: best.upper } }),
  }
}

function answersOf(found: readonly Found[]): Answers {
  let yes = 0
  let no = 0
  for (const { truth } of found) {
    if (truth === true) yes += 1
    else if (truth === false) no += 1
  }
  return { yes, no, unknown: found.length - yes - no }
}

/** The interval of the share of yes, the unknown counted as yes or not. */
function intervalOf(
  found: readonly Found[],
  asYes: boolean,
  clustered: boolean,
  confidence: number,
): Interval | undefined {
  if (clustered) return clusteredInterval(clustersOf(found, asYes), confidence)
  const { yes, unknown } = answersOf(found)
  return wilsonInterval(asYes ? yes + unknown : yes, found.length, confidence)
}

function clustersOf(found: readonly Found[], asYes: boolean): Share[] {
  const people = new Map<string, { successes: number; n: number }>()
  for (const { participantId, truth } of found) {
    const person = people.get(participantId) ?? { successes: 0, n: 0 }
    people.set(participantId, person)
    person.n += 1
    if (truth === true || (asYes && truth === undefined)) person.successes += 1
  }
  return [...people.values()]
}
