/** Every procedure of the API, by feature. Features add their router here; the apps import the type alone. */
import { router } from './trpc/trpc.ts'

export const appRouter = router({})

export type AppRouter = typeof appRouter
