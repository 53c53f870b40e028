import { Button } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { Loading, RowList, Section, TaskRow } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

/** Whether letters arrive, and those that did not. */
export function Letters() {
  const say = useMessages()
  const api = useTRPC()
  const { data } = useQuery(api.letters.recent.queryOptions())
  if (data === undefined) return <Loading />
  const { sent, waiting, failed } = data
  return (
    <Section title={say.t('settings.letters')}>
      <p>{say.t('settings.lettersAre', { sent, waiting, failed: failed.length })}</p>
      {failed.length > 0 && (
        <RowList label={say.t('settings.letters')}>
          {failed.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

type FailedLetter = Answers['letters']['recent']['failed'][number]

function LetterRow({ letter }: { letter: FailedLetter }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const { session } = useSession()
  const { id: letterId, version, subject, to, failure, attempts, writtenAt } = letter
  const retry = useMutation(
    api.letters.retry.mutationOptions({
      onError: useSayFailure(),
      onSuccess: () => toast(say.t('settings.retried')),
      onSettled: () => queries.invalidateQueries(api.letters.pathFilter()),
    }),
  )
  return (
    <TaskRow
      sentence={
        <>
          <b>{subject}</b> {say.t('settings.toWhom', { to })}
        </>
      }
      reason={say.t('settings.failure', { attempts, failure: failure ?? say.t('common.notKnown') })}
      when={say.instant(writtenAt, session.organisation.timeZone)}
      actions={
        session.actions.includes('mail.retry') && (
          <Button
            variant="default"
            size="xs"
            loading={retry.isPending}
            onClick={() => retry.mutate({ letterId, version })}
          >
            {say.t('settings.retry')}
          </Button>
        )
      }
    />
  )
}
