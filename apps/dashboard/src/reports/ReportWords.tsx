import { narrativeSections, Report } from '@passerelle/domain'
import { toast } from '@passerelle/ui/feedback'
import { Form, FormActions, TextAreaField, TextField, useSchemaForm } from '@passerelle/ui/forms'
import { Card } from '@passerelle/ui/page'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { z } from 'zod'
import { type Answers, useTRPC } from '../api/client.ts'
import styles from './reports.module.css'

const section = Report.shape.narrative.element.shape.text.optional()

/** The words of a report, a field for each section; empty sections are left out. */
const Words = z.strictObject({
  title: z.string().min(1).max(200),
  summary: section,
  context: section,
  learned: section,
  next: section,
})

export function ReportWords({ report }: { report: Answers['reports']['byId'] }) {
  const say = useMessages()
  const api = useTRPC()
  const cache = useQueryClient()
  const write = useMutation(api.reports.write.mutationOptions())
  const form = useSchemaForm({
    schema: Words,
    initial: {
      title: report.title,
      ...Object.fromEntries(report.narrative.map(({ id, text }) => [id, text])),
    },
    save: async ({ title, ...words }) => {
      const narrative = narrativeSections.flatMap((id) => {
        const text = words[id]
        return text === undefined ? [] : [{ id, text }]
      })
      await write.mutateAsync({ reportId: report.id, version: report.version, title, narrative })
      await cache.invalidateQueries({ queryKey: api.reports.pathKey() })
      toast(say.t('reports.wordsSaved'))
    },
  })
  return (
    <Card title={say.t('reports.words')}>
      <p className={styles.soft}>{say.t('reports.wordsNote')}</p>
      <div className={styles.form}>
        <Form form={form} label={say.t('reports.words')}>
          <TextField {...form.field('title')} label={say.t('reports.fieldTitle')} />
          {narrativeSections.map((id) => (
            <TextAreaField
              key={id}
              {...form.field(id)}
              label={say.coded('reportSection', { code: id })}
              lang={report.language}
              rows={2}
            />
          ))}
          <FormActions form={form} />
        </Form>
      </div>
    </Card>
  )
}
