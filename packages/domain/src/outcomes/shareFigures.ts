import { type Answers, bounds, doubtRange } from '../statistics/bounds.ts'
import { wilsonInterval } from '../statistics/wilsonInterval.ts'
import type { UnknownTreatment } from './definition.ts'
import type { ShareFigures } from './result.ts'

/** Numerator, denominator, rate and intervals of a share under one treatment of the unknown. */
export function shareFigures(
  { yes, no, unknown }: Answers,
  treatment: UnknownTreatment,
  { confidence, fewest }: { readonly confidence: number; readonly fewest: number },
): ShareFigures {
  const all = yes + no + unknown
  const numerator = treatment === 'counted-as-yes' ? yes + unknown : yes
  const denominator = treatment === 'excluded' ? yes + no : all
  const hasRate = treatment !== 'bounds' && denominator > 0 && denominator >= fewest
  const interval = hasRate ? wilsonInterval(numerator, denominator, confidence) : undefined
  const limits = all >= fewest ? bounds({ yes, no, unknown }) : undefined
  const range = all >= fewest ? doubtRange({ yes, no, unknown }, confidence) : undefined
  return {
    numerator,
    denominator,
    ...(hasRate && { rate: numerator / denominator }),
    ...(interval && { interval }),
    ...(limits && { bounds: limits }),
    ...(range && { range }),
  }
}
