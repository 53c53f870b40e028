import { Link } from '@passerelle/ui/link'
import { useMessages } from '@passerelle/ui/say'
import styles from './matching.module.css'
import { WhyNot } from './WhyNot.tsx'
import { nameOf, type Round, sayReason } from './words.ts'

/** Mentees without a mentor, grouped by why; behind each group the names, and what would change it. */
export function Unmatched({ round }: { round: Round }) {
  const say = useMessages()
  const { unmatched, criteria, people } = round
  if (unmatched.length === 0) return <b>{say.t('matching.nobodyWithout')}</b>
  const groups = new Map<string, Round['unmatched'][number][]>()
  for (const one of unmatched) {
    const why = sayReason(say, one.reason, criteria)
    groups.set(why, [...(groups.get(why) ?? []), one])
  }
  return (
    <section aria-label={say.t('matching.without', { count: unmatched.length })}>
      <b>{say.t('matching.without', { count: unmatched.length })}</b>
      {[...groups]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([why, members]) => (
          <details key={why} className={styles.group}>
            <summary>{say.t('matching.countedReason', { count: members.length, why })}</summary>
            <ul>
              {members.map(({ enrolmentId, changes }) => (
                <li key={enrolmentId}>
                  <Link href={`/participants/${people[enrolmentId]?.participantId ?? ''}`}>
                    <bdi>{nameOf(say, people, enrolmentId)}</bdi>
                  </Link>
                  {changes.length > 0 && (
                    <span className={styles.soft}>
                      {': '}
                      {say.list(
                        changes.slice(0, 3).map((change) => sayReason(say, change, criteria)),
                        'or',
                      )}
                    </span>
                  )}
                  <div>
                    <WhyNot round={round} mentee={enrolmentId} ask="matching.whyNotWith" />
                  </div>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </section>
  )
}
