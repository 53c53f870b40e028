import { toast } from '@passerelle/ui/feedback'
import { Form, FormActions, PasswordField, useSchemaForm } from '@passerelle/ui/forms'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'

const Change = z.strictObject({ present: z.string().min(1).max(1000), next: z.string().min(12).max(1000) })

export function PasswordCard() {
  const say = useMessages()
  const api = useTRPC()
  const queries = useQueryClient()
  const change = useMutation(api.session.changePassword.mutationOptions())
  const form = useSchemaForm({
    schema: Change,
    initial: { present: '', next: '' },
    save: (input) => change.mutateAsync(input),
    onSaved: () => {
      form.reset()
      toast(say.t('settings.changed'))
      void queries.invalidateQueries(api.session.mine.pathFilter())
    },
  })
  return (
    <Card title={say.t('settings.password')}>
      <Form form={form} label={say.t('settings.password')}>
        <PasswordField
          {...form.field('present')}
          label={say.t('settings.present')}
          autoComplete="current-password"
        />
        <PasswordField
          {...form.field('next')}
          label={say.t('settings.next')}
          hint={say.t('settings.nextHint')}
          autoComplete="new-password"
        />
        <FormActions form={form} save={say.t('settings.change')} />
      </Form>
    </Card>
  )
}
