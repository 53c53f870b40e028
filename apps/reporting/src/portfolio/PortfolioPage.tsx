import { Link } from '@passerelle/ui/link'
import { EmptyState, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useSuspenseQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { grantFacts } from '../grants/grantFacts.ts'
import { leadOfRelease } from '../reports/leadOfRelease.ts'
import { useSession } from '../session/session.ts'
import styles from './portfolio.module.css'

type Portfolio = Answers['portfolio']['grants']

/** Every grant with what its newest report found; what ends first stands first. */
export function PortfolioPage() {
  const say = useMessages()
  const { data } = useSuspenseQuery(useTRPC().portfolio.grants.queryOptions())
  const { grants, releases } = data
  if (grants.length === 0)
    return <EmptyState title={say.t('portfolio.emptyTitle')}>{say.t('portfolio.emptyText')}</EmptyState>
  return (
    <>
      <PageHeader
        title={say.t('portfolio.headline', { grants: grants.length, released: releases.length })}
        tab={say.t('portfolio.title')}
        below={say.t('portfolio.below')}
      />
      <ul className={styles.grants}>
        {grants.map((grant) => (
          <li key={grant.id}>
            <GrantEntry grant={grant} release={releases.find(({ grantId }) => grantId === grant.id)} />
          </li>
        ))}
      </ul>
    </>
  )
}

function GrantEntry({
  grant,
  release,
}: {
  grant: Portfolio['grants'][number]
  release: Portfolio['releases'][number] | undefined
}) {
  const say = useMessages()
  const { today } = useSession().session
  const { isOver, endsSoon, facts } = grantFacts(say, grant, today)
  const due = grant.reportingDates.find(({ dueOn }) => dueOn >= today)
  return (
    <article className={styles.grant}>
      <p className={styles.soft}>{facts}</p>
      <h2>
        <Link href={`/grants/${grant.id}`}>{grant.name}</Link>{' '}
        {endsSoon && <Tag tone="amber">{say.t('portfolio.endsSoon')}</Tag>}
        {isOver && <Tag>{say.t('grants.ended')}</Tag>}
      </h2>
      {release ? (
        <>
          <p className={styles.finding}>{leadOfRelease(say, release)}</p>
          <p className={styles.soft}>
            {say.t('portfolio.releasedOn', { day: say.day(release.releasedAt.slice(0, 10)) })} ·{' '}
            <Link href={`/reports/${release.id}`}>{say.t('portfolio.openReport')}</Link>
          </p>
        </>
      ) : (
        <p className={styles.soft}>
          {due
            ? say.t('portfolio.noRelease', { day: say.day(due.dueOn) })
            : say.t('portfolio.noReleaseNoDate')}
        </p>
      )}
    </article>
  )
}
