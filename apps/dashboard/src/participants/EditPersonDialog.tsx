import { Modal } from '@mantine/core'
import { PersonInput } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { ContactFields, withoutEmptySafety } from './ContactFields.tsx'
import { type PersonPageData, useReread } from './usePerson.ts'

/** Name, language and contact of a person. */
export function EditPersonDialog({
  person,
  onClose,
}: {
  person: PersonPageData['person']
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const update = useMutation(api.participants.update.mutationOptions())
  const { id, version, fullName, callName, language } = person
  const { phone, safeContact, ...contact } = person.contact
  const form = useSchemaForm({
    schema: PersonInput,
    initial: {
      fullName,
      language,
      callName,
      contact: {
        ...contact,
        phone: phone?.typed,
        safeContact: safeContact ?? { noVoicemail: false, noMail: false, noTextMessage: false },
      },
    },
    save: async (input) => {
      await update.mutateAsync({ participantId: id, version, person: withoutEmptySafety(input) })
      await reread()
    },
    onSaved: () => {
      toast(say.t('participants.saved'))
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} size="lg" title={say.t('participants.edit')}>
      <Form form={form}>
        <ContactFields field={(path) => form.field(path) as never} />
        <FormActions form={form} onCancel={onClose} />
      </Form>
    </Modal>
  )
}
