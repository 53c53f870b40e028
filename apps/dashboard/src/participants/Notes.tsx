import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Form, FormActions, SelectField, TextAreaField, useSchemaForm } from '@passerelle/ui/forms'
import { Card, EmptyState, Loading, Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import { useSession } from '../session/session.ts'
import styles from './person.module.css'
import { type PersonPageData, useReread } from './usePerson.ts'

const accesses = ['shared', 'coordinators', 'restricted'] as const
const NewNote = z.strictObject({ access: z.enum(accesses), text: z.string().min(1).max(4000) })

type Note = Answers['participants']['notes'][number]

/** What the staff wrote down, by whom and for whom. */
export function Notes({
  participantId,
  rights,
  notes,
}: {
  participantId: string
  rights: PersonPageData['rights']
  notes: readonly Note[] | undefined
}) {
  const say = useMessages()
  const [written, setWritten] = useState(0)
  if (notes === undefined) return <Loading />
  return (
    <>
      <Card title={say.t('participants.noteNew')}>
        <NewNoteForm
          key={written}
          participantId={participantId}
          rights={rights}
          onKept={() => setWritten((count) => count + 1)}
        />
      </Card>
      {notes.length === 0 ? (
        <EmptyState title={say.t('participants.notesEmptyTitle')}>
          {say.t('participants.notesEmptyText')}
        </EmptyState>
      ) : (
        notes.map((note) => <NoteCard key={note.id} participantId={participantId} note={note} />)
      )}
    </>
  )
}

function NewNoteForm({
  participantId,
  rights,
  onKept,
}: {
  participantId: string
  rights: PersonPageData['rights']
  onKept: () => void
}) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const add = useMutation(api.participants.addNote.mutationOptions())
  const form = useSchemaForm({
    schema: NewNote,
    initial: { access: 'shared', text: '' },
    save: async (note) => {
      await add.mutateAsync({ participantId, ...note })
      await reread()
    },
    onSaved: () => {
      toast(say.t('participants.noteKept'))
      onKept()
    },
  })
  const allowed = accesses.filter(
    (access) =>
      access === 'shared' ||
      (access === 'coordinators' && rights.readSensitive) ||
      (access === 'restricted' && rights.readRestricted),
  )
  return (
    <Form form={form} label={say.t('participants.noteNew')}>
      <TextAreaField {...form.field('text')} label={say.t('participants.noteNew')} maxLength={4000} />
      {allowed.length > 1 && (
        <SelectField
          {...form.field('access')}
          label={say.t('participants.noteFor')}
          options={allowed.map((value) => ({ value, label: say.coded('noteAccess', { code: value }) }))}
        />
      )}
      <FormActions form={form} save={say.t('participants.noteAdd')} />
    </Form>
  )
}

function NoteCard({ participantId, note }: { participantId: string; note: Note }) {
  const say = useMessages()
  const api = useTRPC()
  const reread = useReread()
  const { session } = useSession()
  const remove = useMutation(api.participants.removeNote.mutationOptions({ onError: useSayFailure() }))
  const isOwn = note.memberId === session.memberId
  const onRemove = async (): Promise<void> => {
    const isMeant = await confirm({
      title: say.t('participants.noteRemove'),
      text: say.t('participants.noteRemoveText'),
      action: say.t('common.remove'),
      isHarmful: true,
    })
    if (!isMeant) return
    await remove.mutateAsync({ participantId, noteId: note.id, version: note.version })
    await reread()
    toast(say.t('participants.noteRemoved'))
  }
  return (
    <Card
      title={note.writtenBy ?? say.t('common.notKnown')}
      aside={
        <>
          {say.nearDay(note.writtenAt.slice(0, 10), session.today)}{' '}
          <Tag tone={note.access === 'restricted' ? 'red' : 'neutral'}>
            {say.coded('noteAccess', { code: note.access })}
          </Tag>{' '}
          {isOwn && (
            <Button variant="subtle" onClick={() => void onRemove().catch(() => undefined)}>
              {say.t('common.remove')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.note} dir="auto">
        {note.text}
      </p>
    </Card>
  )
}
