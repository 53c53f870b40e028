import { Link } from '@passerelle/ui/link'
import { Card, Loading, PageHeader, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { FileForm } from './FileForm.tsx'
import styles from './imports.module.css'

/** Bring people in from a file; earlier imports below, with the way back. */
export function ImportPage() {
  const say = useMessages()
  const { data: imports } = useQuery(useTRPC().imports.list.queryOptions())
  return (
    <>
      <PageHeader title={say.t('imports.title')} below={say.t('imports.below')} />
      <Card>
        <FileForm />
      </Card>
      <Card title={say.t('imports.earlier')}>
        {imports === undefined ? <Loading /> : <Earlier imports={imports} />}
      </Card>
    </>
  )
}

export const statusTones = {
  read: 'neutral',
  checked: 'amber',
  queued: 'blue',
  running: 'blue',
  done: 'green',
  undone: 'neutral',
  failed: 'red',
  cancelled: 'neutral',
} as const

function Earlier({ imports }: { imports: Answers['imports']['list'] }) {
  const say = useMessages()
  const { today } = useSession().session
  if (imports.length === 0) return <p className={styles.soft}>{say.t('imports.none')}</p>
  return (
    <ul className={styles.list}>
      {imports.map(({ id, fileName, programme, role, status, counts, madeBy, recordedAt }) => (
        <li key={id}>
          <Link href={`/import/${id}`}>{fileName}</Link>{' '}
          <Tag tone={statusTones[status]}>{say.coded('importStatus', { code: status })}</Tag>
          <div className={styles.soft}>
            {[
              say.written(programme),
              say.coded('role', { code: role }),
              say.t('imports.countLine', { create: counts.create, update: counts.update }),
              madeBy,
              say.nearDay(recordedAt.slice(0, 10), today),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
