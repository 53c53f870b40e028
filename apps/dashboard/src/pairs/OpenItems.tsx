import { Link } from '@passerelle/ui/link'
import { Card, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './pairs.module.css'
import type { PairDetail } from './usePairs.ts'
import { capital, nameOf } from './words.ts'

/** What is still missing. Safety blocks; everything else has a deadline and stops nobody. */
export function OpenItems({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const { open, safety } = pair
  return (
    <Card title={say.t('pairs.stillOpen')}>
      {open.length === 0 && safety.length === 0 && (
        <p className={styles.soft}>{say.t('pairs.nothingOpen')}</p>
      )}
      <ul className={styles.list}>
        {safety.map((item) => (
          <li key={`${item.code} ${JSON.stringify(item.values)}`}>
            <span className={styles.grow}>
              {capital(say.message(item))}
              {item.label && <div className={styles.soft}>{say.written(item.label)}</div>}
            </span>
            <Tag tone="red">{say.t('pairs.blocks')}</Tag>
          </li>
        ))}
        {open.map((item) => (
          <li key={`${item.code} ${item.side ?? ''} ${item.step ?? ''}`}>
            <span className={styles.grow}>
              {item.label && item.side ? (
                <Link href={`/participants/${pair[item.side].participantId}`}>
                  {say.t('pairs.stepOf', { step: say.written(item.label), name: nameOf(pair[item.side]) })}
                </Link>
              ) : (
                capital(say.message(item))
              )}
            </span>
            <span className={item.isOverdue ? styles.late : styles.soft}>
              {item.dueOn
                ? say.t('pairs.dueBy', { day: say.nearDay(item.dueOn, pair.today) })
                : say.t('pairs.noDeadlineYet')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
