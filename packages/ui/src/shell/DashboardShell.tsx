import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Locale } from '@passerelle/messages'
import type { ReactNode } from 'react'
import { useMessages } from '../say/index.ts'
import { type Account, AccountMenu, type Homes } from './AccountMenu.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { Mark } from './Mark.tsx'
import { Navigation } from './Navigation.tsx'
import type { NavigationSection } from './navigation.ts'
import styles from './shell.module.css'

export type DashboardShellProps = {
  readonly organisation: { readonly name: string; readonly detail?: string | undefined }
  readonly account: Account
  readonly homes?: Homes | undefined
  readonly sections: readonly NavigationSection[]
  /** Where we are, after the app's base. */
  readonly path: string
  readonly onFind: () => void
  readonly onSignOut: () => void
  readonly onLanguage?: (locale: Locale) => void
  /** Invented people: said wherever the data are shown. */
  readonly isDemo?: boolean
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** Side navigation, search, language, account; on a narrow screen the navigation opens from the left. */
export function DashboardShell(props: DashboardShellProps) {
  const say = useMessages()
  const [isOpen, drawer] = useDisclosure(false)
  const head = <Organisation {...props.organisation} />
  return (
    <div className={styles.dashboard}>
      <a className={styles.skip} href="#content">
        {say.t('shell.skip')}
      </a>
      <aside className={styles.side}>
        {head}
        <Navigation sections={props.sections} path={props.path} />
        {props.isDemo && <p className={styles.demo}>{say.t('shell.demo')}</p>}
      </aside>
      <Drawer
        opened={isOpen}
        onClose={drawer.close}
        size={264}
        title={head}
        padding="xs"
        closeButtonProps={{ 'aria-label': say.t('shell.closeNavigation') }}
        classNames={{ content: styles.drawer ?? '', header: styles.drawer ?? '' }}
      >
        <Navigation sections={props.sections} path={props.path} onFollow={drawer.close} />
        {props.isDemo && <p className={styles.demo}>{say.t('shell.demo')}</p>}
      </Drawer>
      <header className={styles.top}>
        <button
          type="button"
          className={styles.burger}
          aria-label={say.t('shell.openNavigation')}
          aria-expanded={isOpen}
          onClick={drawer.open}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path
              d="M3 5.5h14M3 10h14M3 14.5h14"
              stroke="currentColor"
              strokeWidth="1.6"
              strokeLinecap="round"
            />
          </svg>
        </button>
        <button type="button" className={styles.find} onClick={props.onFind} aria-keyshortcuts="Control+K">
          <span>{say.t('shell.findDashboard')}</span>
          <kbd>{say.t('shell.findKeys')}</kbd>
        </button>
        <div className={styles.right}>
          <LanguageMenu onChoose={props.onLanguage} />
          <AccountMenu account={props.account} homes={props.homes} onSignOut={props.onSignOut} />
        </div>
      </header>
      <main id="content" className={styles.content} tabIndex={-1}>
        {props.notice}
        {props.children}
      </main>
    </div>
  )
}

function Organisation({ name, detail }: { name: string; detail?: string | undefined }) {
  return (
    <div className={styles.organisation}>
      <Mark />
      <div>
        <b>{name}</b>
        {detail && <div className={styles.detail}>{detail}</div>}
      </div>
    </div>
  )
}
