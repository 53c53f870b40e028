import { Button } from '@mantine/core'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { PageHeader } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTRPC } from '../api/client.ts'

const route = getRouteApi('/invitation/$token')

/** Where the letter of an invitation leads: nothing happens before the button. */
export function InvitationPage() {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const navigate = useNavigate()
  const { token } = route.useParams()
  const accept = useMutation(api.portfolio.acceptGrant.mutationOptions({ onError: useSayFailure() }))
  const go = async () => {
    const { grantId } = await accept.mutateAsync({ token })
    await cache.invalidateQueries({ queryKey: api.portfolio.pathKey() })
    toast(say.t('portfolio.invitationDone'))
    await navigate({ to: '/grants/$id', params: { id: grantId } })
  }
  return (
    <>
      <PageHeader title={say.t('portfolio.invitationTitle')} below={say.t('portfolio.invitationText')} />
      <p>{say.t('portfolio.invitationNotYou')}</p>
      <p>
        <Button loading={accept.isPending} onClick={() => void go()}>
          {say.t('portfolio.invitationAccept')}
        </Button>
      </p>
    </>
  )
}
