import { Button } from '@mantine/core'
import { toast } from '@passerelle/ui/feedback'
import { Form, FormActions, TextField, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { Dialog } from '../pairs/Dialog.tsx'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import styles from './grants.module.css'

const Invitation = z.strictObject({ email: z.email().max(254) })

/** Asks the funder to accept a grant, where nobody has yet. */
export function InviteButton({ grant }: { grant: Answers['grants']['byId'] }) {
  const say = useMessages()
  const [isOpen, setOpen] = useState(false)
  const { actions } = useSession().session
  if (grant.isAccepted || !actions.includes('grant.invite')) return null
  return (
    <>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {say.t('grants.invite')}
      </Button>
      {isOpen && (
        <Dialog
          title={say.t('grants.inviteTitle', { funder: grant.funderName })}
          onClose={() => setOpen(false)}
        >
          <p className={styles.soft}>{say.t('grants.inviteText')}</p>
          <InviteForm grant={grant} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  )
}

function InviteForm({ grant, onDone }: { grant: Answers['grants']['byId']; onDone: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const onSettled = useReread()
  const { mutateAsync: invite } = useMutation(api.grants.invite.mutationOptions({ onSettled }))
  const form = useSchemaForm({
    schema: Invitation,
    initial: { email: grant.invitedEmail ?? '' },
    save: async ({ email }) => {
      await invite({ grantId: grant.id, version: grant.version, email })
      onDone()
      toast(say.t('grants.inviteSent', { email }))
    },
  })
  return (
    <Form form={form}>
      <TextField {...form.field('email')} type="email" label={say.t('grants.fieldEmail')} />
      <FormActions form={form} save={say.t('grants.inviteSend')} onCancel={onDone} />
    </Form>
  )
}
