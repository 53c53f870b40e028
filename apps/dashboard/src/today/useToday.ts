import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import type { Session } from '../session/session.ts'

export type TodayRow = Answers['today']['list']['rows'][number]
export type RowOf<Kind extends TodayRow['kind']> = Extract<TodayRow, { kind: Kind }>
export type DoneToday = Answers['today']['list']['done'][number]
export type TodayScope = 'mine' | 'site' | 'all'

/** Who leads sees everybody's matters first; who works with people sees their own. */
export function firstScope({ roles }: Session): TodayScope {
  return roles.includes('lead') ? 'all' : 'mine'
}

/** Putting a row off, or done with; both can be taken back. */
export function usePutOff() {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const onError = useSayFailure()
  const onSettled = useCallback(() => queries.invalidateQueries(api.today.pathFilter()), [api, queries])
  const { mutateAsync: snooze } = useMutation(api.today.snooze.mutationOptions({ onError, onSettled }))
  const { mutateAsync: done } = useMutation(api.today.done.mutationOptions({ onError, onSettled }))
  const { mutateAsync: wake } = useMutation(api.today.wake.mutationOptions({ onError, onSettled }))
  return {
    later: async ({ kind, subjectId }: TodayRow, until: string, text?: string): Promise<void> => {
      await snooze({ kind, subjectId, until })
      toast(text ?? say.t('today.putOff', { day: say.day(until, 'weekday') }), {
        undo: () => wake({ kind, subjectId }),
      })
    },
    done: async ({ kind, subjectId }: TodayRow): Promise<void> => {
      await done({ kind, subjectId })
      toast(say.t('today.markedDone'), { undo: () => wake({ kind, subjectId }) })
    },
  }
}
