import type { ReleaseDocument } from '@passerelle/domain'
import { categoryInWords, titleOfFigure } from '@passerelle/messages'
import { Hidden } from '../figure/index.ts'
import { useMessages } from '../say/index.ts'
import type { Count } from './ReportView.tsx'
import styles from './report.module.css'

/** Who took part, from applying to leaving: whole counts first, then each split. */
export function CountsTable({
  counts,
  document,
  labelOf,
}: {
  counts: readonly Count[]
  document: ReleaseDocument
  labelOf: (definition: { id: string; version: number }) => string
}) {
  const say = useMessages()
  const { from, until } = document.report.period
  if (counts.length === 0) return null
  const whole = counts.filter((figure) => figure.by === undefined)
  const split = counts.filter((figure) => figure.by !== undefined)
  return (
    <section className={styles.section}>
      <h2>{say.t('reports.reached')}</h2>
      <p className={styles.soft}>
        {say.t('reports.reachedNote', { from: say.day(from), until: say.day(until) })}
      </p>
      <table className={styles.table}>
        <caption className={styles.unseen}>{say.t('reports.reached')}</caption>
        <thead>
          <tr>
            <th scope="col">{say.t('figures.columnFigure')}</th>
            <th scope="col">{say.t('figures.columnValue')}</th>
          </tr>
        </thead>
        <tbody>
          {whole.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{titleOfFigure(say, figure, labelOf)}</th>
              <td>
                <CountCell value={figure.rows[0]?.value ?? 'hidden'} />
              </td>
            </tr>
          ))}
        </tbody>
        {split.map((figure) => (
          <tbody key={figure.id}>
            <tr>
              <th scope="row" className={styles.groupHead}>
                {titleOfFigure(say, figure, labelOf)}
              </th>
              <td className={styles.groupHead}>
                <CountCell value={figure.rows[0]?.value ?? 'hidden'} />
              </td>
            </tr>
            {figure.rows
              .filter((row) => row.category !== null)
              .map((row) => (
                <tr key={row.category}>
                  <th scope="row" className={styles.indented}>
                    {categoryInWords(say, figure.by, row.category)}
                  </th>
                  <td>
                    <CountCell value={row.value} />
                  </td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function CountCell({ value }: { value: number | 'hidden' }) {
  const say = useMessages()
  return value === 'hidden' ? <Hidden /> : say.number(value)
}
