import type { AppRouter } from '@passerelle/api/router'
import { apiLinks } from '@passerelle/ui/app'
import { createTRPCClient } from '@trpc/client'
import type { inferRouterOutputs } from '@trpc/server'
import { createTRPCContext } from '@trpc/tanstack-react-query'

/** For what stands outside React, like the session gate; screens use `useTRPC`. */
export const client = createTRPCClient<AppRouter>({ links: apiLinks<AppRouter>() })

/**
 * The typed API inside React.
 *
 * @example
 * const api = useTRPC()
 * const pairs = useQuery(api.pairs.list.queryOptions({ programmeId }))
 * const close = useMutation(api.pairs.close.mutationOptions())
 */
export const { TRPCProvider, useTRPC } = createTRPCContext<AppRouter>()

/** What each procedure answers: `Answers['pairs']['list']`. */
export type Answers = inferRouterOutputs<AppRouter>
