import { Button } from '@mantine/core'
import type { MessageId } from '@passerelle/messages'
import { Card, Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import { nameOf, type Round, sayReason } from './words.ts'

type Kind = Answers['matching']['compare']['causes'][number]['kind']

const kinds: Record<Kind, MessageId> = {
  policy: 'matching.causePolicy',
  wishes: 'matching.causeWishes',
  people: 'matching.causePeople',
  seed: 'matching.causeSeed',
}

/** What this run has of the one before, what is different, and which change did it. */
export function Comparison({
  round,
  number,
  onClose,
}: {
  round: Round
  number: number
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const { data } = useQuery(api.matching.compare.queryOptions({ roundId: round.id }))
  return (
    <Card
      title={say.t('matching.compareWith', { number: String(number) })}
      aside={
        <Button variant="subtle" onClick={onClose}>
          {say.t('common.close')}
        </Button>
      }
    >
      {data === undefined ? (
        <Loading lines={3} />
      ) : (
        <div className={styles.start}>
          <div>
            <p>
              {say.t('matching.compareCounts', { kept: data.kept, gained: data.gained, lost: data.lost })}
            </p>
            {data.causes.length === 0 && <p className={styles.soft}>{say.t('matching.compareNothing')}</p>}
            <ul className={styles.plain}>
              {data.causes.map(({ kind, changes, moved }) => (
                <li key={kind}>
                  <b>{say.t(kinds[kind])}</b>: {say.t('matching.causeEffect', { moved })}
                  <div className={styles.soft}>
                    {changes.map((change) => sayReason(say, change, round.criteria)).join('; ')}
                  </div>
                </li>
              ))}
            </ul>
          </div>
          <ul className={styles.plain}>
            {data.moved.map(({ mentee, was, is }) => (
              <li key={mentee}>
                {say.t('matching.movedFrom', {
                  mentee: nameOf(say, data.people, mentee),
                  was: was === null ? say.t('matching.nobody') : nameOf(say, data.people, was),
                  is: is === null ? say.t('matching.nobody') : nameOf(say, data.people, is),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  )
}
