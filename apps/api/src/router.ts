/** Every procedure of the API, by feature. Features add their router here; the apps import the type alone. */
import { funderSessionRouter, sessionRouter } from './accounts/router.ts'
import { meetingsRouter } from './meetings/router.ts'
import { pairsRouter } from './pairs/router.ts'
import { router } from './trpc/trpc.ts'

export const appRouter = router({
  meetings: meetingsRouter,
  pairs: pairsRouter,
  session: sessionRouter,
  funderSession: funderSessionRouter,
})

export type AppRouter = typeof appRouter
