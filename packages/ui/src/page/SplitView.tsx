import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import styles from './split.module.css'

export type SplitViewProps = {
  /** What the list holds, for people who hear it. */
  readonly label: string
  /** <SplitItem>s. */
  readonly list: ReactNode
  /** Below the list, on the paper: who was left out. */
  readonly below?: ReactNode
  /** The chosen one. */
  readonly detail: ReactNode
  /** On a narrow screen only one side shows: the detail where one was chosen. */
  readonly isDetailOpen: boolean
  /** Back to the list, on a narrow screen. */
  readonly backHref: string
}

/** A list at the left, what was chosen in it at the right. */
export function SplitView({ label, list, below, detail, isDetailOpen, backHref }: SplitViewProps) {
  const say = useMessages()
  return (
    <div className={styles.split} data-open={isDetailOpen}>
      <nav className={styles.list} aria-label={label}>
        <ul>{list}</ul>
        {below && <div className={styles.below}>{below}</div>}
      </nav>
      <div className={styles.detail}>
        <p className={styles.back}>
          <Link href={backHref}>← {say.t('common.back')}</Link>
        </p>
        {detail}
      </div>
    </div>
  )
}

export type SplitItemProps = {
  readonly href: string
  readonly isCurrent: boolean
  readonly title: ReactNode
  /** Softer line below. */
  readonly detail?: ReactNode
  /** At the right of the title: a number. */
  readonly figure?: ReactNode
  /** At the right below: a Tag. */
  readonly state?: ReactNode
}

export function SplitItem({ href, isCurrent, title, detail, figure, state }: SplitItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={item}>
      <Link href={href} className={styles.item} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles.itemLine}>
          <b>{title}</b>
          {figure !== undefined && <b>{figure}</b>}
        </span>
        {(detail || state) && (
          <span className={styles.itemLine}>
            <span className={styles.soft}>{detail}</span>
            {state}
          </span>
        )}
      </Link>
    </li>
  )
}
