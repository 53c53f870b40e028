import { Modal } from '@mantine/core'
import { Day } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { type PersonEnrolment, useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'

const Done = z.strictObject({ on: Day })

/** When a step was done: its true day. */
export function StepDialog({
  each,
  step,
  onClose,
}: {
  each: PersonEnrolment
  step: PersonEnrolment['steps'][number]
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const complete = useMutation(api.enrolments.completeStep.mutationOptions())
  const form = useSchemaForm({
    schema: Done,
    initial: { on: session.today },
    save: async ({ on }) => {
      const { enrolment, version } = each
      await complete.mutateAsync({ enrolmentId: enrolment.id, version, on, step: step.id })
      await reread()
    },
    onSaved: () => {
      toast(say.t('participants.saved'))
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={say.written(step.label)}>
      <Form form={form}>
        <DayField
          {...form.field('on')}
          label={say.t('enrolments.on')}
          hint={say.t('enrolments.onHint')}
          today={session.today}
          until={session.today}
        />
        <FormActions form={form} onCancel={onClose} />
      </Form>
    </Modal>
  )
}
