import type { Equation } from '../disclosure/knowledge.ts'
import type {
  Breakdown,
  Contribution,
  CountTable,
  OutcomeGroup,
  OutcomeTable,
  ReportTable,
  SumTable,
} from './table.ts'
import { unknownKinds } from './unknownKind.ts'

/** The printed parts of an outcome row. */
export type OutcomeCell = OutcomeGroup | 'all' | 'known' | 'unknown'

/** Who stands behind each cell, and what holds between the cells. */
export type CellSystem = {
  readonly members: ReadonlyMap<string, readonly string[]>
  readonly equations: readonly Equation[]
  readonly sensitive: readonly string[]
  /** Who gave what to each sum. */
  readonly sums: ReadonlyMap<string, readonly Contribution[]>
}

/**
 * The name of a cell. Two tables over the same concept share their totals: what one shows, the other cannot hide.
 * The scope tells apart what was counted for another period or on another day.
 */
export function cellName(scope: string, concept: string, variable: string, category: string | null): string {
  return `${scope}|${concept}|${category === null ? '*' : `${variable}=${category}`}`
}

/** A cell's name in its parts: the inverse of `cellName`, for stored records too. */
export type NamedCell = {
  /** Which count in which category, whatever it was counted for. */
  readonly unscoped: string
  /** `*` for everybody, otherwise `variable=category`. */
  readonly category: string
  /** The part of an outcome row. */
  readonly part?: string | undefined
}

export function parsedName(name: string): NamedCell {
  const unscoped = name.slice(name.indexOf('|') + 1)
  const [concept = '', category = ''] = unscoped.split('|')
  return { unscoped, category, part: concept.split('/')[1] }
}

export function conceptOf(table: OutcomeTable | CountTable | SumTable, cell: OutcomeCell = 'all'): string {
  if (table.kind !== 'outcome') return table.indicator.of
  return `${table.definition.id}@${table.definition.version}/${cell}`
}

/** Every cell that the tables print, with who is in it and the sums that hold. */
export function cellsOf(scope: string, tables: readonly ReportTable[]): CellSystem {
  const members = new Map<string, readonly string[]>()
  const equations = new Map<string, Equation>()
  const sensitive = new Set<string>()
  const sums = new Map<string, readonly Contribution[]>()
  const add = (equation: Equation) => equations.set(JSON.stringify(equation), equation)
  for (const table of tables) {
    if (table.kind === 'sum') sums.set(cellName(scope, conceptOf(table), '', null), table.contributors)
    if (table.kind === 'target' || table.kind === 'sum') continue
    const variable = table.by?.variable ?? ''
    const parts = table.kind === 'outcome' ? outcomeCells(table.showsTraining) : (['all'] as const)
    for (const part of parts) {
      const concept = conceptOf(table, part)
      const name = (category: string | null) => cellName(scope, concept, variable, category)
      for (const category of categoriesOf(table.by)) {
        members.set(name(category), inCell(table, part, category))
        if (table.by?.isSensitive && category !== null) sensitive.add(name(category))
      }
      if (table.by) add({ total: name(null), parts: table.by.categories.map(name) })
    }
    if (table.kind === 'outcome')
      for (const category of categoriesOf(table.by)) {
        const name = (part: OutcomeCell) => cellName(scope, conceptOf(table, part), variable, category)
        add({ total: name('all'), parts: [name('known'), name('unknown')] })
        add({ total: name('known'), parts: knownParts(table.showsTraining).map(name) })
        add({ total: name('unknown'), parts: unknownKinds.map(name) })
      }
  }
  return { members, equations: [...equations.values()], sensitive: [...sensitive], sums }
}

/** Everybody, then each category. */
export function categoriesOf(by: Breakdown | undefined): readonly (string | null)[] {
  return [null, ...(by?.categories ?? [])]
}

export function knownParts(showsTraining: boolean): readonly OutcomeGroup[] {
  return showsTraining ? ['counted', 'in-training', 'neither'] : ['counted', 'neither']
}

function outcomeCells(showsTraining: boolean): readonly OutcomeCell[] {
  return ['all', 'known', 'unknown', ...knownParts(showsTraining), ...unknownKinds, 'not-yet-due']
}

function inCell(table: OutcomeTable | CountTable, part: OutcomeCell, category: string | null): string[] {
  const isIn =
    table.kind === 'count'
      ? () => true
      : (person: { group: OutcomeGroup }) => groupsOf(part, table.showsTraining).includes(person.group)
  return (table.people as readonly OutcomeTable['people'][number][])
    .filter((person) => isIn(person) && (category === null || person.category === category))
    .map((person) => person.id)
}

function groupsOf(part: OutcomeCell, showsTraining: boolean): readonly OutcomeGroup[] {
  if (part === 'all') return [...groupsOf('known', showsTraining), ...unknownKinds]
  if (part === 'known') return ['counted', 'in-training', 'neither']
  if (part === 'unknown') return unknownKinds
  // Where training is counted, nobody is left who is only in training.
  return part === 'neither' && !showsTraining ? ['neither', 'in-training'] : [part]
}
