import type { ReactNode } from 'react'
import styles from './playground.module.css'

/** A table that may be wider than its place: it scrolls by itself, by keyboard too, and the page never does. */
export function Scrolling({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody could scroll by keyboard.
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
