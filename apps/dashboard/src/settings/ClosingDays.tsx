import { Button } from '@mantine/core'
import { type DayInterval, Period } from '@passerelle/domain'
import { toast, useSayFailure } from '@passerelle/ui/feedback'
import { DayField, FieldRow, Form, FormActions, useSchemaForm } from '@passerelle/ui/forms'
import { Loading, RowList, Section, TaskRow } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './settings.module.css'

/** Days on which everybody rests: silence is not counted on them, and nobody is asked. */
export function ClosingDays() {
  const say = useMessages()
  const { session } = useSession()
  const { data } = useQuery(useTRPC().organisation.holidays.queryOptions())
  const [isAdding, setAdding] = useState(false)
  const set = useSetHolidays(data?.version)
  if (data === undefined) return <Loading />
  const mayChange = session.actions.includes('organisation.write')
  const periods = data.holidays.flatMap(({ from, until }) => (until === undefined ? [] : [{ from, until }]))
  const remove = async (gone: Period): Promise<void> => {
    await set(periods.filter((each) => each !== gone))
    toast(say.t('settings.closingRemoved'))
  }
  return (
    <Section title={say.t('settings.closing')}>
      <p>{say.t(periods.length === 0 ? 'settings.closingNone' : 'settings.closingWhy')}</p>
      {periods.length > 0 && (
        <RowList label={say.t('settings.closing')}>
          {periods.map((period) => (
            <TaskRow
              key={`${period.from} ${period.until}`}
              sentence={sayPeriod(say, period)}
              actions={
                mayChange && (
                  <Button
                    variant="default"
                    size="xs"
                    aria-label={say.t('settings.closingRemoveOf', { days: sayPeriod(say, period) })}
                    onClick={() => void remove(period).catch(() => undefined)}
                  >
                    {say.t('settings.closingRemove')}
                  </Button>
                )
              }
            />
          ))}
        </RowList>
      )}
      {mayChange &&
        (isAdding ? (
          <NewClosing save={(period) => set([...periods, period])} onClose={() => setAdding(false)} />
        ) : (
          <Button className={styles.add ?? ''} variant="default" onClick={() => setAdding(true)}>
            {say.t('settings.closingAdd')}
          </Button>
        ))}
    </Section>
  )
}

function useSetHolidays(version: number | undefined) {
  const api = useTRPC()
  const queries = useQueryClient()
  const { mutateAsync } = useMutation(
    api.organisation.setHolidays.mutationOptions({
      onError: useSayFailure(),
      // Whom to ask when, and how long a pair has been silent, are counted without them.
      onSettled: () => queries.invalidateQueries(),
    }),
  )
  return (holidays: Period[]) => mutateAsync({ version: version ?? 0, holidays })
}

function NewClosing({ save, onClose }: { save: (period: Period) => Promise<unknown>; onClose: () => void }) {
  const say = useMessages()
  const { today } = useSession().session
  const form = useSchemaForm({ schema: Period, initial: {}, save, onSaved: onClose })
  return (
    <Form form={form}>
      <FieldRow>
        <DayField {...form.field('from')} label={say.t('settings.closingFrom')} today={today} />
        <DayField {...form.field('until')} label={say.t('settings.closingUntil')} today={today} />
      </FieldRow>
      <FormActions form={form} onCancel={onClose} save={say.t('settings.closingAdd')} />
    </Form>
  )
}

function sayPeriod(say: ReturnType<typeof useMessages>, { from, until }: DayInterval): string {
  if (until === undefined || until === from) return say.day(from, 'full')
  return say.t('settings.closingDays', { from: say.day(from), until: say.day(until) })
}
