import { Button } from '@mantine/core'
import { Notice } from '@passerelle/ui/page'
import { Say, useMessages } from '@passerelle/ui/say'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { labelOfFact } from '../enrolments/labelOfFact.ts'
import { leavesOfReasons } from '../enrolments/leavesOfReasons.ts'
import { labelOfLeaf } from '../programmes/labelOfLeaf.ts'
import { useSession } from '../session/session.ts'
import type { PersonEnrolment, PersonPageData } from './usePerson.ts'

/** The one thing that waits for somebody: of the enrolment where most depends on it. */
export function NextStep({ data }: { data: PersonPageData }) {
  const say = useMessages()
  const navigate = useNavigate()
  const { session } = useSession()
  const each =
    data.enrolments.find(({ leaving }) => leaving !== null) ??
    data.enrolments.find(({ stage }) => order.includes(stage))
  if (each === undefined) return null
  const { person } = data
  const toEnrolments = () =>
    void navigate({ to: '/participants/$id', params: { id: person.id }, search: { tab: 'enrolments' } })
  const programme = say.written(each.programmeName)
  const go = (label: string, onClick: () => void): ReactNode => <Button onClick={onClick}>{label}</Button>

  if (each.leaving !== null) {
    const { on, days, last } = each.leaving
    return (
      <Notice actions={go(say.t('participants.nextLeavingDo'), toEnrolments)}>
        {say.t('participants.nextLeaving', { programme, days })}{' '}
        {say.t('enrolments.lastService', {
          day: say.nearDay(on, session.today),
          service: say.label(`service.${last}`),
        })}
      </Notice>
    )
  }
  switch (each.stage) {
    case 'applied-to-ask': {
      const questions = each.eligibility?.questions ?? []
      const askable = questions.filter(({ mayBeAsked }) => mayBeAsked)
      const leaves = leavesOfReasons(each)
      const listOf = (those: typeof questions) =>
        say.list(those.map(({ attribute }) => labelOfFact(say, attribute, leaves)))
      return (
        <Notice actions={go(say.t('participants.nextAskDo'), toEnrolments)}>
          {askable.length > 0 ? (
            <Say id="participants.nextAsk" values={{ programme, list: listOf(askable) }} />
          ) : (
            <Say id="participants.nextTalk" values={{ programme, list: listOf(questions) }} />
          )}
        </Notice>
      )
    }
    case 'applied-fits':
      return (
        <Notice tone="blue" actions={go(say.t('move.find-eligible'), toEnrolments)}>
          <Say id="participants.nextFits" values={{ programme }} />
        </Notice>
      )
    case 'applied-does-not-fit':
      return (
        <Notice actions={go(say.t('move.find-ineligible'), toEnrolments)}>
          <Say id="participants.nextUnfit" values={{ programme, list: say.list(unmetOf(say, each)) }} />
        </Notice>
      )
    case 'preparing':
      return (
        <Notice tone="blue" actions={go(say.t('move.complete-step'), toEnrolments)}>
          <Say id="participants.nextPrepare" values={{ programme, list: say.list(openOf(say, each)) }} />
        </Notice>
      )
    case 'ready':
      return (
        <Notice actions={go(say.t('participants.nextWaitDo'), () => void navigate({ to: '/matching' }))}>
          <Say id="participants.nextWait" values={{ programme, days: each.waiting?.days ?? 0 }} />
        </Notice>
      )
    case 'paired': {
      const pair = data.pairs.find(({ id }) => each.openPairIds.includes(id))
      if (pair === undefined) return null
      const open = () => void navigate({ to: '/pairs/$id', params: { id: pair.id } })
      return (
        <Notice tone="green" actions={go(say.t('participants.nextPairDo'), open)}>
          <Say
            id="participants.nextPair"
            values={{ name: pair.otherName, status: say.label(`pairStatus.${pair.status}`) }}
          />
        </Notice>
      )
    }
    case 'on-hold':
      return (
        <Notice actions={go(say.t('move.resume'), toEnrolments)}>
          {say.t('participants.nextHold', { programme })}
        </Notice>
      )
    default:
      return null
  }
}

/** Stages in which something waits for staff. */
const order: readonly PersonEnrolment['stage'][] = [
  'applied-to-ask',
  'applied-fits',
  'applied-does-not-fit',
  'preparing',
  'ready',
  'paired',
  'on-hold',
]

function unmetOf(say: ReturnType<typeof useMessages>, { eligibility }: PersonEnrolment): string[] {
  return (eligibility?.reasons ?? []).flatMap((reason) =>
    !('isHidden' in reason) && reason.matters && reason.verdict === 'unmet'
      ? [labelOfLeaf(say, reason.leaf)]
      : [],
  )
}

function openOf(say: ReturnType<typeof useMessages>, { steps, openStepIds }: PersonEnrolment): string[] {
  return steps.filter(({ id }) => openStepIds.includes(id)).map(({ label }) => say.written(label))
}
