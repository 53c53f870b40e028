import { useCallback } from 'react'
import { failureOf } from '../app/errors.ts'
import { sayFailure, sayMissing } from '../app/sayFailure.ts'
import { useMessages } from '../say/index.ts'
import { toast } from './toast.ts'

/** For actions without a form: says why it was refused. `useMutation({ onError: useSayFailure() })` */
export function useSayFailure(): (error: unknown) => void {
  const say = useMessages()
  return useCallback(
    (error) => {
      const failure = failureOf(error)
      toast([sayFailure(say, failure), ...sayMissing(say, failure)].join(' '), { tone: 'problem' })
    },
    [say],
  )
}
