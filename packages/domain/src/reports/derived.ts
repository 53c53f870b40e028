import { wilsonInterval } from '../statistics/wilsonInterval.ts'
import type { ReleasedOutcome } from './releasedFigure.ts'
import { areShown } from './shown.ts'

type Printed = Pick<ReleasedOutcome, 'all' | 'counted' | 'known' | 'unknown'>

/**
 * What follows from the printed counts: shares, ranges, the response rate. Each needs all of its counts shown, for
 * otherwise it would give the hidden one away.
 */
export function derivedOf(
  row: Printed,
): Pick<ReleasedOutcome, 'atLeast' | 'atMost' | 'range' | 'amongKnown' | 'responseRate'> {
  return { ...shareOfAll(row), ...shareOfKnown(row), ...response(row) }
}

function shareOfAll({ all, counted, unknown }: Printed) {
  const counts = [all, counted] as const
  if (!areShown(counts) || counts[0] === 0) return {}
  const [everybody, certain] = counts
  const atLeast = certain / everybody
  if (unknown.all === 'hidden') return { atLeast }
  const worst = wilsonInterval(certain, everybody)
  const best = wilsonInterval(certain + unknown.all, everybody)
  return {
    atLeast,
    atMost: (certain + unknown.all) / everybody,
    ...(worst && best && { range: { lower: worst.lower, upper: best.upper } }),
  }
}

function shareOfKnown({ counted, known }: Printed) {
  const counts = [counted, known] as const
  if (!areShown(counts) || counts[1] === 0) return {}
  const interval = wilsonInterval(counts[0], counts[1])
  return interval ? { amongKnown: { rate: counts[0] / counts[1], interval } } : {}
}

function response({ all, known, unknown }: Printed) {
  const counts = [all, known, unknown.kinds.undecided] as const
  if (!areShown(counts) || counts[0] === 0) return {}
  const [due, decided, undecided] = counts
  return { responseRate: (decided + undecided) / due }
}
