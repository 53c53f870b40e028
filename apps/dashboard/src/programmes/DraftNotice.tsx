import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { Changes } from './Changes.tsx'
import type { ProgrammeAnswer } from './ProgrammePage.tsx'

/** A draft of the next version: what it changes, and what to do with it. */
export function DraftNotice({ programme }: { programme: ProgrammeAnswer }) {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const onError = useSayFailure()
  const publish = useMutation(api.programmes.publish.mutationOptions({ onError }))
  const discard = useMutation(api.programmes.discardDraft.mutationOptions({ onError }))
  const { id: programmeId, version, draft, may, numbers } = programme
  if (draft === undefined) return null
  const { number } = draft
  const isBusy = publish.isPending || discard.isPending
  const count = numbers.applied + numbers.waiting + numbers.takingPart

  const onPublish = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.t('programmes.publishTitle', { number }),
      text: say.t('programmes.publishText', { count }),
      action: say.t('programmes.publish', { number }),
    })
    if (!isMeant) return
    await publish.mutateAsync({ programmeId, version })
    await queries.invalidateQueries()
    toast(say.t('programmes.publishedDone', { number }))
  }
  const onDiscard = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.t('programmes.discard'),
      text: say.t('programmes.discardText', { number: number - 1 }),
      action: say.t('programmes.discard'),
      isHarmful: true,
    })
    if (!isMeant) return
    await discard.mutateAsync({ programmeId, version })
    await queries.invalidateQueries()
    toast(say.t('programmes.discarded'))
  }

  return (
    <Notice
      tone="blue"
      actions={
        <>
          {may.write && (
            <Button
              variant="default"
              disabled={isBusy}
              onClick={() => void onDiscard().catch(() => undefined)}
            >
              {say.t('programmes.discard')}
            </Button>
          )}
          {may.publish && (
            <Button
              loading={publish.isPending}
              disabled={isBusy || draft.changes.length === 0}
              onClick={() => void onPublish().catch(() => undefined)}
            >
              {say.t('programmes.publish', { number })}
            </Button>
          )}
        </>
      }
    >
      {say.t('programmes.draftNotice', { number, count: draft.changes.length })}
      {!may.publish && ` ${say.t('programmes.leadPublishes')}`}
      <Changes changes={draft.changes} criteria={draft.document.matching?.criteria ?? []} />
    </Notice>
  )
}
