import { Button } from '@mantine/core'
import type { ProposedPair, RoundInput } from '@passerelle/matching'
import { type RoundWords, reasonInShort, reasonInWords, scoreInWord } from '@passerelle/messages'
import { Meter, Tag } from '@passerelle/ui/page'
import { type Draft, withWish } from './draft.ts'
import { criterionName } from './Policy.tsx'
import styles from './playground.module.css'
import type { Solved } from './solver.ts'
import { useWords } from './words/index.ts'

/** One pair: its score in a line, and opened, what the score is made of and who else there is. */
export function Pair({
  draft,
  pair,
  words,
  onChange,
}: {
  draft: Draft
  input: RoundInput
  pair: ProposedPair
  solved: Solved
  words: RoundWords
  onChange: (draft: Draft) => void
}) {
  const { say } = useWords()
  const { mentee, mentor, score, parts, bonus, pinned, checks } = pair
  const word = scoreInWord(score)
  const short = parts
    .filter(({ known, points, of }) => known && of > 0 && points * 2 >= of)
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ reason }) => reasonInShort(say, reason) ?? reasonInWords(say, reason, words))
  return (
    <li>
      <details>
        <summary>
          <span className={styles.pairLine}>
            <b>
              {mentee} → {mentor}
            </b>
            <span className={styles.soft}>{short.join(', ')}</span>
          </span>
          {pinned && <Tag>{say.t('matching.pinned')}</Tag>}
          {checks.length > 0 && <Tag tone="amber">{say.t('matching.check')}</Tag>}
          <b>{say.number(score)}</b>
          <Tag tone={word.tone}>{say.t(word.id)}</Tag>
        </summary>
        <div className={styles.inside}>
          <Ranks pair={pair} />
          {checks.map((check) => (
            <p key={check.code}>{reasonInWords(say, check, words)}</p>
          ))}
          <table className={styles.table}>
            <tbody>
              {parts.map(({ criterion, reason, points, of }) => (
                <tr key={criterion}>
                  <th scope="row">{criterionName(draft, criterion)}</th>
                  <td>{reasonInWords(say, reason, words)}</td>
                  <td className={styles.meter}>
                    <Meter value={points} of={of}>
                      {say.t('common.ofTotal', { count: points, total: of })}
                    </Meter>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {bonus && <p className={styles.soft}>{reasonInWords(say, bonus.reason, words)}</p>}
          <Alternatives pair={pair} />
          <div className={styles.actions}>
            <Button
              variant="default"
              onClick={() => onChange(withWish(draft, { mentee, mentor }, pinned ? null : 'pinned'))}
            >
              {say.t(pinned ? 'matching.unpin' : 'matching.pin')}
            </Button>
            <Button
              variant="default"
              onClick={() => onChange(withWish(draft, { mentee, mentor }, 'forbidden'))}
            >
              {say.t('matching.forbid')}
            </Button>
          </div>
        </div>
      </details>
    </li>
  )
}

function Ranks({ pair: { mentee, mentor, menteeRank, mentorRank } }: { pair: ProposedPair }) {
  const { say } = useWords()
  return (
    <p className={styles.soft}>
      {say.t('matching.ranks', {
        ...{ rank: menteeRank.rank, of: menteeRank.of, mentee },
        ...{ rankBack: mentorRank.rank, ofBack: mentorRank.of, mentor },
      })}
    </p>
  )
}

/** Who else the mentee could have, and what that would cost at least. */
function Alternatives({ pair: { mentee, alternatives } }: { pair: ProposedPair }) {
  const { say } = useWords()
  if (alternatives.mentors.length === 0) return null
  return (
    <section className={styles.box}>
      <h4>{say.t('matching.otherMentors', { name: mentee })}</h4>
      <dl>
        {alternatives.mentors.slice(0, 4).map(({ id, score, costsAtLeast }) => (
          <div key={id}>
            <dt>
              {id} {say.number(score)}
            </dt>
            <dd>{costsAtLeast !== null && say.t('matching.costs', { points: Math.floor(costsAtLeast) })}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
