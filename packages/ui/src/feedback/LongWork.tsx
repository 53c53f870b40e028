import { Button, Progress } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMessages } from '../say/index.ts'
import styles from './feedback.module.css'

/** Work that takes seconds or minutes: what is happening, how far, and that one may leave. */
export function LongWork({
  label,
  done,
  total,
  onCancel,
  children,
}: {
  label: string
  done: number
  /** Unknown before it began. */
  total?: number | undefined
  onCancel?: () => void
  children?: ReactNode
}) {
  const say = useMessages()
  const isKnown = total !== undefined && total > 0
  return (
    <div className={styles.work}>
      <div className={styles.workHead}>
        <span>{label}</span>
        {isKnown && (
          <span className={styles.soft}>
            {say.t('feedback.progress', { done: say.number(done), total: say.number(total) })}
          </span>
        )}
      </div>
      <Progress.Root size={8}>
        <Progress.Section
          value={isKnown ? (100 * done) / total : 100}
          animated={!isKnown}
          striped={!isKnown}
          aria-label={label}
        />
      </Progress.Root>
      <div className={styles.workEnd}>
        <span className={styles.soft}>{children ?? say.t('feedback.mayLeave')}</span>
        {onCancel && (
          <Button variant="subtle" onClick={onCancel}>
            {say.t('common.cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}
