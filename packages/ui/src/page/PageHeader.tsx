import { type ReactNode, useEffect } from 'react'
import { useMessages } from '../say/index.ts'
import styles from './page.module.css'

export type PageHeaderProps = {
  readonly title: string
  /** Small line above: where this belongs, with links. */
  readonly above?: ReactNode
  /** Softer line below the title. */
  readonly below?: ReactNode
  /** Beside the title: a Tag. */
  readonly state?: ReactNode
  /** Initials of a person, large. */
  readonly picture?: ReactNode
  /** Right: at most one main action, after the quieter ones. */
  readonly actions?: ReactNode
  /** Of the browser's tab, where the heading is no good name ("Good morning, Sofie"). */
  readonly tab?: string
}

/** The one heading of a screen. Also names the browser's tab. */
export function PageHeader({ title, above, below, state, picture, actions, tab }: PageHeaderProps) {
  useTitle(tab ?? title)
  return (
    <header className={styles.header}>
      {picture}
      <div className={styles.headerText}>
        {above && <div className={styles.soft}>{above}</div>}
        <h1>
          {title} {state}
        </h1>
        {below && <div className={styles.soft}>{below}</div>}
      </div>
      {actions && <div className={styles.headerActions}>{actions}</div>}
    </header>
  )
}

export function useTitle(page: string): void {
  const say = useMessages()
  useEffect(() => {
    document.title = say.t('shell.title', { page })
  }, [say, page])
}
