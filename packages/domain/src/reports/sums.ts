import type { Equation } from '../disclosure/knowledge.ts'
import type { ProtectionTask } from '../disclosure/options.ts'
import { dominated } from '../disclosure/primary.ts'
import { partition } from './atoms.ts'
import { parsedName } from './cells.ts'
import { derivableUnions } from './derivableUnions.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { Contribution } from './table.ts'

/** The cells of sums, as far as they differ from counts of people. */
export type SumSystem = Required<
  Pick<ProtectionTask, 'cells' | 'equations' | 'amounts' | 'contributions' | 'unprinted'>
>

/** What overlapping sums give away is looked for among so many; beyond, a new one is hidden where any part is dominated. */
const MOST_SUMS = 14
/** One that cannot be hidden is enough to hide a sum; where several sums are new, a few. */
const MOST_UNIONS = 30

/**
 * New sums beside those of earlier releases: hours of a quarter and of the half-year leave the hours of the next quarter,
 * which one mentor may have given. Sums are split over the things that were counted (a meeting), as counts are over people;
 * a thing of which the amount was corrected is another thing. What follows by adding and subtracting and is dominated by one
 * contributor enters as a cell that nobody prints, so that a new sum is hidden where it would be known.
 */
export function sumsWith(
  earlier: readonly ReleaseRecord[],
  sums: ReadonlyMap<string, readonly Contribution[]>,
  threshold: number,
): SumSystem {
  const all = new Map([
    ...earlier.flatMap(({ sums: before = {} }) =>
      Object.entries(before).map(([name, { contributions }]) => [name, contributions] as const),
    ),
    ...sums,
  ])
  const shownBefore = new Set(earlier.flatMap(shownSums))
  const system = new System(threshold)
  for (const [name, contributions] of all) {
    if (sums.has(name)) system.add(name, contributions)
    else if (!shownBefore.has(name)) system.contributions[name] = byPerson(contributions)
    system.amounts.push(name)
  }
  for (const [unscoped, family] of familiesOf(all)) {
    const things = new Map([...family.values()].flat().map((each) => [keyOf(each), each]))
    const { atoms, equations } = partition(
      `over time|${unscoped}`,
      new Map([...family].map(([name, contributions]) => [name, contributions.map(keyOf)])),
    )
    const made = atoms.map((atom) => ({
      ...atom,
      made: atom.things.map((key) => things.get(key) as Contribution),
    }))
    for (const { name, isPrinted, made: contributions } of made)
      if (!isPrinted) system.addUnprinted(name, contributions)
    system.equations.push(...equations)
    const shown = [...family.keys()].filter((name) => sums.has(name) || shownBefore.has(name))
    const wholes = wholesOf(shown, { atoms: made, equations })
    addUnions(
      system,
      unscoped,
      made,
      linkedWith(wholes, (name) => sums.has(name)),
    )
  }
  return system
}

export function totalOf(contributions: readonly Contribution[]): number {
  return contributions.reduce((sum, { amount }) => sum + amount, 0)
}

class System implements SumSystem {
  readonly cells: Record<string, number> = {}
  readonly contributions: Record<string, readonly number[]> = {}
  readonly equations: Equation[] = []
  readonly unprinted: string[] = []
  readonly amounts: string[] = []
  private readonly threshold: number
  constructor(threshold: number) {
    this.threshold = threshold
  }

  add(name: string, contributions: readonly Contribution[]): void {
    this.cells[name] = totalOf(contributions)
    this.contributions[name] = byPerson(contributions)
  }

  addUnprinted(name: string, contributions: readonly Contribution[]): void {
    this.add(name, contributions)
    this.amounts.push(name)
    this.unprinted.push(name)
  }

  isDominated(contributions: readonly Contribution[]): boolean {
    return (
      dominated(totalOf(contributions), byPerson(contributions), { fewest: this.threshold }) !== undefined
    )
  }
}

type Made = { readonly name: string; readonly made: readonly Contribution[] }
/** A sum that readers know, by which atoms are in it. */
type Whole = { readonly name: string; readonly row: readonly number[] }

function wholesOf(
  names: readonly string[],
  { atoms, equations }: { readonly atoms: readonly Made[]; readonly equations: readonly Equation[] },
): Whole[] {
  const partsOf = new Map(equations.map(({ total, parts }) => [total, parts]))
  return names.map((name) => {
    const parts = new Set(partsOf.get(name) ?? [name])
    return { name, row: atoms.map((atom) => (parts.has(atom.name) ? 1 : 0)) }
  })
}

/** New sums and the known ones that overlap with them, or with one that does. */
function linkedWith(
  wholes: readonly Whole[],
  isNew: (name: string) => boolean,
): { news: readonly Whole[]; known: readonly Whole[] } {
  const news = wholes.filter(({ name }) => isNew(name))
  const reached = new Set(news)
  for (const { row } of reached)
    for (const whole of wholes)
      if (whole.row.some((times, index) => times !== 0 && row[index] !== 0)) reached.add(whole)
  return { news, known: [...reached].filter(({ name }) => !isNew(name)) }
}

function addUnions(
  system: System,
  unscoped: string,
  atoms: readonly Made[],
  { news, known }: { readonly news: readonly Whole[]; readonly known: readonly Whole[] },
): void {
  // Parts of which none is dominated add up to nothing that is: the measure is subadditive.
  if (!atoms.some(({ made }) => system.isDominated(made))) return
  if (known.length + news.length > MOST_SUMS) {
    for (const { name } of news) system.contributions[name] = []
    return
  }
  const rowsOf = (wholes: readonly Whole[]) => wholes.map(({ row }) => row)
  derivableUnions({ known: rowsOf(known), news: rowsOf(news) })
    .map((union) => atoms.filter((_, index) => union[index]))
    .map((parts) => ({ parts, made: parts.flatMap((atom) => atom.made) }))
    .filter(({ parts, made }) => parts.length > 1 && system.isDominated(made))
    .sort((a, b) => a.parts.length - b.parts.length)
    .slice(0, MOST_UNIONS)
    .forEach(({ parts, made }, index) => {
      const name = `together|${unscoped} ~ ${index}`
      system.addUnprinted(name, made)
      system.equations.push({ total: name, parts: parts.map((part) => part.name) })
    })
}

function familiesOf(
  sums: ReadonlyMap<string, readonly Contribution[]>,
): Map<string, Map<string, readonly Contribution[]>> {
  const families = new Map<string, Map<string, readonly Contribution[]>>()
  for (const [name, contributions] of sums) {
    const { unscoped } = parsedName(name)
    families.set(unscoped, (families.get(unscoped) ?? new Map()).set(name, contributions))
  }
  return families
}

function shownSums({ sums = {}, hidden }: ReleaseRecord): string[] {
  return Object.keys(sums).filter((name) => !hidden.includes(name))
}

function keyOf({ item, id, amount }: Contribution): string {
  return JSON.stringify([item, id, amount])
}

function byPerson(contributions: readonly Contribution[]): number[] {
  const sums = new Map<string, number>()
  for (const { id, amount } of contributions) sums.set(id, (sums.get(id) ?? 0) + amount)
  return [...sums.values()]
}
