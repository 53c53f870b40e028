import type { Equation } from '../disclosure/knowledge.ts'

/** Things that are in the same sets: what a reader who adds and subtracts whole sets can never tell apart. */
export type Atom = {
  /** The set that is just this, or a name of its own where none is. */
  readonly name: string
  readonly isPrinted: boolean
  readonly things: readonly string[]
}

export type Partition = {
  readonly atoms: readonly Atom[]
  /** Each set as the sum of its atoms, and sets of the same things as equal. */
  readonly equations: readonly Equation[]
}

/**
 * Splits overlapping sets into the smallest parts of which all of them are sums. From *year*, *first*, *second* and *third
 * quarter* follows the fourth: it is an atom, although nobody prints it. Links between two sets at a time miss it.
 *
 * A set that shares nothing with another has no relation and no atom; neither has an empty one, for that it is empty is not
 * known from the others.
 */
export function partition(family: string, sets: ReadonlyMap<string, readonly string[]>): Partition {
  const groups = groupsOf(sets)
  const partsOf = new Map<string, Group[]>()
  for (const group of groups)
    for (const set of group.sets) partsOf.set(set, [...(partsOf.get(set) ?? []), group])
  const linked = groups.filter(({ sets }) => sets.length > 1 || partsOf.get(sets[0] as string)?.length !== 1)
  const nameOf = new Map(
    linked.map((group, index) => {
      const whole = group.sets.find((set) => partsOf.get(set)?.length === 1)
      return [group, { name: whole ?? `${family} ~ ${index}`, isPrinted: whole !== undefined }]
    }),
  )
  return {
    atoms: linked.map((group) => ({ ...(nameOf.get(group) as Named), things: group.things })),
    equations: [...partsOf].flatMap(([total, parts]) => {
      const names = parts.map((part) => nameOf.get(part)?.name ?? total)
      return names[0] === total ? [] : [{ total, parts: names }]
    }),
  }
}

type Named = { readonly name: string; readonly isPrinted: boolean }
type Group = { readonly sets: readonly string[]; readonly things: string[] }

/** Things by the sets that they are in, in the order of the sets. */
function groupsOf(sets: ReadonlyMap<string, readonly string[]>): Group[] {
  // Each thing walks down a tree of sets: two at the same place are in the same ones.
  const places: { readonly sets: readonly string[]; readonly next: Map<string, number> }[] = [
    { sets: [], next: new Map() },
  ]
  const placeOf = new Map<string, number>()
  for (const [set, things] of sets)
    for (const thing of new Set(things)) {
      const from = places[placeOf.get(thing) ?? 0] as (typeof places)[number]
      let to = from.next.get(set)
      if (to === undefined) {
        to = places.length
        places.push({ sets: [...from.sets, set], next: new Map() })
        from.next.set(set, to)
      }
      placeOf.set(thing, to)
    }
  const groups = new Map<number, Group>()
  for (const [thing, place] of placeOf) {
    const group = groups.get(place)
    if (group) group.things.push(thing)
    else groups.set(place, { sets: (places[place] as (typeof places)[number]).sets, things: [thing] })
  }
  return [...groups.values()]
}
