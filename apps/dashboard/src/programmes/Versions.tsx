import { Card, Loading, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { Changes } from './Changes.tsx'
import styles from './programmes.module.css'

/** Every version of the rules, the newest first, with what it changed and who keeps to it. */
export function Versions({ programmeId, inForce }: { programmeId: string; inForce: number }) {
  const say = useMessages()
  const api = useTRPC()
  const { data: versions } = useQuery(api.programmes.versions.queryOptions({ programmeId }))
  if (versions === undefined) return <Loading />
  return versions.map(({ number, publishedAt, madeBy, changes, enrolments, criteria }) => (
    <Card
      key={number}
      title={
        <span className={styles.version}>
          {say.opening(say.t('programmes.version', { number }))}{' '}
          {number === inForce && <Tag tone="green">{say.t('programmes.inForce')}</Tag>}
          {publishedAt === null && <Tag tone="amber">{say.t('programmes.draft')}</Tag>}
        </span>
      }
      aside={[
        publishedAt && say.t('programmes.publishedOn', { day: say.day(publishedAt.slice(0, 10)) }),
        madeBy && say.t('programmes.madeBy', { name: madeBy }),
        say.t('programmes.enrolmentsOnIt', { count: enrolments }),
      ]
        .filter(Boolean)
        .join(' · ')}
    >
      {number === 1 ? (
        <p className={styles.soft}>{say.t('programmes.firstVersion')}</p>
      ) : (
        <Changes changes={changes} criteria={criteria} />
      )}
    </Card>
  ))
}
