/** Whole points for people: parts that add up to the shown score, and shares that add up to 100. */
import { unitsPerPoint } from '../criteria/compile.ts'

export interface ShownPoints {
  /** Whole points of each part; their sum is `score`. */
  points: number[]
  /** Whole points each part could have; their sum is 100, and none is below its part. */
  of: number[]
  /** The total, rounded to whole points. */
  score: number
}

/**
 * Rounds parts by largest remainder, so that they add up to the rounded total exactly.
 *
 * @param parts integer units of each criterion, each at most its share
 * @param shares integer units of each criterion's share; they add up to 100 points
 */
export function shownPoints(parts: readonly number[], shares: readonly number[]): ShownPoints {
  const score = Math.round(parts.reduce((sum, part) => sum + part, 0) / unitsPerPoint)
  const points = parts.map((part) => Math.floor(part / unitsPerPoint))
  const of = shares.map((share) => Math.floor(share / unitsPerPoint))
  let pointsLeft = score - points.reduce((sum, n) => sum + n, 0)
  let sharesLeft =
    Math.round(shares.reduce((sum, share) => sum + share, 0) / unitsPerPoint) -
    of.reduce((sum, n) => sum + n, 0)
  const byRemainder = (units: readonly number[]): number[] =>
    units.map((_, i) => i).sort((a, b) => (units[b]! % unitsPerPoint) - (units[a]! % unitsPerPoint) || a - b)
  for (const i of byRemainder(parts)) {
    if (pointsLeft === 0) break
    if (parts[i]! % unitsPerPoint === 0) continue
    // A part that would rise above its whole share takes one of the shares left over, as long as there are any.
    if (points[i] === of[i]) {
      if (sharesLeft === 0) continue
      of[i]! += 1
      sharesLeft -= 1
    }
    points[i]! += 1
    pointsLeft -= 1
  }
  const full = (i: number): number => (parts[i] === shares[i] ? 1 : 0)
  const floors = shares.map((share) => Math.floor(share / unitsPerPoint))
  const open = byRemainder(shares).filter((i) => of[i] === floors[i] && shares[i]! % unitsPerPoint > 0)
  for (const i of open.sort((a, b) => full(a) - full(b))) {
    if (sharesLeft === 0) break
    of[i]! += 1
    sharesLeft -= 1
  }
  return { points, of, score }
}
