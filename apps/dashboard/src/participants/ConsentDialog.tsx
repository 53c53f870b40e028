import { Modal } from '@mantine/core'
import { Day } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, SelectField, TextField, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import { useReread } from './usePerson.ts'

const purposes = [
  'follow-up-contact',
  'share-with-mentor',
  'share-with-employers',
  'tell-referrer',
  'story',
  'photo',
  'newsletter',
] as const

const NewConsent = z.strictObject({
  purpose: z.enum(purposes),
  how: z.enum(['spoken', 'paper', 'form']),
  textVersion: z.string().min(1).max(64),
  audience: z.string().max(300).optional(),
  until: Day.optional(),
})

/** Consent as a record: for what, to which text, how, until when. */
export function ConsentDialog({ participantId, onClose }: { participantId: string; onClose: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const record = useMutation(api.participants.recordConsent.mutationOptions())
  const form = useSchemaForm({
    schema: NewConsent,
    initial: { how: 'spoken', textVersion: session.today.slice(0, 7) },
    save: async (consent) => {
      await record.mutateAsync({ participantId, ...consent })
      await reread()
    },
    onSaved: () => {
      toast(say.t('participants.consentRecorded'))
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} size="lg" title={say.t('participants.consentAdd')}>
      <Form form={form}>
        <SelectField
          {...form.field('purpose')}
          label={say.t('participants.consentFor')}
          options={purposes.map((value) => ({ value, label: say.label(`consentPurpose.${value}`) }))}
        />
        <SelectField
          {...form.field('how')}
          label={say.t('participants.consentHow')}
          options={(['spoken', 'paper', 'form'] as const).map((value) => ({
            value,
            label: say.coded('consentHow', { code: value }),
          }))}
        />
        <TextField {...form.field('textVersion')} label={say.t('participants.consentVersion')} />
        <TextField {...form.field('audience')} label={say.t('participants.consentAudience')} />
        <DayField {...form.field('until')} label={say.t('enrolments.until')} today={session.today} />
        <FormActions form={form} onCancel={onClose} save={say.t('participants.consentAdd')} />
      </Form>
    </Modal>
  )
}
