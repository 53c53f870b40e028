import { useMessages } from '@passerelle/ui/say'
import { DashboardShell, Keys, useShellKeys } from '@passerelle/ui/shell'
import { useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { useSession } from '../session/session.ts'
import { navigationWith } from './navigation.ts'
import { useFindable } from './useFindable.ts'
import { useRoomCounts } from './useRoomCounts.ts'

const Palette = lazy(() => import('@passerelle/ui/palette'))

/** What stands around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const say = useMessages()
  const { session, signOut, chooseLocale, switchTo } = useSession()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [opened, setOpened] = useState<'palette' | 'keys'>()
  const [wasFinding, setWasFinding] = useState(false)
  const [query, setQuery] = useState('')
  const groups = useFindable(query, opened === 'palette')
  const counts = useRoomCounts()
  const find = useCallback(() => {
    setWasFinding(true)
    setOpened('palette')
  }, [])
  const help = useCallback(() => setOpened('keys'), [])
  const close = useCallback(() => setOpened(undefined), [])
  useShellKeys({ onFind: find, onHelp: help })
  const { sites, city } = session.organisation
  return (
    <>
      <DashboardShell
        organisation={{
          name: session.organisation.name,
          detail: [
            city,
            sites.length > 0 ? say.t('shell.sites', { sites: sites.length, site: sites[0]?.name ?? '' }) : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        }}
        account={session.account}
        homes={{ all: session.organisations, current: session.organisation.id, onSwitch: switchTo }}
        sections={navigationWith(counts, session.actions)}
        path={path}
        onFind={find}
        onSignOut={signOut}
        onLanguage={chooseLocale}
        isDemo={session.isDemo}
      >
        {children}
      </DashboardShell>
      {wasFinding && (
        <Suspense>
          <Palette
            isOpen={opened === 'palette'}
            onClose={close}
            query={query}
            onQuery={setQuery}
            groups={groups}
          />
        </Suspense>
      )}
      <Keys isOpen={opened === 'keys'} onClose={close} />
    </>
  )
}
