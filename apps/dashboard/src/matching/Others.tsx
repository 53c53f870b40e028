import { useMessages } from '@passerelle/ui/say'
import styles from './matching.module.css'
import { callNameOf, type Detail, nameOf, type Round, type Suggestion } from './words.ts'

type Alternative = Detail['alternatives']['mentors'][number]

/** So many on each side; the rest is one question away. */
const shown = 3

/** Who else each of the two could have, and what that would cost the round at least. */
export function Others({
  round,
  suggestion,
  detail,
}: {
  round: Round
  suggestion: Suggestion
  detail: Detail
}) {
  const say = useMessages()
  const { mentors, mentees } = detail.alternatives
  if (mentors.length + mentees.length === 0) return null
  return (
    <div className={styles.boxes}>
      {mentors.length > 0 && (
        <Box
          title={say.t('matching.otherMentors', { name: callNameOf(say, round.people, suggestion.mentee) })}
          list={mentors}
          people={detail.people}
        />
      )}
      {mentees.length > 0 && (
        <Box
          title={say.t('matching.otherMentees', { name: callNameOf(say, round.people, suggestion.mentor) })}
          list={mentees}
          people={detail.people}
        />
      )}
    </div>
  )
}

function Box({
  title,
  list,
  people,
}: {
  title: string
  list: readonly Alternative[]
  people: Detail['people']
}) {
  const say = useMessages()
  return (
    <section className={styles.box}>
      <h3>{title}</h3>
      <dl>
        {list.slice(0, shown).map(({ id, score, costsAtLeast, pairedWith }) => (
          <div key={id}>
            <dt>
              {nameOf(say, people, id)} {say.number(score)}
            </dt>
            <dd>
              {pairedWith === null
                ? say.t('matching.isFree')
                : say.t('matching.hasAnother', { name: nameOf(say, people, pairedWith) })}
              {costsAtLeast !== null && `, ${say.t('matching.costs', { points: Math.floor(costsAtLeast) })}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
