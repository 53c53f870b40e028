import type { ReactNode } from 'react'
import styles from './page.module.css'

export type Tone = 'red' | 'amber' | 'green' | 'blue' | 'neutral'

/** Two letters of a name, or a number or sign, in a tinted circle. Decoration: the name itself stands beside it. */
export function Initials({
  name,
  sign,
  tone = 'neutral',
  size = 'small',
}: {
  name?: string
  /** Instead of initials: a count, "€". */
  sign?: ReactNode
  tone?: Tone | 'brand'
  size?: 'small' | 'middle' | 'large'
}) {
  return (
    <span className={styles.initials} data-tone={tone} data-size={size} aria-hidden="true">
      {sign ?? initialsOf(name ?? '')}
    </span>
  )
}

/** First and last word's first letter, in any script: "Tesfay Berhe" → "TB", "Olena" → "O", "李小龙" → "李". */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '')
  const first = [...(words[0] ?? '')][0] ?? ''
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : ''
  return `${first}${last}`.toLocaleUpperCase()
}
