import { Link } from '@passerelle/ui/link'
import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'
import styles from './reports.module.css'

type Heads = Answers['portfolio']['releases']['releases']

/** Released reports, the newest first, with what was answered. */
export function ReleaseList({
  releases,
  grantOf,
}: {
  releases: Heads
  /** Names the grant where the list is about several. */
  grantOf?: (release: Heads[number]) => string | undefined
}) {
  const say = useMessages()
  return (
    <ul className={styles.list}>
      {releases.map((release) => (
        <li key={release.id}>
          <div>
            <Link href={`/reports/${release.id}`}>{release.title}</Link>{' '}
            {release.decision && (
              <Tag tone={release.decision === 'accepted' ? 'green' : 'amber'}>
                {say.coded('reportStatus', { code: release.decision })}
              </Tag>
            )}
          </div>
          <p className={styles.soft}>
            {[
              grantOf?.(release),
              say.t('portfolio.number', { number: String(release.number) }),
              say.t('reports.periodOf', {
                from: say.day(release.period.from),
                until: say.day(release.period.until),
              }),
              say.t('reports.releasedOn', { day: say.day(release.releasedAt.slice(0, 10)) }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
