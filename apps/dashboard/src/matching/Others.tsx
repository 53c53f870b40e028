import { useMessages } from '@passerelle/ui/say'
import { useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { sayChange } from './changes.ts'
import styles from './matching.module.css'
import { Recruit } from './Recruit.tsx'
import { WhyNot } from './WhyNot.tsx'
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

/** Who else each of the two could have, with what that would do to the round: at least, then exactly, or what is in its way. */
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
          round={round}
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
            round={round}
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
  round,
  list,
  people,
  exact,
}: {
  round: Round
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
              {told && change && sayChange(say, change, people, told)}
              {told &&
                !change &&
                say.list(
                  told.reasons.map((reason) => sayReason(say, reason, round.criteria, undefined, people)),
                )}
              {!told &&
                costsAtLeast !== null &&
                say.t('matching.costs', { points: Math.floor(costsAtLeast) })}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
