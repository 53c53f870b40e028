import { type Partition, partition } from './atoms.ts'
import { parsedName } from './cells.ts'

/**
 * Of counts of which one contains others, readers may subtract: who has lasting work is among those in work. For each
 * whole, what it leaves of the largest counts inside it enters as cells that nobody prints; smaller ones are inside those.
 * That nothing is left is no knowledge: readers know that all who left had started, not that all who started have left.
 */
export function inclusions(totals: ReadonlyMap<string, readonly string[]>): Partition[] {
  const people = new Map<string, number>()
  const numbered = [...totals]
    .map(([name, ids]) => ({
      name,
      ids: [...new Set(ids)],
      at: ids.map((id) => {
        const found = people.get(id) ?? people.size
        people.set(id, found)
        return found
      }),
    }))
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => b.ids.length - a.ids.length || rankOf(a.name) - rankOf(b.name))
  const isInside = insideOf(numbered, people.size)
  return numbered.flatMap((whole, index) => {
    const inside = numbered.flatMap((_, part) => (isInside(part, index) ? [part] : []))
    const largest = inside.filter((part) => !inside.some((other) => isInside(part, other)))
    const other = largest.some((part) => isOtherCount(numbered[part]?.name, whole.name))
    if (!other) return []
    const sets = [whole, ...largest.map((part) => numbered[part] as (typeof numbered)[number])]
    const groups = new Map(sets.map(({ name, ids }) => [name, ids]))
    const family = `inside ${whole.name}`
    const { atoms, equations } = partition(family, groups.set(whole.name, [...whole.ids, nobody]))
    return [{ equations, atoms: atoms.map((atom) => ({ ...atom, things: atom.things.filter(isSomebody) })) }]
  })
}

/** Who has left had started, whatever stands first in the report: the states of a life, each inside those before it. */
const life: readonly string[] = ['applied', 'eligible', 'started', 'left', 'completed']

/** Of two counts of the same people, which of them readers know to contain the other: the one of lower rank. */
function rankOf(name: string): number {
  const { unscoped, part } = parsedName(name)
  if (part !== undefined) return part === 'counted' ? life.length + 1 : life.length
  const [of = ''] = unscoped.split('|')
  return life.indexOf(of)
}

/** Stands in each whole for those in no part, so that there is always a cell for them. */
const nobody = '\0nobody'
const isSomebody = (id: string) => id !== nobody

/** Counts of the same over other periods are linked with each other already. */
function isOtherCount(name = '', than: string): boolean {
  return parsedName(name).unscoped !== parsedName(than).unscoped
}

type Numbered = { readonly ids: readonly string[]; readonly at: readonly number[] }

/** Whether one is inside another; of two equal ones, the later in the earlier. */
function insideOf(sets: readonly Numbered[], people: number): (part: number, whole: number) => boolean {
  const rows = sets.map((whole, index) => {
    const marked = new Uint8Array(people)
    for (const at of whole.at) marked[at] = 1
    return sets.map((part, other) => other > index && part.at.every((at) => marked[at] === 1))
  })
  return (part, whole) => rows[whole]?.[part] === true
}
