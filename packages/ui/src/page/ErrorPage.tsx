import { Button } from '@mantine/core'
import type { MessageId } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import { useTitle } from './PageHeader.tsx'
import styles from './page.module.css'

export type ErrorKind =
  | 'not-found'
  | 'forbidden'
  | 'conflict'
  | 'throttled'
  | 'invalid'
  | 'server'
  | 'network'

const texts: Record<ErrorKind, readonly [title: MessageId, text: MessageId]> = {
  'not-found': ['errors.notFoundTitle', 'errors.notFoundText'],
  forbidden: ['errors.forbiddenTitle', 'errors.forbiddenText'],
  conflict: ['errors.conflictTitle', 'errors.conflictText'],
  throttled: ['errors.throttledTitle', 'errors.throttledText'],
  invalid: ['errors.invalidTitle', 'errors.invalidText'],
  server: ['errors.serverTitle', 'errors.serverText'],
  network: ['errors.networkTitle', 'errors.networkText'],
}

/** From an HTTP status; no status means that no answer came. */
export function errorKindOf(status: number | undefined): ErrorKind {
  switch (status) {
    case undefined:
    case 0:
      return 'network'
    case 404:
      return 'not-found'
    case 403:
      return 'forbidden'
    case 409:
      return 'conflict'
    case 429:
      return 'throttled'
    case 400:
    case 422:
      return 'invalid'
    default:
      return 'server'
  }
}

/** What happened, what was kept, what to do. */
export function ErrorPage({
  kind,
  onRetry,
  detail,
}: {
  kind: ErrorKind
  onRetry?: () => void
  detail?: ReactNode
}) {
  const say = useMessages()
  const [title, text] = texts[kind]
  useTitle(say.t(title))
  return (
    <div className={styles.empty} role="alert">
      <h1>{say.t(title)}</h1>
      <p>{say.t(text)}</p>
      {detail && <p>{detail}</p>}
      <div className={styles.errorActions}>
        {onRetry && kind !== 'not-found' && kind !== 'forbidden' && (
          <Button onClick={onRetry}>{say.t('common.retry')}</Button>
        )}
        <Link href="/">{say.t('errors.home')}</Link>
      </div>
    </div>
  )
}
