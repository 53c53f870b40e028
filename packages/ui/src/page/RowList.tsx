import type { ReactNode } from 'react'
import styles from './page.module.css'

/** A white list of sentences. */
export function RowList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className={styles.rows} aria-label={label}>
      {children}
    </ul>
  )
}

export type TaskRowProps = {
  /** <Initials name tone> or <Initials sign={8} tone="amber"> */
  readonly picture?: ReactNode
  /** The matter in one sentence, the name in bold: <Say id="today.…" />. */
  readonly sentence: ReactNode
  /** A Tag behind the sentence. */
  readonly state?: ReactNode
  /** Why, or what is known, in softer ink. */
  readonly reason?: ReactNode
  /** At the right, before the actions: a date, a deadline, where it belongs. */
  readonly when?: ReactNode
  /** Quiet actions first, the one main action last. */
  readonly actions?: ReactNode
  readonly isCurrent?: boolean
}

/** A row says what is the matter, why, until when, and what to do. */
export function TaskRow({
  picture,
  sentence,
  state,
  reason,
  when,
  actions,
  isCurrent = false,
}: TaskRowProps) {
  return (
    <li className={styles.row} data-current={isCurrent}>
      {picture}
      <div className={styles.rowText}>
        <div>
          {sentence} {state}
        </div>
        {reason && <div className={styles.soft}>{reason}</div>}
      </div>
      {(when || actions) && (
        <div className={styles.rowEnd}>
          {when && <span className={styles.soft}>{when}</span>}
          {actions}
        </div>
      )}
    </li>
  )
}
