import type { ReactNode } from 'react'
import type { Tone } from './Initials.tsx'
import styles from './page.module.css'

/** A state in a word, tinted. Colour alone never says anything: the word does. */
export function Tag({
  tone = 'neutral',
  title,
  children,
}: {
  tone?: Tone
  title?: string
  children: ReactNode
}) {
  return (
    <span className={styles.tag} data-tone={tone} title={title}>
      {children}
    </span>
  )
}
