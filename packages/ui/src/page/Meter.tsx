import type { ReactNode } from 'react'
import styles from './page.module.css'

/** A part of a whole as a short bar with its words below: "23 of 30". */
export function Meter({ value, of, children }: { value: number; of: number; children: ReactNode }) {
  const share = of > 0 ? Math.max(0, Math.min(1, value / of)) : 0
  return (
    <div className={styles.meter}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles.meterWhole} width="100" height="6" />
        <rect className={styles.meterPart} width={100 * share} height="6" />
      </svg>
      <div className={styles.soft}>{children}</div>
    </div>
  )
}

/** A key to press, named beside what it does. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>
}
