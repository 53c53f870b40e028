import { Button } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { Card, Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import styles from './matching.module.css'
import { nameOf, type Round } from './words.ts'

type Nearby = NonNullable<Answers['matching']['nearby']>

const claims = {
  'most-pairs': 'matching.proofMost',
  'best-total': 'matching.proofTotal',
  fairest: 'matching.proofFairest',
  stable: 'matching.proofStable',
} as const

/** Why no other round is better, in words and with the bounds; and which others hardly differ. */
export function Proof({
  round,
  nearby,
  onClose,
}: {
  round: Round
  nearby: Nearby | null | undefined
  onClose: () => void
}) {
  const say = useMessages()
  if (round.result === null) return null
  const { pins, bounds } = round.result
  const whole = (points: number) => say.number(Math.round(points))
  return (
    <Card
      title={say.t('matching.proofTitle')}
      aside={
        <Button variant="subtle" onClick={onClose}>
          {say.t('common.close')}
        </Button>
      }
    >
      <div className={styles.start}>
        <div>
          <p>{say.t(claims[round.objective])}</p>
          <ul className={styles.plain}>
            {bounds.pairsBound !== null && (
              <li>
                {say.t('matching.proofPairsBound', {
                  pairs: bounds.pairs,
                  bound: say.number(bounds.pairsBound),
                  pins,
                })}
              </li>
            )}
            {bounds.totalBound !== null && (
              <li>
                {say.t('matching.proofTotalBound', {
                  total: whole(bounds.total),
                  bound: whole(bounds.totalBound),
                  pins,
                })}
              </li>
            )}
            {bounds.worstBound !== null && (
              <li>{say.t('matching.proofWorstBound', { bound: whole(bounds.worstBound), pins })}</li>
            )}
          </ul>
          <p className={styles.soft}>{say.t('matching.proofGiven', { pins })}</p>
        </div>
        {nearby === undefined && <Loading lines={3} />}
        {nearby && nearby.rounds.length > 0 && (
          <div>
            <h3 className={styles.small}>{say.t('matching.nearbyTitle')}</h3>
            <p className={styles.soft}>
              {say.t('matching.nearbyText')}{' '}
              {say.t('matching.nearbyFirm', { firm: nearby.firm, total: nearby.of, pins })}
            </p>
            <ol className={styles.nearby}>
              {nearby.rounds.map((other, at) => (
                <Other key={at} round={round} nearby={nearby} other={other} />
              ))}
            </ol>
          </div>
        )}
      </div>
    </Card>
  )
}

/** One other round: how much less it is, who would move, and a way to get it. */
function Other({
  round,
  nearby,
  other: { points, moves, isWhole },
}: {
  round: Round
  nearby: Nearby
  other: Nearby['rounds'][number]
}) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const wish = useMutation(api.matching.wish.mutationOptions({ onError: sayFailure }))
  const people = { ...round.people, ...nearby.people }
  const named = (id: string | null) => (id === null ? say.t('matching.nobody') : nameOf(say, people, id))
  const pin = async (): Promise<void> => {
    for (const { mentee, is } of moves) {
      if (is === null) continue
      const pair = { menteeEnrolmentId: mentee, mentorEnrolmentId: is }
      await wish.mutateAsync({ roundId: round.id, ...pair, kind: 'pinned' })
    }
    toast(say.t('matching.nearbyPinned'))
    await queries.invalidateQueries({ queryKey: api.matching.get.queryKey({ roundId: round.id }) })
  }
  // Less than a tenth of a point is nothing that anybody could tell.
  const less = Math.round(-points * 10) / 10
  return (
    <li>
      <details>
        <summary>
          {less === 0 ? say.t('matching.nearbyEqual') : say.t('matching.nearbyLess', { points: less })}
        </summary>
        <ul className={styles.plain}>
          {moves.map(({ mentee, was, is }) => (
            <li key={mentee}>
              {say.t('matching.movedFrom', { mentee: named(mentee), was: named(was), is: named(is) })}
            </li>
          ))}
        </ul>
        {round.later === null && isWhole && (
          <Button
            variant="default"
            size="xs"
            loading={wish.isPending}
            onClick={() => void pin().catch(() => undefined)}
          >
            {say.t('matching.nearbyPin')}
          </Button>
        )}
      </details>
    </li>
  )
}
