import { unknownKinds } from '@passerelle/domain'
import { Link } from '@passerelle/ui/link'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { Answers } from '../api/client.ts'
import styles from './reports.module.css'

type People = Extract<Answers['reports']['preview'], { kind: 'preview' }>['unknown']

/** Of whom nothing is known, by why: somebody can still ask before the release. */
export function UnknownPeople({ people }: { people: People }) {
  const say = useMessages()
  const groups = unknownKinds
    .map((kind) => ({ kind, of: people.filter(({ group }) => group === kind) }))
    .filter(({ of }) => of.length > 0)
  return (
    <Card title={say.t('reports.quality')}>
      <p className={styles.soft}>
        {say.t(groups.length === 0 ? 'reports.qualityNone' : 'reports.qualityNote')}
      </p>
      {groups.map(({ kind, of }) => (
        <details key={kind} className={styles.group}>
          <summary>
            {say.coded('unknownKind', { code: kind })} · {say.number(of.length)}
          </summary>
          <ul className={styles.names}>
            {of.map(({ participantId, fullName }) => (
              <li key={participantId}>
                <Link href={`/participants/${participantId}`}>
                  <bdi>{fullName}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </Card>
  )
}
