import type { QueryClient } from '@tanstack/react-query'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorPage, Loading } from '../page/index.ts'
import { kindOf } from './errors.ts'
import { createQueries } from './queries.ts'

/** What routes may use. */
export type AppContext = { readonly queries: QueryClient; readonly sessionEnds: EventTarget }

export function createAppContext(): AppContext {
  const sessionEnds = new EventTarget()
  return { sessionEnds, queries: createQueries(() => sessionEnds.dispatchEvent(new Event('end'))) }
}

/** How both apps wait, fail and miss. */
export const routerDefaults = {
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Loading />,
  defaultPendingMs: 300,
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: () => <ErrorPage kind="not-found" />,
  scrollRestoration: true,
} as const

function Broken({ error, reset }: ErrorComponentProps) {
  return <ErrorPage kind={kindOf(error)} onRetry={reset} />
}
