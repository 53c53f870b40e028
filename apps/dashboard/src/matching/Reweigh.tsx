import { Button } from '@mantine/core'
import { useSayFailure } from '@passerelle/ui/feedback'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import { Objectives } from './Objectives.tsx'
import { Weights, weighingOf } from './Weights.tsx'
import { nameOf, type Round } from './words.ts'

/** Runs a round again: with the pins and forbids that were set, and other weights where one wants. */
export function Reweigh({ round, onClose }: { round: Round; onClose: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const sayFailure = useSayFailure()
  const [weighing, setWeighing] = useState(() => weighingOf(round))
  const rerun = useMutation(
    api.matching.rerun.mutationOptions({
      onError: sayFailure,
      onSuccess: async ({ roundId }) => {
        await queries.invalidateQueries()
        onClose()
        await navigate({ to: '/matching/$roundId', params: { roundId }, search: {} })
      },
    }),
  )
  return (
    <Card
      title={say.t('matching.runAgainTitle')}
      aside={
        <Button variant="subtle" onClick={onClose}>
          {say.t('common.close')}
        </Button>
      }
    >
      <div className={styles.start}>
        <div>
          <h3 className={styles.small}>{say.t('matching.wishesTitle')}</h3>
          {round.wishes.length === 0 ? (
            <p className={styles.soft}>{say.t('matching.noWishes')}</p>
          ) : (
            <ul className={styles.plain}>
              {round.wishes.map(({ kind, mentee, mentor }) => (
                <li key={`${mentee} ${mentor}`}>
                  {say.t(kind === 'pinned' ? 'matching.wishPinned' : 'matching.wishForbidden', {
                    mentee: nameOf(say, round.people, mentee),
                    mentor: nameOf(say, round.people, mentor),
                  })}
                </li>
              ))}
            </ul>
          )}
          <Objectives round={round} />
        </div>
        <div>
          <Weights criteria={round.criteria} value={weighing} onChange={setWeighing} />
        </div>
        <div className={styles.startEnd}>
          <Button
            loading={rerun.isPending}
            onClick={() => rerun.mutate({ roundId: round.id, changes: weighing })}
          >
            {say.t('matching.run')}
          </Button>
          <span className={styles.soft}>{say.t('matching.runAgainText')}</span>
        </div>
      </div>
    </Card>
  )
}
