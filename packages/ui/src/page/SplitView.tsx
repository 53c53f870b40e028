import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import styles from './split.module.css'

export type SplitViewProps = {
  /** What the list holds, for people who hear it. */
  readonly label: string
  /** <SplitItem>s, or <SplitGroup>s of them. Arrow keys, Home and End go from one to the next. */
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
        <ul onKeyDown={moveAmongLinks}>{list}</ul>
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

/** Arrow keys go through a long list without a Tab for each of its links. */
function moveAmongLinks(event: KeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  links[to]?.focus()
}

/** Items of one kind under a heading. */
export function SplitGroup({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <li className={styles.group}>
      <h2 id={id} className={styles.groupTitle}>
        {title}
      </h2>
      <ul aria-labelledby={id}>{children}</ul>
    </li>
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
