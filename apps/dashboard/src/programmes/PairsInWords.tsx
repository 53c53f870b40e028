import type { Pairing, Programme } from '@passerelle/domain'
import type { Messages } from '@passerelle/messages'
import { Card, Facts } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import type { ReactNode } from 'react'
import type { Marks } from './ProgrammeInWords.tsx'
import styles from './programmes.module.css'

/** How a pair lives: how long, how often, what is agreed. */
export function PairsInWords({ programme, mark }: { programme: Programme } & Required<Marks>) {
  const say = useMessages()
  const { pairing } = programme
  if (pairing === undefined) {
    return (
      <Card title={say.t('programmes.pairs')}>
        <p className={styles.soft}>{say.t('programmes.noPairs')}</p>
      </Card>
    )
  }
  const days = (count: number) => say.t('programmes.days', { days: count })
  const marked = (value: ReactNode, path: keyof Pairing) => (
    <>
      {value} {mark(`pairing.${path}`)}
    </>
  )
  return (
    <Card title={say.t('programmes.pairs')}>
      <Facts
        facts={[
          { label: say.t('programmes.length'), value: marked(lengthOf(say, pairing), 'durationMonths') },
          { label: say.t('programmes.meet'), value: marked(meetingsOf(say, pairing), 'cadence') },
          { label: say.t('programmes.agreement'), value: marked(agreementOf(say, pairing), 'agreement') },
          {
            label: say.t('programmes.capacity'),
            value: marked(
              say.t('programmes.capacityPairs', { count: pairing.capacityPerMentor }),
              'capacityPerMentor',
            ),
          },
          {
            label: say.t('programmes.answerWithin'),
            value: marked(days(pairing.answerWithinDays), 'answerWithinDays'),
          },
          {
            label: say.t('programmes.firstMeetingWithin'),
            value: marked(days(pairing.firstMeetingWithinDays), 'firstMeetingWithinDays'),
          },
        ]}
      />
    </Card>
  )
}

function lengthOf(say: Messages, { durationMonths: { planned, atLeast, atMost } }: Pairing): string {
  const months = (count: number) => say.t('programmes.months', { months: count })
  const isRange = atLeast !== undefined && atMost !== undefined && atLeast !== atMost
  return isRange ? `${atLeast}–${months(atMost)}` : months(planned)
}

function meetingsOf(say: Messages, { cadence, minimumMeetings }: Pairing): string {
  const { everyDays, hoursPerMonth } = cadence
  const parts = [say.t('programmes.every', { days: everyDays })]
  if (hoursPerMonth) {
    const { atLeast, atMost } = hoursPerMonth
    const hours = atMost === undefined || atMost === atLeast ? `${atLeast}` : `${atLeast}–${atMost}`
    parts.push(say.t('programmes.hoursPerMonth', { hours }))
  }
  if (minimumMeetings !== undefined)
    parts.push(say.t('programmes.atLeastMeetings', { count: minimumMeetings }))
  return parts.join(', ')
}

function agreementOf(say: Messages, { agreement, actionPlan }: Pairing): string {
  const what = agreement === 'none' ? say.t('programmes.agreementNone') : say.label(`agreement.${agreement}`)
  return actionPlan === undefined
    ? what
    : `${what}, ${say.t('programmes.reviewEvery', { months: actionPlan.reviewEveryMonths })}`
}
