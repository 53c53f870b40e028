import { Link } from '@passerelle/ui/link'
import { useMessages } from '@passerelle/ui/say'
import { pairName } from '../pairs/words.ts'
import styles from './today.module.css'
import type { DoneToday as Done } from './useToday.ts'

/** What I did today, folded away until I want to see it. */
export function DoneToday({ done }: { done: readonly Done[] }) {
  const say = useMessages()
  if (done.length === 0) return null
  return (
    <details className={styles.done}>
      <summary>{say.t('today.doneToday', { count: done.length })}</summary>
      <ul>
        {done.map(({ action, pairId, people }) => (
          <li key={`${action} ${pairId}`}>
            <Link href={`/pairs/${pairId}`}>{pairName(say, people)}</Link>{' '}
            {say.has(`did.${action}`) ? say.label(`did.${action}`) : say.t('today.changed')}
          </li>
        ))}
      </ul>
    </details>
  )
}
