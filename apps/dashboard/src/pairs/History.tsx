import type { Messages } from '@passerelle/messages'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './pairs.module.css'
import type { PairDetail } from './usePairs.ts'
import { nameOf } from './words.ts'

/** What happened to a pair, the latest first, in sentences. */
export function History({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  return (
    <Card title={say.t('pairs.history')}>
      <ul className={styles.list}>
        {entriesOf(say, pair).map(({ on, text, detail }) => (
          <li key={`${on} ${text}`}>
            <span className={styles.grow}>
              {text}
              {detail && <div className={styles.soft}>{detail}</div>}
            </span>
            <span className={styles.soft} title={say.day(on, 'full')}>
              {say.nearDay(on, pair.today)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Entry = { readonly on: string; readonly text: string; readonly detail?: string }

/** The latest first; on one day in the order of a life, the end of it on top. */
function entriesOf(say: Messages, pair: PairDetail): Entry[] {
  const changes = pair.history.map(({ to, from, on, reason, note, by }) => ({
    on,
    text: from === 'paused' && to === 'active' ? say.t('pairs.wasResumed') : say.t(`became.${to}`),
    detail: [reason && say.label(`reason.${reason}`), note, by && say.t('pairs.by', { name: by })]
      .filter(Boolean)
      .join(' · '),
  }))
  const answers = pair.answers.map(({ side, answer, on, note }) => ({
    on,
    text: say.t('pairs.saidAnswer', { name: nameOf(pair[side]), answer: say.t(`answer.${answer}`) }),
    detail: note ?? '',
  }))
  const extensions = pair.extensions.map(({ on, until, ground }) => ({
    on,
    text: say.t('pairs.wasExtended', { until: say.day(until) }),
    detail: say.label(`reason.${ground}`),
  }))
  const signed = pair.agreement.signedOn
  const life: Entry[] = [
    ...changes.slice(0, 1),
    ...answers,
    ...changes.slice(1),
    ...(signed === null ? [] : [{ on: signed, text: say.t('pairs.wasSigned') }]),
    ...pair.reviews.map((on) => ({ on, text: say.t('pairs.wasReviewed') })),
    ...extensions,
  ]
  return life
    .map((entry, at) => ({ entry, at }))
    .sort((a, b) => (a.entry.on === b.entry.on ? b.at - a.at : a.entry.on < b.entry.on ? 1 : -1))
    .map(({ entry }) => entry)
}
