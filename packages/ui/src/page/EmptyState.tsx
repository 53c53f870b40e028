import type { ReactNode } from 'react'
import { useMessages } from '../say/index.ts'
import { PageHeader } from './PageHeader.tsx'
import styles from './page.module.css'

/** Nothing here yet: what would stand here, and how it comes. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action && <div>{action}</div>}
    </div>
  )
}

/** A page whose room is planned and not built: says so, and hides nothing. */
export function NotBuiltYet({ title }: { title: string }) {
  const say = useMessages()
  return (
    <>
      <PageHeader title={title} />
      <EmptyState title={say.t('shell.soonTitle')}>{say.t('shell.soonText')}</EmptyState>
    </>
  )
}
