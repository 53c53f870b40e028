import type { Locale } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { Link } from '../link/index.ts'
import { useMessages } from '../say/index.ts'
import { type Account, AccountMenu, type Homes } from './AccountMenu.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { Mark } from './Mark.tsx'
import { isCurrent, type NavigationItem } from './navigation.ts'
import styles from './shell.module.css'

export type ReportingShellProps = {
  readonly funder: { readonly name: string }
  readonly account: Account
  readonly homes?: Homes | undefined
  readonly items: readonly NavigationItem[]
  readonly path: string
  readonly onSignOut: () => void
  readonly onLanguage?: (locale: Locale) => void
  /** Invented people: said wherever the data are shown. */
  readonly isDemo?: boolean
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** A top bar over a wide page with generous margins: the reporting app reads like an article. */
export function ReportingShell(props: ReportingShellProps) {
  const say = useMessages()
  return (
    <div className={styles.reporting}>
      <a className={styles.skip} href="#content">
        {say.t('shell.skip')}
      </a>
      <header className={styles.bar}>
        <Mark />
        <b className={styles.funder}>{props.funder.name}</b>
        <nav aria-label={say.t('shell.navigation')} className={styles.barNavigation}>
          {props.items.map((item) => (
            <Link
              key={item.href}
              href={item.href}
              aria-current={isCurrent(item.href, props.path) ? 'page' : undefined}
            >
              {say.t(item.label)}
            </Link>
          ))}
        </nav>
        <div className={styles.right}>
          <LanguageMenu onChoose={props.onLanguage} />
          <AccountMenu account={props.account} homes={props.homes} onSignOut={props.onSignOut} />
        </div>
      </header>
      <main id="content" className={styles.article} tabIndex={-1}>
        {props.notice}
        {props.children}
      </main>
      {props.isDemo && <footer className={styles.demo}>{say.t('shell.demo')}</footer>}
    </div>
  )
}
