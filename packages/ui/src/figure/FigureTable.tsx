import { useMessages } from '../say/index.ts'
import styles from './figure.module.css'
import { Hidden } from './Hidden.tsx'

/** A value behind a chart. Null is a value that may not be shown. */
export type FigureValue = string | number | null

export type FigureData = {
  readonly columns: readonly { readonly id: string; readonly header: string; readonly align?: 'right' }[]
  readonly rows: readonly { readonly id: string; readonly values: readonly FigureValue[] }[]
}

/** The same figures as the chart, in rows. */
export function FigureTable({ caption, data }: { caption: string; data: FigureData }) {
  const say = useMessages()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{caption}</caption>
        <thead>
          <tr>
            {data.columns.map(({ id, header, align }) => (
              <th key={id} scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ id, values }) => (
            <tr key={id}>
              {values.map((value, at) => {
                const column = data.columns[at]
                const Cell = at === 0 ? 'th' : 'td'
                return (
                  <Cell key={column?.id} {...(at === 0 ? { scope: 'row' } : {})} data-align={column?.align}>
                    {value === null ? <Hidden /> : typeof value === 'number' ? say.number(value) : value}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
