import { Link } from '@passerelle/ui/link'
import { Card, Initials } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import styles from './pairs.module.css'
import type { PairDetail } from './usePairs.ts'
import { nameOf } from './words.ts'

/** Both, with how to reach them; what must be heeded stands above every number and address. */
export function People({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  return (
    <Card title={say.t('pairs.people')}>
      {(['mentee', 'mentor'] as const).map((side) => {
        const person = pair[side]
        const warnings = warningsOf(person).map((id) => say.t(id))
        return (
          <div key={side} className={styles.person}>
            <Initials name={nameOf(person)} tone={side === 'mentee' ? 'brand' : 'neutral'} />
            <div>
              <Link href={`/participants/${person.participantId}`}>{person.name}</Link>
              <div className={styles.soft}>
                {[say.t(`role.${side}`), say.language(person.language), person.siteName]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </div>
              {(warnings.length > 0 || person.safeContact?.note) && (
                <div className={styles.warning}>
                  {[...warnings, person.safeContact?.note ?? ''].filter(Boolean).join(' ')}
                </div>
              )}
              <div className={styles.contact}>
                {person.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>}
                {person.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
                {!person.phone && !person.email && (
                  <span className={styles.soft}>{say.t('pairs.noContact')}</span>
                )}
              </div>
            </div>
          </div>
        )
      })}
    </Card>
  )
}

function warningsOf({ safeContact }: PairDetail['mentee']) {
  return [
    ...(safeContact?.noVoicemail ? (['pairs.noVoicemail'] as const) : []),
    ...(safeContact?.noMail ? (['pairs.noMail'] as const) : []),
    ...(safeContact?.noTextMessage ? (['pairs.noTextMessage'] as const) : []),
  ]
}
