import type { SpellSource } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, SelectField, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { Dialog } from '../pairs/Dialog.tsx'
import { useReread } from '../participants/usePerson.ts'
import { SituationFields } from './SituationFields.tsx'
import { claimOf, SituationForm } from './situationForm.ts'

const sources = ['self', 'mentor', 'partner', 'staff', 'someone-else', 'document-seen', 'register'] as const
const Told = SituationForm.safeExtend({
  source: z.enum(sources),
  saidOn: z.iso.date(),
})

/** Somebody told us something: what, who, when. */
export function SituationDialog({
  participantId,
  name,
  source,
  current,
  today,
  onClose,
}: {
  participantId: string
  name: string
  source: Extract<SpellSource, (typeof sources)[number]>
  current: string | undefined
  today: string
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { mutateAsync: report } = useMutation(api.outcomes.report.mutationOptions({ onSettled: reread }))
  const { mutateAsync: withdraw } = useMutation(api.outcomes.withdraw.mutationOptions({ onSettled: reread }))
  const form = useSchemaForm({
    schema: Told,
    initial: {
      ...{ source, saidOn: today, kind: 'main', precision: 'day' },
      says: current === undefined ? 'spell' : 'still',
    },
    save: async ({ source: by, saidOn, ...told }) => {
      const { spellReportId } = await report({
        participantId,
        entry: { claim: claimOf(told), source: by, saidOn },
      })
      onClose()
      toast(say.t('outcomes.saved', { name }), { undo: () => withdraw({ spellReportId }) })
    },
  })
  return (
    <Dialog title={say.t('outcomes.dialogTitle', { name })} onClose={onClose}>
      <Form form={form}>
        <SituationFields form={form as never} current={current} today={today} />
        <SelectField
          {...form.field('source')}
          label={say.t('outcomes.source')}
          options={sources.map((value) => ({ value, label: say.coded('spellSource', { code: value }) }))}
        />
        <DayField {...form.field('saidOn')} label={say.t('outcomes.saidOn')} today={today} until={today} />
        <FormActions form={form} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
