import type { CellBounds } from '../disclosure/bounds.ts'
import type { PrimaryCell } from '../disclosure/options.ts'
import { protect } from '../disclosure/protect.ts'
import { categoriesOf, cellName, cellsOf, conceptOf, type OutcomeCell } from './cells.ts'
import { derivedOf } from './derived.ts'
import { newlyExposed } from './newlyExposed.ts'
import { protectionTaskOf } from './protectionTask.ts'
import type { ReleasedFigure, ReleasedOutcome } from './releasedFigure.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import { ROUNDING_BASE, type RoundedCount, rounded } from './roundedCount.ts'
import { roundedCounts } from './roundedTables.ts'
import type { ShownCount } from './shown.ts'
import type { CountTable, OutcomeTable, ReportTable, SumTable, TargetTable } from './table.ts'
import { type UnknownKind, unknownKinds } from './unknownKind.ts'

/** What a release is made of. */
export type ReleaseTask = {
  /** `<grant>/<report>`: what is counted anew gets new cells. */
  readonly scope: string
  readonly tables: readonly ReportTable[]
  /** Everything released before, to anyone. */
  readonly earlier: readonly ReleaseRecord[]
  /** Default 10, never below 5. */
  readonly threshold?: number
}

/** What may leave the organisation, and what it cost. */
export type ReleasedTables = {
  readonly figures: readonly ReleasedFigure[]
  /** Stays in the house, for the check of the next release. */
  readonly record: ReleaseRecord
  /** False where something small would be known from what was printed before: such a release is refused. */
  readonly isSafe: boolean
  readonly unprotected: readonly CellBounds[]
  /** Ids of the tables whose counts these cells are about. */
  readonly exposing: readonly string[]
  readonly primary: readonly PrimaryCell[]
  readonly complementary: readonly string[]
  /** What an outsider can deduce about every hidden cell. */
  readonly bounds: readonly CellBounds[]
}

/**
 * Turns true tables into figures that may leave the house: all of them are one system of cells and relations, with
 * everything that was released before, and nothing small can be recovered from it.
 *
 * @throws DisclosureError where the tables contradict each other
 */
export function releaseFigures({ scope, tables, earlier, threshold }: ReleaseTask): ReleasedTables {
  const planned = cellsOf(scope, tables.filter(isPlanned))
  const outside = cellsOf(
    scope,
    tables.filter((table) => !isPlanned(table)),
  )
  const task = protectionTaskOf([planned], earlier, threshold)
  const protection = protect(task)
  const unprotected = newlyExposed(task, protection)
  const isHidden = new Set(protection.hidden)
  const hidden = [...planned.members.keys(), ...planned.sums.keys()].filter((name) => isHidden.has(name))
  const roundedOnes =
    outside.members.size === 0
      ? new Map<string, RoundedCount>()
      : roundedCounts({ planned, outside }, { earlier, hidden, threshold })
  const printedOf = (name: string) => Math.round(task.cells[name] as number)
  const show: Show = (table, part, category) => {
    const name = cellName(scope, conceptOf(table, part), table.by?.variable ?? '', category)
    if (isPlanned(table)) return isHidden.has(name) ? 'hidden' : printedOf(name)
    if (!planned.members.has(name)) return roundedOnes.get(name)?.printed ?? 'hidden'
    return isHidden.has(name) ? 'hidden' : rounded(printedOf(name))
  }
  const figures = tables.filter((table) => table.kind !== 'target').map((table) => figureOf(table, show))
  const unplanned = [...outside.members].filter(([name]) => !planned.members.has(name))
  return {
    figures: [...figures, ...targetsOf(tables, figures)],
    record: {
      scope,
      members: Object.fromEntries([...planned.members, ...unplanned]),
      equations: [...planned.equations, ...outside.equations],
      hidden: [...hidden, ...unplanned.map(([name]) => name)],
      sums: Object.fromEntries(
        [...planned.sums].map(([name, contributions]) => [
          name,
          { contributions, ...(!isHidden.has(name) && { printed: printedOf(name) }) },
        ]),
      ),
      ...(roundedOnes.size > 0 && { rounded: Object.fromEntries(roundedOnes) }),
    },
    isSafe: unprotected.length === 0,
    unprotected,
    exposing: tables
      .filter((table) => table.kind !== 'target')
      .filter((table) => unprotected.some(({ cell }) => isAbout(cell, table)))
      .map(({ id }) => id),
    primary: protection.primary,
    complementary: protection.complementary,
    bounds: protection.bounds,
  }
}

/** Whether a cell, printed or following from others, counts what a table counts. */
function isAbout(cell: string, table: Counting): boolean {
  const start =
    table.kind === 'outcome' ? conceptOf(table, 'all').slice(0, -'all'.length) : `${conceptOf(table)}|`
  return cell.includes(`|${start}`)
}

type Show = (table: Counting, part: OutcomeCell, category: string | null) => ShownCount
type Counting = OutcomeTable | CountTable | (SumTable & { readonly by?: undefined })

function isPlanned(table: ReportTable): boolean {
  return !('isOutsidePlan' in table && table.isOutsidePlan === true)
}

function figureOf(table: Counting, show: Show): Exclude<ReleasedFigure, { kind: 'target' }> {
  const common = {
    id: table.id,
    ...(table.by && { by: table.by.variable }),
    ...(!isPlanned(table) && { roundedTo: ROUNDING_BASE }),
  }
  if (table.kind !== 'outcome')
    return {
      kind: 'count',
      ...common,
      indicator: table.indicator,
      rows: categoriesOf(table.by).map((category) => ({ category, value: show(table, 'all', category) })),
    }
  return {
    kind: 'outcome',
    ...common,
    definition: table.definition,
    rows: categoriesOf(table.by).map((category) => {
      const row = outcomeOf(category, table.showsTraining, (part) => show(table, part, category))
      // Shares of rounded counts would be neither the true ones nor those of what is printed.
      return isPlanned(table) ? { ...row, ...derivedOf(row) } : row
    }),
  }
}

function outcomeOf(
  category: string | null,
  showsTraining: boolean,
  show: (part: OutcomeCell) => ShownCount,
): ReleasedOutcome {
  const kinds = Object.fromEntries(unknownKinds.map((kind) => [kind, show(kind)]))
  return {
    category,
    all: show('all'),
    counted: show('counted'),
    ...(showsTraining && { inTraining: show('in-training') }),
    neither: show('neither'),
    known: show('known'),
    unknown: { all: show('unknown'), kinds: kinds as Record<UnknownKind, ShownCount> },
    notYetDue: show('not-yet-due'),
  }
}

/** A target repeats a number of another figure, hidden or shown as it is there. */
function targetsOf(
  tables: readonly ReportTable[],
  figures: readonly Exclude<ReleasedFigure, { kind: 'target' }>[],
): ReleasedFigure[] {
  return tables
    .filter((table): table is TargetTable => table.kind === 'target')
    .flatMap(({ id, indicator, target, by }) => {
      const reached = reachedOf(indicator, figures)
      return reached ? [{ kind: 'target' as const, id, indicator, target, by, ...reached }] : []
    })
}

function reachedOf(
  indicator: TargetTable['indicator'],
  figures: readonly Exclude<ReleasedFigure, { kind: 'target' }>[],
): Pick<Extract<ReleasedFigure, { kind: 'target' }>, 'reached' | 'range'> | undefined {
  for (const figure of figures) {
    if (figure.roundedTo !== undefined) continue
    if (figure.kind === 'count' && indicator.kind === 'count' && figure.indicator.kind === 'count') {
      const everybody = figure.rows[0]
      if (figure.indicator.of === indicator.of && everybody) return { reached: everybody.value }
    }
    if (figure.kind === 'outcome' && indicator.kind === 'outcome') {
      const { definition, rows } = figure
      const everybody = rows[0]
      const { id, version } = indicator.definition
      if (definition.id !== id || definition.version !== version || !everybody) continue
      const { all, atLeast, range } = everybody
      if (all === 0) return { reached: 'nobody' }
      return atLeast === undefined ? { reached: 'hidden' } : { reached: atLeast, ...(range && { range }) }
    }
  }
  return undefined
}
