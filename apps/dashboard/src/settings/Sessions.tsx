import { Button } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { Loading, RowList, Section, Tag, TaskRow } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { deviceOf } from './device.ts'

/** Where one is signed in, and a way to end it from here. */
export function Sessions() {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const mine = useQuery(api.session.mine.queryOptions())
  const after = {
    onError: useSayFailure(),
    onSettled: () => queries.invalidateQueries(api.session.mine.pathFilter()),
  }
  const end = useMutation(api.session.end.mutationOptions(after))
  const endOthers = useMutation(
    api.session.endOthers.mutationOptions({
      ...after,
      onSuccess: ({ ended }) => toast(say.t('settings.ended', { count: ended })),
    }),
  )
  const sessions = mine.data ?? []
  return (
    <Section
      title={say.t('settings.sessions')}
      aside={
        sessions.length > 1 && (
          <Button variant="subtle" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {say.t('settings.endOthers')}
          </Button>
        )
      }
    >
      {mine.isPending ? (
        <Loading />
      ) : (
        <RowList label={say.t('settings.sessions')}>
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              session={session}
              onEnd={() => end.mutate({ id: session.id })}
              isEnding={end.isPending && end.variables.id === session.id}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

type OwnSession = Answers['session']['mine'][number]

function SessionRow({
  session: { device, door, seenAt, isCurrent },
  onEnd,
  isEnding,
}: {
  session: OwnSession
  onEnd: () => void
  isEnding: boolean
}) {
  const say = useMessages()
  const { session } = useSession()
  const known = deviceOf(device)
  const when = say.instant(seenAt, session.organisation.timeZone)
  return (
    <TaskRow
      sentence={<b>{known ? say.t('settings.device', known) : say.t('settings.otherDevice')}</b>}
      state={isCurrent && <Tag tone="green">{say.t('settings.here')}</Tag>}
      reason={`${say.t('settings.app', { door })} · ${say.t('settings.seen', { when })}`}
      actions={
        !isCurrent && (
          <Button variant="default" size="xs" loading={isEnding} onClick={onEnd}>
            {say.t('settings.end')}
          </Button>
        )
      }
    />
  )
}
