import { Code, Day, pairReasons } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  CheckboxField,
  ChoiceField,
  DayField,
  FieldGroup,
  FieldRow,
  Form,
  FormActions,
  SelectField,
  TextAreaField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { Dialog } from './Dialog.tsx'
import type { MoveProps } from './moveProps.ts'
import { useAfterChange } from './usePairs.ts'
import { nameOf, reasonsFor } from './words.ts'

const ratings = ['5', '4', '3', '2', '1'] as const
const Evaluation = z.strictObject({
  rating: z.enum(ratings).optional(),
  text: z.string().min(1).max(4000).optional(),
})

const Closing = z.strictObject({
  as: z.enum(['completed', 'ended-early']),
  reason: Code,
  on: Day,
  note: z.string().min(1).max(2000).optional(),
  mentee: Evaluation,
  mentor: Evaluation,
  menteeLeaves: z.boolean(),
})

type Doubts = Extract<Answers['pairs']['close'], { done: false }>['doubts']

/** How it ended, why, what both thought of it, and whether the mentee leaves the programme with it. */
export function CloseDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const { onSettled } = useAfterChange()
  const { mutateAsync } = useMutation(useTRPC().pairs.close.mutationOptions({ onSettled }))
  const [asked, setAsked] = useState<{ of: string; doubts: Doubts }>()
  const form = useSchemaForm({
    schema: Closing,
    initial: {
      as: pair.status === 'introduced' ? 'ended-early' : 'completed',
      on: pair.today,
      mentee: {},
      mentor: {},
      menteeLeaves: pair.status !== 'introduced',
    },
    save: async (typed) => {
      const { mentee, mentor, ...order } = typed
      const confirmed = asked?.of === JSON.stringify(typed)
      const evaluations = [
        { side: 'mentee' as const, ...read(mentee) },
        { side: 'mentor' as const, ...read(mentor) },
      ].filter(({ rating, text }) => rating !== undefined || text !== undefined)
      const { id: pairId, version } = pair
      const closed = await mutateAsync({ ...order, evaluations, confirmed, pairId, version })
      if (!closed.done) {
        setAsked({ of: JSON.stringify(typed), doubts: closed.doubts })
        return
      }
      onClose()
      toast(say.t('pairs.closed', { count: closed.followUps }))
    },
  })
  const { as } = form.values
  const known: readonly string[] = as ? pairReasons[as] : []
  return (
    <Dialog title={say.t('pairs.closeTitle')} onClose={onClose}>
      <Form form={form}>
        <ChoiceField
          {...form.field('as')}
          onChange={(value) => {
            form.field('as').onChange(value)
            // A reason of the other kind of end would be wrong here.
            if (!known.includes(String(form.values.reason))) form.setValues({ reason: '' })
          }}
          label={say.t('pairs.closeAs')}
          options={[
            {
              value: 'completed',
              label: say.t('pairs.asCompleted'),
              hint: say.t('pairs.asCompletedHint'),
              isOff: pair.status === 'introduced',
            },
            { value: 'ended-early', label: say.t('pairs.asEndedEarly') },
          ]}
        />
        <FieldRow>
          <SelectField
            {...form.field('reason')}
            label={say.t('pairs.reason')}
            options={reasonsFor(say, as === 'ended-early' ? 'ended-early' : 'completed')}
          />
          <DayField
            {...form.field('on')}
            label={say.t('pairs.lastDay')}
            today={pair.today}
            until={pair.today}
          />
        </FieldRow>
        {(['mentee', 'mentor'] as const).map((side) => (
          <FieldGroup key={side} title={say.t('pairs.evaluationOf', { name: nameOf(pair[side]) })}>
            <SelectField
              {...form.field(`${side}.rating`)}
              label={say.t('pairs.rating')}
              options={ratings.map((value) => ({ value, label: say.t(`rating.${value}`) }))}
            />
            <TextAreaField {...form.field(`${side}.text`)} label={say.t('pairs.ownWords')} />
          </FieldGroup>
        ))}
        <CheckboxField
          {...form.field('menteeLeaves')}
          label={say.t('pairs.menteeLeaves', { name: nameOf(pair.mentee) })}
          hint={say.t('pairs.menteeLeavesHint')}
        />
        <TextAreaField {...form.field('note')} label={say.t('pairs.note')} />
        {asked && (
          <Notice>
            {asked.doubts.map((doubt) => (
              <div key={doubt.code}>{say.message(doubt)}</div>
            ))}
          </Notice>
        )}
        <FormActions
          form={form}
          save={say.t(asked ? 'pairs.closeAllTheSame' : 'pairs.closeAction')}
          onCancel={onClose}
        />
      </Form>
    </Dialog>
  )
}

function read({ rating, text }: z.output<typeof Evaluation>): { rating?: number; text?: string } {
  return { ...(rating !== undefined && { rating: Number(rating) }), ...(text !== undefined && { text }) }
}
