import { Button, Select } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { sayChange } from './changes.ts'
import styles from './matching.module.css'
import { Recruit } from './Recruit.tsx'
import {
  callNameOf,
  type Detail,
  nameOf,
  type People,
  type Round,
  type Suggestion,
  sayReason,
} from './words.ts'

type Alternative = Detail['alternatives']['mentors'][number]
type Told = Answers['matching']['costs']['answers'][number]
type Shown = { readonly round: Round; readonly suggestion: Suggestion; readonly detail: Detail }

/** So many on each side; the rest is one question away. */
const shown = 3

/** Who else each of the two could have, with what that would do to the round: at least, then exactly. */
export function Others({ round, suggestion, detail }: Shown) {
  const say = useMessages()
  const api = useTRPC()
  const { id: suggestionId, mentee, mentor } = suggestion
  const { mentors, mentees } = detail.alternatives
  const { data: costs } = useQuery(
    api.matching.costs.queryOptions(
      { suggestionId },
      { throwOnError: false, staleTime: Number.POSITIVE_INFINITY },
    ),
  )
  const exact = (isThis: (one: Told) => boolean) => costs?.answers.find(isThis)
  const people = { ...round.people, ...detail.people, ...costs?.people }
  return (
    <div className={styles.boxes}>
      <section className={styles.box}>
        <h3>{say.t('matching.otherMentors', { name: callNameOf(say, round.people, mentee) })}</h3>
        <Alternatives
          list={mentors}
          people={people}
          exact={(id) => exact((one) => one.mentee === mentee && one.mentor === id)}
        />
        <WhyNot round={round} mentee={mentee} />
      </section>
      <Recruit round={round} />
      {mentees.length > 0 && (
        <section className={styles.box}>
          <h3>{say.t('matching.otherMentees', { name: callNameOf(say, round.people, mentor) })}</h3>
          <Alternatives
            list={mentees}
            people={people}
            exact={(id) => exact((one) => one.mentor === mentor && one.mentee === id)}
          />
        </section>
      )}
    </div>
  )
}

function Alternatives({
  list,
  people,
  exact,
}: {
  list: readonly Alternative[]
  people: People
  exact: (id: string) => Told | undefined
}) {
  const say = useMessages()
  return (
    <dl>
      {list.slice(0, shown).map(({ id, score, costsAtLeast }) => {
        const told = exact(id)
        const change = told?.change
        return (
          <div key={id}>
            <dt>
              {nameOf(say, people, id)} {say.number(score)}
            </dt>
            <dd>
              {change && sayChange(say, change, people, told)}
              {!change &&
                costsAtLeast !== null &&
                say.t('matching.costs', { points: Math.floor(costsAtLeast) })}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** Any other mentor of the round: what it would cost, or why it cannot be. */
function WhyNot({ round, mentee }: { round: Round; mentee: string }) {
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
        {say.t('matching.whyNot')}
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
