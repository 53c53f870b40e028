import { Modal } from '@mantine/core'
import { NewEnrolment } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type Answers, useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { EnrolmentFields, useFirstEnrolment } from './EnrolmentFields.tsx'

/** Another enrolment of somebody who is known: the clock of the first one keeps its result. */
export function EnrolDialog({ participantId, onClose }: { participantId: string; onClose: () => void }) {
  const say = useMessages()
  const api = useTRPC()
  const { data: programmes } = useQuery(api.programmes.list.queryOptions())
  return (
    <Modal opened onClose={onClose} size="lg" title={say.t('enrolments.add')}>
      {programmes === undefined ? (
        <Loading lines={3} />
      ) : (
        <EnrolForm
          participantId={participantId}
          programmes={programmes.filter(({ status }) => status === 'running')}
          onClose={onClose}
        />
      )}
    </Modal>
  )
}

function EnrolForm({
  participantId,
  programmes,
  onClose,
}: {
  participantId: string
  programmes: Answers['programmes']['list']
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const create = useMutation(api.enrolments.create.mutationOptions())
  const form = useSchemaForm({
    schema: NewEnrolment,
    initial: useFirstEnrolment(programmes),
    save: async (wanted) => {
      await create.mutateAsync({ participantId, ...wanted })
      await reread()
    },
    onSaved: () => {
      toast(say.t('enrolments.enrolled'))
      onClose()
    },
  })
  return (
    <Form form={form}>
      <EnrolmentFields field={form.field} programmes={programmes} />
      <FormActions form={form} onCancel={onClose} save={say.t('enrolments.add')} />
    </Form>
  )
}
