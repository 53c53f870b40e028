import { Button } from '@mantine/core'
import type { FactKey } from '@passerelle/domain'
import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useState } from 'react'
import type { PersonEnrolment, PersonPageData } from '../participants/usePerson.ts'
import { labelOfLeaf } from '../programmes/labelOfLeaf.ts'
import { useSession } from '../session/session.ts'
import { AnswerForm } from './AnswerForm.tsx'
import styles from './enrolments.module.css'
import { labelOfFact } from './labelOfFact.ts'
import { verdictTones } from './tones.ts'

type Rights = PersonPageData['rights']
type Reason = NonNullable<PersonEnrolment['eligibility']>['reasons'][number]

/** Every condition with how it came out and why; what is missing can be recorded where it is missing. */
export function EligibilityList({
  participantId,
  each,
  rights,
  mayChange = false,
}: {
  participantId: string
  each: PersonEnrolment
  rights: Rights
  /** Also what is known can be recorded anew, not only what is missing. */
  mayChange?: boolean
}) {
  const say = useMessages()
  const { session } = useSession()
  const { eligibility, enrolment } = each
  if (eligibility === null) return null
  if (eligibility.reasons.length === 0) return <p>{say.t('enrolments.noConditions')}</p>
  return (
    <>
      <ul className={styles.leaves}>
        {eligibility.reasons.map((reason) => (
          <Leaf
            key={reason.path.join('.')}
            reason={reason}
            participantId={participantId}
            since={enrolment.appliedOn}
            rights={rights}
            mayChange={mayChange}
          />
        ))}
      </ul>
      <p className={styles.soft}>
        {say.opening(
          eligibility.day === session.today
            ? say.t('enrolments.judgedToday')
            : say.t('enrolments.judgedOn', { day: say.day(eligibility.day) }),
        )}
      </p>
    </>
  )
}

function Leaf({
  reason,
  participantId,
  since,
  rights,
  mayChange,
}: {
  reason: Reason
  participantId: string
  since: string
  rights: Rights
  mayChange: boolean
}) {
  const say = useMessages()
  const [isAnswering, setAnswering] = useState(false)
  const [asked] = reason.attributes.slice(-1) as FactKey[]
  if ('isHidden' in reason) {
    return (
      <li className={styles.leaf}>
        <span>{asked && say.opening(labelOfFact(say, asked))}</span>
        <span className={styles.soft}>{say.t('enrolments.hidden')}</span>
      </li>
    )
  }
  const { leaf, verdict, why, matters } = reason
  // Where other conditions decide already, an open or unmet one asks for nothing.
  const isBeside = verdict !== 'met' && !matters
  const isOffered = mayChange || (verdict === 'unknown' && !isBeside)
  const mayAnswer = isOffered && asked !== undefined && mayRecord(rights, reason.dataClass)
  const isSettled = why === 'prefer-not' || why === 'refused'
  return (
    <li>
      <div className={styles.leaf}>
        <span>{say.opening(labelOfLeaf(say, leaf))}</span>
        <span>
          {say.message(reason, 'or')}{' '}
          {isBeside ? (
            <Tag>{say.t('enrolments.beside')}</Tag>
          ) : (
            <Tag tone={verdictTones[verdict]}>{say.coded('verdict', { code: verdict })}</Tag>
          )}{' '}
          {why && <span className={styles.soft}>{say.coded('whyUnknown', { code: why })}</span>}{' '}
          {mayAnswer && !isAnswering && (
            <Button
              variant="subtle"
              size="compact-xs"
              title={isSettled ? say.t('enrolments.talkFirst') : undefined}
              aria-label={say.t('common.labelled', {
                label: labelOfLeaf(say, leaf),
                value: say.t(verdict === 'unknown' ? 'enrolments.record' : 'enrolments.change'),
              })}
              onClick={() => setAnswering(true)}
            >
              {verdict === 'unknown' ? say.t('enrolments.record') : say.t('enrolments.change')}
            </Button>
          )}
        </span>
      </div>
      {isAnswering && asked !== undefined && (
        <div className={styles.form}>
          <AnswerForm
            participantId={participantId}
            attribute={asked}
            label={labelOfFact(say, asked, [leaf])}
            since={since}
            onDone={() => setAnswering(false)}
          />
        </div>
      )}
    </li>
  )
}

function mayRecord(rights: Rights, dataClass: string): boolean {
  return dataClass === 'personal' ? rights.write : rights.writeSensitive
}
