import '@passerelle/ui/fonts/serif.css'
import { labelOfDefinitions, titleOfFigure } from '@passerelle/messages'
import { Link } from '@passerelle/ui/link'
import { Card, Loading, Notice, PageHeader } from '@passerelle/ui/page'
import { ReportView } from '@passerelle/ui/report'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { MoreTables } from './MoreTables.tsx'
import { ReportActions } from './ReportActions.tsx'
import { ReportWords } from './ReportWords.tsx'
import styles from './reports.module.css'
import { StatusTag } from './StatusTag.tsx'
import { UnknownPeople } from './UnknownPeople.tsx'

const route = getRouteApi('/reports/$id')

/** A report: as the funder will see it, with its words, what is not known, and what to do next. */
export function ReportPage() {
  const say = useMessages()
  const api = useTRPC()
  const { id: reportId } = route.useParams()
  const { data: report } = useQuery(api.reports.byId.queryOptions({ reportId }))
  const { data: preview } = useQuery(api.reports.preview.queryOptions({ reportId }))
  if (!report || !preview) return <Loading />
  const isDraft = report.status === 'draft'
  return (
    <>
      <PageHeader
        title={report.title}
        above={<Link href="/reports">{say.t('reports.title')}</Link>}
        below={
          <>
            <Link href={`/grants/${report.grant.id}`}>{report.grant.name}</Link> · {report.grant.funderName}
          </>
        }
        state={<StatusTag status={report.status} />}
        actions={<ReportActions report={report} preview={preview} />}
      />
      <StateNotice report={report} preview={preview} />
      {preview.kind === 'preview' && (
        <>
          <Marks preview={preview} />
          {isDraft && <MoreTables key={`tables ${report.version}`} report={report} />}
          {isDraft && <ReportWords key={report.version} report={report} />}
          <UnknownPeople people={preview.unknown} />
        </>
      )}
      {preview.kind === 'released' && <FunderAnswers answers={preview.answers} />}
      <Card title={say.t('reports.preview')}>
        <div className={styles.sheet}>
          <ReportView
            level={2}
            document={preview.document}
            figures={preview.figures}
            released={
              preview.kind === 'released'
                ? {
                    on: preview.releasedAt.slice(0, 10),
                    number: preview.number,
                    hash: preview.contentHash,
                  }
                : undefined
            }
          />
        </div>
      </Card>
    </>
  )
}

type Report = Answers['reports']['byId']
type Preview = Answers['reports']['preview']

function StateNotice({ report, preview }: { report: Report; preview: Preview }) {
  const say = useMessages()
  const funder = report.grant.funderName
  if (preview.kind === 'released')
    return (
      <Notice tone="blue">
        {say.t('reports.frozenNote', {
          ...{ funder, number: String(preview.number) },
          day: say.day(preview.releasedAt.slice(0, 10)),
        })}
      </Notice>
    )
  if (!preview.isSafe) {
    const labelOf = labelOfDefinitions(say, preview.document.definitions)
    const unsafe = preview.figures.filter(({ id }) => preview.unsafe.includes(id))
    const cells = say.list([...new Set(unsafe.map((figure) => titleOfFigure(say, figure, labelOf)))])
    return <Notice tone="red">{say.t('reports.unsafeNote', { cells })}</Notice>
  }
  if (preview.plan === 'doubtful')
    return (
      <Notice tone="amber">
        {say.t('reports.planNote')}{' '}
        <Link href={`/grants/${report.grant.id}`}>{say.t('reports.planLink')}</Link>
      </Notice>
    )
  return (
    <Notice tone={report.status === 'draft' ? 'blue' : 'amber'}>
      {report.status === 'draft' ? say.t('reports.previewNote', { funder }) : say.t('reports.waitingNote')}{' '}
      {say.t('reports.hiddenNote', { count: preview.document.hidden })}
    </Notice>
  )
}

/** What in the words might tell about a single person: for a second pair of eyes. */
function Marks({ preview }: { preview: Extract<Preview, { kind: 'preview' }> }) {
  const say = useMessages()
  if (preview.marks.length === 0) return null
  return (
    <Notice tone="amber">
      <b>{say.t('reports.marks')}</b>
      <ul className={styles.marks}>
        {preview.marks.map(({ section, kind, found }) => (
          <li key={`${section}${found}`}>
            {say.t(kind === 'name' ? 'reports.markName' : 'reports.markNumber', {
              section: say.coded('reportSection', { code: section }),
              found,
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function FunderAnswers({ answers }: { answers: Extract<Preview, { kind: 'released' }>['answers'] }) {
  const say = useMessages()
  if (answers.length === 0) return null
  return (
    <Card title={say.t('reports.answers')}>
      <ul className={styles.plain}>
        {answers.map(({ id, kind, text, answeredAt }) => (
          <li key={id}>
            <span className={styles.soft}>{say.day(answeredAt.slice(0, 10))}</span>{' '}
            {kind !== 'comment' && <b>{say.coded('reportStatus', { code: kind })}</b>} {text}
          </li>
        ))}
      </ul>
    </Card>
  )
}
