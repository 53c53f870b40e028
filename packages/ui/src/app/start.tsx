import { type Locale, loadMessages, type Messages } from '@passerelle/messages'
import { QueryClientProvider } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { type ComponentType, type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ConfirmDialog } from '../feedback/ConfirmDialog.tsx'
import { Toasts } from '../feedback/Toasts.tsx'
import { LinkProvider } from '../link/index.ts'
import { MessagesProvider } from '../say/index.ts'
import { shareNonce, Theme } from '../theme/index.ts'
import { AppLink } from './AppLink.tsx'
import { firstLocale } from './locale.ts'
import type { AppContext } from './router.tsx'
import { SpokenTheme } from './SpokenTheme.tsx'

export type StartProps = {
  readonly router: AnyRouter
  readonly context: AppContext
  /** Fetches what the app says in a language; everything where absent. */
  readonly load?: (locale: Locale) => Promise<Messages>
  /** What the app needs around everything, for example the typed client of the API. */
  readonly Around?: ComponentType<{ children: ReactNode }>
}

const Bare = ({ children }: { children: ReactNode }): ReactNode => children

/** Draws an app into `#root`, in the first language that fits, once its sentences are there. */
export async function startApp({
  router,
  context,
  load = loadMessages,
  Around = Bare,
}: StartProps): Promise<void> {
  shareNonce()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root to draw in.')
  const messages = await load(firstLocale())
  createRoot(root).render(
    <StrictMode>
      <Theme>
        <MessagesProvider initial={messages} load={load}>
          <SpokenTheme>
            <QueryClientProvider client={context.queries}>
              <LinkProvider value={AppLink}>
                <Around>
                  <RouterProvider router={router} context={context} />
                </Around>
                <Toasts />
                <ConfirmDialog />
              </LinkProvider>
            </QueryClientProvider>
          </SpokenTheme>
        </MessagesProvider>
      </Theme>
    </StrictMode>,
  )
}
