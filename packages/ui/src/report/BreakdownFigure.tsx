import { Ranges } from '@passerelle/charts'
import type { ReleaseDocument } from '@passerelle/domain'
import { rangesInWords, tableOfFigure, titleOfFigure, turned } from '@passerelle/messages'
import { Figure } from '../figure/index.ts'
import { useMessages } from '../say/index.ts'
import type { Outcome } from './ReportView.tsx'

/** An outcome by category: what is certain and how far doubt reaches, a row each. */
export function BreakdownFigure({
  figure,
  document,
  labelOf,
}: {
  figure: Outcome
  document: ReleaseDocument
  labelOf: (definition: { id: string; version: number }) => string
}) {
  const say = useMessages()
  const title = titleOfFigure(say, figure, labelOf)
  const table = turned(tableOfFigure(say, figure, labelOf))
  const { rows, description } = rangesInWords(say, figure)
  const { from, until } = document.report.period
  return (
    <Figure
      title={title}
      subtitle={`${document.organisation} · ${say.t('reports.periodOf', { from: say.day(from), until: say.day(until) })}`}
      description={description}
      isTableOnly={rows.every(({ range }) => range === undefined)}
      name={figure.id}
      data={{
        columns: table.columns.map((header, index) => ({
          id: `${index}`,
          header,
          ...(index > 0 && { align: 'right' as const }),
        })),
        rows: table.rows.map((values, index) => ({ id: `${index}`, values })),
      }}
    >
      {(frame) => <Ranges {...frame} rows={rows} share={(share) => say.percent(share)} />}
    </Figure>
  )
}
