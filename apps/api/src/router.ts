/** Every procedure of the API, by feature. Features add their router here; the apps import the type alone. */
import { funderSessionRouter, sessionRouter } from './accounts/router.ts'
import { router } from './trpc/trpc.ts'

export const appRouter = router({
  session: sessionRouter,
  funderSession: funderSessionRouter,
})

export type AppRouter = typeof appRouter
