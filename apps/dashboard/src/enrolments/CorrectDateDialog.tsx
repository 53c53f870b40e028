import { Modal } from '@mantine/core'
import { Day, enrolmentReasons } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, SelectField, useSchemaForm } from '@passerelle/ui/forms'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { type PersonEnrolment, useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'

const Asked = z.strictObject({ on: Day, reason: z.string().min(1).max(64) })

/** Another true day for the start or the end, and why; the first one stays on record. */
export function CorrectDateDialog({
  name,
  each: { enrolment, version },
  move,
  onClose,
}: {
  name: string
  each: PersonEnrolment
  move: 'correct-start' | 'correct-end'
  onClose: () => void
}) {
  const say = useMessages()
  const { session } = useSession()
  const reread = useReread()
  const correct = useMutation(useTRPC().enrolments.correctDate.mutationOptions())
  const of = move === 'correct-start' ? 'start' : 'end'
  const form = useSchemaForm({
    schema: Asked,
    initial: { on: (of === 'start' ? enrolment.startedOn : enrolment.endedOn) ?? session.today },
    save: async (asked) => {
      await correct.mutateAsync({ enrolmentId: enrolment.id, version, of, ...asked })
      await reread()
    },
    onSaved: ({ on }) => {
      toast(say.t('enrolments.corrected', { day: say.day(on) }))
      onClose()
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say.t('common.labelled', { label: say.coded('move', { code: move }), value: name })}
    >
      <Form form={form}>
        <Notice>{say.t('enrolments.correctionStays')}</Notice>
        <DayField
          {...form.field('on')}
          label={say.t('enrolments.trueDay')}
          hint={say.t('enrolments.onHint')}
          today={session.today}
          until={session.today}
        />
        <SelectField
          {...form.field('reason')}
          label={say.t('enrolments.reason')}
          isOptional={false}
          options={enrolmentReasons['correct-date'].map((value) => ({
            value,
            label: say.label(`reason.${value}`),
          }))}
        />
        <FormActions form={form} onCancel={onClose} save={say.coded('move', { code: move })} />
      </Form>
    </Modal>
  )
}
