/** The round in figures, and whether groups had equal chances. */
import { compareText } from '../order.ts'
import type { Prepared } from './prepare.ts'
import type { GroupChance, ProposedPair, Spread, Summary } from './result.ts'

export function summarise(
  prepared: Prepared,
  pairs: readonly ProposedPair[],
  mentors: number,
  groupBy: readonly string[],
): Summary {
  const exact = pairs.map(({ units }) => units / 10_000).sort((a, b) => a - b)
  const places = prepared.places.reduce((sum, n) => sum + n, 0)
  return {
    mentees: prepared.mentees.length,
    mentors,
    pairs: pairs.length,
    unmatched: prepared.mentees.length - pairs.length,
    placesLeft: places - pairs.length,
    mean: meanOf(exact),
    median:
      exact.length === 0 ? null : rounded((exact[(exact.length - 1) >> 1]! + exact[exact.length >> 1]!) / 2),
    worst: exact.length === 0 ? null : rounded(exact[0]!),
    atLeast: [50, 60, 70, 80, 90].map((score) => ({
      score,
      pairs: exact.filter((value) => value >= score).length,
    })),
    distribution: Array.from(
      { length: 10 },
      (_, i) => exact.filter((v) => Math.min(9, Math.floor(v / 10)) === i).length,
    ),
    spread: groupBy.map((attribute) => spreadBy(attribute, prepared, pairs)),
  }
}

function spreadBy(attribute: string, prepared: Prepared, pairs: readonly ProposedPair[]): Spread {
  const scoreOf = new Map(pairs.map(({ mentee, units }) => [mentee, units / 10_000]))
  const members = new Map<string | null, string[]>()
  for (const { id, attributes } of prepared.mentees) {
    const value = attributes?.[attribute]
    const key =
      value === null || value === undefined ? null : Array.isArray(value) ? value.join(', ') : String(value)
    members.set(key, [...(members.get(key) ?? []), id])
  }
  const groups = [...members]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareText(a, b)))
    .map(([value, ids]): GroupChance => {
      const scores = ids.flatMap((id) => scoreOf.get(id) ?? [])
      return {
        value,
        mentees: ids.length,
        pairs: scores.length,
        rate: scores.length / ids.length,
        meanScore: meanOf(scores.sort((a, b) => a - b)),
      }
    })
  const known = groups.filter(({ value }) => value !== null)
  return {
    attribute,
    groups,
    rateGap: gapOf(known.map(({ rate }) => rate)),
    scoreGap: gapOf(known.flatMap(({ meanScore }) => meanScore ?? [])),
  }
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

/** The mean of sorted values: sorted, so that the order of people leaves no trace in the last digit. */
function meanOf(sorted: readonly number[]): number | null {
  return sorted.length === 0 ? null : rounded(sorted.reduce((sum, value) => sum + value, 0) / sorted.length)
}

function gapOf(values: readonly number[]): number | null {
  return values.length < 2 ? null : rounded(Math.max(...values) - Math.min(...values))
}
