import { Button } from '@mantine/core'
import type { Contact } from '@passerelle/domain'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Link } from '@passerelle/ui/link'
import { Card, Loading, Notice, PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Answers, useTRPC } from '../api/client.ts'
import { ContactActions } from '../participants/ContactActions.tsx'
import { SafeContactNotice } from '../participants/SafeContactNotice.tsx'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { AttemptForm } from './AttemptForm.tsx'
import styles from './followUps.module.css'
import { followUpTitle } from './words.ts'

const route = getRouteApi('/follow-ups/$id')

/** One follow-up, made for keying while talking: how to reach them, what was tried, how they are. */
export function FollowUpPage() {
  const say = useMessages()
  const { id: followUpId } = route.useParams()
  const { today } = useSession().session
  const { data: followUp } = useQuery(useTRPC().followUps.byId.queryOptions({ followUpId }))
  if (!followUp) return <Loading />
  const contact = followUp.contact as Contact
  return (
    <>
      <PageHeader
        title={followUp.fullName}
        above={<Link href="/follow-ups">{say.t('followUps.title')}</Link>}
        below={[
          followUpTitle(say, followUp),
          say.language(followUp.language),
          say.t('followUps.windowUntil', { day: say.day(followUp.closesOn) }),
          followUp.askOn === followUp.dueOn || followUp.result !== null
            ? ''
            : say.t('followUps.askOn', { ask: say.day(followUp.askOn), due: say.day(followUp.dueOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={<ContactActions contact={contact} />}
      />
      <SafeContactNotice contact={contact} />
      <ContactLine contact={contact} />
      <div className={styles.columns}>
        {followUp.result === null ? (
          <AttemptForm key={followUp.version} followUp={followUp} today={today} />
        ) : (
          <Ended followUp={followUp} />
        )}
        <Card title={say.t('followUps.attempts', { count: followUp.attempts.length })}>
          {followUp.attempts.length === 0 ? (
            <p className={styles.soft}>{say.t('followUps.noAttempts')}</p>
          ) : (
            <ul className={styles.plain}>
              {followUp.attempts.map(({ on, how, result, nextOn }) => (
                <li key={`${on}${how}${result}`}>
                  {say.nearDay(on, today)} · {say.coded('attemptHow', { code: how })} ·{' '}
                  {say.coded('attemptResult', { code: result })}
                  {nextOn !== null && (
                    <div className={styles.soft}>
                      {say.t('followUps.nextOn', { day: say.nearDay(nextOn, today) })}
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )}
          <p>
            <Link href={`/participants/${followUp.participantId}`}>{say.t('followUps.toPerson')}</Link>
          </p>
        </Card>
      </div>
    </>
  )
}

function ContactLine({ contact: { phone, email, throughContactPerson } }: { contact: Contact }) {
  const words = [phone?.typed, email, throughContactPerson].filter(Boolean)
  return words.length === 0 ? null : <p className={styles.contact}>{words.join(' · ')}</p>
}

/** What came of it, with the way back. */
function Ended({ followUp }: { followUp: Answers['followUps']['byId'] }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const onError = useSayFailure()
  const reopen = useMutation(api.followUps.reopen.mutationOptions({ onSettled, onError }))
  const open = async () => {
    const question = {
      title: say.t('followUps.reopenTitle'),
      text: say.t('followUps.reopenText'),
      action: say.t('followUps.reopen'),
    }
    if (!(await confirm(question))) return
    await reopen.mutateAsync({ followUpId: followUp.id, version: followUp.version })
    toast(say.t('followUps.reopened'))
  }
  return (
    <Card>
      <Notice
        tone={followUp.result === 'reached' ? 'green' : 'blue'}
        actions={
          <Button variant="default" size="compact-sm" loading={reopen.isPending} onClick={() => void open()}>
            {say.t('followUps.reopen')}
          </Button>
        }
      >
        {say.t('followUps.endedLine', {
          result: say.coded('followUpResult', { code: followUp.result ?? 'reached' }),
          day: say.day(followUp.closedOn ?? followUp.dueOn),
        })}
      </Notice>
    </Card>
  )
}
