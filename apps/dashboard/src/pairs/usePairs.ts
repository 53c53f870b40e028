import { useSayFailure } from '@passerelle/ui/feedback'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Answers } from '../api/client.ts'

export type PairRow = Answers['pairs']['list'][number]
export type PairDetail = Answers['pairs']['detail']

/** What every change of a pair does afterwards: whatever is on screen reads anew, also when it was refused. */
export function useAfterChange() {
  const queries = useQueryClient()
  const onError = useSayFailure()
  const onSettled = useCallback(() => queries.invalidateQueries(), [queries])
  return useMemo(() => ({ onError, onSettled }), [onError, onSettled])
}
