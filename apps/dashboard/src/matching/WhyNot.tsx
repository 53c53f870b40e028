import { Button, Select } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { sayChange } from './changes.ts'
import styles from './matching.module.css'
import { callNameOf, nameOf, type Round, sayReason } from './words.ts'

/** Any other mentor of the round: what it would cost, or why it cannot be. */
export function WhyNot({
  round,
  mentee,
  ask = 'matching.whyNot',
}: {
  round: Round
  mentee: string
  ask?: 'matching.whyNot' | 'matching.whyNotWith'
}) {
  const say = useMessages()
  const api = useTRPC()
  const [isOpen, setOpen] = useState(false)
  const [mentor, setMentor] = useState<string | null>(null)
  const { data } = useQuery(api.matching.mentors.queryOptions({ roundId: round.id }, { enabled: isOpen }))
  const mentors = Object.entries(data?.people ?? {})
    .map(([value, { name }]) => ({ value, label: name }))
    .sort((a, b) => say.compare(a.label, b.label))
  if (!isOpen) {
    return (
      <button type="button" className={styles.quiet} onClick={() => setOpen(true)}>
        {say.t(ask)}
      </button>
    )
  }
  return (
    <div className={styles.whyNot}>
      <Select
        label={say.t('matching.whyNotMentor', { name: callNameOf(say, round.people, mentee) })}
        placeholder={say.t('matching.whyNotChoose')}
        data={mentors}
        value={mentor}
        onChange={setMentor}
        searchable
      />
      {mentor !== null && <Verdict round={round} mentee={mentee} mentor={mentor} />}
    </div>
  )
}

function Verdict({ round, mentee, mentor }: { round: Round; mentee: string; mentor: string }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const sayFailure = useSayFailure()
  const pair = { roundId: round.id, menteeEnrolmentId: mentee, mentorEnrolmentId: mentor }
  const { data } = useQuery(api.matching.whyNot.queryOptions(pair))
  const wish = useMutation(
    api.matching.wish.mutationOptions({
      onError: sayFailure,
      onSuccess: async () => {
        const people = { ...round.people, ...data?.people }
        toast(
          say.t('matching.pinnedInstead', {
            mentee: nameOf(say, people, mentee),
            mentor: nameOf(say, people, mentor),
          }),
        )
        await queries.invalidateQueries({ queryKey: api.matching.get.queryKey({ roundId: round.id }) })
      },
    }),
  )
  if (data === undefined) return <p className={styles.soft}>…</p>
  const { answer } = data
  const people = { ...round.people, ...data.people }
  const { score, reasons, change } = answer
  if (change === null) {
    const why = say.list(reasons.map((reason) => sayReason(say, reason, round.criteria, undefined, people)))
    return <p>{say.t('matching.whyNotPossible', { reasons: why })}</p>
  }
  return (
    <>
      <p>
        {say.t('matching.whyNotScore', {
          score: say.number(score),
          why: sayChange(say, change, people, answer),
        })}
      </p>
      {round.later === null && answer.standing === 'possible' && (
        <Button
          variant="default"
          loading={wish.isPending}
          onClick={() => wish.mutate({ ...pair, kind: 'pinned' })}
        >
          {say.t('matching.pinInstead')}
        </Button>
      )}
    </>
  )
}
