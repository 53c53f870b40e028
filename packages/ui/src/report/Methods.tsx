import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import { definitionInWords, roundingInWords } from '@passerelle/messages'
import { useMessages } from '../say/index.ts'
import type { ReportViewProps } from './ReportView.tsx'
import styles from './report.module.css'

/** How the figures came about, with every definition used, whole. */
export function Methods({
  document,
  figures,
  released,
}: {
  document: ReleaseDocument
  figures: readonly ReleasedFigure[]
  released: ReportViewProps['released']
}) {
  const say = useMessages()
  const rounding = roundingInWords(say, { document, figures })
  return (
    <section className={styles.section}>
      <h2>{say.t('reports.methods')}</h2>
      <ul className={styles.notes}>
        <li>{say.t('reports.methodsRange')}</li>
        <li>{say.t('reports.methodsNews')}</li>
        <li>{say.t('reports.methodsProtect', { threshold: document.threshold, hidden: document.hidden })}</li>
        {rounding && <li>{rounding}</li>}
        {released && (
          <li>
            {say.t('reports.methodsFrozen', {
              number: String(released.number),
              day: say.day(released.on),
              hash: released.hash.slice(0, 12),
            })}
          </li>
        )}
      </ul>
      {document.definitions.map((definition) => {
        const { label, lines } = definitionInWords(say, definition)
        return (
          <details key={`${definition.id}@${definition.version}`} className={styles.definition}>
            <summary>{label}</summary>
            <dl>
              {lines.map(({ question, answer }) => (
                <div key={answer}>
                  <dt>{question}</dt>
                  <dd>{answer}</dd>
                </div>
              ))}
            </dl>
          </details>
        )
      })}
    </section>
  )
}
