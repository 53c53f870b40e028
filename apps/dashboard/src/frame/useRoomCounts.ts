import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { firstScope } from '../today/useToday.ts'
import type { Counts } from './navigation.ts'

/** How many stand behind each room; without an answer the rooms have no numbers. */
export function useRoomCounts(): Counts {
  const api = useTRPC()
  const { session } = useSession()
  const { data: rooms } = useQuery({ ...api.shell.counts.queryOptions(), throwOnError: false })
  const { data: today } = useQuery({
    ...api.today.list.queryOptions({ scope: firstScope(session) }),
    enabled: session.actions.includes('today.read'),
    throwOnError: false,
  })
  return { ...rooms, ...(today && { today: today.rows.length }) }
}
