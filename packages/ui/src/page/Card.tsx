import { type ReactNode, useId } from 'react'
import styles from './page.module.css'

/** A white sheet with a hairline, a heading, and quiet actions at the right of it. */
export function Card({
  title,
  aside,
  children,
  isFlush = false,
}: {
  title?: ReactNode
  aside?: ReactNode
  children: ReactNode
  /** Without padding, for lists and tables. */
  isFlush?: boolean
}) {
  const heading = useId()
  return (
    <section className={styles.card} data-flush={isFlush} {...(title ? { 'aria-labelledby': heading } : {})}>
      {title && (
        <div className={styles.cardHead}>
          <h2 id={heading}>{title}</h2>
          {aside && <div className={styles.soft}>{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** A heading over what stands on the paper itself, with space before it. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  const heading = useId()
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.sectionHead}>
        <h2 id={heading}>{title}</h2>
        {aside && <div className={styles.soft}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}

export type Fact = { readonly label: string; readonly value: ReactNode; readonly key?: string }

/** Label and value in two columns: what a person or programme is. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, key }) => (
        <div key={key ?? label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A tinted line that asks or warns, with the answers as buttons at its right. */
export function Notice({
  tone = 'amber',
  actions,
  children,
}: {
  tone?: 'amber' | 'blue' | 'red' | 'green'
  actions?: ReactNode
  children: ReactNode
}) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'red' ? 'alert' : 'note'}>
      <div>{children}</div>
      {actions && <div className={styles.noticeActions}>{actions}</div>}
    </div>
  )
}

/** What the page is about at the left, what is known about it at the right; below each other where there is no room. */
export function Columns({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div>{children}</div>
      <div>{aside}</div>
    </div>
  )
}
