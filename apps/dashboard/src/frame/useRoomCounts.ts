import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import type { Counts } from './navigation.ts'

/** How many stand behind each room; without an answer the rooms have no numbers. */
export function useRoomCounts(): Counts {
  const api = useTRPC()
  const { data } = useQuery({ ...api.shell.counts.queryOptions(), throwOnError: false })
  return data ?? {}
}
