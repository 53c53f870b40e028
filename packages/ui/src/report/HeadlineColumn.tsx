import { StackedBar } from '@passerelle/charts'
import type { OutcomeDefinition, ReleasedOutcome } from '@passerelle/domain'
import {
  countInWords,
  definitionInWords,
  partsInWords,
  rangeInWords,
  responseInWords,
} from '@passerelle/messages'
import { ChartArea, Hidden } from '../figure/index.ts'
import { useMessages } from '../say/index.ts'
import styles from './report.module.css'

/** The one number, what stands behind it, and what is not known. */
export function HeadlineColumn({ row, definition }: { row: ReleasedOutcome; definition: OutcomeDefinition }) {
  const say = useMessages()
  const { label, lines } = definitionInWords(say, definition)
  const response = responseInWords(say, row)
  return (
    <div className={styles.narrow}>
      <section className={styles.block}>
        <p className={styles.label}>{label}</p>
        {row.atLeast === undefined ? (
          <p className={styles.hidden}>
            {row.all === 0 ? say.coded('lead', { code: 'nobody-in-population' }) : <Hidden />}
          </p>
        ) : (
          <>
            <p className={styles.number}>
              {say.percent(row.atLeast)}
              {row.unknown.all !== 0 && <span>{say.t('figures.atLeast')}</span>}
            </p>
            <p>
              {say.t('figures.ofAll', {
                counted: countInWords(say, row.counted),
                all: countInWords(say, row.all),
              })}
              {row.range && <span className={styles.soft}> · {rangeInWords(say, row.range)}</span>}
            </p>
          </>
        )}
        <Composition row={row} title={label} />
        {row.amongKnown && (
          <p className={styles.small}>
            {say.t('figures.amongKnown', {
              rate: say.percent(row.amongKnown.rate),
              lower: say.percent(row.amongKnown.interval.lower),
              upper: say.percent(row.amongKnown.interval.upper),
            })}
          </p>
        )}
        {response && <p className={styles.small}>{response}</p>}
        <details className={styles.definition}>
          <summary>{say.t('reports.wholeDefinition')}</summary>
          <dl>
            {lines.map(({ question, answer }) => (
              <div key={answer}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </details>
      </section>
      <section className={styles.block}>
        <h2 className={styles.label}>{say.t('reports.whatUnknown')}</h2>
        {row.all !== 0 && <p>{whatUnknown(row, say)}</p>}
        <p>{say.t('reports.oneDay')}</p>
      </section>
    </div>
  )
}

function whatUnknown({ unknown }: ReleasedOutcome, say: ReturnType<typeof useMessages>): string {
  if (unknown.all === 'hidden') return say.t('reports.unknownHidden')
  return unknown.all === 0
    ? say.t('reports.unknownNothing')
    : say.t('reports.unknownDiffers', { count: unknown.all })
}

/** Counted, training, neither, not known, on one bar; nothing where one of them is hidden. */
function Composition({ row, title }: { row: ReleasedOutcome; title: string }) {
  const say = useMessages()
  const parts = partsInWords(say, row)
  if (parts === undefined || row.all === 0) return null
  return (
    <ChartArea title={title} description={say.list(parts.map((part) => part.label))}>
      {(frame) => <StackedBar {...frame} parts={parts} />}
    </ChartArea>
  )
}
