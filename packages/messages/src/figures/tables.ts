import {
  type BreakdownVariable,
  type Indicator,
  type ReleaseDocument,
  type ReleasedFigure,
  type ReleasedOutcome,
  unknownKinds,
} from '@passerelle/domain'
import type { Messages } from '../messages.ts'
import { countInWords, rangeInWords } from './outcomeWords.ts'

/** A figure as a table of words: the same on screen, in CSV and in PDF. The first column names the row. */
export type FigureTable = {
  readonly id: string
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Names an outcome definition; the app, the file and the letter say it alike. */
export type LabelOf = (definition: { readonly id: string; readonly version: number }) => string

export function indicatorInWords(say: Messages, indicator: Indicator, labelOf: LabelOf): string {
  return indicator.kind === 'count'
    ? say.coded('indicator', { code: indicator.of })
    : labelOf(indicator.definition)
}

export function categoryInWords(
  say: Messages,
  variable: string | undefined,
  category: string | null,
): string {
  if (category === null) return say.t('figures.everybody')
  if (category === 'not-known') return say.t('figures.notKnown')
  switch (variable as BreakdownVariable) {
    case 'gender':
      return say.coded('option', { code: `gender.${category === 'another' ? 'other' : category}` })
    case 'age-group':
      return say.coded('ageGroup', { code: category })
    case 'education':
      return say.coded('educationGroup', { code: category })
    default:
      return category
  }
}

export function titleOfFigure(say: Messages, figure: ReleasedFigure, labelOf: LabelOf): string {
  const label =
    figure.kind === 'outcome' ? labelOf(figure.definition) : indicatorInWords(say, figure.indicator, labelOf)
  if (figure.kind === 'target' || figure.by === undefined) return label
  const title = say.t('figures.by', { label, variable: say.coded('breakdown', { code: figure.by }) })
  return figure.roundedTo === undefined ? title : say.t('figures.rounded', { title, base: figure.roundedTo })
}

export function tableOfFigure(say: Messages, figure: ReleasedFigure, labelOf: LabelOf): FigureTable {
  const head = { id: figure.id, title: titleOfFigure(say, figure, labelOf) }
  if (figure.kind === 'count')
    return {
      ...head,
      columns: [say.t('figures.columnGroup'), say.t('figures.columnValue')],
      rows: figure.rows.map(({ category, value }) => [
        categoryInWords(say, figure.by, category),
        countInWords(say, value),
      ]),
    }
  if (figure.kind === 'target') return { ...head, ...targetTable(say, figure) }
  const showsTraining = figure.rows.some((row) => row.inTraining !== undefined)
  const columns = outcomeColumns(say, showsTraining)
  const rows = figure.rows.map((row) => outcomeRow(say, row, figure.by, showsTraining))
  // Rounded counts have no shares.
  const kept = figure.roundedTo === undefined ? columns.length : columns.length - SHARES
  return { ...head, columns: columns.slice(0, kept), rows: rows.map((row) => row.slice(0, kept)) }
}

/** So many columns at the end are shares. */
const SHARES = 4

function outcomeColumns(say: Messages, showsTraining: boolean): string[] {
  return [
    say.t('figures.columnGroup'),
    say.t('figures.columnAll'),
    say.t('figures.columnCounted'),
    ...(showsTraining ? [say.t('figures.columnTraining')] : []),
    say.t(showsTraining ? 'figures.columnNeither' : 'figures.columnNot'),
    say.t('figures.columnUnknown'),
    ...unknownKinds.map((kind) => say.coded('unknownKind', { code: kind })),
    say.t('figures.columnNotYetDue'),
    say.t('figures.columnAtLeast'),
    say.t('figures.columnRange'),
    say.t('figures.columnAmongKnown'),
    say.t('figures.columnResponse'),
  ]
}

function outcomeRow(
  say: Messages,
  row: ReleasedOutcome,
  variable: string | undefined,
  showsTraining: boolean,
): string[] {
  const share = (value: number | undefined) =>
    value === undefined ? say.t('common.hidden') : say.percent(value)
  return [
    categoryInWords(say, variable, row.category),
    countInWords(say, row.all),
    countInWords(say, row.counted),
    ...(showsTraining ? [countInWords(say, row.inTraining ?? 0)] : []),
    countInWords(say, row.neither),
    countInWords(say, row.unknown.all),
    ...unknownKinds.map((kind) => countInWords(say, row.unknown.kinds[kind] ?? 0)),
    countInWords(say, row.notYetDue),
    // Nobody to count is not a hidden share.
    row.all === 0 ? '–' : share(row.atLeast),
    row.all === 0 ? '–' : row.range ? rangeInWords(say, row.range) : say.t('common.hidden'),
    row.known === 0 ? '–' : share(row.amongKnown?.rate),
    row.all === 0 ? '–' : share(row.responseRate),
  ]
}

function targetTable(say: Messages, figure: Extract<ReleasedFigure, { kind: 'target' }>) {
  const { indicator, target, reached, by } = figure
  const inWords = (value: number | 'hidden' | 'nobody') => {
    if (value === 'hidden') return say.t('common.hidden')
    if (value === 'nobody') return say.coded('lead', { code: 'nobody-in-population' })
    return indicator.kind === 'outcome' ? say.percent(value) : say.number(value)
  }
  return {
    columns: [say.t('figures.columnDueOn'), say.t('figures.columnTarget'), say.t('figures.columnReached')],
    rows: [[say.day(by), inWords(target), inWords(reached)]],
  }
}

/** The same table with a column for each group: for outcomes, whose measures are many and whose groups are few. */
export function turned({ columns, rows, ...head }: FigureTable): FigureTable {
  const [corner = '', ...measures] = columns
  return {
    ...head,
    columns: [corner, ...rows.map((row) => row[0] ?? '')],
    rows: measures.map((measure, index) => [measure, ...rows.map((row) => row[index + 1] ?? '')]),
  }
}

/** The small print of tables outside the plan; nothing where a report has none. */
export function roundingInWords(
  say: Messages,
  { document, figures }: { document: Pick<ReleaseDocument, 'threshold'>; figures: readonly ReleasedFigure[] },
): string | undefined {
  const found = figures.find((figure) => figure.kind !== 'target' && figure.roundedTo !== undefined)
  if (found === undefined || found.kind === 'target' || found.roundedTo === undefined) return undefined
  return say.t('reports.methodsRounded', { base: found.roundedTo, threshold: document.threshold })
}
