import { Button } from '@mantine/core'
import { confirm, toast, useSayFailure } from '@passerelle/ui/feedback'
import { Form, FormActions, TextAreaField, useSchemaForm } from '@passerelle/ui/forms'
import { Tag } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import styles from './reports.module.css'

type Given = Answers['portfolio']['release']['answers']
const Text = z.strictObject({ text: z.string().min(1).max(4000) })

/** What the funder answered, and the ways to answer: a comment, or one decision. */
export function ReleaseAnswers({ releaseId, answers }: { releaseId: string; answers: Given }) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const refresh = () => cache.invalidateQueries({ queryKey: api.portfolio.pathKey() })
  const onError = useSayFailure()
  const decide = useMutation(api.portfolio.decide.mutationOptions({ onSuccess: refresh, onError }))
  const comment = useMutation(api.portfolio.comment.mutationOptions({ onSuccess: refresh }))
  const returnIt = useMutation(api.portfolio.decide.mutationOptions({ onSuccess: refresh }))
  const [opened, setOpened] = useState<'comment' | 'return'>()
  const isDecided = answers.some(({ kind }) => kind !== 'comment')
  const accept = async () => {
    const question = {
      title: say.t('portfolio.acceptTitle'),
      text: say.t('portfolio.acceptText'),
      action: say.t('portfolio.accept'),
    }
    if (!(await confirm(question))) return
    await decide.mutateAsync({ releaseId, decision: 'accepted' })
    toast(say.t('portfolio.accepted'))
  }
  return (
    <section className={styles.answers}>
      <h2>{say.t('portfolio.comments')}</h2>
      {answers.map(({ id, kind, text, by, answeredAt }) => (
        <div key={id} className={styles.answer}>
          <p className={styles.soft}>
            {say.t('portfolio.decidedLine', { by, day: say.day(answeredAt.slice(0, 10)) })}{' '}
            {kind !== 'comment' && (
              <Tag tone={kind === 'accepted' ? 'green' : 'amber'}>
                {say.coded('reportStatus', { code: kind })}
              </Tag>
            )}
          </p>
          {text && <p>{text}</p>}
        </div>
      ))}
      {opened ? (
        <AnswerForm
          key={opened}
          action={say.t(opened === 'return' ? 'portfolio.return' : 'portfolio.send')}
          onCancel={() => setOpened(undefined)}
          save={async ({ text }) => {
            if (opened === 'return') await returnIt.mutateAsync({ releaseId, decision: 'returned', text })
            else await comment.mutateAsync({ releaseId, text })
            setOpened(undefined)
            toast(say.t(opened === 'return' ? 'portfolio.returned' : 'portfolio.sent'))
          }}
        />
      ) : (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => setOpened('comment')}>
            {say.t('portfolio.comment')}
          </Button>
          {!isDecided && (
            <>
              <Button variant="default" onClick={() => setOpened('return')}>
                {say.t('portfolio.return')}
              </Button>
              <Button loading={decide.isPending} onClick={() => void accept()}>
                {say.t('portfolio.accept')}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  )
}

function AnswerForm({
  action,
  save,
  onCancel,
}: {
  action: string
  save: (value: z.output<typeof Text>) => Promise<unknown>
  onCancel: () => void
}) {
  const say = useMessages()
  const form = useSchemaForm({ schema: Text, initial: { text: '' }, save })
  return (
    <Form form={form} label={action}>
      <TextAreaField {...form.field('text')} label={say.t('portfolio.commentLabel')} />
      <FormActions form={form} onCancel={onCancel} save={action} />
    </Form>
  )
}
