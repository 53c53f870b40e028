import { MeetingEntry } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import {
  ChoiceField,
  DayField,
  FieldRow,
  Form,
  FormActions,
  NumberField,
  SelectField,
  TextAreaField,
  useSchemaForm,
} from '@passerelle/ui/forms'
import { Notice } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type Answers, useTRPC } from '../api/client.ts'
import { Dialog } from './Dialog.tsx'
import { type PairDetail, useAfterChange } from './usePairs.ts'
import { nameOf } from './words.ts'

type Doubts = Extract<Answers['meetings']['log'], { done: false }>['doubts']
type Meeting = PairDetail['meetings'][number]

type LogMeetingProps = {
  readonly pair: { readonly id: string; readonly mentee: Named; readonly mentor: Named }
  readonly today: string
  /** The meeting to correct; a new one where absent. */
  readonly meeting?: Meeting | undefined
  readonly onClose: () => void
}
type Named = { readonly name: string; readonly callName: string | null }

/** Twenty seconds: day, how, how long. What looks odd is asked about once, and then believed. */
export function LogMeeting({ pair, today, meeting, onClose }: LogMeetingProps) {
  const say = useMessages()
  const api = useTRPC()
  const after = useAfterChange()
  const { mutateAsync: log } = useMutation(api.meetings.log.mutationOptions({ onSettled: after.onSettled }))
  const { mutateAsync: correct } = useMutation(
    api.meetings.correct.mutationOptions({ onSettled: after.onSettled }),
  )
  const { mutateAsync: remove } = useMutation(api.meetings.remove.mutationOptions(after))
  const [asked, setAsked] = useState<{ of: string; doubts: Doubts }>()
  const form = useSchemaForm({
    schema: MeetingEntry,
    initial: meeting ? entryOf(meeting) : { on: today, how: 'in-person', outcome: 'held', minutes: 60 },
    save: async (typed) => {
      const entry = typed.outcome === 'held' ? typed : { ...typed, minutes: undefined }
      const confirmed = asked?.of === JSON.stringify(entry)
      const saved = meeting
        ? await correct({ meetingId: meeting.id, version: meeting.version, entry, confirmed })
        : await log({ pairId: pair.id, entry, confirmed })
      if (!saved.done) {
        setAsked({ of: JSON.stringify(entry), doubts: saved.doubts })
        return
      }
      onClose()
      const { meetingId, version } = saved
      const text = say.t(saved.isFirst ? 'pairs.loggedFirst' : 'pairs.logged', {
        day: say.nearDay(entry.on, today),
      })
      toast(text, meeting ? {} : { undo: () => remove({ meetingId, version }) })
    },
  })
  const isHeld = form.values.outcome === 'held'
  return (
    <Dialog title={say.t(meeting ? 'pairs.correctMeeting' : 'pairs.logMeeting')} onClose={onClose}>
      <Form form={form}>
        <FieldRow>
          <DayField {...form.field('on')} label={say.t('pairs.day')} today={today} until={today} />
          <SelectField
            {...form.field('how')}
            label={say.t('pairs.how')}
            options={hows.map((value) => ({ value, label: say.t(`meetingHow.${value}`) }))}
          />
          {isHeld && (
            <NumberField
              {...form.field('minutes')}
              label={say.t('pairs.length')}
              unit={say.t('pairs.minutes')}
              minimum={1}
              maximum={1440}
            />
          )}
        </FieldRow>
        <ChoiceField
          {...form.field('outcome')}
          label={say.t('pairs.outcome')}
          options={[
            { value: 'held', label: say.t('pairs.held') },
            { value: 'cancelled', label: say.t('pairs.cancelled') },
            { value: 'mentee-absent', label: say.t('pairs.absent', { name: nameOf(pair.mentee) }) },
            { value: 'mentor-absent', label: say.t('pairs.absent', { name: nameOf(pair.mentor) }) },
          ]}
        />
        <TextAreaField {...form.field('note')} label={say.t('pairs.note')} />
        {asked && (
          <Notice>
            {asked.doubts.map((doubt) => (
              <div key={doubt.code}>{say.message(doubt)}</div>
            ))}
          </Notice>
        )}
        <FormActions form={form} onCancel={onClose} {...(asked && { save: say.t('pairs.saveAllTheSame') })} />
      </Form>
    </Dialog>
  )
}

const hows = ['in-person', 'video', 'phone', 'message'] as const

function entryOf({ on, minutes, how, outcome, contactsOpened, note }: Meeting): MeetingEntry {
  return { on, minutes, how, outcome, contactsOpened, note } as MeetingEntry
}
