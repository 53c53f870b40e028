import { Code, Day } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  DayField,
  FieldRow,
  Form,
  FormActions,
  SelectField,
  TextAreaField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { Dialog } from './Dialog.tsx'
import type { MoveProps } from './moveProps.ts'
import { useAfterChange } from './usePairs.ts'
import { reasonsFor } from './words.ts'

const note = z.string().min(1).max(2000).optional()

const Pausing = z.strictObject({ on: Day, until: Day.optional(), reason: Code, note })

export function PauseDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const api = useTRPC()
  const after = useAfterChange()
  const { mutateAsync: pause } = useMutation(api.pairs.pause.mutationOptions({ onSettled: after.onSettled }))
  const { mutateAsync: resume } = useMutation(api.pairs.resume.mutationOptions(after))
  const form = useSchemaForm({
    schema: Pausing,
    initial: { on: pair.today },
    save: async (order) => {
      const { version } = await pause({ ...order, pairId: pair.id, version: pair.version })
      onClose()
      toast(say.t('pairs.paused'), { undo: () => resume({ pairId: pair.id, version, on: order.on }) })
    },
  })
  return (
    <Dialog title={say.t('pairs.pauseTitle')} onClose={onClose}>
      <Form form={form}>
        <p>{say.t('pairs.pauseText')}</p>
        <FieldRow>
          <DayField {...form.field('on')} label={say.t('pairs.from')} today={pair.today} until={pair.today} />
          <DayField {...form.field('until')} label={say.t('pairs.until')} today={pair.today} />
        </FieldRow>
        <SelectField
          {...form.field('reason')}
          label={say.t('pairs.reason')}
          options={reasonsFor(say, 'pause')}
        />
        <TextAreaField {...form.field('note')} label={say.t('pairs.note')} />
        <FormActions form={form} save={say.t('move.pause')} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

const Extending = z.strictObject({ until: Day, reason: Code })

export function ExtendDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const { onSettled } = useAfterChange()
  const { mutateAsync } = useMutation(useTRPC().pairs.extend.mutationOptions({ onSettled }))
  const { left, latest } = pair.extension
  const form = useSchemaForm({
    schema: Extending,
    initial: { until: latest ?? '' },
    save: (order) => mutateAsync({ ...order, pairId: pair.id, version: pair.version }),
    onSaved: ({ until }) => {
      onClose()
      toast(say.t('pairs.extended', { until: say.nearDay(until, pair.today) }))
    },
  })
  return (
    <Dialog title={say.t('pairs.extendTitle')} onClose={onClose}>
      <Form form={form}>
        <p>
          {say.t('pairs.extendText', {
            planned: pair.plannedEnd ? say.day(pair.plannedEnd) : '',
            latest: latest ? say.day(latest) : '',
            left,
          })}
        </p>
        <DayField
          {...form.field('until')}
          label={say.t('pairs.newEnd')}
          today={pair.today}
          {...(pair.plannedEnd && { from: pair.plannedEnd })}
          {...(latest && { until: latest })}
        />
        <SelectField
          {...form.field('reason')}
          label={say.t('pairs.reason')}
          options={reasonsFor(say, 'extend')}
        />
        <FormActions form={form} save={say.t('move.extend')} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

const Withdrawing = z.strictObject({ reason: Code, note })

export function WithdrawDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const { onSettled } = useAfterChange()
  const { mutateAsync } = useMutation(useTRPC().pairs.withdraw.mutationOptions({ onSettled }))
  const form = useSchemaForm({
    schema: Withdrawing,
    initial: {},
    save: (order) => mutateAsync({ ...order, pairId: pair.id, version: pair.version }),
    onSaved: () => {
      onClose()
      toast(say.t('pairs.withdrawn'))
    },
  })
  return (
    <Dialog title={say.t('pairs.withdrawTitle')} onClose={onClose}>
      <Form form={form}>
        <p>{say.t('pairs.withdrawText')}</p>
        <SelectField
          {...form.field('reason')}
          label={say.t('pairs.reason')}
          options={reasonsFor(say, 'withdraw')}
        />
        <TextAreaField {...form.field('note')} label={say.t('pairs.note')} />
        <FormActions form={form} save={say.t('pairs.withdrawAction')} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
