import { Button } from '@mantine/core'
import { useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Card, Loading } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import { Weights, weighingOf } from './Weights.tsx'

type Pool = Answers['matching']['pool']

/** Who would take part today, who would not and why, and what this round weighs. */
export function StartRound({
  programmeId,
  name,
  onClose,
}: {
  programmeId: string
  name: string
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const { data: pool } = useQuery(api.matching.pool.queryOptions({ programmeId }))
  return (
    <Card
      title={say.t('matching.startIn', { programme: name })}
      aside={
        <Button variant="subtle" onClick={onClose}>
          {say.t('common.close')}
        </Button>
      }
    >
      {pool === undefined ? <Loading lines={4} /> : <Pooled pool={pool} programmeId={programmeId} />}
    </Card>
  )
}

function Pooled({ pool, programmeId }: { pool: Pool; programmeId: string }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const sayFailure = useSayFailure()
  const [weighing, setWeighing] = useState(() => weighingOf(pool))
  const start = useMutation(
    api.matching.start.mutationOptions({
      onError: sayFailure,
      onSuccess: async ({ roundId }) => {
        await queries.invalidateQueries({ queryKey: api.matching.list.queryKey() })
        await navigate({ to: '/matching/$roundId', params: { roundId } })
      },
    }),
  )
  const { mentees, mentors, places, longestWait } = pool
  const isEmpty = mentees === 0 || places === 0
  return (
    <div className={styles.start}>
      <div>
        <p className={styles.pool}>
          <Say id="matching.poolIn" values={{ mentees, mentors, places }} />{' '}
          {mentees > 0 && say.t('matching.longestWait', { days: longestWait })}
        </p>
        <Out pool={pool} />
      </div>
      <div>
        <Weights criteria={pool.criteria} value={weighing} onChange={setWeighing} />
      </div>
      <div className={styles.startEnd}>
        <Button
          loading={start.isPending}
          disabled={isEmpty}
          onClick={() => start.mutate({ programmeId, changes: weighing })}
        >
          {say.t('matching.run')}
        </Button>
        <span className={styles.soft}>{say.t(isEmpty ? 'matching.poolEmpty' : 'matching.onlySuggests')}</span>
      </div>
    </div>
  )
}

/** Those who are not in, by reason, most people first; the names behind each. */
function Out({ pool }: { pool: Pool }) {
  const say = useMessages()
  if (pool.out.length === 0) return null
  const groups = new Map<string, Pool['out'][number][]>()
  for (const one of pool.out) {
    const why = say.message(one.reason)
    groups.set(why, [...(groups.get(why) ?? []), one])
  }
  return (
    <section aria-label={say.t('matching.outTitle')}>
      <h3 className={styles.small}>{say.t('matching.outTitle')}</h3>
      {[...groups]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([why, people]) => (
          <details key={why} className={styles.group}>
            <summary>{say.t('matching.countedReason', { count: people.length, why })}</summary>
            <ul>
              {people.map(({ participantId, name, role }) => (
                <li key={`${participantId} ${role}`}>
                  <Link href={`/participants/${participantId}`}>{name}</Link>
                  <span className={styles.soft}> {say.label(`role.${role}`)}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  )
}
