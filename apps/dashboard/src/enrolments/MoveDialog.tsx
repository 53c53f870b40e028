import { Modal } from '@mantine/core'
import { Day, enrolmentReasons } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, SelectField, TextAreaField, useSchemaForm } from '@passerelle/ui/forms'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { type PersonEnrolment, useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import type { OfferedMove } from './Moves.tsx'

type Needs = { readonly reasons?: readonly string[]; readonly isOptional?: boolean; readonly ends?: boolean }

/** What each move asks besides its day. */
const needs: Readonly<Record<OfferedMove, Needs>> = {
  'find-eligible': {},
  'find-ineligible': { reasons: enrolmentReasons['find-ineligible'] },
  reopen: { reasons: enrolmentReasons.reopen },
  start: {},
  complete: { reasons: enrolmentReasons.complete, isOptional: true, ends: true },
  withdraw: { reasons: enrolmentReasons.withdraw, ends: true },
  hold: { reasons: enrolmentReasons.hold },
  resume: {},
}

/** Where somebody stands after a move, as a label. */
const outcomes: Readonly<Record<OfferedMove, string>> = {
  'find-eligible': 'enrolmentStatus.eligible',
  'find-ineligible': 'enrolmentStatus.ineligible',
  reopen: 'enrolmentStatus.applied',
  start: 'enrolmentStatus.active',
  complete: 'enrolmentStatus.completed',
  withdraw: 'enrolmentStatus.withdrawn',
  hold: 'situation.on-hold',
  resume: 'enrolments.resumed',
}

const Asked = z.strictObject({
  on: Day,
  reason: z.string().max(64).optional(),
  note: z.string().max(2000).optional(),
  until: Day.optional(),
})

const AskedWithReason = Asked.extend({ reason: z.string().min(1).max(64) })

/** One move with its true day, and why where something ends. */
export function MoveDialog({
  name,
  each,
  move,
  proposedOn,
  onClose,
}: {
  name: string
  each: Pick<PersonEnrolment, 'version' | 'openPairIds'> & { readonly enrolment: { readonly id: string } }
  move: OfferedMove
  /** The last day on which something is recorded, where a leaving is proposed. */
  proposedOn?: string | undefined
  onClose: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const advance = useMutation(api.enrolments.advance.mutationOptions())
  const { enrolment, version, openPairIds } = each
  const { reasons, isOptional = false, ends = false } = needs[move]
  const form = useSchemaForm({
    schema: reasons === undefined || isOptional ? Asked : AskedWithReason,
    initial: { on: proposedOn ?? session.today },
    save: async ({ on, ...why }) => {
      const command = { move, ...why } as Parameters<typeof advance.mutateAsync>[0]['command']
      await advance.mutateAsync({ enrolmentId: enrolment.id, version, on, command })
      await reread()
    },
    onSaved: () => {
      toast(say.t('common.labelled', { label: name, value: say.label(outcomes[move]) }))
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
        {ends && openPairIds.length > 0 && <Notice>{say.t('enrolments.endsPairs')}</Notice>}
        <DayField
          {...form.field('on')}
          label={say.t('enrolments.on')}
          hint={say.t(proposedOn === undefined ? 'enrolments.onHint' : 'enrolments.proposedHint')}
          today={session.today}
          until={session.today}
        />
        {reasons && (
          <>
            <SelectField
              {...form.field('reason')}
              label={say.t('enrolments.reason')}
              isOptional={isOptional}
              options={reasons.map((value) => ({ value, label: say.label(`reason.${value}`) }))}
            />
            <TextAreaField {...form.field('note')} label={say.t('enrolments.note')} maxLength={2000} />
          </>
        )}
        {move === 'hold' && (
          <DayField
            {...form.field('until')}
            label={say.t('enrolments.until')}
            hint={say.t('enrolments.untilHint')}
            today={session.today}
          />
        )}
        <FormActions form={form} onCancel={onClose} save={say.coded('move', { code: move })} />
      </Form>
    </Modal>
  )
}
