import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'

export type PersonPageData = Answers['participants']['get']
export type PersonEnrolment = PersonPageData['enrolments'][number]

export function usePerson(participantId: string) {
  const api = useTRPC()
  return useQuery(api.participants.get.queryOptions({ participantId }))
}

/** After a change everything that was read may be old: the person, lists, counts. */
export function useReread(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(() => queries.invalidateQueries(), [queries])
}
