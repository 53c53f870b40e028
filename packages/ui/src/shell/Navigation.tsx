import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import { isCurrent, type NavigationSection } from './navigation.ts'
import styles from './shell.module.css'

/** The rooms of the dashboard, with what waits in each. */
export function Navigation({
  sections,
  path,
  onFollow,
}: {
  sections: readonly NavigationSection[]
  path: string
  onFollow?: () => void
}) {
  const say = useMessages()
  return (
    <nav aria-label={say.t('shell.navigation')} className={styles.navigation}>
      {sections
        .filter(({ items }) => items.length > 0)
        .map(({ label, items }) => (
          <div key={label ?? items[0]?.href}>
            {label && <div className={styles.sectionLabel}>{say.t(label)}</div>}
            <ul>
              {items.map((item) => (
                <li key={item.href}>
                  <Link
                    href={item.href}
                    className={styles.room}
                    aria-current={isCurrent(item.href, path) ? 'page' : undefined}
                    onClick={onFollow}
                  >
                    <span>{say.t(item.label)}</span>
                    {item.count !== undefined && item.count > 0 && (
                      <span className={styles.count}>{say.number(item.count)}</span>
                    )}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </nav>
  )
}
