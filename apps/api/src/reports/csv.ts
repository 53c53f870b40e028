import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import { labelOfDefinitions, type Messages, tableOfFigure } from '@passerelle/messages'
import Papa from 'papaparse'

/**
 * A release as one tidy table: a row for each value, with its figure, group and measure. Values read as on the screen, the
 * mark for hidden ones included; nothing in it can run as a formula.
 */
export function releaseCsv(
  say: Messages,
  { document, figures }: { document: ReleaseDocument; figures: readonly ReleasedFigure[] },
): string {
  const labelOf = labelOfDefinitions(say, document.definitions)
  const head = [
    say.t('figures.columnFigure'),
    say.t('figures.columnDefinition'),
    say.t('figures.columnGroup'),
    say.t('figures.columnMeasure'),
    say.t('figures.columnValue'),
  ]
  const rows = figures.flatMap((figure) => {
    const { title, columns, rows } = tableOfFigure(say, figure, labelOf)
    const definition = figure.kind === 'outcome' ? `${figure.definition.id}@${figure.definition.version}` : ''
    const isTarget = figure.kind === 'target'
    return rows.flatMap((cells) =>
      cells
        .map((value, index) => [
          title,
          definition,
          isTarget ? '' : (cells[0] ?? ''),
          columns[index] ?? '',
          value,
        ])
        .slice(isTarget ? 0 : 1),
    )
  })
  // A byte-order mark, so that spreadsheets read the letters right.
  return `\uFEFF${Papa.unparse([head, ...rows], { escapeFormulae: true, newline: '\r\n' })}`
}
