import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Initials, Loading, RowList, Section, TaskRow } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'

type Member = Answers['members']['list'][number]

/** Who works here, as what, and with which programmes and sites. */
export function Members() {
  const say = useMessages()
  const api = useTRPC()
  const members = useQuery(api.members.list.queryOptions())
  return (
    <Section title={say.t('settings.members')}>
      {members.isPending ? (
        <Loading />
      ) : (
        <RowList label={say.t('settings.members')}>
          {members.data?.map((member) => (
            <MemberRow key={member.id} member={member} />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function MemberRow({ member }: { member: Member }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const { session } = useSession()
  const { id, name, email, roles, version } = member
  const remove = useMutation(
    api.members.remove.mutationOptions({
      onError: useSayFailure(),
      onSuccess: () => toast(say.t('settings.removed', { name })),
      onSettled: () => queries.invalidateQueries(api.members.pathFilter()),
    }),
  )
  const onRemove = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.t('settings.removeTitle', { name }),
      text: say.t('settings.removeText', { name }),
      action: say.t('settings.remove'),
      isHarmful: true,
    })
    if (isMeant) remove.mutate({ memberId: id, version })
  }
  const mayRemove = session.actions.includes('member.manage') && id !== session.memberId
  const isAssigned = roles.some((role) => role !== 'lead' && role !== 'administrator')
  return (
    <TaskRow
      picture={<Initials name={name} />}
      sentence={
        <>
          <b>{name}</b> · {say.list(roles.map((code) => say.coded('memberRole', { code })))}
        </>
      }
      reason={[email, isAssigned && reachOf(member)].filter(Boolean).join(' · ')}
      actions={
        mayRemove && (
          <Button variant="default" size="xs" loading={remove.isPending} onClick={() => void onRemove()}>
            {say.t('settings.remove')}
          </Button>
        )
      }
    />
  )

  function reachOf({ scopes }: Member): string {
    const each = scopes.map(({ programme, site }) =>
      programme === null ? (site ?? '') : say.written(programme) + (site ? ` (${site})` : ''),
    )
    return each.includes('') ? say.t('settings.everything') : say.list(each)
  }
}
