import type { ReactNode } from 'react'
import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import styles from './tabs.module.css'

export type PageTab = {
  readonly href: string
  readonly label: ReactNode
  /** How many are behind it; nothing is shown for none. */
  readonly count?: number | undefined
  readonly isCurrent: boolean
}

/** Parts of one page, each with an address of its own. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }) {
  const say = useMessages()
  return (
    <nav aria-label={label} className={styles.tabs}>
      <ul>
        {tabs.map(({ href, label: name, count, isCurrent }) => (
          <li key={href}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
              {count ? ` ${say.number(count)}` : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
