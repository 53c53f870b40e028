import type { Relation } from './knowledge.ts'

/** Unknowns with what is known of each by itself, and the relations among them. */
export type Unknowns = {
  readonly relations: readonly Relation[]
  readonly low: Float64Array
  readonly high: Float64Array
  readonly isWhole: readonly boolean[]
  readonly truth: readonly (number | undefined)[]
}

/** Where a column is found among the fewer unknowns: its value is `sign · unknown + offset`. */
export type Place = { readonly unknown: number; readonly sign: 1 | -1; readonly offset: number }

const SLACK = 1e-6

/**
 * Where a relation leaves two unknowns, one gives the other; where it leaves one, that is known. In a good pattern of
 * hidden cells most lines are such, so that a system of hundreds has a few dozens of unknowns in truth.
 */
export function withoutTwins(given: Unknowns): { fewer: Unknowns; places: readonly Place[] } {
  const { relations, low, high, isWhole, truth } = given
  const places: Place[] = isWhole.map((_, unknown) => ({ unknown, sign: 1, offset: 0 }))
  const members = isWhole.map((_, column) => [column])
  let open = relations.map((relation) => substituted(relation, places, low, high))
  for (let merged = true; merged; ) {
    merged = false
    for (const relation of open) {
      const twin = twinIn(substituted(relation, places, low, high), isWhole)
      if (!twin) continue
      merged = true
      for (const column of members[twin.of] as number[]) {
        const { sign, offset } = places[column] as Place
        places[column] = {
          unknown: twin.with,
          sign: (sign * twin.sign) as 1 | -1,
          offset: offset + sign * twin.offset,
        }
        members[twin.with]?.push(column)
      }
      narrow(low, high, twin)
    }
    if (merged) open = open.map((relation) => substituted(relation, places, low, high))
  }
  return { fewer: renumbered({ ...given, relations: distinct(open), truth }, places), places }
}

type Twin = { readonly of: number; readonly with: number; readonly sign: 1 | -1; readonly offset: number }

function twinIn(
  { columns, coefficients, min, max }: Relation,
  isWhole: readonly boolean[],
): Twin | undefined {
  const [a, b] = columns
  if (columns.length !== 2 || min !== max || a === undefined || b === undefined) return undefined
  const [first, second] = coefficients as [number, number]
  if (Math.abs(Math.abs(first) - Math.abs(second)) > 1e-9 || isWhole[a] !== isWhole[b]) return undefined
  const offset = isWhole[a] ? Math.round(min / first) : min / first
  if (Math.abs(offset - min / first) > SLACK) return undefined
  return { of: a, with: b, sign: first * second < 0 ? 1 : -1, offset }
}

/** What limits the one of two twins limits the other. */
function narrow(low: Float64Array, high: Float64Array, twin: Twin): void {
  const ends = [low[twin.of] as number, high[twin.of] as number].map((end) => (end - twin.offset) * twin.sign)
  const [from, to] = (twin.sign > 0 ? ends : ends.reverse()) as [number, number]
  low[twin.with] = Math.max(low[twin.with] as number, from)
  high[twin.with] = Math.min(high[twin.with] as number, to)
}

/** A relation over what is left unknown, with what is known folded into its ends. */
function substituted(
  { columns, coefficients, min, max }: Relation,
  places: readonly Place[],
  low: Float64Array,
  high: Float64Array,
): Relation {
  const times = new Map<number, number>()
  let constant = 0
  columns.forEach((column, k) => {
    const { unknown, sign, offset } = places[column] as Place
    const factor = coefficients[k] as number
    constant += factor * offset
    const end = low[unknown] as number
    if (end === high[unknown]) constant += factor * sign * end
    else times.set(unknown, (times.get(unknown) ?? 0) + factor * sign)
  })
  const kept = [...times].filter(([, factor]) => Math.abs(factor) > 1e-9)
  return {
    columns: kept.map(([unknown]) => unknown),
    coefficients: kept.map(([, factor]) => factor),
    min: min - constant,
    max: max - constant,
  }
}

/** Relations that say the same are kept once, those that say nothing not at all. */
function distinct(relations: readonly Relation[]): Relation[] {
  const found = new Map<string, Relation>()
  for (const relation of relations) {
    if (relation.columns.length === 0) continue
    const terms = relation.columns.map((column, k) => [column, relation.coefficients[k] as number] as const)
    terms.sort(([a], [b]) => a - b)
    found.set(JSON.stringify([terms, relation.min, relation.max]), relation)
  }
  return [...found.values()]
}

function renumbered(given: Unknowns, places: Place[]): Unknowns {
  const { low, high, isWhole, truth } = given
  const kept = [...new Set(places.map(({ unknown }) => unknown))].sort((a, b) => a - b)
  const numberOf = new Map(kept.map((unknown, number) => [unknown, number]))
  places.forEach((place, column) => {
    places[column] = { ...place, unknown: numberOf.get(place.unknown) as number }
  })
  return {
    relations: given.relations.map((relation) => ({
      ...relation,
      columns: relation.columns.map((unknown) => numberOf.get(unknown) as number),
    })),
    low: Float64Array.from(kept, (unknown) => low[unknown] as number),
    high: Float64Array.from(kept, (unknown) => high[unknown] as number),
    isWhole: kept.map((unknown) => isWhole[unknown] as boolean),
    truth: kept.map((unknown) => truth[unknown]),
  }
}
