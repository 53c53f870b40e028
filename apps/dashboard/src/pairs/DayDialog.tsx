import { Day } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { DayField, Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { Dialog } from './Dialog.tsx'
import type { MoveProps } from './moveProps.ts'
import { useAfterChange } from './usePairs.ts'

/** Moves that need nothing but their true day. */
export type DatedMove = 'introduce' | 'sign-agreement' | 'review' | 'resume' | 'check-in'

const Dated = z.strictObject({ on: Day })

export function DayDialog({ pair, move, onClose }: MoveProps & { readonly move: DatedMove }) {
  const say = useMessages()
  const send = useDatedMove(pair)
  const form = useSchemaForm({
    schema: Dated,
    initial: { on: pair.today },
    save: ({ on }) => send(move, on),
    onSaved: () => {
      onClose()
      toast(say.t('pairs.kept'))
    },
  })
  const title = say.t(`move.${move}`)
  return (
    <Dialog title={title} onClose={onClose}>
      <Form form={form}>
        <DayField
          {...form.field('on')}
          label={say.t('pairs.trueDay')}
          today={pair.today}
          until={pair.today}
        />
        <FormActions form={form} save={title} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}

function useDatedMove({ id: pairId, version, checkIns, today }: MoveProps['pair']) {
  const api = useTRPC()
  const { onSettled } = useAfterChange()
  const introduce = useMutation(api.pairs.introduce.mutationOptions({ onSettled }))
  const sign = useMutation(api.pairs.signAgreement.mutationOptions({ onSettled }))
  const review = useMutation(api.pairs.review.mutationOptions({ onSettled }))
  const resume = useMutation(api.pairs.resume.mutationOptions({ onSettled }))
  const checkIn = useMutation(api.pairs.checkIn.mutationOptions({ onSettled }))
  return (move: DatedMove, on: string) => {
    const order = { pairId, version, on }
    switch (move) {
      case 'introduce':
        return introduce.mutateAsync(order)
      case 'sign-agreement':
        return sign.mutateAsync(order)
      case 'review':
        return review.mutateAsync(order)
      case 'resume':
        return resume.mutateAsync(order)
      case 'check-in': {
        const plannedOn = checkIns.find(({ heldOn }) => heldOn === undefined)?.plannedOn ?? today
        return checkIn.mutateAsync({ ...order, plannedOn })
      }
    }
  }
}
