import type { ChartFrame } from '@passerelle/charts'
import { type ReactElement, type ReactNode, useId, useState } from 'react'
import { useMessages } from '../say/index.ts'
import { csvFrom } from '../table/csv.ts'
import { downloadCsv } from '../table/download.ts'
import { ChartArea } from './ChartArea.tsx'
import { type FigureData, FigureTable } from './FigureTable.tsx'
import styles from './figure.module.css'

export type FigureProps = {
  /** The finding: "About half had found a first job nine months after starting". */
  readonly title: string
  /** What, who, where, when, unit. */
  readonly subtitle: ReactNode
  /** All that the chart shows, in words. */
  readonly description: string
  /** Names the downloaded file. */
  readonly name: string
  readonly data: FigureData
  readonly children: (frame: ChartFrame) => ReactElement
  /** Further quiet links: how this was counted, embed. */
  readonly actions?: ReactNode
  /** Nothing of it can be drawn: the table alone is shown. */
  readonly isTableOnly?: boolean
  /** Depth of the heading on its page. */
  readonly level?: 2 | 3
}

/** A chart that says what it found, with the table behind it and the file. */
export function Figure(props: FigureProps) {
  const {
    title,
    subtitle,
    description,
    name,
    data,
    children,
    actions,
    level = 2,
    isTableOnly = false,
  } = props
  const say = useMessages()
  const heading = useId()
  const [wantsTable, setTable] = useState(false)
  const isTable = isTableOnly || wantsTable
  const Heading = level === 2 ? 'h2' : 'h3'
  const save = (): void => {
    const rows = data.rows.map(({ values }) =>
      values.map((value) => (value === null ? say.t('common.hidden') : String(value))),
    )
    downloadCsv(`${name}.csv`, csvFrom([data.columns.map(({ header }) => header), ...rows]))
  }
  return (
    <figure className={styles.figure} aria-labelledby={heading}>
      <figcaption>
        <Heading id={heading}>{title}</Heading>
        <p className={styles.subtitle}>{subtitle}</p>
      </figcaption>
      {isTable ? (
        <FigureTable caption={title} data={data} />
      ) : (
        <ChartArea title={title} description={description}>
          {children}
        </ChartArea>
      )}
      <div className={styles.actions}>
        {!isTableOnly && (
          <button type="button" onClick={() => setTable(!isTable)}>
            {say.t(isTable ? 'charts.asChart' : 'charts.asTable')}
          </button>
        )}
        <button type="button" onClick={save}>
          {say.t('charts.csv')}
        </button>
        {actions}
      </div>
    </figure>
  )
}
