import { Code, Day, PairAnswer, ProgrammeRole } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  ChoiceField,
  DayField,
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
import { nameOf, reasonsFor } from './words.ts'

const Answering = z
  .strictObject({
    side: ProgrammeRole,
    answer: PairAnswer.shape.answer,
    on: Day,
    reason: Code.optional(),
    note: z.string().min(1).max(2000).optional(),
  })
  .refine(({ answer, reason }) => answer !== 'no' || reason !== undefined, {
    path: ['reason'],
    params: { code: 'field.missing' },
  })

/** What one of the two said, on the phone or in the corridor. */
export function AnswerDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const { onSettled } = useAfterChange()
  const { mutateAsync } = useMutation(useTRPC().pairs.answer.mutationOptions({ onSettled }))
  const hasDecided = (side: ProgrammeRole) =>
    pair.answers.some((each) => each.side === side && each.answer !== 'talk')
  const form = useSchemaForm({
    schema: Answering,
    initial: { side: hasDecided('mentee') ? 'mentor' : 'mentee', on: pair.today },
    save: ({ reason, ...said }) =>
      mutateAsync({
        ...said,
        ...(said.answer === 'no' && { reason }),
        ...{ pairId: pair.id, version: pair.version },
      }),
    onSaved: () => {
      onClose()
      toast(say.t('pairs.answerKept'))
    },
  })
  const { answer, side } = form.values
  return (
    <Dialog title={say.t('move.answer')} onClose={onClose}>
      <Form form={form}>
        <ChoiceField
          {...form.field('side')}
          label={say.t('pairs.whoAnswered')}
          options={(['mentee', 'mentor'] as const).map((value) => ({
            value,
            label: say.t('pairs.nameAndRole', { name: nameOf(pair[value]), role: say.t(`role.${value}`) }),
            isOff: hasDecided(value),
          }))}
        />
        <ChoiceField
          {...form.field('answer')}
          label={say.t('pairs.whatSaid', { name: side ? nameOf(pair[side]) : '' })}
          options={(['yes', 'no', 'talk'] as const).map((value) => ({
            value,
            label: say.t(`answer.${value}`),
          }))}
        />
        {answer === 'no' && (
          <SelectField
            {...form.field('reason')}
            isOptional={false}
            label={say.t('pairs.reason')}
            options={reasonsFor(say, 'decline')}
          />
        )}
        <DayField {...form.field('on')} label={say.t('pairs.day')} today={pair.today} until={pair.today} />
        <TextAreaField {...form.field('note')} label={say.t('pairs.note')} />
        <FormActions form={form} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
