import { useTitle } from '@passerelle/ui/page'
import { ReportView } from '@passerelle/ui/report'
import { useMessages } from '@passerelle/ui/say'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'
import { ReleaseAnswers } from './ReleaseAnswers.tsx'
import styles from './reports.module.css'

const route = getRouteApi('/reports/$id')

/** A released report: the article, its files, and the funder's answer. */
export function ReportPage() {
  const say = useMessages()
  const { id: releaseId } = route.useParams()
  const { data } = useSuspenseQuery(useTRPC().portfolio.release.queryOptions({ releaseId }))
  const { release, answers } = data
  useTitle(release.title)
  const file = (format: string) => `/files/releases/${releaseId}/report.${format}?language=${say.locale}`
  return (
    <>
      <ReportView
        document={release.document}
        figures={release.figures}
        released={{ on: release.releasedAt.slice(0, 10), number: release.number, hash: release.contentHash }}
        actions={
          <p className={styles.actions}>
            <a href={file('pdf')} download>
              {say.t('portfolio.downloadPdf')}
            </a>
            <a href={file('csv')} download>
              {say.t('portfolio.downloadCsv')}
            </a>
            <a href={`/files/releases/${releaseId}/data.zip`} download>
              {say.t('portfolio.downloadData')}
            </a>
          </p>
        }
      />
      <ReleaseAnswers releaseId={releaseId} answers={answers} />
    </>
  )
}
