import { Link } from '@passerelle/ui/link'
import { EmptyState, PageHeader, Section } from '@passerelle/ui/page'
import { ReportView } from '@passerelle/ui/report'
import { useMessages } from '@passerelle/ui/say'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'
import { ReleaseList } from '../reports/ReleaseList.tsx'
import { useSession } from '../session/session.ts'
import styles from './grant.module.css'
import { grantFacts } from './grantFacts.ts'

const route = getRouteApi('/grants/$id')

/** One grant: its newest report as an article, the earlier ones below, and when the next is due. */
export function GrantPage() {
  const say = useMessages()
  const { id: grantId } = route.useParams()
  const { today } = useSession().session
  const { data } = useSuspenseQuery(useTRPC().portfolio.grant.queryOptions({ grantId }))
  const { grant, releases, newest } = data
  return (
    <>
      <PageHeader
        title={grant.name}
        above={<Link href="/">{say.t('portfolio.title')}</Link>}
        below={grantFacts(say, grant, today).facts}
      />
      {newest ? (
        <div className={styles.report}>
          <ReportView
            level={2}
            document={newest.document}
            figures={newest.figures}
            released={{
              on: newest.releasedAt.slice(0, 10),
              number: newest.number,
              hash: newest.contentHash,
            }}
            actions={
              <p>
                <Link href={`/reports/${newest.id}`}>{say.t('portfolio.openReport')}</Link>
              </p>
            }
          />
        </div>
      ) : (
        <EmptyState title={say.t('portfolio.reportsEmptyTitle')}>
          {say.t('portfolio.reportsEmptyText')}
        </EmptyState>
      )}
      {releases.length > 0 && (
        <Section title={say.t('portfolio.reports')}>
          <ReleaseList releases={releases} />
        </Section>
      )}
      {grant.reportingDates.length > 0 && (
        <Section title={say.t('portfolio.reportingDates')}>
          <ul className={styles.dates}>
            {grant.reportingDates.map(({ id, period, dueOn }) => (
              <li key={id}>
                {say.t('reports.periodOf', { from: say.day(period.from), until: say.day(period.until) })}
                <span> · {say.t('grants.dueOn', { day: say.day(dueOn) })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
