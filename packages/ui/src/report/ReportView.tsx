import '../theme/serif.css'
import type { ReleaseDocument, ReleasedFigure } from '@passerelle/domain'
import { doubtInWords, labelOfDefinitions, leadInWords } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { useMessages } from '../say/index.ts'
import { BreakdownFigure } from './BreakdownFigure.tsx'
import { CountsTable } from './CountsTable.tsx'
import { HeadlineColumn } from './HeadlineColumn.tsx'
import { Methods } from './Methods.tsx'
import styles from './report.module.css'
import { TargetsList } from './TargetsList.tsx'

export type Outcome = Extract<ReleasedFigure, { kind: 'outcome' }>
export type Count = Extract<ReleasedFigure, { kind: 'count' }>
export type Target = Extract<ReleasedFigure, { kind: 'target' }>

export type ReportViewProps = {
  readonly document: ReleaseDocument
  readonly figures: readonly ReleasedFigure[]
  /** Absent in a preview. */
  readonly released?: { readonly on: string; readonly number: number; readonly hash: string } | undefined
  /** Downloads and the like, below the lead. */
  readonly actions?: ReactNode
  /** Depth of its first heading: 2 where it stands inside a page. */
  readonly level?: 1 | 2
}

/** A report as its funder reads it: the finding, what is certain, what is not known, and how it was counted. */
export function ReportView({ document, figures, released, actions, level = 1 }: ReportViewProps) {
  const say = useMessages()
  const outcomes = figures.filter((figure) => figure.kind === 'outcome')
  const headline = outcomes.find((figure) => figure.id === document.headline) ?? outcomes[0]
  // A figure of nobody would be an empty drawing.
  const others = outcomes.filter((figure) => figure !== headline && figure.rows[0]?.all !== 0)
  const definition = headline && definitionFor(document, headline)
  const everybody = headline?.rows[0]
  const counts = figures.filter((figure) => figure.kind === 'count')
  const targets = figures.filter((figure) => figure.kind === 'target')
  const labelOf = labelOfDefinitions(say, document.definitions)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <article className={styles.report}>
      <p className={styles.above}>{aboveOf(document, released, say)}</p>
      <Heading className={styles.lead}>
        {everybody && definition ? leadInWords(say, everybody, definition) : document.report.title}
      </Heading>
      {everybody && <p className={styles.doubt}>{doubtInWords(say, everybody)}</p>}
      {actions}
      <div className={styles.columns}>
        {headline && everybody && definition && <HeadlineColumn row={everybody} definition={definition} />}
        <div className={styles.wide}>
          {others
            .filter((figure) => figure.by !== undefined)
            .map((figure) => (
              <BreakdownFigure key={figure.id} figure={figure} document={document} labelOf={labelOf} />
            ))}
        </div>
      </div>
      <Narrative document={document} />
      {targets.length > 0 && <TargetsList targets={targets} labelOf={labelOf} />}
      <CountsTable counts={counts} document={document} labelOf={labelOf} />
      <div className={styles.others}>
        {others
          .filter((figure) => figure.by === undefined)
          .map((figure) => (
            <BreakdownFigure key={figure.id} figure={figure} document={document} labelOf={labelOf} />
          ))}
      </div>
      <Methods document={document} figures={figures} released={released} />
    </article>
  )
}

export function definitionFor(document: ReleaseDocument, { definition }: Outcome) {
  return document.definitions.find(
    ({ id, version }) => id === definition.id && version === definition.version,
  )
}

function aboveOf(
  { organisation, programmes, report }: ReleaseDocument,
  released: ReportViewProps['released'],
  say: ReturnType<typeof useMessages>,
): string {
  const { from, until } = report.period
  return [
    organisation,
    say.list(programmes.map((name) => say.written(name))),
    say.t('reports.periodOf', { from: say.day(from), until: say.day(until) }),
    released
      ? say.t('reports.releasedOn', { day: say.day(released.on) })
      : say.t('reports.asOf', { day: say.day(report.asOf) }),
  ].join(' · ')
}

/** The words of the organisation, in its own order; nothing where it wrote none. */
function Narrative({ document: { narrative, report } }: { document: ReleaseDocument }) {
  const say = useMessages()
  if (narrative.length === 0) return null
  return (
    <div className={styles.narrative} lang={report.language}>
      {narrative.map(({ id, text }) => (
        <section key={id}>
          <h2>{say.coded('reportSection', { code: id })}</h2>
          {text
            .split(/\n{2,}/)
            .map((paragraph) => paragraph.trim())
            .filter(Boolean)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
    </div>
  )
}
