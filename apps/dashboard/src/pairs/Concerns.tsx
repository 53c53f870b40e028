import { Button } from '@mantine/core'
import { Concern, concernTopics } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { ChoiceField, Form, FormActions, SelectField, useSchemaForm } from '@passerelle/ui/forms'
import { Card, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../api/client.ts'
import { Dialog } from './Dialog.tsx'
import type { MoveProps } from './moveProps.ts'
import styles from './pairs.module.css'
import { type PairDetail, useAfterChange } from './usePairs.ts'

/** What worries somebody, and whether it is settled. Nothing is shown where there never was anything. */
export function Concerns({ pair }: { pair: PairDetail }) {
  const say = useMessages()
  const { mutateAsync: settle } = useMutation(useTRPC().pairs.settleConcern.mutationOptions(useAfterChange()))
  if (pair.concerns.length === 0) return null
  const settled = async (concernId: string, was: number): Promise<void> => {
    const order = { pairId: pair.id, concernId }
    const { version } = await settle({ ...order, version: was, isSettled: true })
    toast(say.t('pairs.concernSettled'), { undo: () => settle({ ...order, version, isSettled: false }) })
  }
  return (
    <Card title={say.t('pairs.concerns')}>
      <ul className={styles.list}>
        {pair.concerns.map(({ id, version, raisedOn, raisedBy, topic, urgency, resolvedOn }) => (
          <li key={id}>
            <span className={styles.grow}>
              {say.label(`concernTopic.${topic}`)}{' '}
              {resolvedOn === undefined && (
                <Tag tone={urgency === 'ordinary' ? 'amber' : 'red'}>{say.t(`urgency.${urgency}`)}</Tag>
              )}
              <div className={styles.soft}>
                {say.t('pairs.raisedBy', {
                  who: say.t(`raisedBy.${raisedBy}`),
                  day: say.nearDay(raisedOn, pair.today),
                })}
                {resolvedOn && ` · ${say.t('pairs.settledOn', { day: say.nearDay(resolvedOn, pair.today) })}`}
              </div>
            </span>
            {resolvedOn === undefined && pair.may.settleConcern && (
              <Button variant="default" onClick={() => void settled(id, version).catch(() => undefined)}>
                {say.t('pairs.settle')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Raising = Concern.pick({ raisedBy: true, topic: true, urgency: true })

export function ConcernDialog({ pair, onClose }: MoveProps) {
  const say = useMessages()
  const { onSettled } = useAfterChange()
  const { mutateAsync } = useMutation(useTRPC().pairs.raiseConcern.mutationOptions({ onSettled }))
  const form = useSchemaForm({
    schema: Raising,
    initial: { raisedBy: 'staff', urgency: 'ordinary' },
    save: (concern) => mutateAsync({ ...concern, pairId: pair.id }),
    onSaved: () => {
      onClose()
      toast(say.t('pairs.concernRaised'))
    },
  })
  return (
    <Dialog title={say.t('pairs.raiseConcern')} onClose={onClose}>
      <Form form={form}>
        <p>{say.t('pairs.concernText')}</p>
        <SelectField
          {...form.field('topic')}
          label={say.t('pairs.concernTopic')}
          options={concernTopics.map((value) => ({ value, label: say.t(`concernTopic.${value}`) }))}
        />
        <SelectField
          {...form.field('raisedBy')}
          label={say.t('pairs.concernFrom')}
          options={(['mentee', 'mentor', 'staff', 'partner'] as const).map((value) => ({
            value,
            label: say.t(`raisedBy.${value}`),
          }))}
        />
        <ChoiceField
          {...form.field('urgency')}
          label={say.t('pairs.urgency')}
          options={(['ordinary', 'soon', 'now'] as const).map((value) => ({
            value,
            label: say.t(`urgency.${value}`),
          }))}
        />
        <FormActions form={form} onCancel={onClose} />
      </Form>
    </Dialog>
  )
}
