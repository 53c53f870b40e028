import { Button } from '@mantine/core'
import { confirm, useSayFailure } from '@passerelle/ui/feedback'
import { Card, Facts, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { labelOfFact } from '../enrolments/labelOfFact.ts'
import { leavesOfReasons } from '../enrolments/leavesOfReasons.ts'
import { sayFact } from '../enrolments/sayFact.ts'
import { ConsentDialog } from './ConsentDialog.tsx'
import styles from './person.module.css'
import { type PersonPageData, useReread } from './usePerson.ts'

/** What the person agreed to, and everything that is known of them. */
export function ConsentsAndData({ data }: { data: PersonPageData }) {
  return (
    <div className={styles.grid}>
      <Known data={data} />
      <Consents data={data} />
    </div>
  )
}

function Consents({ data: { person, consents, rights } }: { data: PersonPageData }) {
  const say = useMessages()
  const [isAdding, setAdding] = useState(false)
  return (
    <Card
      title={say.t('participants.consents')}
      aside={
        rights.recordConsent && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {say.t('participants.consentAdd')}
          </Button>
        )
      }
    >
      {consents.length === 0 && <p className={styles.soft}>{say.t('participants.noConsents')}</p>}
      {consents.map((consent) => (
        <ConsentLine
          key={consent.id}
          participantId={person.id}
          consent={consent}
          mayWithdraw={rights.recordConsent}
        />
      ))}
      {isAdding && <ConsentDialog participantId={person.id} onClose={() => setAdding(false)} />}
    </Card>
  )
}

function ConsentLine({
  participantId,
  consent,
  mayWithdraw,
}: {
  participantId: string
  consent: PersonPageData['consents'][number]
  mayWithdraw: boolean
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const withdraw = useMutation(api.participants.withdrawConsent.mutationOptions({ onError: useSayFailure() }))
  const { id, version, purpose, textVersion, givenAt, how, audience, untilOn, withdrawnAt } = consent
  const onWithdraw = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.label(`consentPurpose.${purpose}`),
      text: say.t('participants.consentWithdrawText'),
      action: say.t('participants.consentWithdraw'),
      isHarmful: true,
    })
    if (!isMeant) return
    await withdraw.mutateAsync({ participantId, consentId: id, version })
    await reread()
  }
  const given = say.t('participants.consentGiven', {
    day: say.day(givenAt.slice(0, 10)),
    how: say.coded('consentHow', { code: how }),
    version: textVersion,
  })
  return (
    <div className={styles.consent}>
      <div>
        {say.label(`consentPurpose.${purpose}`)}{' '}
        <Tag tone={withdrawnAt === null ? 'green' : 'neutral'}>
          {withdrawnAt === null ? say.t('participants.consentValid') : say.t('participants.consentEnded')}
        </Tag>
        <div className={styles.soft}>
          {[
            given,
            audience,
            untilOn && say.t('participants.consentUntil', { day: say.day(untilOn) }),
            withdrawnAt && say.t('participants.consentWithdrawn', { day: say.day(withdrawnAt.slice(0, 10)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </div>
      {mayWithdraw && withdrawnAt === null && (
        <Button variant="subtle" onClick={() => void onWithdraw().catch(() => undefined)}>
          {say.t('participants.consentWithdraw')}
        </Button>
      )}
    </div>
  )
}

function Known({ data: { facts, enrolments } }: { data: PersonPageData }) {
  const say = useMessages()
  const leaves = enrolments.flatMap(leavesOfReasons)
  const shown = facts
    // A point on the map is for matching; the municipality says it to people.
    .filter(({ key }) => key !== 'location')
    .map((fact) => ({ fact, label: say.opening(labelOfFact(say, fact.key, leaves)) }))
    .sort((a, b) => say.compare(a.label, b.label))
  return (
    <Card title={say.t('participants.known')}>
      <p className={styles.below}>{say.t('participants.knownBelow')}</p>
      {shown.length === 0 ? (
        <p>{say.t('participants.nothingKnown')}</p>
      ) : (
        <Facts
          facts={shown.map(({ fact, label }) => ({
            key: fact.key,
            label,
            value: (
              <>
                {fact.answer === 'answered' ? (
                  sayFact(say, fact.key, fact.value)
                ) : fact.answer === 'out-of-date' ? (
                  <Tag tone="amber">{say.t('participants.outOfDate')}</Tag>
                ) : (
                  <Tag>{say.coded('answerKind', { code: fact.answer })}</Tag>
                )}{' '}
                {fact.saidOn && (
                  <span className={styles.soft}>
                    {say.t('participants.saidOn', { day: say.day(fact.saidOn) })}
                  </span>
                )}
              </>
            ),
          }))}
        />
      )}
    </Card>
  )
}
