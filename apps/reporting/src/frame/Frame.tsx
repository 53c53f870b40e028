import { Keys, ReportingShell, useShellKeys } from '@passerelle/ui/shell'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useCallback, useState } from 'react'
import { useSession } from '../session/session.ts'
import { navigation } from './navigation.ts'

/** What stands around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const { session, signOut, chooseLocale, switchTo } = useSession()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [showsKeys, setShowsKeys] = useState(false)
  const help = useCallback(() => setShowsKeys(true), [])
  useShellKeys({ onHelp: help })
  return (
    <>
      <ReportingShell
        funder={session.funder}
        account={session.account}
        homes={{ all: session.funders, current: session.funder.id, onSwitch: switchTo }}
        items={navigation}
        path={path}
        onSignOut={signOut}
        onLanguage={chooseLocale}
        isDemo={session.isDemo}
      >
        {children}
      </ReportingShell>
      <Keys isOpen={showsKeys} onClose={() => setShowsKeys(false)} canFind={false} />
    </>
  )
}
