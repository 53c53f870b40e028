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
  const hasBounds = all > 0 && all >= fewest
  const asYes = treatment === 'counted-as-yes'
  const counted = treatment === 'excluded' ? found.filter(({ truth }) => truth !== undefined) : found
  const interval = hasRate ? intervalOf(counted, asYes, confidence) : undefined
  const limits = hasBounds ? bounds(answers) : undefined
  const worst = hasBounds ? intervalOf(found, false, confidence) : undefined
  const best = hasBounds ? intervalOf(found, true, confidence) : undefined
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
function intervalOf(found: readonly Found[], asYes: boolean, confidence: number): Interval | undefined {
  const people = new Map<string, { successes: number; n: number }>()
  let successes = 0
  for (const { participantId, truth } of found) {
    const isYes = truth === true || (asYes && truth === undefined)
    if (isYes) successes += 1
    const person = people.get(participantId)
    if (person === undefined) people.set(participantId, { successes: isYes ? 1 : 0, n: 1 })
    else {
      person.n += 1
      if (isYes) person.successes += 1
    }
  }
  if (people.size === found.length) return wilsonInterval(successes, found.length, confidence)
  const clusters: Share[] = [...people.values()]
  return clusteredInterval(clusters, confidence)
}
