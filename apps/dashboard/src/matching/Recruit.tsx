import type { Messages } from '@passerelle/messages'
import { sayFact, useMessages } from '@passerelle/ui/say'
import styles from './matching.module.css'
import type { Round } from './words.ts'

type Advice = NonNullable<Round['result']>['advice'][number]

/** Which mentors would help most: what they would offer, and what one more place would give the round. */
export function Recruit({ round }: { round: Round }) {
  const say = useMessages()
  const advice = (round.result?.advice ?? []).filter(({ pairs, points }) => pairs > 0 || points >= 1)
  if (advice.length === 0) return null
  return (
    <section className={styles.box}>
      <h3>{say.t('matching.recruitTitle')}</h3>
      <dl className={styles.recruit}>
        {advice.slice(0, 4).map((one) => (
          <div key={JSON.stringify(one.profile)}>
            <dt>{one.profile.map((part) => sayWanted(say, round, part)).join(', ')}</dt>
            <dd>
              {one.pairs > 0 ? (
                <b>{say.t('matching.recruitPair', { pairs: one.pairs })}</b>
              ) : (
                say.t('matching.recruitPoints', { points: Math.round(one.points) })
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** A value as something to look for: a language without its level, a place as somewhere near. */
function sayWanted(
  say: Messages,
  round: Round,
  { criterion, attribute, value }: Advice['profile'][number],
): string {
  const kind = round.criteria.find(({ id }) => id === criterion)?.kind
  if (kind === 'language' && typeof value === 'object')
    return say.list(
      Object.keys(value).map((code) => say.language(code)),
      'or',
    )
  const said = sayFact(say, attribute, value)
  return kind === 'near' ? say.t('matching.recruitNear', { place: said }) : said
}
