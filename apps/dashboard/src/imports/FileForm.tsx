import { ProgrammeRole } from '@passerelle/domain'
import { FieldRow, FileField, Form, FormActions, SelectField, useSchemaForm } from '@passerelle/ui/forms'
import { useMessages } from '@passerelle/ui/say'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { useTRPC } from '../api/client.ts'
import { useReread } from '../participants/usePerson.ts'
import { useSession } from '../session/session.ts'
import { textOfFile } from './textOfFile.ts'

const Target = z.strictObject({
  programmeId: z.string().min(1),
  role: ProgrammeRole,
  siteId: z.string().min(1).optional(),
})

/** Which file, for which programme and side. Reading it writes nothing about anybody. */
export function FileForm() {
  const say = useMessages()
  const api = useTRPC()
  const navigate = useNavigate()
  const onSettled = useReread()
  const { sites } = useSession().session.organisation
  const { data: programmes = [] } = useQuery(api.programmes.list.queryOptions())
  const { mutateAsync: read } = useMutation(api.imports.read.mutationOptions({ onSettled }))
  const [file, setFile] = useState<File | null>(null)
  const [isMissing, setMissing] = useState(false)
  const form = useSchemaForm({
    schema: Target,
    initial: { role: 'mentee', ...(sites.length === 1 && { siteId: sites[0]?.id ?? '' }) },
    save: async (target) => {
      setMissing(file === null)
      if (file === null) return
      const { importId } = await read({ ...target, fileName: file.name, text: await textOfFile(file) })
      await navigate({ to: '/import/$id', params: { id: importId } })
    },
  })
  return (
    <Form form={form} label={say.t('imports.title')}>
      <FieldRow>
        <SelectField
          {...form.field('programmeId')}
          label={say.t('imports.programme')}
          options={programmes.map(({ id, name }) => ({ value: id, label: say.written(name) }))}
        />
        <SelectField
          {...form.field('role')}
          label={say.t('imports.role')}
          options={ProgrammeRole.options.map((value) => ({
            value,
            label: say.coded('role', { code: value }),
          }))}
        />
        {sites.length > 1 && (
          <SelectField
            {...form.field('siteId')}
            isOptional={false}
            label={say.t('imports.site')}
            options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FieldRow>
      <FileField
        label={say.t('imports.file')}
        file={file}
        onFile={setFile}
        kinds={['csv', 'txt', 'tsv']}
        megabytes={0.8}
        error={isMissing && file === null ? say.t('field.missing') : undefined}
      />
      <FormActions form={form} save={say.t('imports.read')} />
    </Form>
  )
}
