import { Modal } from '@mantine/core'
import { Channel, Day, ProgrammeRole } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  ChoiceField,
  DayField,
  Form,
  FormActions,
  NumberField,
  SelectField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Loading } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'

const Wanted = z.strictObject({
  programmeId: z.string().min(1),
  siteId: z.string().optional(),
  role: ProgrammeRole,
  appliedOn: Day,
  channel: Channel.optional(),
  capacity: z.int().min(1).max(200).optional(),
})

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
  const { session } = useSession()
  const { sites } = session.organisation
  const create = useMutation(api.enrolments.create.mutationOptions())
  const form = useSchemaForm({
    schema: Wanted,
    initial: {
      role: 'mentee',
      appliedOn: session.today,
      siteId: sites.length === 1 ? (sites[0]?.id ?? '') : '',
    },
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
      <SelectField
        {...form.field('programmeId')}
        label={say.t('enrolments.programme')}
        options={programmes.map(({ id, name }) => ({ value: id, label: say.written(name) }))}
      />
      {sites.length > 0 && (
        <SelectField
          {...form.field('siteId')}
          label={say.t('enrolments.site')}
          isOptional={false}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ChoiceField
        {...form.field('role')}
        label={say.t('enrolments.role')}
        options={(['mentee', 'mentor'] as const).map((value) => ({
          value,
          label: say.coded('role', { code: value }),
        }))}
      />
      <DayField
        {...form.field('appliedOn')}
        label={say.t('enrolments.appliedOn')}
        hint={say.t('enrolments.onHint')}
        today={session.today}
        until={session.today}
      />
      <SelectField
        {...form.field('channel')}
        label={say.t('enrolments.channel')}
        options={Channel.options.map((value) => ({ value, label: say.coded('channel', { code: value }) }))}
      />
      {form.values.role === 'mentor' && (
        <NumberField {...form.field('capacity')} label={say.t('enrolments.capacity')} minimum={1} />
      )}
      <FormActions form={form} onCancel={onClose} save={say.t('enrolments.add')} />
    </Form>
  )
}
