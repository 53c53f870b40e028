import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { statusOf } from './errors.ts'

/** One cache for the page. `onSessionEnd` is told when the server no longer knows who asks. */
export function createQueries(onSessionEnd: () => void): QueryClient {
  const onError = (error: unknown): void => {
    if (statusOf(error) === 401) onSessionEnd()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // A refusal does not change by asking again; a lost connection might.
        retry: (failures, error) => statusOf(error) === undefined && failures < 2,
        throwOnError: true,
      },
    },
  })
}
