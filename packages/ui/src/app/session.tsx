import type { Locale } from '@passerelle/messages'
import { useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ErrorPage, Loading } from '../page/index.ts'
import { useMessages, useSpeak } from '../say/index.ts'
import { SignInAgain, type SignInAnswer, SignInPage } from '../session/index.ts'
import { kindOf, statusOf } from './errors.ts'
import { keepLocale } from './locale.ts'

export type SignedIn<Session> = {
  readonly session: Session
  readonly signOut: () => void
  readonly chooseLocale: (locale: Locale) => void
  /** To another organisation or funder: the page begins anew, so that nothing of the former one stays. */
  readonly switchTo: (id: string) => void
}

export type SessionCalls<Session> = {
  readonly app: 'dashboard' | 'reporting'
  /** Null where nobody is signed in. */
  readonly read: () => Promise<Session | null>
  readonly signIn: (email: string, password: string) => Promise<unknown>
  readonly signOut: () => Promise<unknown>
  /** The language that the account asks for, if it does. */
  readonly localeOf: (session: Session) => Locale | null
  /** Keeps a language that the person chose. */
  readonly setLocale?: (locale: Locale) => Promise<unknown>
  readonly switchTo: (id: string) => Promise<unknown>
}

type State<Session> =
  | { readonly is: 'asking' }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'nobody' }
  | { readonly is: 'here'; readonly session: Session; readonly hasEnded: boolean }

/**
 * The gate of an app, and the hook for what stands behind it. The gate shows the app to those who are signed in and
 * the sign-in page to others. A session that ends later leaves the screen as it is and asks to sign in again above it.
 */
export function createSessionGate<Session>(calls: SessionCalls<Session>) {
  const Current = createContext<SignedIn<Session> | undefined>(undefined)

  /** @throws outside the gate, where nobody is signed in. */
  function useSession(): SignedIn<Session> {
    const current = useContext(Current)
    if (!current) throw new Error('Nobody is signed in here.')
    return current
  }

  function SessionGate({ ends, children }: { ends: EventTarget; children: ReactNode }) {
    const [state, setState] = useState<State<Session>>({ is: 'asking' })
    const queries = useQueryClient()
    useLocaleOf(state.is === 'here' ? calls.localeOf(state.session) : null)

    const enter = useCallback(async (): Promise<void> => {
      try {
        const session = await calls.read()
        setState(session === null ? { is: 'nobody' } : { is: 'here', session, hasEnded: false })
      } catch (error) {
        setState({ is: 'failed', error })
      }
    }, [])

    useEffect(() => {
      void enter()
    }, [enter])

    useEffect(() => {
      const end = (): void => setState((was) => (was.is === 'here' ? { ...was, hasEnded: true } : was))
      ends.addEventListener('end', end)
      return () => ends.removeEventListener('end', end)
    }, [ends])

    const answer = async (email: string, password: string): Promise<SignInAnswer> => {
      try {
        await calls.signIn(email, password)
      } catch (error) {
        return refusalOf(statusOf(error))
      }
      await enter()
      // A small screen may have scrolled to the password; the page behind begins at its top.
      if (state.is === 'nobody') window.scrollTo(0, 0)
      await queries.invalidateQueries()
      return 'signed-in'
    }

    const session = state.is === 'here' ? state.session : undefined
    const signedIn = useMemo<SignedIn<Session> | undefined>(() => {
      if (session === undefined) return undefined
      const leave = async (): Promise<void> => {
        await calls.signOut()
        queries.clear()
        setState({ is: 'nobody' })
      }
      const goTo = async (id: string): Promise<void> => {
        await calls.switchTo(id)
        location.assign(`/${calls.app}/`)
      }
      return {
        session,
        signOut: () => void leave(),
        chooseLocale: (locale) => {
          keepLocale(locale)
          void calls.setLocale?.(locale)
        },
        switchTo: (id) => void goTo(id),
      }
    }, [session, queries])

    switch (state.is) {
      case 'asking':
        return <Loading />
      case 'failed':
        return <ErrorPage kind={kindOf(state.error)} onRetry={() => void enter()} />
      case 'nobody':
        return <SignInPage app={calls.app} onSignIn={answer} />
      case 'here':
        return (
          <Current value={signedIn}>
            {children}
            <SignInAgain app={calls.app} isOpen={state.hasEnded} onSignIn={answer} />
          </Current>
        )
    }
  }

  return { SessionGate, useSession }
}

/** Speaks the account's language from the moment it is known; a choice made later stands. */
function useLocaleOf(wanted: Locale | null): void {
  const speak = useSpeak()
  const { locale } = useMessages()
  useEffect(() => {
    if (wanted && wanted !== locale) void speak(wanted)
  }, [wanted])
}

function refusalOf(status: number | undefined): SignInAnswer {
  if (status === undefined) return 'network'
  if (status === 429) return 'too-many'
  return status === 403 ? 'elsewhere' : 'refused'
}
